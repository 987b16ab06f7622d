//! What staff write, sealed on the device.
//!
//! The vault keeps *records* (entries as bytes, one after the other, never
//! changed) and *drafts* (bytes that are replaced while somebody types). It
//! knows nothing of what they mean, no clock, and no randomness of its own.
//! `docs/format.md` tells every stored byte.
//!
//! ```
//! # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
//! # fn wait<T>(future: impl Future<Output = T>) -> T {
//! #     let mut future = pin!(future);
//! #     loop {
//! #         if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
//! #             return done;
//! #         }
//! #     }
//! # }
//! use vault::{Cost, CostLimits, MemoryStorage, NewRecord, Random, Vault};
//!
//! struct Foreseeable(u8); // Only here: the app brings the browser's randomness.
//! impl Random for Foreseeable {
//!     fn fill(&mut self, bytes: &mut [u8]) {
//!         for byte in bytes {
//!             self.0 = self.0.wrapping_add(101);
//!             *byte = self.0;
//!         }
//!     }
//! }
//!
//! # wait(async {
//! let storage = MemoryStorage::new();
//! let cheap = Cost::CHEAPEST;
//! let vault = Vault::create(storage.clone(), "fire ord", cheap, Foreseeable(0)).await?;
//! vault.append(&[NewRecord { child: None, payload: b"an entry".to_vec() }], &[]).await?;
//! drop(vault);
//!
//! let limits = CostLimits::LENIENT;
//! let (_, opened) = Vault::open(storage, "fire ord", &limits, Foreseeable(1)).await?;
//! assert_eq!(opened.entries[0].payload, b"an entry");
//! assert!(opened.damaged.is_empty());
//! # Ok::<(), vault::VaultError>(())
//! # }).unwrap();
//! ```

mod backup;
mod bundle;
mod bundle_index;
mod bundling;
mod chain;
mod change_plan;
mod child_key;
mod cost;
mod damage;
mod draft;
mod erasing;
mod error;
mod following;
mod format;
mod from_memory;
mod head;
mod header;
mod header_change;
mod holder;
#[cfg(target_arch = "wasm32")]
mod indexed_db;
mod indexed_db_log;
mod indexed_db_request;
#[cfg(target_arch = "wasm32")]
mod indexed_db_transaction;
mod key;
mod key_changes;
mod making;
mod memory;
mod new_record;
mod new_slot;
mod opened;
mod opening;
mod pad;
mod passphrase;
mod planned_state;
mod random;
mod read_backup;
mod read_own;
mod reading;
mod record;
mod record_id;
mod recovery_key;
mod remote_writes;
mod replacing;
mod restoring;
#[cfg(feature = "reveal")]
mod revealing;
mod salted_hash;
mod seal;
mod slot;
mod slots;
mod storage;
mod storage_error;
mod stored_draft;
mod stream;
#[cfg(test)]
mod tests;
mod tombstone;
#[allow(
    clippy::module_inception,
    reason = "the room is named after what it keeps"
)]
mod vault;
mod vault_state;
mod words;
mod write_queue;
mod writing;

pub use backup::{pack, unpack};
pub use cost::{Cost, CostLimits};
pub use damage::Damage;
pub use draft::{Draft, DraftName, MAX_DRAFT_NAME_BYTES};
pub use error::VaultError;
pub use format::FORMAT;
pub use holder::Holder;
#[cfg(target_arch = "wasm32")]
pub use indexed_db::IndexedDbStorage;
pub use indexed_db_log::begin_new_log;
pub use indexed_db_request::{DATABASE, answer, delete_database, has_database, open_database};
pub use key_changes::KeyChanges;
pub use memory::MemoryStorage;
pub use new_record::NewRecord;
pub use opened::{Opened, OpenedRecord};
pub use pad::MAX_CONTENT_BYTES;
pub use passphrase::{KdfParams, Passphrase};
pub use random::Random;
pub use read_backup::{BackupAge, BackupContents};
pub use record_id::RecordId;
pub use recovery_key::{RecoveryKey, RecoveryTrouble};
pub use remote_writes::RemoteWrites;
pub use replacing::ReplaceRefused;
#[cfg(feature = "reveal")]
pub use revealing::{RevealedKeys, reveal};
pub use salted_hash::salted_hash;
pub use slots::KeySlot;
pub use storage::{Batch, Storage, Stored};
pub use storage_error::StorageError;
pub use vault::Vault;
pub use words::suggest_passphrase;
