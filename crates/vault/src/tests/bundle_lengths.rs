//! How much lies in one bundle: so much that a vault of many years is unlocked fast, and no more
//! than what is read again.

use super::tools::{Seeded, entry, filled, id, look, open, rec, wait};
use crate::{OpenedRecord, Random, VaultError, bundle::BundleHeader, key::Key};

/// A text in which nothing repeats itself, so that packing makes it no shorter.
fn text(seed: u64, length: usize) -> String {
    let mut bytes = vec![0; length];
    Seeded(seed).fill(&mut bytes);
    let letters = bytes.iter().map(|byte| char::from(b'0' + byte % 64));
    letters.collect()
}

/// Many long entries about one child lie in several bundles.
#[test]
fn a_bundle_is_not_too_long() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    let long: Vec<_> = (0..5)
        .map(|number| entry(Some(1), &text(number, 700_000)))
        .collect();
    wait(vault.append(&long, &[])).expect("stored");
    wait(vault.append(&[entry(None, "last")], &[])).expect("stored");
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    let stored = storage.stored().clone();
    assert!(stored.bundles.values().all(|bytes| bytes.len() < 1_700_000));
    let (texts, damaged) = look(stored);
    assert_eq!((texts.len(), damaged), (12, vec![]));
}

/// And many short ones lie together.
#[test]
fn a_bundle_is_not_too_short() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    let short: Vec<_> = (0..300)
        .map(|number| entry(Some(1), &text(number, 5000)))
        .collect();
    wait(vault.append(&short, &[])).expect("stored");
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    // A million and a half bytes about this child; and the other one's, and what is about none.
    assert_eq!(storage.stored().bundles.len(), 2 + 2);
    assert_eq!(look(storage.stored().clone()).0.len(), 306);
}

#[test]
fn the_longest_that_is_written_is_read_and_nothing_longer_is_written() {
    let (header, vault) = (
        BundleHeader {
            id: id(1),
            key: id(2),
        },
        id(3),
    );
    let mut random = Seeded(1);
    let key = Key::random(&mut random);
    let mut of_length = |length: usize| {
        let entry = OpenedRecord {
            id: rec(1),
            child: None,
            payload: vec![7; length - (16 + 8 + 4)],
        };
        header.seal(vault, &key, &[&entry], &mut random)
    };
    let longest = of_length(16 << 20).expect("sealed");
    let (found, sealed) = BundleHeader::read(&longest).expect("a bundle");
    let read = found.open(vault, &key, None, sealed).expect("it opens");
    assert_eq!(read.len(), 1);
    assert_eq!(of_length((16 << 20) + 1), Err(VaultError::TooLarge));
}
