//! Merging is commutative, associative and idempotent, with erasures in it.

mod any_fact;
mod clocks;
mod drafts;
mod of_leaders;

use proptest::prelude::*;

use self::any_fact::{NAMES, any_fact};
use super::*;
use crate::DraftKey;
use std::collections::BTreeMap;
use trivsel::{
    instrument::Birth,
    register::{
        Adult, AdultId, Child, FactName, GroupId, Hold, HoldReason, MeetingId, Moment, RoundId,
        Voice, VoiceId,
    },
    vocabulary::{Day, Id, Role},
};
use vault::DraftName;

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn child(number: u8) -> Fact {
    Fact::child_changed(
        None,
        &Child::new(
            ChildId(id(number)),
            GroupId(id(0x70)),
            format!("child {number}"),
            Birth::in_month(2022, 5),
        ),
    )
}

fn put_off(number: u8, reason: &str) -> Fact {
    Fact::PutOff {
        child: ChildId(id(number)),
        round: RoundId(id(0x60)),
        reason: reason.to_owned(),
    }
}

fn entry(number: u8, device: u8, clock: u64, fact: Fact) -> Entry {
    Entry {
        id: EntryId(id(number)),
        device: DeviceId(id(device)),
        adult: None,
        clock,
        sequence: clock,
        seen: Default::default(),
        at: Moment(0),
        fact,
    }
}

fn plan(here: &[Entry], backup: &[Entry]) -> Merge {
    Merge::plan(here, backup.to_vec(), Provenance::Current)
}

/// What is in a vault after a backup was read into it and every erasure in it was chosen.
fn merged(here: &[Entry], backup: &[Entry]) -> Vec<Entry> {
    let merge = plan(here, backup);
    let all: Vec<_> = merge.erasures.keys().copied().collect();
    chosen(here, &merge, &all)
}

/// What is in a vault after a backup was read into it and these erasures were chosen, as the session
/// does it.
fn chosen(here: &[Entry], merge: &Merge, children: &[ChildId]) -> Vec<Entry> {
    let register = Register::fold(here.to_vec());
    let (erased, erasures) = merge.clone().take_chosen(&register, children);
    let gone = |entry: &&Entry| {
        let child = entry.fact.child();
        child.is_none_or(|child| !erased.contains(&child))
    };
    let left = here.iter().filter(gone);
    let all = left.chain(&erasures).chain(&merge.new);
    let mut all: Vec<_> = all.cloned().collect();
    all.sort_unstable_by_key(Entry::order);
    all
}

/// What a vault can hold: where a child is erased, nothing of it is left.
fn vault(entries: Vec<Entry>) -> Vec<Entry> {
    merged(&[], &entries)
}

/// Three vaults that hold some of the same entries.
fn any_vaults() -> impl Strategy<Value = [Vec<Entry>; 3]> {
    let one = (0..3 + NAMES, 0u8..3, 1u64..6, 0u8..3, 0u8..8);
    prop::collection::vec(one, 0..30).prop_map(|all| {
        let mut vaults: [Vec<Entry>; 3] = Default::default();
        for (number, (kind, device, clock, whose, places)) in (0u8..).zip(all) {
            let fact = match kind {
                0 => Fact::ChildErased {
                    child: ChildId(id(whose)),
                },
                1 | 2 => child(whose),
                _ => any_fact(FactName::ALL[kind - 3], whose, &number.to_string()),
            };
            let entry = entry(number, device, clock, fact);
            for (place, vault) in vaults.iter_mut().enumerate() {
                if places >> place & 1 == 1 {
                    vault.push(entry.clone());
                }
            }
        }
        vaults.map(vault)
    })
}

