//! What is left of a child after it was erased: nothing that any key opens.

use super::tools::{
    Fickle, PASSPHRASE, Seeded, create, draft_name, entry, filled, id, open, rec, texts, together,
    wait,
};
use crate::{
    CostLimits, Damage, Draft, MemoryStorage, StorageError, Stored, Vault, VaultError,
    bundle::BundleHeader,
    child_key::{ChildKey, KeyRing},
    header,
    key::Key,
    record::RecordHeader,
    unpack,
};
use trivsel::vocabulary::Id;

/// Six entries and a draft, some of them under a second key of child 1.
fn two_keys_of_one_child() -> MemoryStorage {
    let storage = filled(1);
    let header = storage.stored().header.clone().expect("a header");
    let header = wait(header::open(&header, PASSPHRASE, &CostLimits::LENIENT)).expect("it opens");
    let mut first = [0; 16];
    first[15] = 1;
    let second = ChildKey {
        id: Id::from_bytes(first),
        ..ChildKey::new(id(1), &mut Seeded(3))
    };
    let sealed = second.seal(header.vault, &header.vault_key, &mut Seeded(4));
    let sealed = sealed.expect("sealed");
    storage.stored_mut().child_keys.insert(second.id, sealed);
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(async {
        vault.append(&[entry(Some(1), "seven")], &[]).await?;
        vault
            .put_draft(draft_name(1), b"typed of one".to_vec())
            .await
    })
    .expect("stored");
    storage
}

/// All that somebody reads who holds every key that is stored, and tries each of
/// them on everything; and the stored bytes as they lie there.
fn all_that_can_be_read(stored: &Stored) -> Vec<Vec<u8>> {
    let bytes = stored.header.as_ref().expect("a header");
    let header = wait(header::open(bytes, PASSPHRASE, &CostLimits::LENIENT)).expect("it opens");
    let (vault, vault_key) = (header.vault, &header.vault_key);
    let mut ring = KeyRing::new(vault_key.clone());
    let mut keys: Vec<Key> = vec![vault_key.clone()];
    let mut read: Vec<Vec<u8>> = stored.child_keys.values().cloned().collect();
    for (id, bytes) in &stored.child_keys {
        if let Some(key) = ChildKey::open(*id, bytes, vault, vault_key) {
            read.push(key.child.as_bytes().to_vec());
            keys.push(key.key.clone());
            ring.add(key);
        }
    }
    for bytes in stored.records.values() {
        read.push(bytes.clone());
        let Some((header, sealed)) = RecordHeader::read(bytes) else {
            continue;
        };
        read.extend(
            keys.iter()
                .filter_map(|key| header.open(vault, key, sealed)),
        );
    }
    for bytes in stored.bundles.values() {
        read.push(bytes.clone());
        let Some((header, sealed)) = BundleHeader::read(bytes) else {
            continue;
        };
        let opened = keys.iter();
        let opened = opened.filter_map(|key| header.open(vault, key, None, sealed));
        read.extend(opened.flatten().map(|record| record.payload));
    }
    read.extend(stored.bundle_index.clone());
    for (id, bytes) in &stored.drafts {
        read.push(bytes.clone());
        if let Some(draft) = Draft::open(*id, bytes, vault, &ring) {
            read.extend(draft.name.child.map(|child| child.as_bytes().to_vec()));
            read.push(draft.payload);
        }
    }
    read
}

fn finds(read: &[Vec<u8>], wanted: &[u8]) -> bool {
    let holds = |bytes: &Vec<u8>| bytes.windows(wanted.len()).any(|it| it == wanted);
    read.iter().any(holds)
}

/// All that is about child 1.
const OF_THE_CHILD: [&[u8]; 5] = [
    b"two \xc3\x86r\xc3\xb8",
    b"four",
    b"seven",
    b"typed of one",
    &[1; 16],
];
/// Some of what is not.
const OF_OTHERS: [&[u8]; 5] = [b"one", b"three", b"six", b"being typed", b"erased"];

#[test]
fn with_every_key_that_is_left_nothing_of_the_child_is_found() {
    nothing_is_found_in(two_keys_of_one_child());
}

/// The child's keys are then former ones, and it has a new one too.
#[test]
fn nor_in_a_vault_that_has_got_another_key() {
    let storage = two_keys_of_one_child();
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(async {
        vault.change_key(&[], &[]).await?;
        vault.append(&[entry(Some(1), "seven")], &[]).await
    })
    .expect("stored");
    nothing_is_found_in(storage.clone());

    // A tombstone is sealed anew with another key.
    let limits = CostLimits::LENIENT;
    let (vault, _) =
        wait(Vault::open(storage.clone(), PASSPHRASE, &limits, Seeded(9))).expect("it opens");
    wait(vault.change_key(&[], &[])).expect("stored");
    let (_, opened) = open(storage).expect("it opens");
    assert_eq!(opened.damaged, []);
}

