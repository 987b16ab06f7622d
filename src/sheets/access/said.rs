//! What an entry says, in words: all of it, whatever it is.

use super::{
    focus::{focus_point, rung_change, rung_title},
    follow_up::{chosen, follow_up, moved, moved_title, parents_told},
    leader::{drawn, review},
    lines::{AccessLine, Lines, parted},
    meeting,
    notification::notification,
    position::position,
    signs::in_the_forms_order,
    voice::{voice, voice_title},
    words::{hold_word, paper_word},
};
use std::collections::BTreeSet;
use trivsel::{
    instrument::{Hint, HintReason, Indicator, Model, Models, Outcome, Sign},
    register::{
        AdultId, Assessment, ChildChanges, Fact, PaperKind, Register, RoundChanges, RoundId,
    },
    vocabulary::{Answer, HowLong, Language, Place, Term},
};

/// What happened, in a few words, and everything that was written.
pub fn said(
    register: &Register,
    fact: &Fact,
    models: &Models,
    language: Language,
) -> (String, Vec<AccessLine>) {
    let name = |adult| register.adult(adult).map(|adult| adult.name.clone());
    said_with(register, &name, fact, models, language)
}

/// The same, where the adults are called this.
pub fn said_with(
    register: &Register,
    name: &dyn Fn(AdultId) -> Option<String>,
    fact: &Fact,
    models: &Models,
    language: Language,
) -> (String, Vec<AccessLine>) {
    let mut lines = Lines::default();
    let title = match fact {
        Fact::ChildChanged { changes, .. } => {
            child(register, changes, language, &mut lines);
            language.access_child()
        }
        Fact::AssessmentFinished(it) => {
            in_round(register, it.round, language, &mut lines);
            assessment(it, models.of(&it.model), language, &mut lines);
            Term::OwnAssessment.word(language)
        }
        Fact::PositionAgreed(it) => {
            in_round(register, it.round, language, &mut lines);
            position(register, it, language, &mut lines);
            Term::JointPosition.word(language)
        }
        Fact::FollowUpHeld(it) => {
            follow_up(register, it, language, &mut lines);
            Term::FollowUp.word(language)
        }
        Fact::FollowUpMoved(it) => {
            moved(it, language, &mut lines);
            moved_title(it, language)
        }
        Fact::ParentsTold(it) => {
            parents_told(it, language, &mut lines);
            language.parents_told_title()
        }
        Fact::FollowUpChosen(it) => {
            chosen(register, it, language, &mut lines);
            language.apart_chosen()
        }
        Fact::FocusPointChanged {
            child: Some(_),
            changes,
            ..
        } => {
            focus_point(changes, language, &mut lines);
            Term::FocusPoint.word(language)
        }
        Fact::RungChanged(it) => {
            rung_change(it, language, &mut lines);
            rung_title(it, language)
        }
        Fact::MeetingChanged { changes, .. } => {
            meeting::planned(changes, language, &mut lines);
            language.meet_changed()
        }
        Fact::MeetingMoved(it) => {
            meeting::moved(it, language, &mut lines);
            meeting::moved_title(it, language)
        }
        Fact::MeetingHeld(it) => {
            meeting::held(it, language, &mut lines);
            language.meet_held_title()
        }
        Fact::VoiceHeard(it) => {
            voice(it, language, &mut lines);
            voice_title(it, language)
        }
        Fact::NotificationNoted(it) => {
            notification(it, language, &mut lines);
            Term::Notification.word(language)
        }
        Fact::ChildDrawn(it) => {
            drawn(it, language, &mut lines);
            language.access_drawn()
        }
        Fact::ReviewHeld(it) => {
            let title = language.review_title(it.kind.word(language));
            review(it, language, &mut lines);
            return (title, lines.into_lines());
        }
        Fact::HintGiven(given) => {
            in_round(register, given.round, language, &mut lines);
            lines.maybe(language.access_hint_of(), name(given.of));
            self::hint(&given.hint, models.of(&given.model), language, &mut lines);
            Term::Hint.word(language)
        }
        Fact::DialogueOpened { round, .. } => {
            in_round(register, *round, language, &mut lines);
            language.access_dialogue_opened()
        }
        Fact::NotAssessed { round, reason, .. } => {
            in_round(register, *round, language, &mut lines);
            lines.put(language.access_reason(), reason);
            taken_back(
                reason,
                language.access_not_assessed(),
                language.access_not_assessed_back(),
            )
        }
        Fact::PutOff { round, reason, .. } => {
            in_round(register, *round, language, &mut lines);
            lines.put(language.access_reason(), reason);
            taken_back(
                reason,
                language.access_put_off(),
                language.access_put_off_back(),
            )
        }
        Fact::RoundChanged { changes, .. } => {
            round(changes, language, &mut lines);
            language.access_visit()
        }
        Fact::HoldSet(hold) => {
            lines.put(language.access_reason(), hold_word(hold.why, language));
            if hold.running {
                language.access_held()
            } else {
                language.access_held_back()
            }
        }
        Fact::WithheldSet(withheld) => {
            lines.put(language.access_reason(), &withheld.reason);
            if withheld.notify {
                lines.put(language.access_only(), language.notify_question());
            }
            taken_back(
                &withheld.reason,
                language.access_withheld(),
                language.access_withheld_back(),
            )
        }
        Fact::Exported { on, .. } => {
            lines.put(language.access_day(), on.words(language));
            language.access_copied()
        }
        Fact::PositionTakenOut { round, on, .. } => {
            in_round(register, *round, language, &mut lines);
            lines.put(language.access_day(), on.words(language));
            language.access_position_taken()
        }
        Fact::Printed(it) => {
            lines.put(language.access_paper(), paper_word(it.paper, language));
            if it.without_meeting {
                lines.put(language.next_meeting(), language.print_meeting_without());
            }
            match it.paper {
                PaperKind::CalendarFile => language.access_calendar(),
                _ => language.access_printed(),
            }
        }
        // None of these is about one child.
        Fact::InstitutionChanged { .. }
        | Fact::AdultChanged { .. }
        | Fact::GroupChanged { .. }
        | Fact::FocusPointChanged { child: None, .. }
        | Fact::GroupFollowedUp(_)
        | Fact::MonthClosed(_)
        | Fact::BaselineChosen { .. }
        | Fact::PapersRead(_)
        | Fact::BackedUp { .. }
        | Fact::BackupMerged { .. }
        | Fact::CopiesChanged(_)
        | Fact::KeysChanged(_)
        | Fact::ChildErased { .. } => "",
    };
    (title.to_owned(), lines.into_lines())
}

