//! The vault: making one, opening one, writing to it.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    mem,
};

use super::{
    Batch, Cost, CostLimits, Draft, DraftKey, Opened, Random, Storage, StorageError, VaultError,
    child_key::KeyRing,
    head::Head,
    header::{self, Unlocked},
    key::Key,
    plan::Plan,
    queue::Queue,
    random::random_id,
    reading,
    slot::Secrets,
    state::State,
};
use crate::vocabulary::Id;

/// An entry to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecord {
    /// The child it concerns; its key then seals the entry.
    pub child: Option<Id>,
    /// The entry, as bytes. At most [`MAX_CONTENT`](super::MAX_CONTENT) of them.
    pub payload: Vec<u8>,
}

/// An open vault. Letting it go wipes its keys from memory.
///
/// Writes may overlap: each waits for those asked for before it. A write that
/// fails changes nothing, so that the same can be tried again.
pub struct Vault<S> {
    storage: S,
    random: RefCell<Box<dyn Random>>,
    state: RefCell<State>,
    queue: Queue,
}

impl<S: Storage> Vault<S> {
    /// Whether there is a vault here, be it a damaged one.
    ///
    /// # Errors
    /// What the storage says.
    pub async fn exists(storage: &S) -> Result<bool, StorageError> {
        Ok(!storage.is_empty().await?)
    }

    /// Makes a vault that this passphrase opens. Takes the time and memory of
    /// `cost` in one go, during which the page stands still.
    ///
    /// # Errors
    /// [`VaultError::AlreadyThere`] if anything at all is stored here;
    /// [`VaultError::TooLittleMemory`]; or what the storage says.
    pub async fn create(
        storage: S,
        passphrase: &str,
        cost: Cost,
        random: impl Random + 'static,
    ) -> Result<Self, VaultError> {
        if !storage.is_empty().await? {
            return Err(VaultError::AlreadyThere);
        }
        let mut random: Box<dyn Random> = Box::new(random);
        let secrets = Secrets {
            vault_key: Key::random(&mut random),
            anchor: Key::random(&mut random),
        };
        let unlocked = Unlocked {
            vault: random_id(&mut random),
            secrets,
        };
        let header = header::make(&unlocked, passphrase, cost, &mut random)?;
        let head = Head::start(random_id(&mut random));
        let head_bytes = head.seal(unlocked.vault, &unlocked.secrets.vault_key, &mut random);
        let batch = Batch {
            new_header: Some(header),
            head: Some(head_bytes.clone()),
            ..Batch::default()
        };
        storage.commit(batch).await.map_err(|error| match error {
            StorageError::Conflict => VaultError::AlreadyThere,
            other => other.into(),
        })?;
        let state = State {
            vault: unlocked.vault,
            keys: KeyRing::new(unlocked.secrets.vault_key),
            head,
            head_bytes: Some(head_bytes),
            head_sound: true,
            taken: BTreeSet::new(),
            drafts: BTreeMap::new(),
        };
        Ok(Self::around(storage, random, state))
    }

    /// Opens the vault and reads everything in it. Stores nothing. What is
    /// damaged is told in [`Opened::damaged`], and the rest is there.
    ///
    /// # Errors
    /// Every [`VaultError`] that speaks of the header or the passphrase, or what
    /// the storage says.
    pub async fn open(
        storage: S,
        passphrase: &str,
        limits: &CostLimits,
        random: impl Random + 'static,
    ) -> Result<(Self, Opened), VaultError> {
        let stored = storage.read_all().await?;
        let unlocked = match &stored.header {
            Some(header) => header::open(header, passphrase, limits)?,
            None if storage.is_empty().await? => return Err(VaultError::NoVault),
            None => return Err(VaultError::DamagedHeader),
        };
        let mut random: Box<dyn Random> = Box::new(random);
        let read = reading::read(&stored, &unlocked);
        let head_sound = read.head.is_some();
        // Whoever goes on from an unsure end does so as a new device, so that no
        // sequence is written twice by the same one.
        let head = read
            .head
            .unwrap_or_else(|| read.chain.end(random_id(&mut random)));
        let taken = if head_sound {
            read.chain.taken().clone()
        } else {
            stored
                .records
                .keys()
                .copied()
                .filter(|sequence| *sequence >= head.next)
                .collect()
        };
        let state = State {
            vault: unlocked.vault,
            keys: read.keys,
            head,
            head_bytes: stored.head,
            head_sound,
            taken,
            drafts: read.draft_ids,
        };
        Ok((Self::around(storage, random, state), read.opened))
    }

