//! Bundles: all that was there is there, and what is wrong with them is noticed.

use super::tools::{Fickle, PASSPHRASE, Seeded, entry, filled, id, look, open, rec, texts, wait};
use crate::{
    CostLimits, Damage, MemoryStorage, StorageError, Stored, Vault, VaultError, pack,
    replacing::may_replace,
};
use trivsel::vocabulary::Id;

/// What `filled` wrote.
const ALL: [&str; 6] = ["one", "two Ærø", "three", "four", "five", "six"];

fn bundle(storage: &MemoryStorage, kept: usize) -> Vault<MemoryStorage> {
    let (vault, _) = open(storage.clone()).expect("it opens");
    assert_eq!(wait(vault.bundle_all_but(kept)), Ok(true));
    vault
}

fn bundled(kept: usize) -> MemoryStorage {
    let storage = filled(1);
    bundle(&storage, kept);
    storage
}

#[test]
fn all_that_was_there_is_there_in_its_order() {
    for kept in 1..=5 {
        let storage = bundled(kept);
        assert_eq!(storage.stored().records.len(), kept);
        // One for what is about none, one for each child with something older.
        assert_eq!(storage.stored().bundles.len(), [0, 3, 3, 3, 2, 1][kept]);
        let (vault, opened) = open(storage.clone()).expect("it opens");
        assert_eq!(
            (texts(&opened), opened.damaged),
            (ALL.map(str::to_owned).to_vec(), vec![])
        );
        assert_eq!(opened.drafts.len(), 1);
        wait(vault.append(&[entry(Some(2), "seven")], &[])).expect("stored");
        let (texts, damaged) = look(storage.stored().clone());
        assert_eq!(
            (texts.len(), texts.last().map(String::as_str)),
            (7, Some("seven"))
        );
        assert_eq!(damaged, []);
    }
}

/// A child with something new gets a new bundle with all of it, and the others keep theirs.
#[test]
fn what_comes_later_joins_them() {
    let storage = bundled(1);
    let before = storage.stored().clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let later = [entry(Some(1), "seven"), entry(None, "eight")];
    wait(vault.append(&later, &[])).expect("stored");
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    let after = storage.stored().clone();
    assert_eq!((after.bundles.len(), after.records.len()), (3, 1));
    let kept = before
        .bundles
        .keys()
        .filter(|id| after.bundles.contains_key(id));
    assert_eq!(kept.count(), 1, "what is about none has had nothing since");
    let (texts, damaged) = look(after);
    assert_eq!(texts[..6], ALL);
    assert_eq!(
        (&texts[6..], damaged),
        (&["seven".to_owned(), "eight".to_owned()][..], vec![])
    );
}

#[test]
fn few_records_and_damaged_vaults_are_left_alone() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    assert_eq!(wait(vault.bundle_older()), Ok(false));
    if let Some(record) = storage.stored_mut().records.get_mut(&rec(3)) {
        record[100] ^= 1;
    }
    let damaged = storage.stored().clone();
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(false));
    assert_eq!(*storage.stored(), damaged);
}

#[test]
fn many_records_are_brought_into_them_but_the_newest() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    let many: Vec<_> = (0..1018)
        .map(|number| entry(Some(1), &number.to_string()))
        .collect();
    wait(vault.append(&many[1..], &[])).expect("stored");
    assert_eq!(wait(vault.bundle_older()), Ok(false), "one too few");
    wait(vault.append(&many[..1], &[])).expect("stored");
    assert_eq!(wait(vault.bundle_older()), Ok(true));
    assert_eq!(storage.stored().records.len(), 256);
    assert_eq!(look(storage.stored().clone()).0.len(), 1024);
    assert_eq!(wait(vault.bundle_older()), Ok(false));
}

#[test]
fn one_that_fails_changes_nothing() {
    let storage = Fickle::over(filled(1));
    let (vault, _) = open(storage.clone()).expect("it opens");
    let before = storage.inner.stored().clone();
    *storage.fails.borrow_mut() = Some(StorageError::Full);
    let failed = wait(vault.bundle_all_but(2));
    assert_eq!(failed, Err(VaultError::Storage(StorageError::Full)));
    assert_eq!(*storage.inner.stored(), before);
    wait(vault.append(&[entry(Some(1), "seven")], &[])).expect("stored");
    assert_eq!(look(storage.inner.stored().clone()).0.len(), 7);
}

