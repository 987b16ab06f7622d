//! What a register answers.

use super::*;
use crate::{
    register::{
        DeviceId, EntryId, Hold, Moment,
        every_fact::{ADULT, GROUP, ROUND, every_fact},
    },
    vocabulary::{Id, Role},
};

const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

/// A register in which this happened, in this order.
fn of(facts: impl IntoIterator<Item = Fact>) -> Register {
    let entries = (1u8..).zip(facts).map(|(number, fact)| Entry {
        id: EntryId(id(number)),
        device: DeviceId(id(0)),
        adult: Some(ADULT),
        clock: u64::from(number),
        sequence: u64::from(number),
        seen: Default::default(),
        at: Moment(u64::from(number)),
        fact,
    });
    Register::fold(entries)
}

fn all_but_the_erasure() -> Vec<Fact> {
    let mut facts = every_fact(CHILD, "x");
    facts.retain(|fact| !matches!(fact, Fact::ChildErased { .. }));
    facts
}

#[test]
fn people_come_in_the_order_of_their_names_and_who_is_gone_apart() {
    let adult = |number, name: &str, gone| {
        Fact::adult_changed(
            None,
            &Adult {
                id: AdultId(id(number)),
                name: name.to_owned(),
                role: Role::Teacher,
                gone,
            },
        )
    };
    let register = of([
        adult(1, "Søren", false),
        adult(2, "anna", false),
        adult(3, "Bo", true),
        adult(4, "Anna", false),
        adult(5, "Åse", false),
        adult(6, "Ærlig", false),
        adult(7, "Øjvind", false),
    ]);
    let ids = |all: Vec<&Adult>| all.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(
        ids(register.adults()),
        [2, 4, 1, 6, 7, 5].map(|number| AdultId(id(number)))
    );
    assert_eq!(ids(register.adults_gone()), [AdultId(id(3))]);
}

#[test]
fn a_group_is_in_the_round_that_began_last() {
    let round = |number, month| {
        Fact::round_changed(
            None,
            &Round {
                id: RoundId(id(number)),
                name: String::new(),
                groups: [GROUP].into(),
                child: None,
                opened: Day::new(2026, month, 1).expect("a day"),
                until: None,
            },
        )
    };
    let register = of([round(1, 10), round(2, 4)]);
    let (spring, autumn) = (RoundId(id(2)), RoundId(id(1)));
    let ids = |all: Vec<&Round>| all.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(register.rounds(GROUP)), [spring, autumn]);
    let current = |group| register.current_round(group).map(|it| it.id);
    assert_eq!(current(GROUP), Some(autumn));
    let other = GroupId(id(9));
    assert_eq!(ids(register.rounds(other)), []);
    assert_eq!(current(other), None);
}

/// The last hint from each adult's own assessment stands, and the others stay.
#[test]
fn a_hint_takes_the_place_of_the_one_from_the_same_assessment() {
    let hint = |from: u8, seen: usize| {
        let given = every_fact(CHILD, "x")
            .into_iter()
            .find_map(|fact| match fact {
                Fact::HintGiven(given) => Some(given),
                _ => None,
            });
        let mut given = given.unwrap();
        given.hint.areas[0].seen = seen;
        given.of = AdultId(id(from));
        Fact::HintGiven(given)
    };
    let register = of([hint(2, 1), hint(1, 2), hint(2, 3)]);
    let look = register.child_round(CHILD, ROUND).unwrap();
    let hints = look.hints();
    let hints: Vec<_> = hints.map(|it| (it.of, it.hint.areas[0].seen)).collect();
    assert_eq!(hints, [(AdultId(id(1)), 2), (AdultId(id(2)), 3)]);
}

#[test]
fn the_dialogue_is_opened_by_opening_it_or_by_agreeing() {
    let opened = |wanted: fn(&Fact) -> bool| {
        let mut facts = all_but_the_erasure();
        facts.retain(|fact| matches!(fact, Fact::AssessmentFinished(_)) || wanted(fact));
        of(facts).child_round(CHILD, ROUND).map(ChildRound::opened)
    };
    assert_eq!(opened(|_| false), Some(false));
    assert_eq!(
        opened(|fact| matches!(fact, Fact::DialogueOpened { .. })),
        Some(true)
    );
    assert_eq!(
        opened(|fact| matches!(fact, Fact::PositionAgreed(_))),
        Some(true)
    );
}

#[test]
fn what_runs_for_a_child_is_known_one_by_one() {
    let hold = |why, running| {
        Fact::HoldSet(Hold {
            child: CHILD,
            why,
            running,
        })
    };
    let both = [
        hold(HoldReason::AccessRequest, true),
        hold(HoldReason::Notification, true),
    ];
    let register = of(both.clone());
    let runs = [HoldReason::AccessRequest, HoldReason::Notification];
    assert_eq!(register.holds(CHILD), runs);
    let again = of(both.clone().into_iter().chain(both.clone()));
    assert_eq!(again.holds(CHILD), runs);
    let ended = hold(HoldReason::AccessRequest, false);
    let register = of(both.into_iter().chain([ended]));
    assert_eq!(register.holds(CHILD), [HoldReason::Notification]);
}
