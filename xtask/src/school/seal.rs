//! The school's entries, sealed into a vault as the app would have done.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use trivsel::register::Entry;
use trivsel::register::encode;
use vault::{Cost, MemoryStorage, NewRecord, Random, Stored, Vault, VaultError};

use crate::failure::{Because, Failure, Result};

/// What opens the vault.
pub const PASSPHRASE: &str = "en skole at prøve med";

/// How many entries are stored in one transaction: the result is the same for any number.
const ENTRIES_AT_ONCE: usize = 500;

/// A vault of these entries, at the cost that the app itself demands of a passphrase.
pub fn seal(entries: &[Entry]) -> Result<Stored> {
    let storage = MemoryStorage::new();
    now(write(&storage, entries))?.because("The school could not be sealed")?;
    let stored = storage.stored().clone();
    Ok(stored)
}

async fn write(storage: &MemoryStorage, entries: &[Entry]) -> Result<(), VaultError> {
    let vault = Vault::create(storage.clone(), PASSPHRASE, Cost::DEFAULT, SchoolRandom(1)).await?;
    for some in entries.chunks(ENTRIES_AT_ONCE) {
        let records: Vec<_> = some.iter().map(record).collect();
        vault.append(&records, &[]).await?;
    }
    Ok(())
}

fn record(entry: &Entry) -> NewRecord {
    NewRecord {
        child: entry.fact.child().map(|child| child.0),
        payload: encode(entry),
    }
}

/// Bytes that look random and are the same on every run (splitmix64): nobody's secrets lie here.
pub(super) struct SchoolRandom(pub u64);

impl Random for SchoolRandom {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed ^ (mixed >> 27)).to_le_bytes()[3];
        }
    }
}

/// What a future gives that has nothing to wait for, as storage in memory has not.
pub(super) fn now<T>(future: impl Future<Output = T>) -> Result<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Ok(done),
        Poll::Pending => Err(Failure::new("Storage in memory kept somebody waiting.")),
    }
}
