//! The journal that is a vault: entries as bytes into it, and back.

use super::typed::NormalizedPassphrase;
use crate::session::{Journal, JournalContents, LocalBoxFuture, RemoteChanges, Sealed};
use exchange::merging::Provenance;
use std::collections::BTreeMap;
use trivsel::{
    register::{ChildId, Decoded, DeviceId, Entry, decode, encode},
    vocabulary::Id,
};
use vault::{
    BackupAge, BackupContents, Cost, CostLimits, Draft, DraftKey as DraftName, Holder, KeyChanges,
    KeySlot, NewRecord, Opened, OpenedRecord, RecoveryKey, RemoteWrites, ReplaceRefused, Storage,
    Vault, VaultError,
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
        let done: Vec<_> = done.iter().map(|key| (*key).into()).collect();
        Box::pin(async move { self.append(&records(entries), &done).await })
    }

    fn erase<'a>(
        &'a self,
        children: &'a [ChildId],
        entries: &'a [Entry],
    ) -> LocalBoxFuture<'a, ()> {
        let children: Vec<_> = children.iter().map(|child| child.0).collect();
        Box::pin(async move { self.erase(&children, &records(entries)).await })
    }

    fn put_draft(&self, key: DraftName, payload: Vec<u8>) -> LocalBoxFuture<'_, ()> {
        Box::pin(self.put_draft(key.into(), payload))
    }

    fn read_again(&self) -> LocalBoxFuture<'_, JournalContents> {
        Box::pin(async move { Ok(self.read_again().await?.into()) })
    }

    fn sealed(&self) -> Result<&dyn Sealed, VaultError> {
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

    fn slots(&self) -> Vec<KeySlot> {
        self.slots()
    }

    fn opened_by(&self) -> Option<Holder> {
        self.opened_by()
    }

    fn backup(&self) -> LocalBoxFuture<'_, Vec<u8>> {
        Box::pin(self.backup())
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
            Ok(opened.await?.map(JournalContents::from))
        })
    }

    fn pack_from_memory(
        &self,
        entries: &[Entry],
        drafts: &BTreeMap<DraftName, Vec<u8>>,
    ) -> Result<Vec<u8>, VaultError> {
        let drafts = drafts.iter().map(|(key, payload)| Draft {
            name: (*key).into(),
            payload: payload.clone(),
        });
        let drafts: Vec<_> = drafts.collect();
        self.pack_from_memory(&records(entries), &drafts)
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

    fn verify_passphrase<'a>(&'a self, passphrase: &'a str) -> LocalBoxFuture<'a, bool> {
        // The recovery key opens it however it is typed.
        let key = RecoveryKey::parse(passphrase).map(|key| key.passphrase());
        let passphrase = NormalizedPassphrase::new(key.as_deref().unwrap_or(passphrase));
        Box::pin(async move { self.verify_passphrase(&passphrase).await })
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
            self.change_keys(changes, NEW_COST, &records(entries)).await
        })
    }

    fn bundle_older(&self) -> LocalBoxFuture<'_, bool> {
        Box::pin(self.bundle_older())
    }

    fn renew_slot<'a>(&'a self, passphrase: &'a str) -> LocalBoxFuture<'a, ()> {
        let passphrase = NormalizedPassphrase::new(passphrase);
        Box::pin(async move { self.renew_slot(&passphrase, NEW_COST).await })
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

/// The entries that this version understands.
fn entries(records: &[OpenedRecord]) -> Vec<Entry> {
    let payloads = records.iter().map(|record| &record.payload);
    payloads
        .filter_map(|payload| match decode(payload) {
            Ok(Decoded::Entry(entry)) => Some(*entry),
            Ok(Decoded::Newer(_)) | Err(_) => None,
        })
        .collect()
}

fn drafts(drafts: Vec<Draft>) -> impl Iterator<Item = (DraftName, Vec<u8>)> {
    drafts
        .into_iter()
        .filter_map(|draft| Some(((&draft.name).try_into().ok()?, draft.payload)))
}

impl From<Opened> for JournalContents {
    fn from(opened: Opened) -> Self {
        let all = opened.entries.len();
        let entries = entries(&opened.entries);
        Self {
            not_understood: all - entries.len(),
            entries,
            drafts: drafts(opened.drafts).collect(),
            damage: opened.damaged,
            ..Self::default()
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
        Self {
            entries: entries(&news.entries),
            drafts: drafts(news.drafts).collect(),
            drafts_gone: news
                .drafts_gone
                .iter()
                .filter_map(|name| name.try_into().ok())
                .collect(),
        }
    }
}
