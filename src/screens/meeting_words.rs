//! What several screens say of a meeting.

use trivsel::{
    insight::MeetingState,
    register::{Fact, Meeting, Register},
    vocabulary::Language,
};

/// Day, time and place, as far as they are known.
pub fn when_and_where(meeting: &Meeting, language: Language) -> String {
    let on = meeting.on.words_with_weekday(language);
    let parts = [&on, &meeting.time, &meeting.place].map(|it| it.trim());
    let known: Vec<_> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    known.join("\u{a0}· ")
}

/// What became of it, in a word.
pub fn state_word(state: MeetingState, language: Language) -> &'static str {
    match state {
        MeetingState::Planned => language.meet_state_planned(),
        MeetingState::Moved => language.meet_state_moved(),
        MeetingState::Held => language.meet_state_held(),
        MeetingState::Cancelled => language.meet_state_cancelled(),
    }
}

/// The plan of a meeting that only a position has promised, so that what becomes of it is told of
/// something.
pub fn plan_first(register: &Register, meeting: &Meeting) -> Option<Fact> {
    let known = register.meeting(meeting.child, meeting.id);
    known
        .is_none()
        .then(|| Fact::meeting_changed(None, meeting))
}
