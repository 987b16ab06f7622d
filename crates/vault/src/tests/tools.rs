//! What the tests are made with.

use std::{
    cell::{Cell, RefCell},
    future::{Future, poll_fn},
    pin::{Pin, pin},
    rc::Rc,
    task::{Context, Poll, Waker},
};

use crate::{
    Batch, Cost, CostLimits, Damage, DraftName, MemoryStorage, NewRecord, Opened, Random, RecordId,
    Storage, StorageError, Stored, Vault, VaultError,
};
use trivsel::vocabulary::Id;

/// The passphrase of every vault here.
pub(super) const PASSPHRASE: &str = "æbler på bordet";

/// Bytes that look random and are the same on every run (splitmix64).
pub(super) struct Seeded(pub u64);

impl Random for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed ^ (mixed >> 27)).to_le_bytes()[3];
        }
    }
}

/// Waits for a future that needs nobody else to go on.
pub(super) fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..10_000 {
        if let Poll::Ready(done) = future.as_mut().poll(&mut context) {
            return done;
        }
    }
    panic!("waits for ever");
}

/// Lets all these futures run at once, the first polled first.
pub(super) fn together<T>(futures: Vec<Pin<Box<dyn Future<Output = T> + '_>>>) -> Vec<T> {
    let mut running: Vec<_> = futures.into_iter().map(|future| (future, None)).collect();
    wait(poll_fn(|context| {
        for (future, done) in running.iter_mut().filter(|(_, done)| done.is_none()) {
            if let Poll::Ready(value) = future.as_mut().poll(context) {
                *done = Some(value);
            }
        }
        if running.iter().all(|(_, done)| done.is_some()) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }));
    running.into_iter().filter_map(|(_, done)| done).collect()
}

pub(super) fn id(byte: u8) -> Id {
    Id::from_bytes([byte; 16])
}

pub(super) fn draft_name(child: u8) -> DraftName {
    DraftName {
        child: Some(id(child)),
        name: b"typed by somebody".to_vec(),
    }
}

/// A record of the device that the vaults of these seeds were made on.
pub(super) fn rec_of(seed: u64, sequence: u64) -> RecordId {
    let device = create(&MemoryStorage::new(), seed).device();
    RecordId { device, sequence }
}

/// A record of the vaults of seed 1.
pub(super) fn rec(sequence: u64) -> RecordId {
    rec_of(1, sequence)
}

pub(super) fn entry(child: Option<u8>, text: &str) -> NewRecord {
    NewRecord {
        child: child.map(id),
        payload: text.as_bytes().to_vec(),
    }
}

pub(super) fn create(storage: &MemoryStorage, seed: u64) -> Vault<MemoryStorage> {
    let made = Vault::create(storage.clone(), PASSPHRASE, Cost::CHEAPEST, Seeded(seed));
    wait(made).expect("an empty storage")
}

pub(super) fn open<S: Storage>(storage: S) -> Result<(Vault<S>, Opened), VaultError> {
    wait(Vault::open(
        storage,
        PASSPHRASE,
        &CostLimits::LENIENT,
        Seeded(77),
    ))
}

/// Six entries about two children and none, and a draft.
pub(super) fn filled(seed: u64) -> MemoryStorage {
    let storage = MemoryStorage::new();
    let vault = create(&storage, seed);
    wait(async {
        vault
            .append(&[entry(None, "one"), entry(Some(1), "two Ærø")], &[])
            .await?;
        vault.append(&[entry(Some(2), "three")], &[]).await?;
        vault.append(&[entry(Some(1), "four")], &[]).await?;
        vault
            .append(&[entry(None, "five"), entry(Some(2), "six")], &[])
            .await?;
        vault
            .put_draft(draft_name(2), b"being typed".to_vec())
            .await
    })
    .expect("in memory");
    storage
}

/// Two entries, one of them about a child, and a draft.
pub(super) fn small(seed: u64) -> MemoryStorage {
    let storage = MemoryStorage::new();
    let vault = create(&storage, seed);
    wait(async {
        vault
            .append(&[entry(None, "one"), entry(Some(1), "two")], &[])
            .await?;
        vault
            .put_draft(draft_name(1), b"being typed".to_vec())
            .await
    })
    .expect("in memory");
    storage
}

/// What opening these bytes gives: the entries' texts and what is damaged.
pub(super) fn look(stored: Stored) -> (Vec<String>, Vec<Damage>) {
    let (_, opened) = open(MemoryStorage::holding(stored)).expect("it opens");
    (texts(&opened), opened.damaged)
}

pub(super) fn texts(opened: &Opened) -> Vec<String> {
    let mut entries = opened.entries.clone();
    entries.sort_by_key(|entry| entry.id);
    let payloads = entries.into_iter().map(|entry| entry.payload);
    payloads
        .map(|bytes| String::from_utf8(bytes).expect("text"))
        .collect()
}

/// A storage that does not answer at once, and fails when told to.
#[derive(Clone, Default)]
pub(super) struct Fickle {
    pub inner: MemoryStorage,
    pub fails: Rc<RefCell<Option<StorageError>>>,
    /// How often the next reading lets others have their turn first.
    pub reads_after: Rc<Cell<usize>>,
}

impl Fickle {
    /// Over this one, and not failing yet.
    pub(super) fn over(inner: MemoryStorage) -> Self {
        Self {
            inner,
            ..Self::default()
        }
    }
}

impl Storage for Fickle {
    async fn is_empty(&self) -> Result<bool, StorageError> {
        self.inner.is_empty().await
    }

    async fn read_from(&self, first: Option<RecordId>) -> Result<Stored, StorageError> {
        poll_fn(|_| {
            let rounds = self.reads_after.get();
            self.reads_after.set(rounds.saturating_sub(1));
            match rounds {
                0 => Poll::Ready(()),
                _ => Poll::Pending,
            }
        })
        .await;
        self.inner.read_from(first).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StorageError> {
        // The larger the batch, the sooner it is done, so that a vault that does
        // not wait for its turn is found out.
        let rounds = Cell::new(20_usize.saturating_sub(batch.new_records.len()));
        poll_fn(|context| {
            if rounds.get() == 0 {
                return Poll::Ready(());
            }
            rounds.set(rounds.get() - 1);
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
        let fails = self.fails.borrow_mut().take();
        match fails {
            Some(error) => Err(error),
            None => self.inner.commit(batch).await,
        }
    }

    async fn erase_everything(&self) -> Result<(), StorageError> {
        self.inner.erase_everything().await
    }
}

/// How many histories are tried: these every day, and as many as a long run asks for.
pub fn histories(everyday: u32) -> u32 {
    let asked = std::env::var("HISTORIES").ok();
    asked.map_or(everyday, |it| it.parse().expect("a number of histories"))
}
