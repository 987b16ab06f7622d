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
use trivselsspor::{
    vault::{Cost, CostLimits, DraftKey, MemoryStorage, NewRecord, Opened, Random, Stored, Vault},
    vocabulary::Id,
};

const PASSPHRASE: &str = "fire ord i en sætning";
/// Bytes of the checksum at the header's end.
const CHECKSUM: usize = 16;

/// The same numbers every time, so that a crash can be had again.
struct Foreseeable(u64);

impl Random for Foreseeable {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
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
    let opened = Vault::open(storage, PASSPHRASE, &CostLimits::LENIENT, Foreseeable(2));
    now(opened).ok().map(|(_, opened)| opened)
}

/// A small vault with everything in it, and what is read of it.
fn whole() -> &'static (Stored, Opened) {
    static WHOLE: OnceLock<(Stored, Opened)> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let storage = MemoryStorage::new();
        let child = Id::from_bytes([7; 16]);
        let record = |child, text: &str| NewRecord {
            child,
            payload: text.as_bytes().to_vec(),
        };
        let records = [
            record(None, "one"),
            record(Some(child), "two"),
            record(Some(child), "three"),
            record(None, "four"),
        ];
        let key = DraftKey {
            adult: Id::from_bytes([1; 16]),
            child,
            round: Id::from_bytes([3; 16]),
        };
        now(async {
            let made = Vault::create(storage.clone(), PASSPHRASE, Cost::CHEAPEST, Foreseeable(1));
            let vault = made.await.expect("memory takes it");
            vault.append(&records, &[]).await.expect("memory takes it");
            vault
                .put_draft(key, b"typed".to_vec())
                .await
                .expect("memory takes it");
        });
        let stored = storage.stored().clone();
        let opened = open(stored.clone()).expect("it opens");
        (stored, opened)
    })
}

/// The value that a number chooses.
fn chosen(stored: &mut Stored, number: u8) -> Option<&mut Vec<u8>> {
    let keys: Vec<_> = stored.child_keys.keys().copied().collect();
    let records: Vec<_> = stored.records.keys().copied().collect();
    let drafts: Vec<_> = stored.drafts.keys().copied().collect();
    let count = 2 + keys.len() + records.len() + drafts.len();
    match usize::from(number) % count {
        0 => stored.header.as_mut(),
        1 => stored.head.as_mut(),
        at => {
            let at = at - 2;
            if let Some(id) = keys.get(at) {
                return stored.child_keys.get_mut(id);
            }
            let at = at - keys.len();
            if let Some(sequence) = records.get(at) {
                return stored.records.get_mut(sequence);
            }
            stored.drafts.get_mut(drafts.get(at - records.len())?)
        }
    }
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
