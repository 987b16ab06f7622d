//! A storage in memory that can be held up or full, and bytes that look random.

use std::{cell::Cell, future::poll_fn, rc::Rc, task::Poll};

use vault::{Batch, MemoryStorage, Random, Storage, StorageError, Stored};

/// Storage in memory that can be held up and filled.
#[derive(Clone, Default)]
pub(super) struct HeldStorage {
    pub memory: MemoryStorage,
    pub held: Rc<Cell<bool>>,
    /// How much is let through all the same.
    pub permits: Rc<Cell<usize>>,
    pub full: Rc<Cell<bool>>,
}

impl HeldStorage {
    async fn wait(&self) {
        poll_fn(|_| {
            let permits = self.permits.get();
            if self.held.get() && permits == 0 {
                return Poll::Pending;
            }
            self.permits.set(permits.saturating_sub(1));
            Poll::Ready(())
        })
        .await;
    }
}

impl Storage for HeldStorage {
    async fn is_empty(&self) -> Result<bool, StorageError> {
        self.memory.is_empty().await
    }

    async fn read_from(&self, first: Option<vault::RecordId>) -> Result<Stored, StorageError> {
        self.wait().await;
        self.memory.read_from(first).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StorageError> {
        self.wait().await;
        if self.full.get() {
            return Err(StorageError::Full);
        }
        self.memory.commit(batch).await
    }

    async fn erase_everything(&self) -> Result<(), StorageError> {
        self.memory.erase_everything().await
    }
}

/// Bytes that are other ones for everybody who asks.
pub(super) struct Counting(pub u64);

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(1) };
}

fn count() -> u64 {
    COUNT.replace(COUNT.get() + 1)
}

impl Random for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for (at, byte) in bytes.iter_mut().enumerate() {
            if at % 8 == 0 {
                self.0 = count().wrapping_mul(0x9e37_79b9_7f4a_7c15);
            }
            *byte = self.0.to_le_bytes()[at % 8];
        }
    }
}
