//! The journal that is a vault: entries as bytes into it, and back.

use super::normalized_passphrase::NormalizedPassphrase;
use crate::session::SessionError;
use crate::session::{
    Journal, JournalContents, LocalBoxFuture, RemoteChanges, Sealed, StoredEntry,
};
use exchange::merging::Provenance;
use std::collections::BTreeMap;
use trivsel::{
    register::{ChildId, Decoded, DeviceId, Entry, EntryId, NewerFact, Register, decode, encode},
    vocabulary::Id,
};
use vault::{
    BackupAge, BackupContents, Cost, CostLimits, Draft, DraftName, Holder, KeyChanges, KeySlot,
    MAX_CONTENT_BYTES, NewRecord, Opened, OpenedRecord, Passphrase, Random, RecoveryKey,
    RemoteWrites, ReplaceRefused, Storage, Vault, VaultError,
};

/// What opening may cost. Tests open vaults by the thousand.
const LIMITS: CostLimits = if cfg!(test) {
    CostLimits::LENIENT
} else {
    CostLimits::STRICT
};
/// What opening costs with a new passphrase.
const NEW_COST: Cost = if cfg!(test) {
    Cost::CHEAPEST
} else {
    Cost::DEFAULT
};

impl<S: Storage + 'static> Journal for Vault<S> {
    fn device(&self) -> DeviceId {
        DeviceId(self.device())
    }

    fn append<'a>(&'a self, entries: &'a [Entry], done: &'a [DraftName]) -> LocalBoxFuture<'a, ()> {
        Box::pin(async move { Ok(self.append(&records(entries), done).await?) })
    }

    fn erase<'a>(
        &'a self,
        children: &'a [ChildId],
        entries: &'a [Entry],
        read: Option<&'a [u8]>,
    ) -> LocalBoxFuture<'a, bool> {
        let children: Vec<_> = children.iter().map(|child| child.0).collect();
        Box::pin(async move { Ok(self.erase_at(read, &children, &records(entries)).await?) })
    }

    fn note_erased(&self, children: &[ChildId]) {
        self.note_erased(children.iter().map(|child| child.0));
    }

    fn is_erased(&self, child: ChildId) -> bool {
        self.is_erased(child.0)
    }

    fn append_stored(&self, entries: Vec<StoredEntry>) -> LocalBoxFuture<'_, ()> {
        let record = |stored: StoredEntry| NewRecord {
            child: stored.child.map(|child| child.0),
            payload: stored.payload,
        };
        let records: Vec<_> = entries.into_iter().map(record).collect();
        Box::pin(async move { Ok(self.append(&records, &[]).await?) })
    }

    fn put_draft(&self, name: DraftName, payload: Vec<u8>) -> LocalBoxFuture<'_, ()> {
        Box::pin(async move { Ok(self.put_draft(name, payload).await?) })
    }

    fn read_again(&self) -> LocalBoxFuture<'_, JournalContents> {
        Box::pin(async move { Ok(self.read_again().await?.into()) })
    }

    fn sealed(&self) -> Result<&dyn Sealed, SessionError> {
        Ok(self)
    }
}

