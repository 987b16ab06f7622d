//! A joint position: all of it, also what is never on the parents' sheet.

use super::{
    agreed::agreed,
    follow_up::planned,
    lines::{Lines, parted},
};
use trivsel::{
    insight::whole,
    register::{JointPosition, Register},
    vocabulary::{Answer, Language, Term},
};

pub fn position(register: &Register, it: &JointPosition, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    lines.put(
        language.access_model(),
        format!("{} {}", it.model.id, it.model.version),
    );
    lines.put(language.access_form(), it.band.word(language));
    lines.put(language.settings_institution(), &it.names.institution);
    lines.maybe(Term::Group.word(language), group_name(register, it));
    lines.put(language.access_setting(), it.setting.word(language));
    let names = it.assessors.iter();
    let names: Vec<_> = names
        .filter_map(|id| register.name_then(&it.names, *id))
        .collect();
    lines.put(language.access_assessors(), names.join(", "));
    lines.put(language.dialogue_frames(), &it.frames);
    for (area, answer) in &it.areas {
        lines.put(area.word(language), answer.word(language));
    }
    let whole = match whole(it) {
        Answer::Seen(step) => parted(&[step.word(language), step.name(language)]),
        Answer::NotSeen => parted(&[it.whole.word(language), language.access_nothing_seen()]),
    };
    lines.put(language.dialogue_whole(), whole);
    lines.put(Term::Grounds.word(language), &it.grounds);
    lines.put(language.dialogue_why(), &it.why_nonetheless);
    if let Some(notify) = &it.notify {
        let yes = yes_or_no(notify.yes, language);
        lines.put(language.notify_question(), parted(&[yes, &notify.grounds]));
    }
    if let Some(told) = &it.leader_told {
        let on = told.on.map_or_else(String::new, |on| on.words(language));
        lines.put(language.leader_told_question(), parted(&[&on, &told.who]));
    }
    for agreement in &it.agreements {
        lines.put(Term::Agreement.word(language), agreed(agreement, language));
    }
    if let Some(meeting) = &it.next_meeting {
        let on = meeting.on.words(language);
        let words = [&on, &meeting.time, &meeting.place, &meeting.people];
        lines.put(language.next_meeting(), parted(&words.map(String::as_str)));
        lines.put(language.meeting_contact(), &meeting.contact);
    }
    planned(it.follow_up.as_ref(), language, lines);
    lines.put(language.parents_strengths(), &it.sheet.strengths);
    lines.put(language.parents_seen(), &it.sheet.seen);
    for (area, words) in &it.sheet.areas {
        lines.put(&language.access_to_parents(area.word(language)), words);
    }
    for (name, shown) in [
        (Term::Grounds.word(language), it.sheet.show_grounds),
        (language.dialogue_frames(), it.sheet.show_frames),
    ] {
        let name = language.access_on_sheet(name);
        lines.put(&name, yes_or_no(shown, language));
    }
}

/// What the group was called on the day; as it is called now, where nobody wrote it down.
fn group_name(register: &Register, it: &JointPosition) -> Option<String> {
    let then = Some(&it.names.group).filter(|name| !name.is_empty());
    let now = || register.group(it.group).map(|group| &group.name);
    then.or_else(now).cloned()
}

fn yes_or_no(yes: bool, language: Language) -> &'static str {
    if yes { language.yes() } else { language.no() }
}