proptest! {
    #[test]
    fn it_does_not_matter_which_is_read_into_which([a, b, _] in any_vaults()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn it_does_not_matter_which_two_are_merged_first([a, b, c] in any_vaults()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn a_backup_read_in_again_changes_nothing([a, b, _] in any_vaults()) {
        let once = merged(&a, &b);
        prop_assert!(plan(&once, &b).is_empty());
        prop_assert_eq!(merged(&once, &b), once.clone());
        prop_assert_eq!(merged(&once, &once), once);
    }

    /// Interrupted after any number of entries and done again, it is as if it had
    /// not been interrupted.
    #[test]
    fn it_can_be_interrupted([a, b, _] in any_vaults(), stored in 0usize..30) {
        let merge = plan(&a, &b);
        let erasures: Vec<_> = merge.erasures.values().flatten().collect();
        let first = erasures.len() + stored;
        let some = erasures.into_iter().chain(&merge.new).take(first);
        let some: Vec<_> = some.cloned().collect();
        let interrupted = merged(&a, &some);
        prop_assert_eq!(merged(&interrupted, &b), merged(&a, &b));
    }

    #[test]
    fn what_is_erased_in_either_is_in_neither([a, b, _] in any_vaults()) {
        let register = Register::fold(merged(&a, &b));
        for child in erased(&a).iter().chain(&erased(&b)) {
            prop_assert!(register.is_erased(*child));
            prop_assert!(register.child(*child).is_none());
        }
    }
}

/// Some of the children.
fn any_children() -> impl Strategy<Value = Vec<ChildId>> {
    prop::sample::subsequence(vec![0u8, 1, 2], 0..=3)
        .prop_map(|all| all.into_iter().map(|number| ChildId(id(number))).collect())
}

proptest! {
    /// Whatever a file says: a child is erased only where people chose it, and nothing runs for it.
    #[test]
    fn nothing_is_erased_unasked([a, b, _] in any_vaults(), asked in any_children(), held in any_children()) {
        let holds = held.iter().zip(0x80u8..).map(|(child, number)| {
            let hold = Hold { child: *child, why: HoldReason::Notification, running: true };
            entry(number, 9, 99, Fact::HoldSet(hold))
        });
        let erased_before = erased(&a);
        let a: Vec<_> = a.iter().cloned().chain(holds).collect();
        let after = Register::fold(chosen(&a, &plan(&a, &b), &asked));
        for child in [0u8, 1, 2].map(|number| ChildId(id(number))) {
            let may = erased_before.contains(&child)
                || asked.contains(&child) && !held.contains(&child);
            prop_assert!(may || !after.is_erased(child), "{child:?}");
        }
    }

    /// A file that was made with keys of before erases nothing, whatever is chosen, and what is known
    /// of a child here is known afterwards too.
    #[test]
    fn a_copy_made_with_keys_of_before_erases_nothing([a, b, _] in any_vaults(), asked in any_children()) {
        let merge = Merge::plan(&a, b, Provenance::Earlier);
        prop_assert!(merge.erasures.is_empty());
        let (before, after) = (erased(&a), chosen(&a, &merge, &asked));
        prop_assert_eq!(before, erased(&after));
        prop_assert!(a.iter().all(|entry| after.contains(entry)));
    }
}

#[test]
fn a_copy_made_with_keys_of_before_makes_nobody_a_leader_and_lifts_no_mark() {
    let adult = Fact::adult_changed(
        None,
        &Adult {
            id: AdultId(id(0x50)),
            name: "Omar".to_owned(),
            role: Role::Leader,
            gone: false,
        },
    );
    let lifted = Fact::HoldSet(Hold {
        child: ChildId(id(1)),
        why: HoldReason::Notification,
        running: false,
    });
    let erased = Fact::ChildErased {
        child: ChildId(id(1)),
    };
    let facts = [adult, lifted, erased, put_off(1, "fra dengang")];
    let file = facts.into_iter().zip(2u8..);
    let file: Vec<_> = file
        .map(|(fact, at)| entry(at, 2, at.into(), fact))
        .collect();
    let here = [entry(1, 1, 1, child(1))];
    let merge = Merge::plan(&here, file.clone(), Provenance::Earlier);
    assert_eq!((merge.refused, merge.new.len()), (3, 1));
    assert!(merge.erasures.is_empty());
    // The same with the keys of now is taken, but for the erasure, which is asked for.
    let merge = Merge::plan(&here, file, Provenance::Current);
    assert_eq!((merge.refused, merge.erasures.len()), (0, 1));
}

#[test]
fn an_older_device_is_told_from_a_colleagues_entries() {
    let (this, other) = (DeviceId(id(1)), DeviceId(id(2)));
    let here = [entry(1, 1, 1, child(1))];
    let newer = |device| vec![here[0].clone(), entry(2, device, 2, put_off(1, "later"))];
    assert!(plan(&here, &newer(1)).knows_more_of(this));
    assert!(!plan(&here, &newer(2)).knows_more_of(this));
    assert!(plan(&here, &newer(2)).knows_more_of(other));
    // Nor did this device forget anything else than that it erased.
    let child_erased = Fact::ChildErased {
        child: ChildId(id(1)),
    };
    let erases = [here[0].clone(), entry(4, 1, 4, child_erased)];
    assert!(plan(&here, &erases).knows_more_of(this));
    // What was erased here is not missed.
    let erased = [entry(
        3,
        1,
        3,
        Fact::ChildErased {
            child: ChildId(id(1)),
        },
    )];
    let merge = plan(&erased, &newer(1));
    assert_eq!((merge.knows_more_of(this), merge.left_out), (false, 2));
}

#[test]
fn a_draft_is_taken_where_there_is_none_and_its_child_is_there() {
    let key = |child, adult| {
        let own = DraftKey::Own {
            adult: AdultId(id(adult)),
            child: ChildId(id(child)),
            round: RoundId(id(0x60)),
        };
        own.name()
    };
    let register = Register::fold([entry(1, 1, 1, child(1))]);
    let drafts = |keys: &[DraftName]| -> BTreeMap<_, _> {
        keys.iter()
            .map(|key| (key.clone(), b"typed".to_vec()))
            .collect()
    };
    let here = drafts(&[key(1, 5)]);
    let backup = drafts(&[key(1, 5), key(1, 6), key(2, 6)]);
    let taken: Vec<_> = drafts_to_take(&register, &here, backup);
    let keys: Vec<_> = taken.iter().map(|(key, _)| key.clone()).collect();
    assert_eq!(keys, [key(1, 6)]);
}

/// The parents' words that are half typed in are taken, unless others came since; what corrects
/// words that stand is not.
#[test]
fn a_draft_of_words_is_taken_until_the_next_are_typed_in() {
    let of = ChildId(id(1));
    let said = |number| {
        let Fact::VoiceHeard(voice) = Fact::made_up(FactName::VoiceHeard, of, "x") else {
            panic!("nothing said");
        };
        let id = VoiceId(id(number));
        Fact::VoiceHeard(Voice { id, ..voice })
    };
    let key = |childs, after: Option<u8>, corrects: Option<u8>| {
        let voice = |number| VoiceId(id(number));
        let key = DraftKey::Voice {
            child: of,
            childs,
            after: after.map(voice),
            corrects: corrects.map(voice),
        };
        key.name()
    };
    let all = [
        key(false, None, None),
        key(false, Some(3), None),
        key(false, None, Some(3)),
        key(true, None, None),
    ];
    for (typed, expected) in [
        (vec![], [key(false, None, None), key(true, None, None)]),
        (vec![3], [key(false, Some(3), None), key(true, None, None)]),
    ] {
        let facts = std::iter::once(child(1)).chain(typed.into_iter().map(said));
        let entries = (1u8..)
            .zip(facts)
            .map(|(number, fact)| entry(number, 1, number.into(), fact));
        let register = Register::fold(entries);
        let backup = all.iter().map(|it| (it.clone(), b"typed".to_vec()));
        let taken = drafts_to_take(&register, &BTreeMap::new(), backup.collect());
        let keys: Vec<_> = taken.into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, expected);
    }
}

/// One that was thrown away, or has lived its days, would come back.
#[test]
fn a_writing_sheet_never_comes_back_from_a_file() {
    let register = Register::fold([entry(1, 1, 1, child(1))]);
    let key = DraftKey::Notification {
        child: ChildId(id(1)),
    };
    let backup = [(key.name(), b"typed".to_vec())].into();
    assert!(drafts_to_take(&register, &BTreeMap::new(), backup).is_empty());
}

/// The minutes of a meeting are taken until they are kept, and the plan of a new one.
#[test]
fn a_draft_of_minutes_is_taken_until_they_are_kept() {
    let of = ChildId(id(1));
    let planned = Fact::made_up(FactName::MeetingChanged, of, "x");
    let Fact::MeetingChanged { meeting, .. } = planned else {
        panic!("no meeting");
    };
    let key = |meeting, minutes| {
        let key = DraftKey::Meeting {
            child: of,
            meeting,
            minutes,
        };
        key.name()
    };
    let (new, plan) = (key(None, false), key(Some(meeting), false));
    let minutes = key(Some(meeting), true);
    let unknown = key(Some(MeetingId(id(9))), true);
    let held = Fact::made_up(FactName::MeetingHeld, of, "x");
    for (facts, expected) in [
        (vec![planned.clone()], vec![&new, &minutes]),
        (vec![planned.clone(), held], vec![&new]),
    ] {
        let facts = std::iter::once(child(1)).chain(facts);
        let entries = (1u8..)
            .zip(facts)
            .map(|(number, fact)| entry(number, 1, number.into(), fact));
        let register = Register::fold(entries);
        let backup = [&new, &plan, &minutes, &unknown];
        let backup = backup.map(|key| (key.clone(), b"typed".to_vec()));
        let taken = drafts_to_take(&register, &BTreeMap::new(), backup.into());
        let keys: Vec<_> = taken.iter().map(|(key, _)| key).collect();
        assert_eq!(keys, expected);
    }
}
