//! When the parents are to be invited, and what settles it.

use super::*;
use crate::{
    insight::{
        meetings::tests::{held as met, moves, plan},
        promises::tests::{by_anne, held},
        tests::{CHILD, ROUND, alma, day, id, position, register},
    },
    register::{Fact, FactName, Institution, JointPosition, Notification, PlannedMeeting, RoundId},
    vocabulary::{HowFollowedUp, NotificationWay},
};

const EARLIER: RoundId = RoundId(id(5));

fn chosen(yes: bool) -> Fact {
    let after = Institution {
        invites_at_still_yellow: yes,
        ..Institution::default()
    };
    Fact::institution_changed(&Institution::default(), &after)
}

fn stands(round: RoundId, on: i64, whole: Step) -> Fact {
    Fact::PositionAgreed(JointPosition {
        on: day().plus_days(on),
        ..position(round, whole)
    })
}

/// Since how many days the parents are to be invited.
fn invites(facts: Vec<Fact>) -> Option<i64> {
    let register = register(by_anne(facts));
    let child = register.child(CHILD).cloned().unwrap_or_else(alma);
    let since = still_yellow(&register, &child, day());
    assert_eq!(
        still_yellow_children(&register, day()).count(),
        usize::from(since.is_some())
    );
    Some(since?.days_since(day()))
}

fn asked(facts: Vec<Fact>) -> Option<i64> {
    invites([vec![chosen(true)], facts].concat())
}

#[test]
fn nobody_is_asked_before_the_house_has_chosen_it() {
    use Step::Yellow;
    assert_eq!(invites(vec![stands(ROUND, -60, Yellow)]), None);
    assert_eq!(asked(vec![stands(ROUND, -60, Yellow)]), Some(-60));
    let back = Fact::institution_changed(
        &Institution {
            invites_at_still_yellow: true,
            ..Institution::default()
        },
        &Institution::default(),
    );
    assert_eq!(asked(vec![stands(ROUND, -60, Yellow), back]), None);
}

#[test]
fn four_weeks_of_yellow_are_asked_about_and_a_new_round_begins_no_new_month() {
    use Step::{Green, Red, Yellow};
    for (facts, expected) in [
        (vec![stands(ROUND, -27, Yellow)], None),
        (vec![stands(ROUND, -28, Yellow)], Some(-28)),
        (vec![stands(ROUND, -28, Red)], None),
        (vec![stands(ROUND, -28, Green)], None),
        // It is yellow since the red was left.
        (
            vec![stands(EARLIER, -60, Red), stands(ROUND, -20, Yellow)],
            None,
        ),
        (
            vec![stands(EARLIER, -60, Yellow), stands(ROUND, -3, Yellow)],
            Some(-60),
        ),
        (
            vec![
                stands(EARLIER, -90, Yellow),
                stands(EARLIER, -60, Green),
                stands(ROUND, -30, Yellow),
            ],
            Some(-30),
        ),
        // A word that is put right begins none either.
        (
            vec![stands(ROUND, -40, Yellow), stands(ROUND, -2, Yellow)],
            Some(-40),
        ),
        (
            vec![stands(ROUND, -40, Yellow), held(9, -2, &[], None)],
            None,
        ),
        (
            vec![stands(ROUND, -40, Yellow), held(9, -2, &[], Some(20))],
            Some(-40),
        ),
    ] {
        assert_eq!(asked(facts.clone()), expected, "{facts:?}");
    }
}

#[test]
fn a_meeting_with_the_parents_that_was_held_or_is_planned_settles_it() {
    let yellow = || stands(ROUND, -40, Step::Yellow);
    let planned = |on| Fact::meeting_changed(None, &plan(0x11, on));
    let without = |on| {
        let meeting = Meeting {
            people: Vec::new(),
            without_parents: "De er syge".to_owned(),
            ..plan(0x11, on)
        };
        Fact::meeting_changed(None, &meeting)
    };
    let promised = Fact::PositionAgreed(JointPosition {
        on: day().plus_days(-40),
        next_meeting: Some(PlannedMeeting {
            on: day().plus_days(4),
            ..plan(0x11, 4).as_promised(String::new())
        }),
        ..position(ROUND, Step::Yellow)
    });
    for (facts, expected) in [
        (vec![yellow(), planned(7)], None),
        // Nobody has said yet what became of it.
        (vec![yellow(), planned(-3)], None),
        (vec![yellow(), planned(-3), met(0x11, -3, &[])], None),
        // What was said before it was yellow was of something else.
        (vec![yellow(), planned(-50), met(0x11, -50, &[])], Some(-40)),
        (vec![yellow(), without(7)], Some(-40)),
        (
            [vec![yellow(), planned(7)], moves(0x11, 7, None)].concat(),
            Some(-40),
        ),
        (
            [vec![yellow(), planned(7)], moves(0x11, 7, Some(9))].concat(),
            None,
        ),
        (vec![promised], None),
    ] {
        assert_eq!(asked(facts.clone()), expected, "{facts:?}");
    }
}

#[test]
fn a_follow_up_with_the_parents_in_the_room_settles_it_too() {
    use HowFollowedUp::{Phone, Team, Visit, WithParents};
    for (how, on, expected) in [
        (None, -3, Some(-40)),
        (Some(Team), -3, Some(-40)),
        (Some(Phone), -3, Some(-40)),
        (Some(WithParents), -3, None),
        (Some(Visit), -3, None),
        (Some(Visit), -41, Some(-40)),
    ] {
        let Fact::FollowUpHeld(mut it) = held(9, on, &[], Some(20)) else {
            panic!("no follow-up");
        };
        it.how = how;
        let facts = vec![stands(ROUND, -40, Step::Yellow), Fact::FollowUpHeld(it)];
        assert_eq!(asked(facts), expected, "{how:?} {on}");
    }
}

#[test]
fn nobody_hurries_to_parents_who_must_not_be_told_first_nor_to_those_of_a_child_who_left() {
    let yellow = || stands(ROUND, -40, Step::Yellow);
    let Fact::NotificationNoted(noted) = Fact::made_up(FactName::NotificationNoted, CHILD, "mærke")
    else {
        panic!("no notification");
    };
    for (way, expected) in [
        (NotificationWay::Together, Some(-40)),
        (NotificationWay::ParentsNotFirst, None),
    ] {
        let noted = Fact::NotificationNoted(Notification {
            way,
            made: day(),
            filed: None,
            taken_back: false,
            ..noted.clone()
        });
        assert_eq!(asked(vec![yellow(), noted]), expected, "{way:?}");
    }
    let left = Child {
        left: Some(day().plus_days(-1)),
        ..alma()
    };
    let left = Fact::child_changed(Some(&alma()), &left);
    assert_eq!(asked(vec![yellow(), left]), None);
}
