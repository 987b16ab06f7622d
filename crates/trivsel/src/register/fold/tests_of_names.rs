//! What was last, and who was called what then.

use super::*;
use crate::{
    register::{FactName, GroupFollowUp, HoldReason, RungChange, made_up::id},
    vocabulary::{Day, ParentsSay, Role},
};

const CHILD: ChildId = ChildId(id(1));
const OMAR: AdultId = AdultId(id(2));

fn on(day: u8) -> Day {
    Day::new(2026, 11, day).unwrap()
}

fn of(facts: impl IntoIterator<Item = Fact>) -> Register {
    let entries = (1u8..).zip(facts);
    Register::fold(entries.map(|(place, fact)| Entry::made_up(place, Some(OMAR), fact)))
}

#[test]
fn the_last_follow_up_of_a_group_is_that_of_the_latest_day() {
    let held = |number: u8, group: u8, day| {
        Fact::GroupFollowedUp(GroupFollowUp {
            group: GroupId(id(group)),
            id: FollowUpId(id(number)),
            on: on(day),
            who: String::new(),
            easier: String::new(),
            tried: vec![],
        })
    };
    let register = of([held(1, 7, 5), held(2, 7, 3), held(3, 8, 9), held(4, 7, 5)]);
    let last = |group: u8| register.last_group_follow_up(GroupId(id(group)));
    assert_eq!(
        last(7),
        Some(FollowUpId(id(4))),
        "of two on one day the later one"
    );
    assert_eq!(last(8), Some(FollowUpId(id(3))));
    assert_eq!(last(9), None);
}

#[test]
fn the_help_around_a_child_is_that_of_the_last_step() {
    let step = |day, from, to| {
        Fact::RungChanged(RungChange {
            child: CHILD,
            on: on(day),
            who: String::new(),
            from,
            to,
            why: String::new(),
            holds_on: String::new(),
            offer: String::new(),
            parents: ParentsSay::Agree,
            parents_words: String::new(),
        })
    };
    assert_eq!(of([]).rung(CHILD), Rung::Everyday);
    let register = of([
        step(9, Rung::Advice, Rung::OpenHelp),
        step(3, Rung::Everyday, Rung::Advice),
    ]);
    assert_eq!(register.rung(CHILD), Rung::OpenHelp);
}

#[test]
fn the_marks_on_a_child_are_told_beside_an_open_notification() {
    let made_up = |name| Fact::made_up(name, CHILD, "x");
    let child = made_up(FactName::ChildChanged);
    assert_eq!(of([child.clone()]).marks(CHILD), []);
    let Fact::HoldSet(hold) = made_up(FactName::HoldSet) else {
        panic!("another fact");
    };
    let set = Fact::HoldSet(crate::register::Hold {
        running: true,
        ..hold
    });
    let why: [HoldReason; 1] = [hold.why];
    assert_eq!(of([child, set]).marks(CHILD), why);
}

#[test]
fn whoever_wrote_it_bears_the_name_of_then() {
    let adult = |name: &str| Adult {
        id: OMAR,
        name: name.to_owned(),
        role: Role::Pedagogue,
        gone: false,
    };
    let Fact::AssessmentFinished(finished) =
        Fact::made_up(FactName::AssessmentFinished, CHILD, "x")
    else {
        panic!("another fact");
    };
    let round = finished.round;
    let register = of([
        Fact::adult_changed(None, &adult("Omar")),
        Fact::AssessmentFinished(finished),
        Fact::made_up(FactName::PositionAgreed, CHILD, "x"),
        Fact::adult_changed(Some(&adult("Omar")), &adult("Rikke")),
    ]);
    assert_eq!(register.adult(OMAR).unwrap().name, "Rikke");
    let look = register.child_round(CHILD, round).unwrap();
    assert_eq!(register.finished_as(look, OMAR), "Omar");
    assert_eq!(register.finished_as(look, AdultId(id(3))), "");
    let agreed = look.positions().last().unwrap();
    assert_eq!(register.author_then(agreed), Some("Omar"));
}