impl<S: Storage + 'static> Sealed for Vault<S> {
    fn id(&self) -> Id {
        self.id()
    }

    fn revision(&self) -> Option<Vec<u8>> {
        self.revision()
    }

    fn generation(&self) -> u64 {
        self.generation()
    }

    fn slots(&self) -> Vec<KeySlot> {
        self.slots()
    }

    fn opened_by(&self) -> Option<Holder> {
        self.opened_by()
    }

    fn backup(&self) -> LocalBoxFuture<'_, Vec<u8>> {
        Box::pin(async move { Ok(self.backup().await?) })
    }

    fn may_replace(&self, there: &[u8], new: &[u8]) -> Result<(), ReplaceRefused> {
        self.may_replace(there, new)
    }

    fn read_backup<'a>(
        &'a self,
        file: &'a [u8],
        passphrase: &'a str,
    ) -> LocalBoxFuture<'a, Option<JournalContents>> {
        let passphrase = NormalizedPassphrase::new(passphrase);
        Box::pin(async move {
            let opened = self.read_backup(file, &passphrase, &LIMITS);
            Ok(opened.await?.map(|read| {
                let payloads = richer(&read.opened.entries);
                JournalContents {
                    payloads,
                    read_with: Some(self.generation()),
                    ..JournalContents::from(read)
                }
            }))
        })
    }

    fn pack_from_memory(
        &self,
        entries: &[Entry],
        newer: &[&NewerFact],
        drafts: &BTreeMap<DraftName, Vec<u8>>,
    ) -> Result<Vec<u8>, SessionError> {
        let drafts: Vec<_> = drafts.iter().map(draft).collect();
        let newer = newer.iter().map(|newer| NewRecord {
            child: newer.child.map(|child| child.0),
            payload: newer.bytes.clone(),
        });
        let records: Vec<_> = records(entries).into_iter().chain(newer).collect();
        Ok(self.pack_from_memory(&records, &drafts)?)
    }

    fn pack_what_fits(
        &self,
        entries: &[Entry],
        drafts: &BTreeMap<DraftName, Vec<u8>>,
    ) -> Result<(Vec<u8>, bool), SessionError> {
        let fits = |payload: &[u8]| payload.len() <= MAX_CONTENT_BYTES;
        let mut records = records(entries);
        records.retain(|it| fits(&it.payload));
        let short = drafts.iter().filter(|(_, payload)| fits(payload));
        let short: Vec<_> = short.map(draft).collect();
        let lost = records.len() < entries.len() || short.len() < drafts.len();
        Ok((self.pack_from_memory(&records, &short)?, lost))
    }

    fn read_own(&self, packed: &[u8]) -> Result<Option<JournalContents>, SessionError> {
        Ok(self.read_own(packed)?.map(JournalContents::from))
    }

    fn catch_up(&self, take_over: bool) -> LocalBoxFuture<'_, Option<RemoteChanges>> {
        Box::pin(async move {
            let news = if take_over {
                Some(self.take_over().await?)
            } else {
                self.catch_up().await?
            };
            Ok(news.map(RemoteChanges::from))
        })
    }

    fn verify_passphrase<'a>(
        &'a self,
        passphrase: &'a str,
        among: &'a [KeySlot],
    ) -> LocalBoxFuture<'a, Option<KeySlot>> {
        // The recovery key opens it however it is typed.
        let key = RecoveryKey::parse(passphrase).map(|key| key.passphrase());
        let passphrase =
            NormalizedPassphrase::new(key.as_deref().map_or(passphrase, String::as_str));
        Box::pin(async move { Ok(self.verify_passphrase(&passphrase, among).await?) })
    }

    fn change_keys<'a>(
        &'a self,
        changes: KeyChanges<'a>,
        entries: &'a [Entry],
    ) -> LocalBoxFuture<'a, ()> {
        let typed = changes.replace.iter();
        let typed: Vec<_> = typed
            .map(|(holder, it)| (*holder, NormalizedPassphrase::new(it)))
            .collect();
        Box::pin(async move {
            let replace: Vec<_> = typed.iter().map(|(holder, it)| (*holder, it)).collect();
            let changes = KeyChanges {
                remove: changes.remove,
                replace: &replace,
            };
            Ok(self
                .change_keys(changes, NEW_COST, &records(entries))
                .await?)
        })
    }

    fn bundle_older(&self) -> LocalBoxFuture<'_, bool> {
        Box::pin(async move { Ok(self.bundle_older().await?) })
    }

    fn continue_after_damage(&self) -> LocalBoxFuture<'_, ()> {
        Box::pin(async move { Ok(self.continue_after_damage().await?) })
    }

    fn renew_slot<'a>(&'a self, passphrase: &'a str) -> LocalBoxFuture<'a, ()> {
        let passphrase = NormalizedPassphrase::new(passphrase);
        Box::pin(async move { Ok(self.renew_slot(&passphrase, NEW_COST).await?) })
    }
}

