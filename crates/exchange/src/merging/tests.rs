//! Merging is commutative, associative and idempotent, with erasures in it.

use proptest::prelude::*;

use super::*;
use std::collections::BTreeMap;
use trivsel::{
    instrument::Birth,
    register::{Child, GroupId, Moment, Register, RoundId},
    vocabulary::Id,
};
use vault::DraftKey;

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn child(number: u8) -> Fact {
    Fact::ChildSet(Child {
        id: ChildId(id(number)),
        group: GroupId(id(0x70)),
        given: format!("child {number}"),
        surname: String::new(),
        birth: Birth {
            year: 2022,
            month: 5,
            day: None,
            weeks_early: None,
        },
        since: None,
        left: None,
        sheet_language: None,
    })
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
        at: Moment(0),
        fact,
    }
}

/// What is in a vault after a backup was read into it, as `App::merge` does it.
fn merged(here: &[Entry], backup: &[Entry]) -> Vec<Entry> {
    let merge = Merge::plan(here, backup.to_vec());
    let gone = |entry: &&Entry| {
        let child = entry.fact.child();
        child.is_none_or(|child| !merge.erased.contains(&child))
    };
    let left = here.iter().filter(gone);
    let all = left.chain(&merge.erasures).chain(&merge.new);
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
    let one = (0u8..6, 0u8..3, 1u64..6, 0u8..3, 0u8..8);
    prop::collection::vec(one, 0..30).prop_map(|all| {
        let mut vaults: [Vec<Entry>; 3] = Default::default();
        for (number, (kind, device, clock, whose, places)) in (0u8..).zip(all) {
            let fact = match kind {
                0 => Fact::ChildErased {
                    child: ChildId(id(whose)),
                },
                1 | 2 => child(whose),
                _ => put_off(whose, &number.to_string()),
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
        prop_assert_eq!(Merge::plan(&once, b.clone()).count(), 0);
        prop_assert_eq!(merged(&once, &b), once.clone());
        prop_assert_eq!(merged(&once, &once), once);
    }

    /// Interrupted after any number of entries and done again, it is as if it had
    /// not been interrupted.
    #[test]
    fn it_can_be_interrupted([a, b, _] in any_vaults(), stored in 0usize..30) {
        let merge = Merge::plan(&a, b.clone());
        let some = merge.erasures.iter().chain(&merge.new).take(merge.erasures.len() + stored);
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

#[test]
fn an_older_device_is_told_from_a_colleagues_entries() {
    let (this, other) = (DeviceId(id(1)), DeviceId(id(2)));
    let here = [entry(1, 1, 1, child(1))];
    let newer = |device| vec![here[0].clone(), entry(2, device, 2, put_off(1, "later"))];
    assert!(Merge::plan(&here, newer(1)).knows_more_of(this));
    assert!(!Merge::plan(&here, newer(2)).knows_more_of(this));
    assert!(Merge::plan(&here, newer(2)).knows_more_of(other));
    // What was erased here is not missed.
    let erased = [entry(
        3,
        1,
        3,
        Fact::ChildErased {
            child: ChildId(id(1)),
        },
    )];
    let merge = Merge::plan(&erased, newer(1));
    assert_eq!((merge.knows_more_of(this), merge.left_out), (false, 2));
}

#[test]
fn a_draft_is_taken_where_there_is_none_and_its_child_is_there() {
    let key = |child, adult| DraftKey {
        adult: id(adult),
        child: id(child),
        round: id(0x60),
    };
    let register = Register::fold([entry(1, 1, 1, child(1))]);
    let drafts = |keys: &[DraftKey]| -> BTreeMap<_, _> {
        keys.iter().map(|key| (*key, b"typed".to_vec())).collect()
    };
    let here = drafts(&[key(1, 5)]);
    let backup = drafts(&[key(1, 5), key(1, 6), key(2, 6)]);
    let taken: Vec<_> = drafts_to_take(&register, &here, backup);
    let keys: Vec<_> = taken.iter().map(|(key, _)| *key).collect();
    assert_eq!(keys, [key(1, 6)]);
}
