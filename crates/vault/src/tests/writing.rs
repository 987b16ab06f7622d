//! Writes that fail, overlap, or come from two windows.

use std::{future::Future, pin::Pin};

use super::tools::{
    Fickle, PASSPHRASE, Seeded, create, draft_name, entry, filled, look, open, texts, together,
    wait,
};
use crate::{Cost, CostLimits, MemoryStorage, StorageError, Vault, VaultError};

type Write<'a> = Pin<Box<dyn Future<Output = Result<(), VaultError>> + 'a>>;

#[test]
fn after_a_failure_the_same_can_be_tried_again() {
    let storage = Fickle::over(filled(1));
    let (vault, _) = open(storage.clone()).expect("it opens");
    let before = storage.inner.stored().clone();
    let seven = [entry(Some(9), "seven")];
    for error in [
        StorageError::Refused,
        StorageError::Full,
        StorageError::Gone,
        StorageError::NotDurable,
        StorageError::NotThere,
        StorageError::Other("X".into()),
    ] {
        *storage.fails.borrow_mut() = Some(error.clone());
        let failed = wait(vault.append(&seven, &[draft_name(2)]));
        assert_eq!(failed, Err(VaultError::Storage(error)));
        assert_eq!(*storage.inner.stored(), before);
    }
    wait(vault.append(&seven, &[draft_name(2)])).expect("stored");
    let (read, damaged) = look(storage.inner.stored().clone());
    assert_eq!((read.len(), damaged), (7, vec![]));
    assert!(storage.inner.stored().drafts.is_empty());
}

#[test]
fn after_every_write_the_mark_is_another() {
    let (vault, _) = open(filled(1)).expect("it opens");
    let mut marks = vec![vault.revision()];
    for text in ["a", "b"] {
        assert_eq!(vault.revision(), marks[marks.len() - 1]);
        wait(vault.append(&[entry(None, text)], &[])).expect("stored");
        assert!(vault.revision().is_some_and(|mark| mark.len() > 1));
        assert!(!marks.contains(&vault.revision()));
        marks.push(vault.revision());
    }
}

#[test]
fn a_failed_creation_leaves_nothing() {
    for error in [StorageError::Refused, StorageError::Full] {
        let storage = Fickle::default();
        *storage.fails.borrow_mut() = Some(error.clone());
        let made = wait(Vault::create(
            storage.clone(),
            PASSPHRASE,
            Cost::CHEAPEST,
            Seeded(1),
        ));
        assert_eq!(made.err(), Some(VaultError::Storage(error)));
        assert_eq!(wait(Vault::exists(&storage)), Ok(false));
    }
}

#[test]
fn overlapping_writes_take_turns() {
    let storage = Fickle::over(filled(1));
    let (vault, _) = open(storage.clone()).expect("it opens");
    let batches: Vec<Vec<_>> = (0..8)
        .map(|n| {
            (0..=n)
                .map(|m| entry(Some(n), &format!("{n}.{m}")))
                .collect()
        })
        .collect();
    let mut writes: Vec<Write<'_>> = Vec::new();
    for (text, batch) in ["a", "b", "c", "d", "e", "f", "g", "h"]
        .into_iter()
        .zip(&batches)
    {
        writes.push(Box::pin(vault.append(batch, &[])));
        writes.push(Box::pin(vault.put_draft(draft_name(2), text.into())));
    }
    assert!(together(writes).iter().all(Result::is_ok));
    let (_, opened) = open(storage.inner).expect("it opens");
    let expected: Vec<_> = (0..8)
        .flat_map(|n| (0..=n).map(move |m| format!("{n}.{m}")))
        .collect();
    assert_eq!(texts(&opened).split_off(6), expected);
    assert_eq!(
        opened
            .drafts
            .iter()
            .map(|it| &*it.payload)
            .collect::<Vec<_>>(),
        [b"h"]
    );
    assert_eq!(opened.damaged, []);
}

