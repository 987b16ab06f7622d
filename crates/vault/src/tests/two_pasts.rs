//! Files of one vault that went on twice: a device that was put back to an older state and wrote
//! anew under the same name, and a copy elsewhere.

use super::tools::{PASSPHRASE, Seeded, entry, filled, id, open, wait};
use crate::{CostLimits, MemoryStorage, ReplaceRefused, Vault, pack, replacing::may_replace};

const ALL_IS_THERE: Result<(), ReplaceRefused> = Ok(());
const HOLDS_MORE: Result<(), ReplaceRefused> = Err(ReplaceRefused::HoldsMore);

fn backup(storage: &MemoryStorage) -> Vec<u8> {
    pack(&storage.stored())
}

/// The same device twice, from the same state on.
fn put_back() -> [MemoryStorage; 2] {
    let storage = filled(1);
    let other = MemoryStorage::holding(storage.stored().clone());
    [storage, other]
}

fn write(storage: &MemoryStorage, texts: &[&str]) -> Vault<MemoryStorage> {
    let (vault, _) = open(storage.clone()).expect("it opens");
    let entries: Vec<_> = texts.iter().map(|text| entry(Some(2), text)).collect();
    wait(vault.append(&entries, &[])).expect("stored");
    vault
}

/// What either wrote under the same numbers is not in the other, also where bundles hide it.
#[test]
fn neither_past_is_written_over_the_other() {
    let [here, there] = put_back();
    let vault = write(&here, &["here"; 3]);
    let other = write(&there, &["there"; 3]);
    assert_eq!(may_replace(&backup(&here), &backup(&there)), HOLDS_MORE);
    for kept in [1, 0] {
        assert_eq!(wait(other.bundle_all_but(kept)), Ok(true));
        assert_eq!(may_replace(&backup(&here), &backup(&there)), HOLDS_MORE);
    }
    // Both in bundles, and the other one goes further.
    assert_eq!(wait(vault.bundle_all_but(0)), Ok(true));
    wait(other.append(&[entry(None, "more")], &[])).expect("stored");
    assert_eq!(wait(other.bundle_all_but(0)), Ok(true));
    assert_eq!(may_replace(&backup(&here), &backup(&there)), HOLDS_MORE);
}

/// That something with the same number was erased there says nothing of what was written here.
#[test]
fn a_tombstone_of_the_other_past_does_not_stand_for_it() {
    let [here, there] = put_back();
    write(&here, &["here"]);
    let other = write(&there, &["there"]);
    wait(other.erase(&[id(2)], &[])).expect("stored");
    assert_eq!(may_replace(&backup(&here), &backup(&there)), HOLDS_MORE);
}

/// What another device has brought into bundles is not missed by a file that never knew of it.
#[test]
fn what_is_new_in_bundles_does_not_stand_in_the_way() {
    let file = backup(&filled(1));
    let copy = MemoryStorage::new();
    let limits = &CostLimits::LENIENT;
    let vault = Vault::restore(copy.clone(), &file, PASSPHRASE, limits, Seeded(5));
    let (vault, _) = wait(vault).expect("it fits");
    let entries = ["one", "two", "three"].map(|text| entry(None, text));
    wait(vault.append(&entries, &[])).expect("stored");
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    assert_eq!(may_replace(&file, &backup(&copy)), ALL_IS_THERE);
    assert_eq!(may_replace(&backup(&copy), &file), HOLDS_MORE);
}

/// The copy leaves what it wrote itself outside of bundles while it is little, so that its other
/// windows find it.
#[test]
fn the_little_that_a_copy_wrote_is_found_by_its_other_window() {
    let file = backup(&filled(1));
    let copy = MemoryStorage::new();
    let limits = &CostLimits::LENIENT;
    let vault = Vault::restore(copy.clone(), &file, PASSPHRASE, limits, Seeded(5));
    let (vault, _) = wait(vault).expect("it fits");
    let (other, _) = open(copy.clone()).expect("it opens");
    wait(vault.append(&[entry(None, "one"), entry(None, "two")], &[])).expect("stored");
    assert_eq!(wait(vault.bundle_all_but(9)), Ok(true));
    assert_eq!(copy.stored().records.len(), 2);
    let news = wait(other.catch_up()).expect("read").expect("news");
    assert_eq!(news.entries.len(), 2);
}
