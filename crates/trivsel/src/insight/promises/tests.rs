//! What stands, whatever was begun, corrected or followed up since.

use super::*;
use crate::{
    insight::tests::{ANNE, CHILD, ROUND, day, id, position, register},
    register::{AdultId, Fact, FollowUpChoice, FollowUpId, FollowUpMove, JointPosition, RoundId},
    vocabulary::{Step, WhyEnded},
};

const EARLIER: RoundId = RoundId(id(5));

fn agreement(number: u8) -> Agreement {
    Agreement {
        id: AgreementId(id(number)),
        who: "Anne".to_owned(),
        what: number.to_string(),
        by: None,
        sign: String::new(),
    }
}

fn plan(days: i64) -> PlannedFollowUp {
    PlannedFollowUp {
        on: Some(day().plus_days(days)),
        ..PlannedFollowUp::default()
    }
}

/// A position on a day, counted from today, with these agreements and this plan.
pub(in crate::insight) fn agreed(
    round: RoundId,
    on: i64,
    numbers: &[u8],
    next: Option<i64>,
) -> Fact {
    Fact::PositionAgreed(JointPosition {
        on: day().plus_days(on),
        agreements: numbers.iter().map(|it| agreement(*it)).collect(),
        follow_up: next.map(plan),
        ..position(round, Step::Yellow)
    })
}

/// A follow-up on a day that answers these, and either plans another or ends it.
pub(in crate::insight) fn held(
    number: u8,
    on: i64,
    answers: &[(u8, bool)],
    next: Option<i64>,
) -> Fact {
    let answer = |(number, ends): &(u8, bool)| AgreementAnswer {
        agreement: AgreementId(id(*number)),
        kept: None,
        helped: None,
        words: String::new(),
        for_parents: false,
        ends: *ends,
    };
    Fact::FollowUpHeld(FollowUp {
        child: CHILD,
        id: FollowUpId(id(number)),
        on: day().plus_days(on),
        who: String::new(),
        how: None,
        easier: String::new(),
        answers: answers.iter().map(answer).collect(),
        tried: Vec::new(),
        agreements: Vec::new(),
        next: next.map(plan),
        ended: next.is_none().then_some(WhyEnded::Back),
        ended_words: String::new(),
        half_year: None,
    })
}

/// The same with what is agreed anew.
pub(in crate::insight) fn with_anew(held: Fact, numbers: &[u8]) -> Fact {
    match held {
        Fact::FollowUpHeld(it) => Fact::FollowUpHeld(FollowUp {
            agreements: numbers.iter().map(|it| agreement(*it)).collect(),
            ..it
        }),
        other => other,
    }
}

/// On a day the follow-up of another one is moved to a third, or cancelled.
pub(in crate::insight) fn moved(on: i64, from: Option<i64>, to: Option<i64>) -> Fact {
    Fact::FollowUpMoved(FollowUpMove {
        child: CHILD,
        on: day().plus_days(on),
        who: String::new(),
        from: from.map(|from| day().plus_days(from)),
        to: to.map(plan),
        why: "sygdom".to_owned(),
        parents_know: true,
    })
}

/// One follow-up holds in the place of others.
pub(in crate::insight) fn chosen(number: u8, over: &[u8]) -> Fact {
    Fact::FollowUpChosen(FollowUpChoice {
        child: CHILD,
        on: day(),
        who: String::new(),
        chosen: FollowUpId(id(number)),
        over: over.iter().map(|it| FollowUpId(id(*it))).collect(),
    })
}

pub(in crate::insight) fn by_anne(facts: Vec<Fact>) -> impl Iterator<Item = (AdultId, Fact)> {
    facts.into_iter().map(|fact| (ANNE, fact))
}

/// The numbers of the open agreements, of the ended ones, and the days until the next follow-up.
pub(in crate::insight) fn stands(register: &Register) -> (Vec<u8>, Vec<u8>, Option<i64>) {
    let promises = promises(register, CHILD);
    let numbers = |all: &[&Agreement]| all.iter().map(|it| it.what.parse().unwrap()).collect();
    let next = promises.next.day().map(|it| it.days_since(day()));
    (numbers(&promises.open), numbers(&promises.ended), next)
}

