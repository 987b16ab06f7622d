//! A meeting: what was planned, what became of it, and what was written.

use super::{
    lines::{Lines, parted},
    why_moved::why_moved,
};
use trivsel::{
    register::{MeetingChanges, MeetingMove, MeetingPerson, MeetingPoint, Minutes},
    vocabulary::{Day, Language, Term},
};

/// What was planned or changed.
pub fn planned(it: &MeetingChanges, language: Language, lines: &mut Lines) {
    lines.maybe(language.meet_kind(), it.kind.map(|it| it.word(language)));
    let day = |day: Option<Day>| day.map(|on| on.words_with_weekday(language));
    lines.maybe(language.meet_day(), day(it.on));
    lines.maybe(language.meeting_time(), it.time.clone());
    lines.maybe(language.meeting_place(), it.place.clone());
    lines.maybe(language.meeting_contact(), it.contact.clone());
    for person in it.people.iter().flatten() {
        came(person, language, lines);
    }
    lines.maybe(language.meet_without_parents(), it.without_parents.clone());
    let word = |yes| if yes { language.yes() } else { language.no() };
    lines.maybe(language.meet_one_home_only(), it.one_home.map(word));
    lines.maybe(language.meet_purpose(), it.purpose.clone());
    for MeetingPoint { from, text } in it.points.iter().flatten() {
        let point = parted(&[from.word(language), text]);
        lines.put(language.meet_points(), point);
    }
    lines.maybe(language.meet_chair(), it.chair.clone());
    lines.maybe(language.meet_notes_by(), it.notes_by.clone());
    lines.maybe(language.meet_interpreter(), it.interpreter.clone());
    lines.maybe(language.meet_told(), it.told.clone());
    lines.maybe(language.meet_agreed_on(), day(it.agreed));
    lines.maybe(language.meet_filed(), day(it.filed.flatten()));
}

fn came(person: &MeetingPerson, language: Language, lines: &mut Lines) {
    let who = parted(&[person.part.word(language), &person.name]);
    lines.put(language.meet_people(), who);
    if let Some(consent) = &person.consent {
        let yes = parted(&[&consent.what, &consent.how]);
        lines.put(language.meet_consent(), yes);
    }
}

/// What became of it, as a heading.
pub fn moved_title(it: &MeetingMove, language: Language) -> &'static str {
    match it.to {
        Some(_) => language.meet_moved_title(),
        None => language.meet_cancelled_title(),
    }
}

/// How it was moved, or cancelled.
pub fn moved(it: &MeetingMove, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    let from = it.from.words_with_weekday(language);
    lines.put(language.moved_from(), from);
    let to = it.to.map(|to| to.words_with_weekday(language));
    lines.maybe(language.meet_to(), to);
    why_moved((&it.why, it.parents_know, &it.who), language, lines);
}

/// What was said and agreed.
pub fn held(it: &Minutes, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    lines.put(language.meet_came(), it.came.join(", "));
    lines.put(language.meet_good(), &it.good);
    lines.put(language.meet_wonder(), &it.wonder);
    lines.put(language.meet_hopes(), &it.hopes);
    for agreement in &it.agreements {
        lines.put(
            Term::Agreement.word(language),
            super::agreed::agreed(agreement, language),
        );
    }
    if it.read_aloud {
        lines.put(language.meet_read_aloud(), language.yes());
    }
    lines.put(language.meet_copies(), &it.copies_to);
    lines.put(language.follow_up_by(), &it.who);
}
