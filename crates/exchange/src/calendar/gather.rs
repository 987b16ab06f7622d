//! What of a meeting or a follow-up goes into the file: here it is decided what may leave what is locked.

use super::{CalendarEntry, CalendarOf};
use trivsel::{
    insight::{MeetingFile, MeetingState},
    register::{Child, FollowUp, Register},
    vocabulary::{Language, TimeSpan},
};

impl CalendarEntry {
    /// Initials, day, time and room.
    #[must_use]
    pub fn gather(
        register: &Register,
        child: &Child,
        file: &MeetingFile<'_>,
        language: Language,
    ) -> Self {
        let meeting = &*file.meeting;
        let usual = meeting.kind.usual_minutes();
        let span = TimeSpan::read(&meeting.time);
        let initials = initials(child);
        let summary = match &*initials {
            "" => language.meet_title().to_owned(),
            initials => language.meet_calendar_summary(initials),
        };
        Self {
            of: CalendarOf::Meeting(meeting.id),
            // Another room raises it as another day does: a calendar keeps the newest.
            sequence: register.times_planned(child.id, meeting.id) + file.moves.len(),
            on: meeting.on,
            time: span.map(|it| (it.from, it.until.unwrap_or_else(|| it.from.plus(usual)))),
            summary,
            place: meeting.place.clone(),
            cancelled: file.state == MeetingState::Cancelled,
        }
    }

    /// Initials and the day of the next follow-up, as one that was held has planned it; none where it
    /// planned no day. `corrected` is how often that one was.
    #[must_use]
    pub fn next_follow_up(
        child: &Child,
        held: &FollowUp,
        corrected: usize,
        language: Language,
    ) -> Option<Self> {
        let summary = match &*initials(child) {
            "" => language.promises_go().to_owned(),
            initials => language.follow_up_calendar_summary(initials),
        };
        Some(Self {
            of: CalendarOf::FollowUp(held.id),
            sequence: corrected,
            on: held.next.as_ref()?.on?,
            time: None,
            summary,
            place: String::new(),
            cancelled: false,
        })
    }
}

/// "N.F." of Noah Fisker.
fn initials(child: &Child) -> String {
    let names = [&child.given, &child.surname];
    let first = names.iter().filter_map(|name| name.trim().chars().next());
    first
        .flat_map(|it| it.to_uppercase().chain(['.']))
        .collect()
}
