//! A header's claims are checked before memory is taken or time is spent.

use std::cell::Cell;

use blake2::{Blake2b, Digest, digest::consts::U16};
use zeroize::Zeroizing;

use super::tools::{PASSPHRASE, filled, id, open, wait};
use crate::{Cost, CostLimits, Holder, KdfParams, Passphrase, VaultError, header};

/// What opening gives when the header claims this memory, passes and lanes.
fn claim(memory_kib: u32, passes: u32, lanes: u32, limits: &CostLimits) -> Option<VaultError> {
    let mut header = filled(1).stored().header.clone().expect("a header");
    let numbers = [memory_kib, passes, lanes].map(u32::to_le_bytes).concat();
    header.splice(48..60, numbers);
    header.truncate(header.len() - 16);
    let checksum = Blake2b::<U16>::digest(&header);
    header.extend_from_slice(&checksum);
    wait(header::open(&header, PASSPHRASE, limits)).err()
}

/// Taken at its word, the first would end in `TooLittleMemory` and the last
/// would not end at all.
#[test]
fn too_much_is_refused_at_once() {
    for (memory, passes, lanes) in [
        (u32::MAX, 3, 1),
        (513 << 10, 3, 1),
        (64 << 10, 13, 1),
        (64 << 10, 3, 5),
        (0, u32::MAX, 0),
    ] {
        let error = claim(memory, passes, lanes, &CostLimits::STRICT);
        assert_eq!(
            error,
            Some(VaultError::CostTooHigh),
            "{memory} {passes} {lanes}"
        );
    }
}

#[test]
fn too_little_is_refused() {
    for (memory, passes, lanes) in [
        (8, 1, 1),
        (0, 0, 0),
        ((64 << 10) - 1, 3, 1),
        (64 << 10, 2, 1),
        (64 << 10, 3, 0),
    ] {
        let error = claim(memory, passes, lanes, &CostLimits::STRICT);
        assert_eq!(
            error,
            Some(VaultError::CostTooLow),
            "{memory} {passes} {lanes}"
        );
    }
}

#[test]
fn another_cost_is_another_key() {
    let error = claim(16, 1, 1, &CostLimits::LENIENT);
    assert_eq!(error, Some(VaultError::WrongPassphrase));
}

#[test]
fn what_the_app_makes_is_what_it_accepts() {
    assert_eq!(CostLimits::STRICT.check(Cost::DEFAULT), Ok(()));
}

/// What the device does not have is an error and not the end of the page.
#[test]
fn odd_costs_within_lenient_limits_do_not_panic() {
    let limits = CostLimits {
        memory_kib: 0..=64,
        passes: 0..=2,
        lanes: 0..=20,
    };
    for memory in 0..64 {
        for (passes, lanes) in [(0, 0), (1, 0), (0, 1), (1, 1), (1, 7), (2, 20)] {
            assert!(
                memory == 8 && (passes, lanes) == (1, 1)
                    || claim(memory, passes, lanes, &limits).is_some()
            );
        }
    }
}

/// Counts how often it is made into a key.
struct Counted<'a>(&'a str, Cell<usize>);

impl Passphrase for Counted<'_> {
    async fn key(&self, stretch: KdfParams) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        self.1.set(self.1.get() + 1);
        stretch.key(self.0)
    }
}

/// A stranger's header can have 64 slots, each with a salt of its own.
#[test]
fn all_slots_together_take_no_more_work_than_the_dearest_one() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    for kib in [16, 24, 32] {
        let (holder, words) = (Holder::Adult(id(kib as u8)), format!("ord nummer {kib}"));
        let cost = Cost {
            memory_kib: kib,
            ..Cost::CHEAPEST
        };
        wait(vault.set_passphrase(holder, words.as_str(), cost, &[])).expect("stored");
    }
    let header = storage.stored().header.clone().expect("a header");
    let tried = |words, most: u32| {
        let limits = CostLimits {
            memory_kib: 8..=most,
            passes: 1..=1,
            lanes: 1..=1,
        };
        let words = Counted(words, Cell::new(0));
        let refused = wait(header::open(&header, &words, &limits)).err();
        (refused, words.1.get())
    };
    let (wrong, too_high) = (
        Some(VaultError::WrongPassphrase),
        Some(VaultError::CostTooHigh),
    );
    // 8 + 16 + 24 + 32 = 80 KiB in one pass.
    assert_eq!(tried("noget andet", 80), (wrong, 4));
    assert_eq!(tried("noget andet", 79), (too_high.clone(), 3));
    assert_eq!(tried("ord nummer 32", 48), (too_high, 3));
    assert_eq!(tried("ord nummer 24", 48), (None, 3));
}
