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
fn everything_that_was_written_can_be_asked_for() {
    let facts = all_but_the_erasure();
    let register = of(facts.clone());
    assert_eq!(register.next_clock(), facts.len() as u64 + 1);
    assert_eq!(register.adult(ADULT).map(|it| it.id), Some(ADULT));
    assert_eq!(register.adult(AdultId(id(9))), None);
    assert_eq!(register.group(GROUP).map(|it| it.id), Some(GROUP));
    assert_eq!(register.groups().len(), 1);
    assert_eq!(register.child(CHILD).map(|it| it.id), Some(CHILD));
    assert_eq!(register.child(ChildId(id(9))), None);
    assert_eq!(register.children(GROUP).len(), 1);
    assert_eq!(register.children(GroupId(id(9))).len(), 0);
    assert!(register.has_children());
    assert!(!Register::default().has_children());
    assert_eq!(register.round(ROUND).map(|it| it.id), Some(ROUND));
    assert_eq!(register.round(RoundId(id(9))), None);
    assert_eq!(register.all_rounds().len(), 1);
    assert_eq!(register.focus_points(GROUP).len(), 1);
    assert_eq!(register.focus_points(GroupId(id(9))).len(), 0);
    assert_eq!(register.looks(CHILD).len(), 1);
    assert_eq!(register.looks(ChildId(id(9))).len(), 0);
    assert!(register.last_backup().is_some());
    assert!(!register.is_erased(CHILD));
    assert!(of(every_fact(CHILD, "x")).is_erased(CHILD));
}

#[test]
fn people_come_in_the_order_of_their_names_and_who_is_gone_apart() {
    let adult = |number, name: &str, gone| {
        Fact::AdultSet(Adult {
            id: AdultId(id(number)),
            name: name.to_owned(),
            role: Role::Teacher,
            gone,
        })
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
        Fact::RoundOpened(Round {
            id: RoundId(id(number)),
            name: String::new(),
            groups: [GROUP].into(),
            child: None,
            opened: Day::new(2026, month, 1).expect("a day"),
            until: None,
        })
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
                Fact::HintGiven { hint, .. } => Some(hint),
                _ => None,
            });
        let mut hint = given.unwrap();
        hint.areas[0].seen = seen;
        Fact::HintGiven {
            child: CHILD,
            round: ROUND,
            of: AdultId(id(from)),
            hint,
        }
    };
    let register = of([hint(2, 1), hint(1, 2), hint(2, 3)]);
    let look = register.look(CHILD, ROUND).unwrap();
    let hints = look.hints.iter();
    let hints: Vec<_> = hints.map(|(of, hint)| (*of, hint.areas[0].seen)).collect();
    assert_eq!(hints, [(AdultId(id(1)), 2), (AdultId(id(2)), 3)]);
}

#[test]
fn the_dialogue_is_opened_by_opening_it_or_by_agreeing() {
    let opened = |wanted: fn(&Fact) -> bool| {
        let mut facts = all_but_the_erasure();
        facts.retain(|fact| matches!(fact, Fact::AssessmentFinished(_)) || wanted(fact));
        of(facts).look(CHILD, ROUND).map(Look::opened)
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

/// What is unfolded comes after all that was there, one clock each.
#[test]
fn what_is_unfolded_comes_after_everything() {
    let register = of(all_but_the_erasure());
    let mut ids = 100u8..;
    let entries = register.unfold(Pass {
        device: DeviceId(id(5)),
        at: Moment(0),
        id: &mut || id(ids.next().unwrap()),
    });
    let clocks: Vec<_> = entries.iter().map(|entry| entry.clock).collect();
    let first = register.next_clock();
    let expected: Vec<_> = (first..).take(entries.len()).collect();
    assert_eq!(clocks, expected);
}
