//! Opening a vault.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    CostLimits, Opened, OpenedRecord, Passphrase, Random, RecordId, Storage, Stored, Vault,
    VaultError,
    head::Head,
    header::{self, Header},
    random::random_id,
    reading::{self, StoredContents, Trust},
    record::link_to,
    vault_state::VaultState,
};
use futures_util::future::join;

impl<S: Storage> Vault<S> {
    /// Opens the vault and reads everything in it. Stores nothing. What is
    /// damaged is told in [`Opened::damaged`], and the rest is there.
    ///
    /// # Errors
    /// Every [`VaultError`] that speaks of the header or the passphrase, or what
    /// the storage says.
    pub async fn open<P: Passphrase + ?Sized>(
        storage: S,
        passphrase: &P,
        limits: &CostLimits,
        random: impl Random + 'static,
    ) -> Result<(Self, Opened), VaultError> {
        let mut entries = Vec::new();
        let mut take = |it: OpenedRecord<&[u8]>| entries.push(it.kept());
        let opening = Self::open_each(storage, passphrase, limits, random, &mut take);
        let (vault, mut opened) = opening.await?;
        opened.entries = entries;
        Ok((vault, opened))
    }

    /// The same; each entry is lent out once and not kept, as a vault of many years has more of
    /// them than anybody wants to hold twice. The order is that of [`Opened::entries`].
    ///
    /// # Errors
    /// As [`Vault::open`]; no entry was lent out then.
    pub async fn open_each<P: Passphrase + ?Sized>(
        storage: S,
        passphrase: &P,
        limits: &CostLimits,
        random: impl Random + 'static,
        take: &mut dyn FnMut(OpenedRecord<&[u8]>),
    ) -> Result<(Self, Opened), VaultError> {
        // The passphrase takes a while, and reading does too: both are done at once.
        let (stored, header) = loop {
            let header = storage.read_from(Some(NO_RECORDS)).await?.header;
            let opening = open_header(header.as_deref(), passphrase, limits);
            let (stored, opened) = join(storage.read_all(), opening).await;
            let stored = stored?;
            // Somebody may have changed a key between the two.
            if stored.header == header {
                break (stored, opened);
            }
        };
        if stored.header.is_none() && storage.is_empty().await? {
            return Err(VaultError::NoVault);
        }
        let mut random: Box<dyn Random> = Box::new(random);
        let header = header?;
        let read = reading::read_each(&stored, &header, Trust::Storage, take);
        let (state, opened) = state_of(stored, header, read, &mut random);
        Ok((Self::from_parts(storage, random, state), opened))
    }
}

impl<S: Storage> Vault<S> {
    /// Reads everything that is stored once more.
    ///
    /// # Errors
    /// What the storage says.
    pub async fn read_again(&self) -> Result<Opened, VaultError> {
        let _ticket = self.queue.enter().await;
        let stored = self.storage.read_all().await?;
        Ok(reading::read(&stored, &self.state.borrow().header, Trust::Storage).opened)
    }
}

/// Opens what is stored. Whoever calls it decides where it lies.
pub(crate) async fn open<P: Passphrase + ?Sized>(
    stored: Stored,
    passphrase: &P,
    limits: &CostLimits,
    random: &mut dyn Random,
) -> Result<(VaultState, Opened), VaultError> {
    let header = open_header(stored.header.as_deref(), passphrase, limits).await?;
    let read = reading::read(&stored, &header, Trust::Storage);
    Ok(state_of(stored, header, read, random))
}

/// What no record is, nor any behind it.
const NO_RECORDS: RecordId = RecordId {
    device: trivsel::vocabulary::Id::from_bytes([0xff; 16]),
    sequence: u64::MAX,
};

async fn open_header<P: Passphrase + ?Sized>(
    bytes: Option<&[u8]>,
    passphrase: &P,
    limits: &CostLimits,
) -> Result<Header, VaultError> {
    header::open(bytes.unwrap_or_default(), passphrase, limits).await
}

/// What writing needs to know of what was read, and what the caller gets.
fn state_of(
    stored: Stored,
    header: Header,
    read: StoredContents,
    random: &mut dyn Random,
) -> (VaultState, Opened) {
    let header_bytes = stored.header.unwrap_or_default();
    let head_sound = read.head.is_some();
    // Whoever goes on from an unsure end, or where something foreign lies, does so as a new device,
    // so that no sequence is written twice by the same one.
    let mut head = read.head.unwrap_or_else(|| Head {
        generation: header.generation,
        device: random_id(random),
        header: link_to(&header_bytes),
        streams: read.ends,
    });
    if read.foreign.contains(&head.device) {
        head.device = random_id(random);
    }
    let state = VaultState {
        vault: header.vault,
        header,
        header_bytes,
        keys: read.keys,
        head,
        head_sound,
        drafts: read.drafts,
        index: read.index,
        head_bytes: stored.head,
        erased: BTreeSet::new(),
        followed: 0,
        news_of_drafts: BTreeMap::new(),
    };
    (state, read.opened)
}
