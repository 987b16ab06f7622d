//! Merging: any order, any number of times, the same register.

use proptest::prelude::*;

use super::*;
use crate::{
    instrument::{Answers, Birth, built_in},
    register::{Assessment, DeviceId, EntryId, FocusPointId, Hold, Moment, Withheld},
    vocabulary::{AgeBand, Area, Day, Id, Language, Role, Setting},
};

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn day() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

fn assessment(child: u8, works: u16) -> Assessment {
    Assessment {
        child: ChildId(id(child)),
        round: RoundId(id(1)),
        on: day(),
        model: built_in().reference(),
        band: AgeBand::Preschool,
        months: 50,
        setting: Setting::Kindergarten,
        answers: Answers::default(),
        works: works.to_string(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    }
}

fn any_fact() -> impl Strategy<Value = Fact> {
    (0u8..3, any::<u16>(), 0u8..15).prop_map(|(which, text, kind)| match kind {
        0 => Fact::AdultSet(Adult {
            id: AdultId(id(which)),
            name: text.to_string(),
            role: Role::Pedagogue,
            gone: text % 2 == 0,
        }),
        1 => Fact::GroupSet(Group {
            id: GroupId(id(which)),
            name: text.to_string(),
            setting: Setting::Kindergarten,
            pinned: None,
            assessors: 2,
        }),
        2 => Fact::ChildSet(Child {
            id: ChildId(id(which)),
            group: GroupId(id(1)),
            given: text.to_string(),
            surname: String::new(),
            birth: Birth {
                year: 2022,
                month: 5,
                day: None,
                weeks_early: None,
            },
            since: (text % 2 == 0).then(day),
            left: (text % 3 == 0).then(day),
            sheet_language: (text % 5 == 0).then_some(Language::English),
        }),
        3 => Fact::RoundOpened(Round {
            id: RoundId(id(which)),
            name: text.to_string(),
            groups: [GroupId(id(1)), GroupId(id(which))].into(),
            child: (text % 2 == 0).then_some(ChildId(id(which))),
            opened: day().plus_days(i64::from(text % 3)),
            until: (text % 3 == 0).then(day),
        }),
        4 => Fact::DialogueOpened {
            child: ChildId(id(which)),
            round: RoundId(id(1)),
        },
        5 => Fact::NotAssessed {
            child: ChildId(id(which)),
            round: RoundId(id(1)),
            reason: text.to_string(),
        },
        6 => Fact::PutOff {
            child: ChildId(id(which)),
            round: RoundId(id(1)),
            reason: text.to_string(),
        },
        7 => Fact::FocusPointSet(FocusPoint {
            id: FocusPointId(id(which)),
            group: GroupId(id(1)),
            round: RoundId(id(1)),
            area: (text % 2 == 0).then_some(Area::Body),
            what: text.to_string(),
            who: String::new(),
            by: (text % 3 == 0).then(day),
            done: text % 5 == 0,
        }),
        8 => Fact::BackedUp {
            on: day().plus_days(i64::from(text % 40)),
        },
        9 => Fact::HoldSet(Hold {
            child: ChildId(id(which)),
            why: HoldReason::ALL[usize::from(text % 2)],
            running: text % 3 > 0,
        }),
        10 => Fact::WithheldSet(Withheld {
            child: ChildId(id(which)),
            entry: EntryId(id(text.to_le_bytes()[0])),
            reason: text.to_string(),
        }),
        11 => Fact::BackupMerged {
            entries: text.into(),
        },
        12 => Fact::Exported {
            on: day(),
            child: (text % 2 == 0).then_some(ChildId(id(which))),
        },
        // Seldom, so that not every child is gone.
        13 if text % 4 == 0 => Fact::ChildErased {
            child: ChildId(id(which)),
        },
        _ => Fact::AssessmentFinished(assessment(which, text)),
    })
}

/// Entries of three devices whose clocks often say the same.
fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec((any_fact(), 0u8..3, 1u64..6, 0u8..2), 0..30).prop_map(|all| {
        let numbered = (0u8..).zip(all);
        numbered
            .map(|(number, (fact, device, clock, adult))| Entry {
                id: EntryId(id(number)),
                device: DeviceId(id(device)),
                adult: Some(AdultId(id(adult))),
                clock,
                at: Moment(0),
                fact,
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn any_order_gives_the_same_register(
        (entries, shuffled) in any_entries().prop_flat_map(|entries| {
            (Just(entries.clone()), Just(entries).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(Register::fold(entries), Register::fold(shuffled));
    }

    #[test]
    fn unfolded_it_folds_into_the_same(entries in any_entries()) {
        let register = Register::fold(entries);
        let mut number = 100;
        let again = Register::fold(register.unfold(Pass {
            device: DeviceId(id(9)),
            at: Moment(0),
            id: &mut || {
                number += 1;
                Id::from_bytes([[number; 4], [1; 4], [2; 4], [3; 4]].concat().try_into().unwrap())
            },
        }));
        // The new entries come after the old ones.
        prop_assert!(again.clock >= register.clock);
        prop_assert_eq!(Register { clock: register.clock, ..again }, register);
    }

    #[test]
    fn an_entry_met_twice_counts_once(entries in any_entries()) {
        let twice: Vec<_> = entries.iter().chain(&entries).cloned().collect();
        prop_assert_eq!(Register::fold(entries), Register::fold(twice));
    }

    /// Wherever among all entries an erasure stands, nothing of the child is left,
    /// and the others are as if it had never been there.
    #[test]
    fn an_erasure_wins_wherever_it_stands(entries in any_entries(), clock in 0u64..7, device in 0u8..3) {
        let child = ChildId(id(1));
        let erasure = Entry {
            id: EntryId(id(0xee)),
            device: DeviceId(id(device)),
            adult: None,
            clock,
            at: Moment(0),
            fact: Fact::ChildErased { child },
        };
        let others = entries.iter().filter(|entry| entry.fact.child() != Some(child));
        let mut others = Register::fold(others.cloned().chain([erasure.clone()]));
        let register = Register::fold(entries.into_iter().chain([erasure]));
        prop_assert!(register.is_erased(child));
        prop_assert!(register.child(child).is_none());
        prop_assert!(register.looks(child).is_empty());
        prop_assert!(register.holds(child).is_empty());
        prop_assert!(register.all_rounds().iter().all(|round| round.child != Some(child)));
        others.clock = register.clock;
        prop_assert_eq!(register, others);
    }

    #[test]
    fn applying_in_order_is_folding(mut entries in any_entries()) {
        entries.sort_by_key(Entry::order);
        let mut register = Register::default();
        for entry in &entries {
            register.apply(entry.clone());
        }
        prop_assert_eq!(register, Register::fold(entries));
    }
}

#[test]
fn a_corrected_assessment_keeps_both() {
    let entry = |number: u8, clock, fact| Entry {
        id: EntryId(id(number)),
        device: DeviceId(id(0)),
        adult: Some(AdultId(id(7))),
        clock,
        at: Moment(clock),
        fact,
    };
    let first = entry(1, 1, Fact::AssessmentFinished(assessment(1, 1)));
    let corrected = Assessment {
        corrects: Some(first.id),
        ..assessment(1, 2)
    };
    let register = Register::fold([entry(2, 2, Fact::AssessmentFinished(corrected)), first]);
    let look = register.look(ChildId(id(1)), RoundId(id(1))).unwrap();
    assert_eq!(look.assessments[0].1.len(), 2);
    assert_eq!(look.assessment(AdultId(id(7))).unwrap().value.works, "2");
    assert_eq!(look.finished().count(), 1);
}

/// Alma of group 1, in a register of these rounds: number, group, child and day.
fn alma(rounds: &[(u8, u8, Option<u8>, i64)], left: Option<i64>) -> (Register, Child) {
    let child = Child {
        id: ChildId(id(1)),
        group: GroupId(id(1)),
        given: "Alma".to_owned(),
        surname: String::new(),
        birth: Birth {
            year: 2022,
            month: 5,
            day: None,
            weeks_early: None,
        },
        since: None,
        left: left.map(|days| day().plus_days(days)),
        sheet_language: None,
    };
    let rounds = rounds.iter().map(|(number, group, child, opened)| {
        Fact::RoundOpened(Round {
            id: RoundId(id(*number)),
            name: String::new(),
            groups: [GroupId(id(*group))].into(),
            child: child.map(|child| ChildId(id(child))),
            opened: day().plus_days(*opened),
            until: None,
        })
    });
    let entries = (1u8..).zip(rounds).map(|(number, fact)| Entry {
        id: EntryId(id(number)),
        device: DeviceId(id(0)),
        adult: None,
        clock: u64::from(number),
        at: Moment(0),
        fact,
    });
    (Register::fold(entries), child)
}

#[test]
fn the_round_that_began_last_is_the_one_a_child_is_in() {
    let (group, other) = (1, 2);
    for (rounds, left, expected) in [
        (vec![], None, None),
        (
            vec![(9, group, None, 0), (3, group, None, 1)],
            None,
            Some(3),
        ),
        (
            vec![(9, group, None, 1), (3, group, None, 0)],
            None,
            Some(9),
        ),
        // Of two that begin on one day, the one that was made last.
        (
            vec![(9, group, None, 0), (3, group, None, 0)],
            None,
            Some(3),
        ),
        (
            vec![(3, group, None, 0), (9, group, None, 0)],
            None,
            Some(9),
        ),
        // A new name leaves the order as it was; a later day does not.
        (
            vec![
                (9, group, None, 0),
                (3, group, None, 0),
                (9, group, None, 0),
            ],
            None,
            Some(3),
        ),
        (
            vec![
                (9, group, None, 0),
                (3, group, None, 0),
                (9, group, None, 1),
            ],
            None,
            Some(9),
        ),
        (
            vec![(9, group, None, 0), (3, other, None, 1)],
            None,
            Some(9),
        ),
        // A visit to this child, on the group's own day or later; never one to another child.
        (
            vec![(9, group, Some(1), 0), (3, group, None, 0)],
            None,
            Some(9),
        ),
        (
            vec![(9, group, Some(1), 0), (3, group, None, 1)],
            None,
            Some(3),
        ),
        (
            vec![(9, group, Some(2), 1), (3, group, None, 0)],
            None,
            Some(3),
        ),
        // A child who left stays in the last round it was part of.
        (
            vec![(9, group, None, 0), (3, group, None, 9)],
            Some(5),
            Some(9),
        ),
        (
            vec![(9, group, None, 0), (3, group, None, 9)],
            Some(9),
            Some(3),
        ),
    ] {
        let (register, child) = alma(&rounds, left);
        let round = register.round_of(&child).map(|round| round.id);
        let expected = expected.map(|number| RoundId(id(number)));
        assert_eq!(round, expected, "{rounds:?}, left {left:?}");
    }
}