fn draft((name, payload): (&DraftName, &Vec<u8>)) -> Draft {
    Draft {
        name: name.clone(),
        payload: payload.clone(),
    }
}

/// Entries as bytes, each with the child whose key seals it.
fn records(entries: &[Entry]) -> Vec<NewRecord> {
    let record = |entry: &Entry| NewRecord {
        child: entry.fact.child().map(|child| child.0),
        payload: encode(entry),
    };
    entries.iter().map(record).collect()
}

/// Opens a vault, and folds each entry as it is read: there are tens of thousands of them, and
/// nobody asks for them afterwards.
pub(crate) async fn open_folded<S: Storage, P: Passphrase + ?Sized>(
    storage: S,
    passphrase: &P,
    limits: &CostLimits,
    random: impl Random + 'static,
) -> Result<(Vault<S>, Register, JournalContents), VaultError> {
    let mut register = Register::default();
    let mut contents = JournalContents::default();
    let mut fold = |record: OpenedRecord<&[u8]>| {
        let stream = DeviceId(record.id.device);
        if let Some(entry) = contents.sort(stream, record.payload) {
            register.apply(entry);
        }
    };
    let opening = Vault::open_each(storage, passphrase, limits, random, &mut fold);
    let (vault, opened) = opening.await?;
    contents.drafts = drafts(opened.drafts).collect();
    contents.damage = opened.damaged;
    contents.apply_newer(&mut register);
    Ok((vault, register, contents))
}

/// Whether something can be written after all of it, by everybody who reads it.
pub(crate) fn has_room(opened: &Opened) -> bool {
    decoded(&opened.entries)
        .take_register()
        .logical_clock()
        .has_room()
}

/// Records by what they are.
fn decoded(records: &[OpenedRecord]) -> JournalContents {
    let mut contents = JournalContents {
        entries: Vec::with_capacity(records.len()),
        ..JournalContents::default()
    };
    for record in records {
        let entry = contents.sort(DeviceId(record.id.device), &record.payload);
        contents.entries.extend(entry);
    }
    contents
}

impl JournalContents {
    /// The entry that a record of this stream is. One of a newer version, or broken, is put with
    /// its like.
    fn sort(&mut self, stream: DeviceId, payload: &[u8]) -> Option<Entry> {
        match decode(payload) {
            Ok(Decoded::Entry(entry)) => {
                self.key_streams.saw(stream, &entry);
                return Some(*entry);
            }
            Ok(Decoded::Newer(newer)) => self.newer.push(*newer),
            Err(error) => self.broken.push(error),
        }
        None
    }
}

/// The bytes of those entries that say more than this version decodes.
fn richer(records: &[OpenedRecord]) -> BTreeMap<EntryId, Vec<u8>> {
    let richer = |record: &OpenedRecord| match decode(&record.payload) {
        Ok(Decoded::Entry(entry)) if encode(&entry) != record.payload => {
            Some((entry.id, record.payload.clone()))
        }
        _ => None,
    };
    records.iter().filter_map(richer).collect()
}

fn drafts(drafts: Vec<Draft>) -> impl Iterator<Item = (DraftName, Vec<u8>)> {
    drafts.into_iter().map(|draft| (draft.name, draft.payload))
}

impl From<Opened> for JournalContents {
    fn from(opened: Opened) -> Self {
        Self {
            drafts: drafts(opened.drafts).collect(),
            damage: opened.damaged,
            ..decoded(&opened.entries)
        }
    }
}

impl From<BackupContents> for JournalContents {
    fn from(read: BackupContents) -> Self {
        Self {
            provenance: match read.age {
                BackupAge::Earlier => Provenance::Earlier,
                BackupAge::Current | BackupAge::Later => Provenance::Current,
            },
            not_vouched: read.left_out,
            ..read.opened.into()
        }
    }
}

impl From<RemoteWrites> for RemoteChanges {
    fn from(news: RemoteWrites) -> Self {
        let JournalContents { entries, newer, .. } = decoded(&news.entries);
        Self {
            entries,
            newer,
            drafts: drafts(news.drafts).collect(),
            drafts_gone: news.drafts_gone,
        }
    }
}