    /// The vault's id, the same on every copy of it.
    pub fn id(&self) -> Id {
        self.state.borrow().vault
    }

    /// The device that this vault writes as: one id for each copy that writes.
    pub fn device(&self) -> Id {
        self.state.borrow().head.device
    }

    /// Where the sealed bytes lie.
    pub const fn storage(&self) -> &S {
        &self.storage
    }

    /// Stores these entries, in this order, and deletes the drafts they were
    /// made from: all of it or nothing. It is safe once this returns.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`], [`VaultError::ChangedElsewhere`],
    /// [`VaultError::DamagedHead`], or what the storage says.
    pub async fn append(
        &self,
        records: &[NewRecord],
        drafts_done: &[DraftKey],
    ) -> Result<(), VaultError> {
        self.write(|plan| {
            drafts_done.iter().for_each(|key| plan.drop_draft(*key));
            records.iter().try_for_each(|record| plan.add(record))
        })
        .await
    }

    /// Stores a draft in place of what it was before.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub async fn put_draft(&self, key: DraftKey, payload: Vec<u8>) -> Result<(), VaultError> {
        let draft = Draft { key, payload };
        self.write(|plan| plan.put_draft(&draft)).await
    }

    /// Deletes a draft, if there is one.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub async fn drop_draft(&self, key: DraftKey) -> Result<(), VaultError> {
        self.write(|plan| {
            plan.drop_draft(key);
            Ok(())
        })
        .await
    }

    /// Lets writing go on after the last readable record when it is not known
    /// where the journal ends. The damaged mark is kept aside and told of on
    /// every opening from then on. Does nothing in a vault with a sound head.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub async fn continue_after_damage(&self) -> Result<(), VaultError> {
        let _place = self.queue.enter().await;
        if self.state.borrow().head_sound {
            return Ok(());
        }
        self.carry_out(|plan| {
            plan.set_head_aside();
            Ok(())
        })
        .await?;
        self.state.borrow_mut().head_sound = true;
        Ok(())
    }

    fn around(storage: S, random: Box<dyn Random>, state: State) -> Self {
        Self {
            storage,
            random: RefCell::new(random),
            state: RefCell::new(state),
            queue: Queue::default(),
        }
    }

    async fn write(
        &self,
        fill: impl FnOnce(&mut Plan<'_>) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let _place = self.queue.enter().await;
        if !self.state.borrow().head_sound {
            return Err(VaultError::DamagedHead);
        }
        self.carry_out(fill).await
    }

    /// Plans a change, stores it, and only then remembers it. The caller stands
    /// first in the queue.
    async fn carry_out(
        &self,
        fill: impl FnOnce(&mut Plan<'_>) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let planned = {
            let state = self.state.borrow();
            let mut random = self.random.borrow_mut();
            let mut plan = Plan::new(&state, &mut *random);
            fill(&mut plan)?;
            plan.finish()
        };
        let Some(mut change) = planned else {
            return Ok(());
        };
        let batch = mem::take(&mut change.batch);
        let head_bytes = batch.head.clone().or_else(|| batch.expected_head.clone());
        self.storage.commit(batch).await?;
        self.state.borrow_mut().apply(change, head_bytes);
        Ok(())
    }
}
