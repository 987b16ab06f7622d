//! What is typed while the team follows up. It is a follow-up from the first letter on, so that the
//! program holds no second shape of it.

use super::{
    plan::{PlanLacks, PlanRule},
    told::untold,
};
use crate::platform::new_id;
use trivsel::{
    register::{
        Agreement, AgreementAnswer, AgreementId, ChildId, FocusAnswer, FollowUp, FollowUpApart,
        FollowUpId, HalfYear,
    },
    vocabulary::{Day, HalfYearChoice},
};

/// A follow-up of which nothing is said.
#[must_use]
pub fn begin(child: ChildId, on: Day) -> FollowUp {
    FollowUp {
        child,
        id: FollowUpId(new_id()),
        on,
        who: String::new(),
        how: None,
        easier: String::new(),
        answers: Vec::new(),
        tried: Vec::new(),
        agreements: Vec::new(),
        next: None,
        ended: None,
        ended_words: String::new(),
        half_year: None,
    }
}

/// The agreement is ended, and one like it is written anew, to be changed.
pub fn adjust(draft: &mut FollowUp, agreement: &Agreement, anew: AgreementId) {
    answer_of(draft, agreement.id).ends = true;
    draft.agreements.retain(|it| !it.is_empty());
    draft.agreements.push(Agreement {
        id: anew,
        ..agreement.clone()
    });
}

/// What is answered about an agreement, for a change to it.
pub fn answer_of(draft: &mut FollowUp, agreement: AgreementId) -> &mut AgreementAnswer {
    let known = draft
        .answers
        .iter()
        .position(|it| it.agreement == agreement);
    let at = known.unwrap_or_else(|| {
        draft.answers.push(unanswered(agreement));
        draft.answers.len() - 1
    });
    &mut draft.answers[at]
}

/// Nothing is answered yet.
#[must_use]
pub const fn unanswered(agreement: AgreementId) -> AgreementAnswer {
    AgreementAnswer {
        agreement,
        kept: None,
        helped: None,
        words: String::new(),
        for_parents: false,
        ends: false,
    }
}

/// What it says of the half-year, for a change to it.
pub fn choose(draft: &mut FollowUp, choice: HalfYearChoice) {
    let words = draft.half_year.take().map(|it| it.words);
    draft.half_year = Some(HalfYear {
        choice,
        words: words.unwrap_or_default(),
    });
    if choice != HalfYearChoice::End {
        draft.ended = None;
    }
}

/// Whether the child is not followed closely any more, as far as it is said by now. What is said of the
/// half-year counts where it is asked.
#[must_use]
pub fn ends(draft: &FollowUp, asked: bool) -> bool {
    let half_year = draft.half_year.as_ref().filter(|_| asked);
    draft.ended.is_some() || half_year.is_some_and(|it| it.choice == HalfYearChoice::End)
}

/// What lacks: something said, how it was held, the answer of half a year where it is asked, a date or a
/// sentence, a day that has not been, why it ends, and a sentence for that.
#[must_use]
pub fn lacks(draft: &FollowUp, rule: &PlanRule, asked: bool, today: Day) -> [bool; 7] {
    let empty = |text: &str| text.trim().is_empty();
    let told = |it: &FocusAnswer| *it != untold(it.focus_point);
    let answered = draft.answers.iter().any(says_something)
        || draft.tried.iter().any(told)
        || draft.agreements.iter().any(|it| !it.is_empty());
    let goes_on = !ends(draft, asked);
    let plan = rule.lacks(draft.next.as_ref(), today);
    let plan = plan.filter(|_| goes_on);
    [
        empty(&draft.easier) && !answered,
        draft.how.is_none(),
        asked && draft.half_year.is_none(),
        plan.is_some_and(|it| it != PlanLacks::Past),
        plan == Some(PlanLacks::Past),
        !goes_on && draft.ended.is_none(),
        draft.ended.is_some() && empty(&draft.ended_words),
    ]
}

/// Whether it would end the following while two stand apart and nobody has chosen: what one of them wrote
/// would end unread.
#[must_use]
pub const fn ends_apart(draft: &FollowUp, apart: Option<FollowUpApart>) -> bool {
    draft.ended.is_some() && apart.is_some()
}

fn says_something(answer: &AgreementAnswer) -> bool {
    *answer != unanswered(answer.agreement)
}

