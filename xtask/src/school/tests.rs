//! The school is as large as it says, whole, and always the same.

use trivsel::insight::followed_closely;
use trivsel::register::{FactName, Register};
use trivsel::vocabulary::Step;
use vault::{Cost, CostLimits, MemoryStorage, Vault};

use super::*;

const SMALL: School = School {
    classes: 2,
    children: 3,
    rounds: 2,
};

fn today() -> Day {
    "2026-11-24".parse().unwrap()
}

#[test]
fn every_child_was_looked_at_by_two_in_every_finished_round_and_by_nobody_in_the_new_one() {
    let register = Register::fold(SMALL.entries(today()));
    let groups = register.groups();
    assert_eq!(groups.len(), 2);
    for group in &groups {
        let rounds = register.rounds(group.id);
        let [first, second, ref new @ ..] = rounds[..] else {
            panic!("not two rounds");
        };
        // The last class is not in the new round yet.
        assert_eq!(new.is_empty(), group.id == groups[1].id);
        assert_eq!(register.children(group.id).len(), 3);
        for child in register.children(group.id) {
            for round in [first, second] {
                let look = register.child_round(child.id, round.id).unwrap();
                assert_eq!((look.finished().count(), look.hints().count()), (2, 2));
                assert!(look.position().is_some());
            }
            assert!(
                new.iter()
                    .all(|new| register.child_round(child.id, new.id).is_none())
            );
        }
    }
}

/// What is measured of *I dag*, a child's trail and the leader's page is worth what there is to read.
#[test]
fn what_was_set_yellow_is_told_met_tried_and_followed_up() {
    let register = Register::fold(School::ONE_CLASS.entries(today()));
    let [group] = register.groups()[..] else {
        panic!("not one class");
    };
    let children = register.children(group.id);
    let rounds = register.rounds(group.id);
    let mut yellow = 0;
    for child in &children {
        let positions = rounds.iter().filter_map(|round| {
            let look = register.child_round(child.id, round.id)?;
            look.position().map(|it| it.value.whole)
        });
        yellow += positions.filter(|whole| *whole == Step::Yellow).count();
    }
    let of = |name: FactName| {
        let entries = School::ONE_CLASS.entries(today());
        entries.iter().filter(|it| it.fact.name() == name).count()
    };
    assert!(yellow > children.len(), "{yellow}");
    for once in [
        FactName::ParentsTold,
        FactName::FocusPointChanged,
        FactName::MeetingHeld,
        FactName::VoiceHeard,
    ] {
        assert_eq!(of(once), yellow, "{once:?}");
    }
    assert_eq!(of(FactName::FollowUpHeld), 2 * yellow);
    let brief = followed_closely(&register, &children, today());
    assert_eq!((brief.children, brief.overdue), (4, 4));
}

#[test]
fn the_same_day_gives_the_same_school() {
    assert_eq!(SMALL.entries(today()), SMALL.entries(today()));
}

#[test]
fn a_whole_school_holds_fourteen_thousand_assessments() {
    // A class holds a twenty-fifth of them.
    let entries = School::ONE_CLASS.entries(today());
    let assessments = entries
        .iter()
        .filter(|entry| matches!(entry.fact, trivsel::register::Fact::AssessmentFinished(_)));
    assert_eq!(assessments.count() * School::WHOLE.classes, 14_000);
}

#[test]
fn what_was_sealed_opens_whole_within_the_limits_of_the_app() {
    let entries = SMALL.entries(today());
    let storage = MemoryStorage::holding(seal(&entries).unwrap());
    let limits = CostLimits::STRICT;
    assert_eq!(Cost::DEFAULT.memory_kib, *limits.memory_kib.start());
    let opening = Vault::open(storage, PASSPHRASE, &limits, seal::SchoolRandom(2));
    let (_, opened) = seal::now(opening).unwrap().unwrap();
    assert_eq!(opened.damaged, []);
    let read: Vec<Entry> = opened
        .entries
        .iter()
        .map(|record| serde_json::from_slice(&record.payload).unwrap())
        .collect();
    assert_eq!(read, entries);
}