#[test]
fn a_promise_stands_until_it_is_ended_or_moved() {
    const END: bool = true;
    const GO_ON: bool = false;
    let first = || agreed(EARLIER, -60, &[1, 2], Some(-18));
    for (facts, expected) in [
        (vec![], (vec![], vec![], None)),
        (vec![first()], (vec![1, 2], vec![], Some(-18))),
        // A green round with nothing planned hides nothing.
        (
            vec![first(), agreed(ROUND, -1, &[], None)],
            (vec![1, 2], vec![], Some(-18)),
        ),
        (
            vec![first(), agreed(ROUND, -1, &[3], Some(42))],
            (vec![1, 2, 3], vec![], Some(42)),
        ),
        (
            vec![first(), held(9, -18, &[(1, END), (2, GO_ON)], Some(24))],
            (vec![2], vec![1], Some(24)),
        ),
        // One that nobody answered about is still open.
        (
            vec![first(), held(9, -18, &[(1, END)], Some(24))],
            (vec![2], vec![1], Some(24)),
        ),
        // A correction of the position brings no follow-up back that was held since…
        (
            vec![
                first(),
                held(9, -18, &[(1, END)], Some(24)),
                agreed(EARLIER, -2, &[1, 2], Some(-18)),
            ],
            (vec![2], vec![1], Some(24)),
        ),
        // … unless it moves it; what it leaves out is ended, and on the same day it was a slip.
        (
            vec![
                first(),
                held(9, -18, &[], Some(24)),
                agreed(EARLIER, -2, &[2], Some(10)),
            ],
            (vec![2], vec![1], Some(10)),
        ),
        (
            vec![first(), agreed(EARLIER, -60, &[2], Some(-18))],
            (vec![2], vec![], Some(-18)),
        ),
        (
            vec![first(), held(9, -18, &[], None)],
            (vec![], vec![1, 2], None),
        ),
        // What is agreed in a follow-up is open until one ends it.
        (
            vec![
                first(),
                with_anew(held(9, -18, &[(1, END)], Some(24)), &[3]),
            ],
            (vec![2, 3], vec![1], Some(24)),
        ),
        (
            vec![
                first(),
                with_anew(held(9, -18, &[(1, END)], Some(24)), &[3]),
                held(8, -4, &[(3, END)], Some(38)),
            ],
            (vec![2], vec![1, 3], Some(38)),
        ),
        (
            vec![
                first(),
                with_anew(held(9, -18, &[], Some(24)), &[3]),
                held(8, -4, &[], None),
            ],
            (vec![], vec![1, 2, 3], None),
        ),
        // What is agreed after the end stands by itself.
        (
            vec![
                first(),
                held(9, -18, &[], None),
                agreed(ROUND, -1, &[3], Some(41)),
            ],
            (vec![3], vec![1, 2], Some(41)),
        ),
        // Written again, a follow-up reads otherwise and stands where it stood.
        (
            vec![
                first(),
                held(9, -18, &[(1, END)], None),
                held(9, -18, &[(1, GO_ON)], Some(24)),
            ],
            (vec![1, 2], vec![], Some(24)),
        ),
        (
            vec![
                first(),
                held(9, -18, &[], Some(24)),
                held(8, -4, &[], Some(38)),
                held(9, -18, &[], Some(3)),
            ],
            (vec![1, 2], vec![], Some(38)),
        ),
    ] {
        let register = register(by_anne(facts.clone()));
        assert_eq!(stands(&register), expected, "{facts:?}");
    }
}

/// What became of each follow-up that was planned, in the order of planning, by its day.
pub(in crate::insight) fn became(register: &Register) -> Vec<(Option<i64>, PlanState)> {
    let promises = promises(register, CHILD);
    let each = |it: &Planned<'_>| (it.plan.on.map(|on| on.days_since(day())), it.state);
    promises.plans.iter().map(each).collect()
}

#[test]
fn what_holds_is_found_by_its_id_open_or_ended() {
    let first = || agreed(EARLIER, -60, &[1, 2], Some(-18));
    let end = || held(9, -18, &[], None);
    let answered = || held(8, -20, &[(1, true)], Some(-18));
    for (facts, is_empty, last_held) in [
        (vec![], true, None),
        (vec![agreed(EARLIER, -60, &[1], None)], false, None),
        (vec![agreed(EARLIER, -60, &[], Some(-18))], false, None),
        (vec![first(), answered()], false, Some(8)),
        (vec![first(), answered(), end()], true, Some(9)),
    ] {
        let register = register(by_anne(facts.clone()));
        let promises = promises(&register, CHILD);
        assert_eq!(promises.is_empty(), is_empty, "{facts:?}");
        let held = promises.last_held();
        assert_eq!(held, last_held.map(|it| FollowUpId(id(it))), "{facts:?}");
    }
    let register = register(by_anne(vec![first(), answered()]));
    let promises = promises(&register, CHILD);
    for number in [1, 2] {
        let found = promises.agreement(AgreementId(id(number)));
        assert_eq!(found, Some(&agreement(number)));
    }
    assert_eq!(promises.agreement(AgreementId(id(3))), None);
}
