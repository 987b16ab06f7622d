//! A vault with a value of it changed in any way: it opens as it was, or what
//! differs is told, and nothing is read that was never written.

#![no_main]

use std::{
    pin::pin,
    sync::OnceLock,
    task::{Context, Poll, Waker},
};

use blake2::{Blake2b, Digest, digest::consts::U16};
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use trivsel::vocabulary::Id;
use vault::{CostLimits, MemoryStorage, Opened, Random, Stored, Vault, unpack};

/// The kept vault's common passphrase, since its keys were changed.
const PASSPHRASE: &str = "en ny til alle";
/// Bytes of the checksum at the header's end.
const CHECKSUM: usize = 16;
/// The kept vault costs 8 KiB and one pass. A header that was changed may ask for more, and what
/// the app would accept takes a second each time and tells nothing of what is read behind it.
const LIMITS: CostLimits = CostLimits {
    memory_kib: 8..=64,
    passes: 1..=3,
    lanes: 1..=1,
};

/// The same numbers every time, so that a crash can be had again.
struct Foreseeable(u64);

impl Random for Foreseeable {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            *byte = (self.0 >> 56) as u8;
        }
    }
}

/// The memory storage never waits for anything.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => unreachable!("memory answers at once"),
    }
}

fn open(stored: Stored) -> Option<Opened> {
    let storage = MemoryStorage::holding(stored);
    let opened = Vault::open(storage, PASSPHRASE, &LIMITS, Foreseeable(2));
    now(opened).ok().map(|(_, opened)| opened)
}

/// A kept vault that has every kind of value, and what is read of it.
fn whole() -> &'static (Stored, Opened) {
    static WHOLE: OnceLock<(Stored, Opened)> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let kept = include_bytes!("../../crates/vault/tests/formats/backup-1.tspr");
        let stored = unpack(kept).expect("it is whole");
        let opened = open(stored.clone()).expect("it opens");
        assert!(opened.damaged.is_empty(), "it is whole");
        (stored, opened)
    })
}

/// A way to one of the stored values.
type Way = Box<dyn Fn(&mut Stored) -> Option<&mut Vec<u8>>>;

/// The ways to every value.
fn ways(stored: &Stored) -> Vec<Way> {
    let ids = |values: &BTreeMap<Id, Vec<u8>>| values.keys().copied().collect::<Vec<_>>();
    let mut ways: Vec<Way> = vec![
        Box::new(|stored| stored.header.as_mut()),
        Box::new(|stored| stored.head.as_mut()),
        Box::new(|stored| stored.bundle_index.as_mut()),
    ];
    for id in ids(&stored.child_keys) {
        ways.push(Box::new(move |stored| stored.child_keys.get_mut(&id)));
    }
    for id in ids(&stored.bundles) {
        ways.push(Box::new(move |stored| stored.bundles.get_mut(&id)));
    }
    for id in ids(&stored.drafts) {
        ways.push(Box::new(move |stored| stored.drafts.get_mut(&id)));
    }
    for sequence in stored.records.keys().copied().collect::<Vec<_>>() {
        ways.push(Box::new(move |stored| stored.records.get_mut(&sequence)));
    }
    ways
}

/// The value that a number chooses.
fn chosen(stored: &mut Stored, number: u8) -> Option<&mut Vec<u8>> {
    let ways = ways(stored);
    ways[usize::from(number) % ways.len()](stored)
}

fuzz_target!(|bytes: &[u8]| {
    let (stored, written) = whole();
    let mut changed = stored.clone();
    let [number, how, edits @ ..] = bytes else {
        return;
    };
    let Some(value) = chosen(&mut changed, *number) else {
        return;
    };
    match how % 3 {
        // Some bytes turned over.
        0 => {
            for edit in edits.chunks_exact(3) {
                let at = usize::from(u16::from_le_bytes([edit[0], edit[1]])) % value.len();
                value[at] ^= edit[2];
            }
        }
        // The end replaced.
        1 => {
            let keep = edits.first().map_or(0, |it| usize::from(*it));
            value.truncate(keep.min(value.len()));
            value.extend_from_slice(edits);
        }
        // All of it replaced.
        _ => *value = edits.to_vec(),
    }
    // Somebody who changes the header on purpose can reckon its checksum too.
    if let Some(header) = changed.header.as_mut().filter(|it| it.len() > CHECKSUM) {
        let checked = header.len() - CHECKSUM;
        let checksum = Blake2b::<U16>::digest(&header[..checked]);
        header[checked..].copy_from_slice(&checksum);
    }
    let same = changed == *stored;
    if let Some(read) = open(changed) {
        assert_eq!(read.damaged.is_empty(), same, "what differs is told");
        assert!(read.entries.iter().all(|it| written.entries.contains(it)));
        assert!(read.drafts.iter().all(|it| written.drafts.contains(it)));
    } else {
        assert!(!same, "what was not changed opens");
    }
});