/// The draft as it is kept, with the half-year where it is asked, about the child whom the screen is
/// about: a file can say another in the draft itself.
#[must_use]
pub fn finished(
    draft: &FollowUp,
    child: ChildId,
    on: Day,
    who: String,
    (rule, asked): (&PlanRule, bool),
) -> FollowUp {
    let mut held = FollowUp {
        child,
        on,
        who,
        ..draft.clone()
    };
    held.answers.retain(says_something);
    held.tried.retain(|it| *it != untold(it.focus_point));
    held.next = Some(rule.plan(draft.next.as_ref()));
    held.half_year = held.half_year.filter(|_| asked);
    if let Some(it) = &mut held.half_year {
        it.words = it.words.trim().to_owned();
    }
    for it in &mut held.agreements {
        *it = it.trimmed();
    }
    held.agreements.retain(|it| !it.is_empty());
    if held.ended.is_some() {
        held.next = None;
        held.agreements.clear();
    } else {
        held.ended_words.clear();
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        insight::ProposedDays,
        register::{Fact, FactName, PlannedFollowUp},
        vocabulary::{Id, WasKept, WhyEnded},
    };

    const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));

    fn proposed(on: Day, lead: &str) -> PlanRule {
        PlanRule::anew(Some(ProposedDays::default().next(on)), lead)
    }

    fn made_up() -> FollowUp {
        let fact = Fact::made_up(FactName::FollowUpHeld, CHILD, "x");
        let Fact::FollowUpHeld(held) = fact else {
            panic!("no follow-up");
        };
        held
    }

    fn nothing() -> FollowUp {
        let whole = made_up();
        FollowUp {
            easier: String::new(),
            answers: Vec::new(),
            tried: Vec::new(),
            agreements: Vec::new(),
            next: None,
            ended: None,
            ended_words: String::new(),
            half_year: None,
            ..whole
        }
    }

    #[test]
    fn one_thing_is_enough_and_an_end_is_explained() {
        let lacks = |draft: &FollowUp| {
            let rule = proposed(draft.on, "");
            let [said, how, half_year, date, past, why, words] =
                lacks(draft, &rule, false, draft.on);
            assert!(!half_year && !why, "{draft:?}");
            [said, how, date, past, words]
        };
        let untold = FollowUp {
            how: None,
            ..nothing()
        };
        assert_eq!(lacks(&untold), [true, true, false, false, false]);
        assert_eq!(lacks(&nothing()), [true, false, false, false, false]);
        let mut answered = nothing();
        let agreement = AgreementId(Id::from_bytes([3; 16]));
        answer_of(&mut answered, agreement);
        assert_eq!(
            lacks(&answered),
            [true, false, false, false, false],
            "opened, not answered"
        );
        answer_of(&mut answered, agreement).kept = Some(WasKept::NotBegun);
        assert_eq!(answered.answers.len(), 1);
        let easier = FollowUp {
            easier: "Siger selv farvel".to_owned(),
            ..nothing()
        };
        for said in [answered, easier.clone()] {
            assert_eq!(lacks(&said), [false; 5], "{said:?}");
        }
        let without_date = FollowUp {
            next: Some(PlannedFollowUp::default()),
            ..easier
        };
        assert_eq!(lacks(&without_date), [false, false, true, false, false]);
        let been = FollowUp {
            next: Some(PlannedFollowUp {
                on: Some(without_date.on.plus_days(-1)),
                ..PlannedFollowUp::default()
            }),
            ..without_date.clone()
        };
        assert_eq!(lacks(&been), [false, false, false, true, false]);
        let ends = FollowUp {
            ended: Some(WhyEnded::Back),
            ..without_date
        };
        assert_eq!(lacks(&ends), [false, false, false, false, true]);
    }

    #[test]
    fn nothing_ends_while_two_stand_apart_and_nobody_has_chosen() {
        let ends = FollowUp {
            ended: Some(WhyEnded::Back),
            ..nothing()
        };
        for of in [
            FollowUpApart::Held,
            FollowUpApart::Corrected,
            FollowUpApart::Moved,
        ] {
            assert!(ends_apart(&ends, Some(of)), "{of:?}");
            assert!(!ends_apart(&nothing(), Some(of)), "{of:?}");
        }
        assert!(!ends_apart(&ends, None));
    }

    /// What is adjusted is ended, and begins again under an id of its own, word for word.
    #[test]
    fn adjusting_ends_the_agreement_and_copies_it() {
        let Some(old) = made_up().agreements.pop() else {
            panic!("no agreement");
        };
        let mut draft = nothing();
        let id = AgreementId(Id::from_bytes([4; 16]));
        adjust(&mut draft, &old, id);
        assert!(
            draft
                .answers
                .iter()
                .all(|it| it.agreement == old.id && it.ends)
        );
        assert!(!old.sign.is_empty());
        let copy = Agreement { id, ..old.clone() };
        assert_eq!(draft.agreements, [copy]);
        let rule = proposed(draft.on, "Anne");
        let kept = finished(&draft, CHILD, draft.on, String::new(), (&rule, false));
        assert_eq!(kept.agreements, draft.agreements);
        let ends = FollowUp {
            ended: Some(WhyEnded::Back),
            ..draft
        };
        assert_eq!(
            finished(&ends, CHILD, ends.on, String::new(), (&rule, false)).agreements,
            []
        );
    }

    /// Whoever opens it to change a word changes nothing else.
    #[test]
    fn what_is_kept_either_goes_on_or_ends() {
        let whole = made_up();
        let kept = |draft: &FollowUp| {
            finished(
                draft,
                CHILD,
                whole.on,
                whole.who.clone(),
                (&proposed(whole.on, "Anne"), true),
            )
        };
        let ends = FollowUp {
            agreements: Vec::new(),
            next: None,
            ..whole.clone()
        };
        assert_eq!(kept(&whole), ends);
        assert_eq!(kept(&ends), ends);
        let goes_on = FollowUp {
            ended: None,
            ..whole.clone()
        };
        let again = kept(&goes_on);
        assert_eq!(again.ended_words, "");
        let next = again.next.clone().map(|next| (next.on, next.why_none));
        assert_eq!(next, Some((Some(whole.on), String::new())));
        assert_eq!(kept(&again), again);
        assert_eq!(again.agreements, whole.agreements);
        let of_another = FollowUp {
            child: ChildId(Id::from_bytes([9; 16])),
            ..whole.clone()
        };
        assert_eq!(kept(&of_another), ends, "a file says another child");
        let untouched = kept(&nothing()).next;
        assert_eq!(untouched, Some(proposed(whole.on, "Anne").proposed));
    }

    /// Where it is asked, it is answered; what is chosen ends it or lets it go on; and what nobody is
    /// asked any more is not kept.
    #[test]
    fn the_half_year_is_answered_and_says_whether_it_ends() {
        let rule = proposed(nothing().on, "Anne");
        let lacks = |draft: &FollowUp, asked| lacks(draft, &rule, asked, draft.on);
        let mut draft = FollowUp {
            easier: "Siger selv farvel".to_owned(),
            ..nothing()
        };
        assert_eq!(lacks(&draft, false), [false; 7]);
        assert_eq!(
            lacks(&draft, true),
            [false, false, true, false, false, false, false]
        );
        for choice in HalfYearChoice::ALL.iter().copied() {
            choose(&mut draft, choice);
            let end = choice == HalfYearChoice::End;
            assert_eq!(ends(&draft, true), end, "{choice:?}");
            assert_eq!(lacks(&draft, false), [false; 7], "nobody is asked any more");
            assert_eq!(
                lacks(&draft, true),
                [false, false, false, false, false, end, false]
            );
        }
        (draft.ended, draft.ended_words) = (Some(WhyEnded::Back), String::new());
        assert_eq!(
            lacks(&draft, true),
            [false, false, false, false, false, false, true]
        );
        draft.half_year.as_mut().unwrap().words = " Det er nok nu ".to_owned();
        let kept = |asked| finished(&draft, CHILD, draft.on, String::new(), (&rule, asked));
        let half_year = kept(true).half_year.unwrap();
        assert_eq!(
            (half_year.choice, &*half_year.words),
            (HalfYearChoice::End, "Det er nok nu")
        );
        assert_eq!(kept(false).half_year, None);
        choose(&mut draft, HalfYearChoice::GoOn);
        let words = draft.half_year.as_ref().map(|it| &*it.words);
        assert_eq!((draft.ended, words), (None, Some(" Det er nok nu ")));
    }
}