const fn taken_back(reason: &str, said: &'static str, back: &'static str) -> &'static str {
    if reason.is_empty() { back } else { said }
}

fn in_round(register: &Register, round: RoundId, language: Language, lines: &mut Lines) {
    let round = register.round(round).map(|round| round.name.clone());
    lines.maybe(Term::Round.word(language), round);
}

fn round(round: &RoundChanges, language: Language, lines: &mut Lines) {
    lines.maybe(Term::Round.word(language), round.name.clone());
    let days = [
        (language.access_from(), round.opened),
        (language.access_until(), round.until.flatten()),
    ];
    for (name, day) in days {
        lines.maybe(name, day.map(|day| day.words(language)));
    }
}

fn child(register: &Register, child: &ChildChanges, language: Language, lines: &mut Lines) {
    lines.maybe(language.access_given(), child.given.clone());
    lines.maybe(language.access_surname(), child.surname.clone());
    let group = child.group.and_then(|group| register.group(group));
    lines.maybe(
        Term::Group.word(language),
        group.map(|group| group.name.clone()),
    );
    if let Some(birth) = child.birth {
        lines.put(language.access_born(), birth.words(language));
        let weeks = birth.weeks_early.map(|weeks| weeks.to_string());
        lines.maybe(language.access_weeks_early(), weeks);
    }
    let days = [
        (language.access_since(), child.since.flatten()),
        (language.access_left(), child.left.flatten()),
    ];
    for (name, day) in days {
        lines.maybe(name, day.map(|day| day.words(language)));
    }
    let spoken = child.sheet_language.flatten().map(|it| it.name(language));
    lines.maybe(language.print_language(), spoken);
}