/// What is wrong, and what is read then.
#[track_caller]
fn wrong(change: impl FnOnce(&mut Stored, &Stored), damage: impl Fn(&[Damage]) -> bool) -> usize {
    let old = bundled(3).stored().clone();
    let storage = MemoryStorage::holding(old.clone());
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.append(&[entry(Some(1), "seven"), entry(Some(2), "eight")], &[])).expect("stored");
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    let mut stored = storage.stored().clone();
    change(&mut stored, &old);
    let (texts, damaged) = look(stored);
    assert!(damage(&damaged), "{damaged:?}");
    texts.len()
}

#[test]
fn what_is_missing_foreign_or_older_is_noticed_and_the_rest_is_read() {
    let lost = |damaged: &[Damage]| matches!(damaged, [Damage::BundleLost { .. }]);
    let foreign = |damaged: &[Damage]| matches!(damaged, [Damage::BundleForeign { .. }]);
    let first = |stored: &Stored| *stored.bundles.keys().next().expect("bundles");
    let left = wrong(
        |now, _| {
            let gone = first(now);
            now.bundles.retain(|id, _| *id != gone);
        },
        lost,
    );
    assert!(left < 8, "what it held is not there");

    let all = wrong(
        |now, old| {
            let gone = |id: &&Id| !now.bundles.contains_key(*id);
            let id = *old.bundles.keys().find(gone).expect("a newer one");
            now.bundles.insert(id, old.bundles[&id].clone());
        },
        foreign,
    );
    assert_eq!(all, 8, "an older one is left out");

    // In another's place.
    wrong(
        |now, _| {
            let last = now.bundles.values().last().cloned().expect("bundles");
            let id = first(now);
            now.bundles.insert(id, last);
        },
        lost,
    );

    // An older list of the bundles: what was brought into them since is missing.
    wrong(
        |now, old| now.bundle_index.clone_from(&old.bundle_index),
        |damaged| {
            damaged
                .iter()
                .any(|it| matches!(it, Damage::Missing { .. }))
                && damaged
                    .iter()
                    .any(|it| matches!(it, Damage::BundleForeign { .. }))
        },
    );
    let all = wrong(
        |now, _| now.bundle_index = None,
        |it| it == [Damage::BundleIndexChanged],
    );
    assert_eq!(all, 8, "every bundle is opened all the same");

    // An old record beside the bundle that holds it.
    let all = wrong(
        |now, old| drop(now.records.insert(rec(5), old.records[&rec(5)].clone())),
        |it| it == [Damage::Foreign { record: rec(5) }],
    );
    assert_eq!(all, 8);
}

#[test]
fn without_a_head_it_goes_on_behind_the_last() {
    let storage = bundled(1);
    storage.stored_mut().records.clear();
    storage.stored_mut().head = None;
    let (vault, opened) = open(storage.clone()).expect("it opens");
    assert_eq!(opened.damaged, [Damage::HeadMissing]);
    assert_eq!(texts(&opened), ALL[..5]);
    wait(vault.continue_after_damage()).expect("stored");
    wait(vault.append(&[entry(None, "six again")], &[])).expect("stored");
    assert_eq!(storage.stored().records.len(), 1);
    let (texts, damaged) = look(storage.stored().clone());
    assert_eq!(texts.len(), 6);
    assert!(texts.contains(&"six again".to_owned()));
    assert!(matches!(damaged[..], [Damage::HeadQuarantined { .. }]));
}