#[test]
fn one_that_fails_among_others_is_the_only_one_missing() {
    let storage = Fickle::over(filled(1));
    let (vault, _) = open(storage.clone()).expect("it opens");
    let records = ["a", "b", "c"].map(|text| [entry(None, text)]);
    *storage.fails.borrow_mut() = Some(StorageError::Full);
    let writes = records
        .iter()
        .map(|it| Box::pin(vault.append(it, &[])) as Write<'_>)
        .collect();
    let failed: Vec<_> = together(writes).iter().map(Result::is_err).collect();
    assert_eq!(failed, [true, false, false]);
    let (read, damaged) = look(storage.inner.stored().clone());
    assert_eq!(
        (&read[6..], &*damaged),
        (["b".to_owned(), "c".into()].as_slice(), [].as_slice())
    );
}

#[test]
fn a_write_that_is_given_up_lets_the_next_one_in() {
    let storage = Fickle::over(filled(1));
    let (vault, _) = open(storage.clone()).expect("it opens");
    let records = ["a", "b", "c"].map(|text| [entry(None, text)]);
    let mut writes: Vec<Write<'_>> = records
        .iter()
        .map(|it| Box::pin(vault.append(it, &[])) as Write<'_>)
        .collect();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for write in &mut writes {
        assert!(write.as_mut().poll(&mut context).is_pending());
    }
    drop(writes.remove(1));
    drop(writes.remove(0));
    assert!(together(writes).iter().all(Result::is_ok));
    assert_eq!(
        look(storage.inner.stored().clone()).0[6..],
        ["c".to_owned()]
    );
}

#[test]
fn a_window_that_has_fallen_behind_is_refused() {
    let storage = filled(1);
    let (here, _) = open(storage.clone()).expect("it opens");
    let (there, _) = open(storage.clone()).expect("it opens");
    wait(here.append(&[entry(None, "seven")], &[])).expect("stored");
    let before = storage.stored().clone();
    for refused in [
        wait(there.append(&[entry(None, "lost")], &[])),
        wait(there.put_draft(draft_name(1), vec![])),
        wait(there.drop_draft(draft_name(2))),
    ] {
        assert_eq!(refused, Err(VaultError::ChangedElsewhere));
    }
    assert_eq!(*storage.stored(), before);
    let (there, _) = open(storage.clone()).expect("it opens");
    wait(there.append(&[entry(None, "eight")], &[])).expect("stored");
    assert_eq!(look(storage.stored().clone()).1, []);
}

#[test]
fn a_child_may_have_two_keys() {
    let storage = filled(1);
    let other = filled(1);
    // The same vault written in two places, so that the child got a key in each.
    for (storage, seed) in [(&storage, 50), (&other, 60)] {
        let opened = Vault::open(
            storage.clone(),
            PASSPHRASE,
            &CostLimits::LENIENT,
            Seeded(seed),
        );
        let (vault, _) = wait(opened).expect("it opens");
        wait(vault.append(&[entry(Some(8), "eighth child")], &[])).expect("stored");
    }
    let keys = other.stored().child_keys.clone();
    storage.stored_mut().child_keys.extend(keys);
    let (vault, opened) = open(storage.clone()).expect("it opens");
    assert_eq!((texts(&opened).len(), opened.damaged), (7, vec![]));
    wait(vault.append(&[entry(Some(8), "again")], &[])).expect("stored");
    assert_eq!(storage.stored().child_keys.len(), 4);
    assert_eq!(look(storage.stored().clone()).0.len(), 8);
}

#[test]
fn nothing_to_do_stores_nothing() {
    let storage = MemoryStorage::new();
    let vault = create(&storage, 1);
    let before = storage.stored().clone();
    wait(vault.append(&[], &[draft_name(1)])).expect("nothing to do");
    wait(vault.drop_draft(draft_name(1))).expect("nothing to do");
    wait(vault.continue_after_damage()).expect("nothing to do");
    assert_eq!(*storage.stored(), before);
}

#[test]
fn a_draft_lies_in_one_place_however_often_it_is_put() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    for n in 0..5_u8 {
        wait(vault.put_draft(draft_name(1), vec![n; 10])).expect("stored");
    }
    assert_eq!(storage.stored().drafts.len(), 2);
    wait(vault.drop_draft(draft_name(1))).expect("stored");
    assert_eq!(storage.stored().drafts.len(), 1);
}
