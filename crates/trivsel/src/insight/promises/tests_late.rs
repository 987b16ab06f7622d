//! Which agreements are late by a day of their own.

use super::{
    tests::{agreed, by_anne, chosen, held},
    *,
};
use crate::{
    insight::{
        LeaderSees, all_followed, leader_sees,
        tests::{CHILD, ROUND, day, id, register},
    },
    register::Fact,
    vocabulary::DidHelp,
};

/// A position of twenty days ago with one agreement that is to be kept by a day.
fn by(on: i64) -> Fact {
    let mut fact = agreed(ROUND, -20, &[1], Some(30));
    if let Fact::PositionAgreed(it) = &mut fact {
        it.agreements[0].by = Some(day().plus_days(on));
    }
    fact
}

fn answered(number: u8, on: i64, kept: Option<WasKept>, ends: bool) -> Fact {
    let mut fact = held(number, on, &[(1, ends)], Some(30));
    if let Fact::FollowUpHeld(it) = &mut fact {
        it.answers[0].kept = kept;
    }
    fact
}

/// Whether it is late for the team, and for a leader.
#[track_caller]
fn check(facts: Vec<Fact>, late: bool, leader: bool) {
    let told = format!("{facts:?}");
    let register = register(by_anne(facts));
    let promises = promises(&register, CHILD);
    let numbers: Vec<_> = promises.late(day()).map(|it| it.id).collect();
    let expected = late.then(|| AgreementId(id(1)));
    assert_eq!(numbers, Vec::from_iter(expected), "{told}");
    let followed = all_followed(&register, day());
    let sees = leader_sees(&followed);
    let sees = sees.iter().any(|it| it.0 == LeaderSees::AgreementsLate(1));
    assert_eq!(sees, leader, "{told}");
}

#[test]
fn an_agreement_is_late_once_its_own_day_has_passed_without_an_answer() {
    check(vec![agreed(ROUND, -20, &[1], Some(30))], false, false);
    check(vec![by(0)], false, false);
    check(vec![by(-1)], true, false);
    // A week is for the team to catch up by itself.
    check(vec![by(-7)], true, false);
    check(vec![by(-8)], true, true);
    let no = Some(WasKept::No);
    for (answer, late) in [
        (answered(9, -8, no, false), false),
        (answered(9, -3, None, true), false),
        // Before its day it was only not kept yet, but what was kept is.
        (answered(9, -9, no, false), true),
        (answered(9, -9, Some(WasKept::Yes), false), false),
    ] {
        check(vec![by(-8), answer], late, late);
    }
    // A word on it says no more than that somebody thought of it, nor does whether it helped.
    let mut thought_of = answered(9, -3, None, false);
    if let Fact::FollowUpHeld(it) = &mut thought_of {
        it.answers[0].words = "Vi kom ikke til det".to_owned();
        it.answers[0].helped = Some(DidHelp::TooEarly);
    }
    check(vec![by(-8), thought_of], true, true);
    // Of two follow-ups the one that holds says so.
    let both = [answered(9, -2, no, false), held(10, -2, &[], Some(30))];
    let set_aside = [vec![by(-8)], both.to_vec(), vec![chosen(10, &[9])]];
    check(set_aside.concat(), true, true);
    // What ends the following ends what was agreed.
    check(vec![by(-8), held(9, -1, &[], None)], false, false);
}