/// Another window finds what it has not read, unless that is in bundles by now.
#[test]
fn another_window_follows() {
    let storage = filled(1);
    let (here, _) = open(storage.clone()).expect("it opens");
    let (there, _) = open(storage.clone()).expect("it opens");
    wait(here.append(&[entry(Some(1), "seven"), entry(Some(2), "eight")], &[])).expect("stored");
    assert_eq!(wait(here.bundle_all_but(2)), Ok(true));
    let refused = wait(there.append(&[entry(None, "x")], &[]));
    assert_eq!(refused, Err(VaultError::ChangedElsewhere));
    let news = wait(there.catch_up()).expect("read").expect("news");
    assert_eq!(news.entries.len(), 2);
    // It knows of the bundles: what it erases is gone from them.
    wait(there.erase(&[id(1)], &[])).expect("stored");
    let (texts, damaged) = look(storage.stored().clone());
    assert_eq!(texts, ["one", "three", "five", "six", "eight"]);
    assert_eq!(damaged, []);

    wait(here.catch_up()).expect("read");
    let more = [entry(None, "nine"), entry(None, "ten")];
    wait(there.append(&more, &[])).expect("stored");
    assert_eq!(wait(there.bundle_all_but(1)), Ok(true));
    assert_eq!(
        wait(here.catch_up()),
        Err(VaultError::DamagedHead),
        "it must be opened anew"
    );
}

#[test]
fn a_copy_has_them_and_a_file_follows() {
    let storage = filled(1);
    let before = pack(&storage.stored());
    let vault = bundle(&storage, 2);
    let file = wait(vault.backup()).expect("a backup");
    let place = MemoryStorage::new();
    let limits = CostLimits::LENIENT;
    let copy = Vault::restore(place.clone(), &file, PASSPHRASE, &limits, Seeded(5));
    let (copy, opened) = wait(copy).expect("it fits");
    assert_eq!(place.stored().bundles, storage.stored().bundles);
    assert_eq!(place.stored().bundle_index, storage.stored().bundle_index);
    assert_eq!(
        (texts(&opened), opened.damaged),
        (ALL.map(str::to_owned).to_vec(), vec![])
    );

    // Of some children everything is in bundles by now.
    for key in storage.stored().child_keys.keys() {
        let mut without = storage.stored().clone();
        without.child_keys.retain(|id, _| id != key);
        assert!(may_replace(&file, &pack(&without)).is_err());
    }
    let mut no_first = storage.stored().clone();
    let first = *no_first.records.keys().next().expect("two are left");
    no_first.records.retain(|id, _| *id != first);
    assert!(may_replace(&file, &pack(&no_first)).is_err());

    assert_eq!(may_replace(&before, &file), Ok(()));
    assert!(
        may_replace(&file, &before).is_err(),
        "not the other way round"
    );
    wait(copy.append(&[entry(None, "elsewhere")], &[])).expect("stored");
    assert_eq!(may_replace(&file, &pack(&place.stored())), Ok(()));
    assert_eq!(wait(copy.bundle_all_but(1)), Ok(true));
    assert_eq!(may_replace(&file, &pack(&place.stored())), Ok(()));
    assert!(may_replace(&pack(&place.stored()), &file).is_err());

    // Another history, of which as much is in bundles.
    wait(vault.append(&[entry(None, "here")], &[])).expect("stored");
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    for (one, other) in [(&storage, &place), (&place, &storage)] {
        assert!(may_replace(&pack(&one.stored()), &pack(&other.stored())).is_err());
    }
    // What was single in the file and is in a bundle that does not open any more.
    let damaged = bundled(1);
    let (open_vault, _) = open(damaged.clone()).expect("it opens");
    assert_eq!(
        open_vault.may_replace(&before, &pack(&damaged.stored())),
        Ok(())
    );
    let first = *damaged.stored().bundles.keys().next().expect("bundles");
    if let Some(bundle) = damaged.stored_mut().bundles.get_mut(&first) {
        bundle[100] ^= 1;
    }
    let spared = open_vault.may_replace(&before, &pack(&damaged.stored()));
    assert!(spared.is_err(), "what it held would be lost");
    // One that lacks a bundle.
    let whole = pack(&storage.stored());
    let first = *storage.stored().bundles.keys().next().expect("bundles");
    storage.stored_mut().bundles.retain(|id, _| *id != first);
    assert!(may_replace(&whole, &pack(&storage.stored())).is_err());
    // And one whose child was erased.
    let storage = bundled(2);
    let whole = pack(&storage.stored());
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.erase(&[id(1)], &[])).expect("stored");
    assert_eq!(may_replace(&whole, &pack(&storage.stored())), Ok(()));
}