/// Some of the child's entries are in a bundle, some not, before and after another key.
#[test]
fn nor_where_there_are_bundles() {
    for kept in 1..=6 {
        let storage = two_keys_of_one_child();
        let (vault, _) = open(storage.clone()).expect("it opens");
        assert_eq!(wait(vault.bundle_all_but(kept)), Ok(true));
        nothing_is_found_in(MemoryStorage::holding(storage.stored().clone()));
        wait(vault.change_key(&[], &[])).expect("stored");
        nothing_is_found_in(storage);
    }
}

fn nothing_is_found_in(storage: MemoryStorage) {
    let before = all_that_can_be_read(&storage.stored());
    for wanted in OF_THE_CHILD {
        assert!(finds(&before, wanted), "the search finds what is there");
    }
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.erase(&[id(1)], &[entry(None, "erased")])).expect("stored");

    let file = wait(vault.backup()).expect("a backup");
    for stored in [
        storage.stored().clone(),
        unpack(&file).expect("it is whole"),
    ] {
        let read = all_that_can_be_read(&stored);
        for wanted in OF_THE_CHILD {
            assert!(!finds(&read, wanted), "{}", String::from_utf8_lossy(wanted));
        }
        for wanted in OF_OTHERS {
            assert!(finds(&read, wanted), "{}", String::from_utf8_lossy(wanted));
        }
        assert!(!finds(std::slice::from_ref(&file), b"four"));
    }
}

/// The chain is whole, and goes on, here and in a copy.
#[test]
fn the_rest_is_as_it_was() {
    let storage = two_keys_of_one_child();
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.erase(&[id(1)], &[entry(None, "erased")])).expect("stored");
    wait(vault.append(&[entry(Some(2), "nine")], &[])).expect("stored");
    let expected = ["one", "three", "five", "six", "erased", "nine"];
    let (again, opened) = open(storage.clone()).expect("it opens");
    assert_eq!(texts(&opened), expected);
    assert_eq!((opened.damaged, opened.drafts.len()), (vec![], 1));

    let file = wait(again.backup()).expect("a backup");
    let (place, limits) = (MemoryStorage::new(), CostLimits::LENIENT);
    let copy = Vault::restore(place, &file, PASSPHRASE, &limits, Seeded(5));
    let (_, opened) = wait(copy).expect("it fits");
    assert_eq!(
        (texts(&opened), opened.damaged),
        (expected.map(str::to_owned).to_vec(), vec![])
    );
}

/// The last record, and several children at once. Who has the vault open writes nothing of them again.
#[test]
fn everything_can_be_erased() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.erase(&[id(1), id(2)], &[])).expect("stored");
    assert!(storage.stored().child_keys.is_empty());
    assert!(storage.stored().drafts.is_empty());
    assert!(wait(vault.append(&[entry(Some(1), "anew")], &[])).is_err());
    assert!(storage.stored().child_keys.is_empty());
    let (_, opened) = open(storage).expect("it opens");
    assert_eq!(texts(&opened), ["one", "five"]);
    assert_eq!(opened.damaged, []);
}

/// Whatever stands behind the erasure in the queue would get the child a new key.
#[test]
fn what_comes_behind_an_erasure_is_refused() {
    let storage = Fickle::over(filled(1));
    let (vault, _) = open(storage.clone()).expect("it opens");
    let (seven, eight) = ([entry(Some(1), "seven")], [entry(None, "eight")]);
    let mixed = [entry(Some(2), "nine"), entry(Some(1), "ten")];
    let outcomes = together(vec![
        Box::pin(vault.erase(&[id(1)], &[])),
        Box::pin(vault.append(&seven, &[])),
        Box::pin(vault.put_draft(draft_name(1), b"typed".to_vec())),
        Box::pin(vault.append(&mixed, &[])),
        Box::pin(vault.append(&eight, &[])),
    ]);
    let stored: Vec<_> = outcomes.iter().map(Result::is_ok).collect();
    assert_eq!(stored, [true, false, false, false, true]);
    assert_eq!(storage.inner.stored().child_keys.len(), 1);
    let (_, opened) = open(storage.inner.clone()).expect("it opens");
    assert_eq!(texts(&opened), ["one", "three", "five", "six", "eight"]);
    assert!(opened.drafts.iter().all(|it| it.name != draft_name(1)));
}

