//! Every single bit of everything stored, turned over.

use blake2::{Blake2b, Digest, digest::consts::U16};

use super::tools::{PASSPHRASE, entry, id, open, small, wait};
use crate::{
    CostLimits, MemoryStorage, Opened, Stored, VaultError, header, reading, reading::Trust,
};
use std::collections::BTreeMap;
use trivsel::vocabulary::Id;

/// A way to one of the stored values.
type Way = Box<dyn Fn(&mut Stored) -> Option<&mut Vec<u8>>>;

/// The ways to every value but the header.
fn ways(stored: &Stored) -> Vec<Way> {
    let mut ways: Vec<Way> = vec![Box::new(|stored| stored.head.as_mut())];
    let ids = |map: &BTreeMap<Id, _>| map.keys().copied().collect::<Vec<_>>();
    for id in ids(&stored.child_keys) {
        ways.push(Box::new(move |stored| stored.child_keys.get_mut(&id)));
    }
    for id in ids(&stored.drafts) {
        ways.push(Box::new(move |stored| stored.drafts.get_mut(&id)));
    }
    for id in ids(&stored.bundles) {
        ways.push(Box::new(move |stored| stored.bundles.get_mut(&id)));
    }
    if stored.bundle_index.is_some() {
        ways.push(Box::new(|stored| stored.bundle_index.as_mut()));
    }
    for &sequence in stored.records.keys() {
        ways.push(Box::new(move |stored| stored.records.get_mut(&sequence)));
    }
    ways
}

/// Turns one bit over; false if there is no such byte.
fn flip(bytes: Option<&mut Vec<u8>>, bit: usize) -> bool {
    let Some(byte) = bytes.and_then(|bytes| bytes.get_mut(bit / 8)) else {
        return false;
    };
    *byte ^= 1 << (bit % 8);
    true
}

/// Whether everything read was written just so.
fn nothing_new(read: &Opened, written: &Opened) -> bool {
    read.entries
        .iter()
        .all(|entry| written.entries.contains(entry))
        && read
            .drafts
            .iter()
            .all(|draft| written.drafts.contains(draft))
}

/// The small vault, with another key and something written since.
fn rekeyed() -> MemoryStorage {
    let storage = small(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(async {
        vault.change_key(&[], &[]).await?;
        vault.append(&[entry(Some(1), "three")], &[]).await
    })
    .expect("in memory");
    storage
}

/// The small vault with one record more, the only one that is in no bundle.
fn bundled() -> MemoryStorage {
    let storage = small(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.append(&[entry(Some(1), "three")], &[])).expect("in memory");
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    storage
}

#[test]
fn in_what_lies_behind_the_header_is_noticed() {
    every_bit_is_noticed(&small(1), 1);
}

#[test]
fn in_a_vault_that_has_got_another_key_too() {
    // A bit of every byte.
    every_bit_is_noticed(&rekeyed(), 7);
}

#[test]
fn in_a_vault_with_bundles_too() {
    every_bit_is_noticed(&bundled(), 3);
}

#[test]
fn in_what_is_left_of_an_erased_child_is_noticed() {
    let storage = small(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.erase(&[id(1)], &[entry(None, "erased")])).expect("stored");
    every_bit_is_noticed(&storage, 1);
}

fn every_bit_is_noticed(storage: &MemoryStorage, step: usize) {
    let stored = storage.stored().clone();
    let bytes = stored.header.clone().expect("a header");
    let opened_header =
        wait(header::open(&bytes, PASSPHRASE, &CostLimits::LENIENT)).expect("it opens");
    let written = reading::read(&stored, &opened_header, Trust::Storage).opened;
    assert_eq!(written.damaged, []);
    let mut stored = stored;
    for way in ways(&stored.clone()) {
        let mut bit = 0;
        while flip(way(&mut stored), bit) {
            let read = reading::read(&stored, &opened_header, Trust::Storage).opened;
            assert!(!read.damaged.is_empty(), "bit {bit} is not noticed");
            assert!(
                nothing_new(&read, &written),
                "bit {bit} changes what is read"
            );
            flip(way(&mut stored), bit);
            bit += step;
        }
        assert!(bit > 0);
    }
}

#[test]
fn in_the_header_is_refused() {
    let stored = small(1).stored().clone();
    let mut bit = 0;
    loop {
        let mut flipped = stored.clone();
        if !flip(flipped.header.as_mut(), bit) {
            break;
        }
        let error = open(MemoryStorage::holding(flipped)).err();
        let version = (32..40).contains(&bit);
        match error {
            Some(VaultError::DamagedHeader) => {}
            Some(VaultError::NewerFormat { .. }) if version => {}
            other => panic!("bit {bit}: {other:?}"),
        }
        bit += 1;
    }
    assert_eq!(bit, 564 * 8);
}

/// Somebody who changes the header on purpose can reckon its checksum too.
#[test]
fn in_the_header_with_a_right_checksum_is_refused() {
    let header = small(1).stored().header.clone().expect("a header");
    let checked = header.len() - 16;
    for bit in 0..checked * 8 {
        let mut header = header.clone();
        flip(Some(&mut header), bit);
        header.truncate(checked);
        let checksum = Blake2b::<U16>::digest(&header);
        header.extend_from_slice(&checksum);
        let opened = wait(header::open(&header, PASSPHRASE, &CostLimits::LENIENT));
        assert!(opened.is_err(), "bit {bit}");
    }
}

#[test]
fn cutting_or_adding_bytes_is_noticed() {
    for storage in [small(1), bundled()] {
        cut_or_added_to(&storage.stored());
    }
}

fn cut_or_added_to(stored: &Stored) {
    let (_, written) = open(MemoryStorage::holding(stored.clone())).expect("it opens");
    let mut all = ways(stored);
    all.push(Box::new(|stored| stored.header.as_mut()));
    for way in all {
        let length = way(&mut stored.clone()).map_or(0, |bytes| bytes.len());
        for wrong in (0..length)
            .step_by(7)
            .chain([length - 1, length + 1, length + 256])
        {
            let mut damaged = stored.clone();
            if let Some(bytes) = way(&mut damaged) {
                bytes.resize(wrong, 0);
            }
            if let Ok((_, read)) = open(MemoryStorage::holding(damaged)) {
                assert!(!read.damaged.is_empty());
                assert!(nothing_new(&read, &written));
            }
        }
    }
}