fn assessment(it: &Assessment, model: Option<&Model>, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    lines.put(
        language.access_model(),
        format!("{} {}", it.model.id, it.model.version),
    );
    let months = language.age_months(it.months as usize);
    lines.put(
        language.access_form(),
        parted(&[it.band.word(language), &months]),
    );
    lines.put(language.settings_institution(), &it.names.institution);
    lines.put(Term::Group.word(language), &it.names.group);
    let adults: Vec<_> = it.names.adults.values().map(String::as_str).collect();
    lines.put(language.access_assessors(), adults.join(", "));
    if it.corrects.is_some() {
        lines.put(language.access_corrects(), language.yes());
    }
    lines.put(language.assessment_works(), &it.works);
    lines.put(language.assessment_wonders(), &it.wonders);
    lines.put(language.assessment_childs_view(), &it.childs_view);
    for (area, said) in &it.answers.areas {
        let direct = said.direct.map(|answer| answer.word(language));
        lines.maybe(area.word(language), direct);
        lines.put(&language.access_note(area.word(language)), &said.note);
    }
    for (known, id, it) in in_the_forms_order(&it.answers, model) {
        let name = known.map_or_else(
            || id.to_owned(),
            |sign| parted(&[sign.area.word(language), sign.name.text(language)]),
        );
        lines.put(&name, sign(known, it, language));
    }
}

/// A sign's name in the words of the model it was answered with; its id where that is not here.
fn name_of(id: &str, model: Option<&Model>, language: Language) -> String {
    let known = model.and_then(|model| model.indicator(id));
    known.map_or(id, |sign| sign.name.text(language)).to_owned()
}

/// The answer to a sign; its sentence where the model it was answered with is here.
fn sign(known: Option<&Indicator>, sign: &Sign, language: Language) -> String {
    let step = sign.answer.step();
    let sentence = step.and_then(|step| Some(known?.sentence(step, language)));
    let when = when_and_where(sign.how_long, &sign.places, language);
    parted(&[
        sign.answer.word(language),
        sentence.unwrap_or_default(),
        &when,
    ])
}

fn when_and_where(
    how_long: Option<HowLong>,
    places: &BTreeSet<Place>,
    language: Language,
) -> String {
    let places = places.iter().map(|place| place.word(language));
    let all: Vec<_> = how_long
        .map(|it| it.word(language))
        .into_iter()
        .chain(places)
        .collect();
    parted(&all)
}

fn hint(hint: &Hint, model: Option<&Model>, language: Language, lines: &mut Lines) {
    let outcome = match hint.outcome {
        Outcome::Green => language.hint_green(),
        Outcome::CannotSayYet => language.hint_cannot_say(),
        Outcome::Yellow => language.hint_yellow(),
        Outcome::DiscussRed => language.hint_discuss_red(),
    };
    lines.put(Term::Hint.word(language), outcome);
    for reading in &hint.areas {
        let answer = reading.step.map_or(Answer::NotSeen, Answer::Seen);
        let seen = language.hint_seen_of(reading.seen, reading.asked);
        lines.put(
            reading.area.word(language),
            parted(&[answer.word(language), &seen]),
        );
    }
    for (name, reasons) in [
        (language.hint_reasons(), &hint.reasons),
        (language.hint_setting(), &hint.setting),
    ] {
        for it in reasons {
            lines.put(name, reason(it, model, language));
        }
    }
}

fn reason(it: &HintReason, model: Option<&Model>, language: Language) -> String {
    let sign = it.indicator.as_ref().map(|id| name_of(id, model, language));
    let effort = if it.despite_effort {
        language.hint_despite_effort()
    } else {
        ""
    };
    parted(&[
        it.area.word(language),
        sign.as_deref().unwrap_or_default(),
        it.step.word(language),
        &when_and_where(it.how_long, &it.places, language),
        effort,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{ChildId, Printed},
        vocabulary::Id,
    };

    /// A file is of a meeting or of a follow-up, and the entry does not say which.
    #[test]
    fn a_file_for_the_calendar_tells_of_no_meeting() {
        let child = ChildId(Id::from_bytes([1; 16]));
        let fact = Fact::Printed(Printed::of(PaperKind::CalendarFile, Some(child), None));
        for language in Language::ALL {
            let (register, models) = (Register::default(), Models::default());
            let (title, lines) = said(&register, &fact, &models, language);
            let texts = lines.iter().flat_map(|it| [&it.name, &it.text]);
            for text in texts.chain([&title]) {
                let text = text.to_lowercase();
                assert!(
                    !text.contains("møde") && !text.contains("meeting"),
                    "{text}"
                );
            }
        }
    }
}
