//! A follow-up: what came of what was agreed.

use super::lines::{Lines, parted};
use trivsel::{
    insight::promises,
    register::{AgreementAnswer, FollowUp, PlannedFollowUp, Register},
    vocabulary::{Language, Term},
};

pub fn follow_up(register: &Register, it: &FollowUp, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    lines.put(language.follow_up_by(), &it.who);
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
    planned(it.next.as_ref(), language, lines);
    if let Some(why) = it.ended {
        let why = parted(&[why.word(language), &it.ended_words]);
        lines.put(language.follow_up_enough(), why);
    }
}

/// When the team looks again, or why there is no day yet.
pub fn planned(plan: Option<&PlannedFollowUp>, language: Language, lines: &mut Lines) {
    let Some(plan) = plan else { return };
    lines.maybe(
        language.promises_next(),
        plan.on.map(|on| on.words_with_weekday(language)),
    );
    lines.put(language.plan_why(), &plan.why_none);
    lines.put(Term::Lead.word(language), &plan.lead);
}

/// "Holdt: Delvis · Hjalp: Lidt"
#[must_use]
pub fn answered(it: &AgreementAnswer, language: Language) -> String {
    let kept = it
        .kept
        .map(|kept| language.follow_up_was_kept(kept.word(language)));
    let helped = it
        .helped
        .map(|helped| language.follow_up_did_help(helped.word(language)));
    parted(&[
        kept.as_deref().unwrap_or_default(),
        helped.as_deref().unwrap_or_default(),
    ])
}
