//! A backup is written over another only where nothing is lost by it.

use super::tools::{PASSPHRASE, Seeded, create, draft_name, entry, filled, id, open, rec, wait};
use crate::{
    CostLimits, MemoryStorage, ReplaceRefused, Storage, Vault, pack, replacing::may_replace,
};

const ALL_IS_THERE: Result<(), ReplaceRefused> = Ok(());
const FOREIGN: Result<(), ReplaceRefused> = Err(ReplaceRefused::Foreign);
const HOLDS_MORE: Result<(), ReplaceRefused> = Err(ReplaceRefused::HoldsMore);

fn backup(storage: &MemoryStorage) -> Vec<u8> {
    pack(&storage.stored())
}

fn vault_in(storage: &MemoryStorage) -> Vault<MemoryStorage> {
    open(storage.clone()).expect("it opens").0
}

fn restored(file: &[u8]) -> MemoryStorage {
    let storage = MemoryStorage::new();
    let limits = &CostLimits::LENIENT;
    let vault = Vault::restore(storage.clone(), file, PASSPHRASE, limits, Seeded(5));
    wait(vault).expect("it fits");
    storage
}

#[test]
fn what_was_written_since_replaces_it_and_not_the_other_way_round() {
    let storage = filled(1);
    let before = backup(&storage);
    assert_eq!(may_replace(&before, &before), ALL_IS_THERE);
    let vault = vault_in(&storage);
    wait(vault.append(&[entry(Some(1), "seven")], &[draft_name(2)])).expect("stored");
    assert_eq!(may_replace(&before, &backup(&storage)), ALL_IS_THERE);
    assert_eq!(may_replace(&backup(&storage), &before), HOLDS_MORE);
}

#[test]
fn what_was_erased_goes_and_does_not_come_back() {
    let storage = filled(1);
    let before = backup(&storage);
    let vault = vault_in(&storage);
    wait(vault.erase(&[id(2)], &[entry(None, "erased")])).expect("stored");
    assert_eq!(may_replace(&before, &backup(&storage)), ALL_IS_THERE);
    assert_eq!(may_replace(&backup(&storage), &before), HOLDS_MORE);
}

#[test]
fn after_another_vault_key_it_goes_on() {
    let storage = filled(1);
    let before = backup(&storage);
    let vault = vault_in(&storage);
    wait(vault.erase(&[id(2)], &[])).expect("stored");
    let erased = backup(&storage);
    wait(vault.change_key(&[], &[])).expect("stored");
    // The tombstones are sealed anew, and say the same.
    assert_eq!(may_replace(&erased, &backup(&storage)), ALL_IS_THERE);
    wait(vault.append(&[entry(Some(1), "seven")], &[])).expect("stored");
    assert_eq!(may_replace(&before, &backup(&storage)), ALL_IS_THERE);
}

#[test]
fn another_device_goes_on_until_both_have_written() {
    let storage = filled(1);
    let before = backup(&storage);
    let other = restored(&before);
    wait(vault_in(&other).append(&[entry(None, "there")], &[])).expect("stored");
    assert_eq!(may_replace(&before, &backup(&other)), ALL_IS_THERE);
    wait(vault_in(&storage).append(&[entry(None, "here")], &[])).expect("stored");
    assert_eq!(may_replace(&backup(&storage), &backup(&other)), HOLDS_MORE);
    assert_eq!(may_replace(&backup(&other), &backup(&storage)), HOLDS_MORE);
}

#[test]
fn what_is_damaged_by_now_does_not_replace_what_was_whole() {
    let whole = backup(&filled(1));
    let storage = filled(1);
    storage.stored_mut().records.remove(&rec(3));
    assert_eq!(may_replace(&whole, &backup(&storage)), HOLDS_MORE);
    let storage = filled(1);
    storage.stored_mut().child_keys.clear();
    assert_eq!(may_replace(&whole, &backup(&storage)), HOLDS_MORE);
    let storage = filled(1);
    storage.stored_mut().header = None;
    assert_eq!(may_replace(&whole, &backup(&storage)), FOREIGN);
    wait(storage.erase_everything()).expect("in memory");
    assert_eq!(may_replace(&whole, &backup(&storage)), FOREIGN);
}

/// A key that nothing is sealed with any more need not be there; one that is needed must.
#[test]
fn a_key_that_only_a_draft_needs_is_missed() {
    let storage = MemoryStorage::new();
    let vault = create(&storage, 1);
    wait(vault.append(&[entry(None, "one")], &[])).expect("stored");
    let put = vault.put_draft(draft_name(1), b"typed".to_vec());
    wait(put).expect("stored");
    let whole = backup(&storage);
    storage.stored_mut().child_keys.clear();
    assert_eq!(may_replace(&whole, &backup(&storage)), HOLDS_MORE);
    storage.stored_mut().drafts.clear();
    assert_eq!(may_replace(&whole, &backup(&storage)), ALL_IS_THERE);
}

/// A tombstone stands for the record that it says, and for no other.
#[test]
fn another_records_tombstone_does_not_stand_for_it() {
    let storage = filled(1);
    let whole = backup(&storage);
    let vault = vault_in(&storage);
    wait(vault.erase(&[id(2)], &[])).expect("stored");
    assert_eq!(may_replace(&whole, &backup(&storage)), ALL_IS_THERE);
    let tombstone = storage.stored().records[&rec(3)].clone();
    storage.stored_mut().records.insert(rec(4), tombstone);
    assert_eq!(may_replace(&whole, &backup(&storage)), HOLDS_MORE);
}

/// Nor does one in the same place, of what another device wrote there.
#[test]
fn another_devices_tombstone_does_not_stand_for_it() {
    let storage = filled(1);
    let other = restored(&backup(&storage));
    wait(vault_in(&storage).append(&[entry(Some(2), "here")], &[])).expect("stored");
    let there = vault_in(&other);
    wait(there.append(&[entry(Some(2), "there")], &[])).expect("stored");
    wait(there.erase(&[id(2)], &[])).expect("stored");
    assert_eq!(may_replace(&backup(&storage), &backup(&other)), HOLDS_MORE);
}

#[test]
fn nobody_elses_file_is_replaced() {
    let ours = backup(&filled(1));
    let other = MemoryStorage::new();
    create(&other, 9);
    let mut cut = ours.clone();
    cut.pop();
    for foreign in [
        &backup(&other),
        &"navn;født\n".as_bytes().to_vec(),
        &cut,
        &Vec::new(),
    ] {
        assert_eq!(may_replace(foreign, &ours), FOREIGN);
    }
}