/// An erasure that was not stored forbids nothing: the child is still there.
#[test]
fn what_comes_behind_an_erasure_that_failed_is_stored() {
    let storage = Fickle::over(filled(1));
    let (vault, _) = open(storage.clone()).expect("it opens");
    *storage.fails.borrow_mut() = Some(StorageError::Full);
    let seven = [entry(Some(1), "seven")];
    let outcomes = together(vec![
        Box::pin(vault.erase(&[id(1)], &[])),
        Box::pin(vault.append(&seven, &[])),
    ]);
    assert!(outcomes[0].is_err() && outcomes[1].is_ok());
}

/// A window that has read of the erasure writes nothing about the child either.
#[test]
fn who_has_followed_an_erasure_does_not_bring_it_back() {
    for takes_over in [false, true] {
        let storage = filled(1);
        let (one, _) = open(storage.clone()).expect("it opens");
        let (other, _) = open(storage.clone()).expect("it opens");
        wait(one.erase(&[id(1)], &[])).expect("stored");
        if takes_over {
            wait(other.take_over()).expect("read");
        } else {
            wait(other.catch_up()).expect("read");
        }
        assert!(wait(other.append(&[entry(Some(1), "seven")], &[])).is_err());
        assert!(wait(other.put_draft(draft_name(1), b"typed".to_vec())).is_err());
        assert_eq!(storage.stored().child_keys.len(), 1);
        wait(other.append(&[entry(Some(2), "eight")], &[])).expect("of others it writes");
    }
}

#[test]
fn an_erasure_that_fails_erases_nothing() {
    let storage = Fickle::over(filled(1));
    let (vault, opened) = open(storage.clone()).expect("it opens");
    let before = storage.inner.stored().clone();
    *storage.fails.borrow_mut() = Some(StorageError::Full);
    let failed = wait(vault.erase(&[id(1)], &[entry(None, "erased")]));
    assert_eq!(failed, Err(VaultError::Storage(StorageError::Full)));
    assert_eq!(*storage.inner.stored(), before);
    wait(vault.append(&[entry(Some(1), "seven")], &[])).expect("its key is still there");
    let (_, after) = open(storage.inner.clone()).expect("it opens");
    assert_eq!(after.entries.len(), opened.entries.len() + 1);
}

/// A window that does not know of the erasure writes nothing about the child.
#[test]
fn another_window_does_not_bring_it_back() {
    let storage = filled(1);
    let (one, _) = open(storage.clone()).expect("it opens");
    let (other, _) = open(storage.clone()).expect("it opens");
    wait(one.erase(&[id(1)], &[])).expect("stored");
    let after = storage.stored().clone();
    for refused in [
        wait(other.append(&[entry(Some(1), "seven")], &[])),
        wait(other.put_draft(draft_name(1), b"typed".to_vec())),
        wait(other.erase(&[id(2)], &[])),
    ] {
        assert_eq!(refused, Err(VaultError::ChangedElsewhere));
    }
    assert_eq!(*storage.stored(), after);
}

/// An old record put back in its place is noticed, and cannot be read.
#[test]
fn a_record_put_back_is_noticed() {
    let storage = filled(1);
    let before = storage.stored().clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.erase(&[id(1)], &[])).expect("stored");
    let old = before.records[&rec(2)].clone();
    storage.stored_mut().records.insert(rec(2), old);
    let (_, opened) = open(storage).expect("it opens");
    assert_eq!(texts(&opened), ["one", "three", "five", "six"]);
    assert!(matches!(
        opened.damaged[..],
        [Damage::KeyMissing { record, .. }] if record == rec(2)
    ));
}

/// A tombstone says nothing that was not there before, and always takes the same room.
#[test]
fn a_tombstone_is_134_bytes() {
    let storage = MemoryStorage::new();
    let vault = create(&storage, 1);
    wait(vault.append(&[entry(Some(1), &"long ".repeat(900))], &[])).expect("stored");
    wait(vault.erase(&[id(1)], &[])).expect("stored");
    assert_eq!(
        storage.stored().records[&rec(1)].len(),
        6 + 16 + 8 + 32 + 32 + 40
    );
}

/// Otherwise whoever chose the children by what they read could erase one that somebody keeps.
#[test]
fn nothing_is_erased_that_was_chosen_before_something_was_written() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    let chosen = vault.revision();
    wait(vault.append(&[entry(Some(2), "a mark that keeps the child")], &[])).expect("stored");
    let before = storage.stored().clone();
    let erased = wait(vault.erase_at(chosen.as_deref(), &[id(2)], &[]));
    assert_eq!(erased, Ok(false));
    assert!(!vault.is_erased(id(2)));
    assert_eq!(*storage.stored(), before);
    let erased = wait(vault.erase_at(vault.revision().as_deref(), &[id(2)], &[]));
    assert_eq!(erased, Ok(true));
    assert!(vault.is_erased(id(2)));
}
