//! A follow-up: what came of what was agreed.

use super::{
    agreed::agreed,
    lines::{Lines, parted},
    why_moved::why_moved,
};
use trivsel::{
    insight::promises,
    register::{
        AgreementAnswer, FocusAnswer, FollowUp, FollowUpChoice, FollowUpId, FollowUpMove,
        ParentsTold, PlannedFollowUp, Register,
    },
    vocabulary::{DidHelp, Language, Term, WasKept},
};

pub fn follow_up(register: &Register, it: &FollowUp, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    lines.put(language.follow_up_by(), &it.who);
    lines.maybe(
        language.follow_up_how(),
        it.how.map(|how| how.word(language).to_owned()),
    );
    lines.put(language.follow_up_easier(), &it.easier);
    let promises = promises(register, it.child);
    for answer in &it.answers {
        let of = promises.agreement(answer.agreement);
        let of = of
            .map(|of| format!("{}: {}", of.who, of.what))
            .unwrap_or_default();
        let end = if answer.ends {
            language.follow_up_ends()
        } else {
            language.follow_up_goes_on()
        };
        let said = parted(&[&of, &answered(answer, language), &answer.words, end]);
        lines.put(Term::Agreement.word(language), said);
    }
    for answer in &it.tried {
        lines.put(
            Term::FocusPoint.word(language),
            tried(register, it, answer, language),
        );
    }
    for anew in &it.agreements {
        lines.put(language.follow_up_anew(), agreed(anew, language));
    }
    planned(it.next.as_ref(), language, lines);
    if let Some(why) = it.ended {
        let why = parted(&[why.word(language), &it.ended_words]);
        lines.put(language.follow_up_enough(), why);
    }
    if let Some(half_year) = &it.half_year {
        let said = parted(&[half_year.choice.word(language), &half_year.words]);
        lines.put(language.half_year_asks(), said);
    }
}

/// What came of a focus point.
fn tried(register: &Register, it: &FollowUp, answer: &FocusAnswer, language: Language) -> String {
    let mut all = register.focus_points_of(it.child);
    let of = all.find(|point| point.id == answer.focus_point);
    let of = of.map_or("", |point| &*point.what);
    parted(&[of, &focus_answered(answer, language)])
}

/// The same without the focus point itself.
#[must_use]
pub fn focus_answered(answer: &FocusAnswer, language: Language) -> String {
    let end = answer.ends.map(|why| why.word(language));
    let end = end.unwrap_or_else(|| language.follow_up_goes_on());
    let came = came(answer.kept, answer.helped, language);
    parted(&[&came, &answer.words, end])
}

/// When the team looks again, or why there is no day yet.
pub fn planned(plan: Option<&PlannedFollowUp>, language: Language, lines: &mut Lines) {
    let Some(plan) = plan else { return };
    lines.maybe(
        language.promises_next(),
        plan.on.map(|on| on.words_with_weekday(language)),
    );
    lines.put(language.plan_why(), &plan.why_none);
    lines.put(language.plan_late(), &plan.why_late);
    lines.put(Term::Lead.word(language), &plan.lead);
}

/// What was done with a follow-up that was planned, as a heading.
#[must_use]
pub fn moved_title(it: &FollowUpMove, language: Language) -> &'static str {
    match (&it.to, it.from) {
        (None, _) => language.cancelled_title(),
        (Some(_), None) => language.moved_set(),
        (Some(_), Some(_)) => language.moved_title(),
    }
}

pub fn moved(it: &FollowUpMove, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    let from = it.from.map(|from| from.words_with_weekday(language));
    let from = from.unwrap_or_else(|| language.moved_no_date().to_owned());
    lines.put(language.moved_from(), from);
    planned(it.to.as_ref(), language, lines);
    why_moved((&it.why, it.parents_know, &it.who), language, lines);
}

/// That the parents were told.
pub fn parents_told(it: &ParentsTold, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    if it.taken_back {
        lines.put(language.parents_told_back(), language.yes());
    }
    lines.put(language.follow_up_by(), &it.who);
}

/// Which follow-up holds in the place of which.
pub fn chosen(register: &Register, it: &FollowUpChoice, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    let held = promises(register, it.child).held;
    let of = |id: FollowUpId| {
        let known = held.iter().find(|it| it.value.id == id)?;
        let on = known.value.on.words(language);
        Some(parted(&[&on, &known.value.who]))
    };
    lines.maybe(language.apart_holds(), of(it.chosen));
    for over in &it.over {
        lines.maybe(language.apart_instead(), of(*over));
    }
    lines.put(language.follow_up_by(), &it.who);
}

/// "Holdt: Delvis · Hjalp: Lidt"
#[must_use]
pub fn answered(it: &AgreementAnswer, language: Language) -> String {
    came(it.kept, it.helped, language)
}

fn came(kept: Option<WasKept>, helped: Option<DidHelp>, language: Language) -> String {
    let kept = kept.map(|kept| language.follow_up_was_kept(kept.word(language)));
    let helped = helped.map(|helped| language.follow_up_did_help(helped.word(language)));
    parted(&[
        kept.as_deref().unwrap_or_default(),
        helped.as_deref().unwrap_or_default(),
    ])
}
