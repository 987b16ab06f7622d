use crate::{
    insight::{
        followed::parents_missing,
        promises::tests::{agreed, by_anne, chosen, held},
        tests::{CHILD, ROUND, day, position, register},
    },
    register::{Fact, FollowUp, JointPosition},
    vocabulary::{HowFollowedUp, Step},
};

/// The team followed up with the parents there: they were talked with, about the position that stood. What
/// was chosen away says nothing.
#[test]
fn parents_who_were_there_when_the_team_followed_up_know() {
    use HowFollowedUp::{Phone, Team, Visit, WithParents};
    let held = |number: u8, days: i64, how| match held(number, days, &[], Some(30)) {
        Fact::FollowUpHeld(it) => Fact::FollowUpHeld(FollowUp { how, ..it }),
        other => other,
    };
    let red = |days: i64| {
        Fact::PositionAgreed(JointPosition {
            on: day().plus_days(days),
            ..position(ROUND, Step::Red)
        })
    };
    for (facts, know) in [
        (vec![held(9, -3, None)], false),
        (vec![held(9, -3, Some(Team))], false),
        (vec![held(9, -3, Some(WithParents))], true),
        (vec![held(9, -3, Some(Phone))], true),
        (vec![held(9, -3, Some(Visit))], true),
        (vec![held(9, -21, Some(WithParents))], false),
        // It was not so.
        (
            vec![held(9, -3, Some(Phone)), held(9, -3, Some(Team))],
            false,
        ),
        // A new position, before and after it on the same day, and later.
        (vec![red(-3), held(9, -3, Some(WithParents))], true),
        (vec![held(9, -3, Some(WithParents)), red(-3)], false),
        (vec![held(9, -3, Some(WithParents)), red(-2)], false),
        (
            vec![
                held(9, -3, Some(WithParents)),
                held(8, -2, Some(Team)),
                chosen(8, &[9]),
            ],
            false,
        ),
    ] {
        let yellow = agreed(ROUND, -20, &[1], Some(10));
        let facts: Vec<_> = std::iter::once(yellow).chain(facts).collect();
        let register = register(by_anne(facts.clone()));
        let missing = parents_missing(&register, CHILD, day());
        assert_eq!(missing.is_none(), know, "{facts:?}");
    }
}
