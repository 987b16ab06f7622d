//! What was stored comes back, and only to whoever has the passphrase.

use proptest::prelude::*;

use super::tools::{
    PASSPHRASE, Seeded, create, draft_name, entry, filled, id, open, rec, texts, wait,
};
use crate::{
    Cost, CostLimits, Draft, DraftName, FORMAT, MAX_CONTENT_BYTES, MAX_DRAFT_NAME_BYTES,
    MemoryStorage, NewRecord, Stored, Vault, VaultError,
};

#[test]
fn everything_comes_back_in_order() {
    let storage = filled(1);
    let (vault, opened) = open(storage.clone()).expect("it opens");
    assert_eq!(
        texts(&opened),
        ["one", "two Ærø", "three", "four", "five", "six"]
    );
    let children: Vec<_> = opened.entries.iter().map(|entry| entry.child).collect();
    let (one, two) = (Some(id(1)), Some(id(2)));
    assert_eq!(children, [None, one, two, one, None, two]);
    let sequences: Vec<_> = opened
        .entries
        .iter()
        .map(|entry| entry.id.sequence)
        .collect();
    assert_eq!(sequences, [1, 2, 3, 4, 5, 6]);
    let draft = Draft {
        name: draft_name(2),
        payload: b"being typed".to_vec(),
    };
    assert_eq!(opened.drafts, [draft]);
    assert_eq!(opened.damaged, []);

    wait(vault.append(&[entry(None, "seven")], &[draft_name(2)])).expect("stored");
    let (again, opened) = open(storage).expect("it opens");
    assert_eq!(texts(&opened).len(), 7);
    assert_eq!((opened.drafts, opened.damaged), (vec![], vec![]));
    assert_eq!((again.id(), again.device()), (vault.id(), vault.device()));
}

#[test]
fn each_child_has_one_key() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    assert_eq!(storage.stored().child_keys.len(), 2);
    wait(vault.append(
        &[
            entry(Some(1), "x"),
            entry(Some(3), "y"),
            entry(Some(3), "z"),
        ],
        &[],
    ))
    .expect("stored");
    wait(vault.put_draft(draft_name(4), vec![])).expect("stored");
    wait(vault.append(&[entry(Some(4), "q")], &[])).expect("stored");
    assert_eq!(storage.stored().child_keys.len(), 4);
}

#[test]
fn a_wrong_passphrase_changes_nothing() {
    let storage = filled(1);
    let before = storage.stored().clone();
    for wrong in ["", "æbler på borde", "aebler på bordet", "æbler på bordet "] {
        let opened = wait(Vault::open(
            storage.clone(),
            wrong,
            &CostLimits::LENIENT,
            Seeded(9),
        ));
        assert_eq!(opened.err(), Some(VaultError::WrongPassphrase));
    }
    assert_eq!(*storage.stored(), before);
}

#[test]
fn opening_and_reading_changes_nothing() {
    let storage = filled(1);
    let before = storage.stored().clone();
    drop(open(storage.clone()).expect("it opens"));
    assert_eq!(*storage.stored(), before);
}

#[test]
fn no_vault_is_told_from_a_broken_one() {
    let storage = MemoryStorage::new();
    assert_eq!(wait(Vault::exists(&storage)), Ok(false));
    assert_eq!(open(storage).err(), Some(VaultError::NoVault));
    let storage = filled(1);
    storage.stored_mut().header = None;
    assert_eq!(wait(Vault::exists(&storage)), Ok(true));
    assert_eq!(open(storage).err(), Some(VaultError::DamagedHeader));
}

#[test]
fn no_vault_is_made_over_another_or_its_ruins() {
    let storage = filled(1);
    storage.stored_mut().header = None;
    let before = storage.stored().clone();
    let made = wait(Vault::create(
        storage.clone(),
        PASSPHRASE,
        Cost::CHEAPEST,
        Seeded(3),
    ));
    assert_eq!(made.err(), Some(VaultError::AlreadyThere));
    assert_eq!(*storage.stored(), before);
}

#[test]
fn a_later_format_is_refused_and_left() {
    let storage = filled(1);
    for version in (FORMAT..=u8::MAX).skip(1) {
        if let Some(byte) = storage
            .stored_mut()
            .header
            .as_mut()
            .and_then(|it| it.get_mut(4))
        {
            *byte = version;
        }
        let error = VaultError::NewerFormat { found: version };
        assert_eq!(open(storage.clone()).err(), Some(error));
    }
}

#[test]
fn what_is_too_large_is_refused() {
    let storage = filled(1);
    let before = storage.stored().clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let large = NewRecord {
        child: Some(id(9)),
        payload: vec![0; MAX_CONTENT_BYTES + 1],
    };
    let refused = Err(VaultError::TooLarge);
    assert_eq!(
        wait(vault.append(&[entry(None, "small"), large.clone()], &[])),
        refused
    );
    assert_eq!(wait(vault.put_draft(draft_name(1), large.payload)), refused);
    let named = |length| DraftName {
        child: None,
        name: vec![b'n'; length],
    };
    let long = vault.put_draft(named(MAX_DRAFT_NAME_BYTES + 1), vec![]);
    assert_eq!(wait(long), refused);
    assert_eq!(*storage.stored(), before);
    // One byte less is kept.
    let largest = NewRecord {
        child: None,
        payload: vec![7; MAX_CONTENT_BYTES],
    };
    let typed = largest.payload.clone();
    wait(vault.append(&[largest], &[])).expect("it fits");
    wait(vault.put_draft(named(MAX_DRAFT_NAME_BYTES), typed)).expect("it fits");
    let (_, opened) = open(storage).expect("it opens");
    assert_eq!(opened.damaged, []);
    assert_eq!(opened.drafts.len(), 2);
}

/// What another window has written and what has been damaged since.
#[test]
fn read_once_more_everything_is_told() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    let (other, _) = open(storage.clone()).expect("it opens");
    wait(other.append(&[entry(Some(1), "seven")], &[])).expect("stored");
    let again = wait(vault.read_again()).expect("read");
    assert_eq!((texts(&again).len(), again.damaged), (7, vec![]));
    assert_eq!(again.drafts.len(), 1);
    storage.stored_mut().records.remove(&rec(3));
    let again = wait(vault.read_again()).expect("read");
    assert_eq!((texts(&again).len(), again.damaged.len()), (6, 1));
}

#[test]
fn starting_anew_leaves_nothing() {
    let storage = filled(1);
    wait(crate::Storage::erase_everything(&storage)).expect("in memory");
    assert_eq!(*storage.stored(), Stored::default());
    drop(create(&storage, 2));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_bytes_come_back(
        payloads in prop::collection::vec(
            (prop::option::of(0_u8..3), prop::collection::vec(any::<u8>(), 0..700)), 0..6),
        draft in prop::collection::vec(any::<u8>(), 0..700),
    ) {
        let storage = MemoryStorage::new();
        let vault = create(&storage, 5);
        let records: Vec<_> = payloads
            .into_iter()
            .map(|(child, payload)| NewRecord { child: child.map(id), payload })
            .collect();
        wait(vault.append(&records, &[])).expect("stored");
        wait(vault.put_draft(draft_name(1), draft.clone())).expect("stored");
        let (_, opened) = open(storage).expect("it opens");
        let read: Vec<_> = opened
            .entries
            .into_iter()
            .map(|entry| NewRecord { child: entry.child, payload: entry.payload })
            .collect();
        prop_assert_eq!(read, records);
        prop_assert_eq!(opened.drafts, [Draft { name: draft_name(1), payload: draft }]);
        prop_assert_eq!(opened.damaged, []);
    }
}
