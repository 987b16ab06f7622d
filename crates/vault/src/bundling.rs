//! Bringing older records into bundles.

use std::collections::BTreeMap;

use super::{
    OpenedRecord, RecordId, Storage, Stored, Vault, VaultError,
    bundle::BundleHeader,
    bundle_index::BundleIndex,
    change_plan::ChangePlan,
    child_key::VAULT_KEY,
    random::random_id,
    reading::{self, Trust},
    record::{Link, RecordHeader, link_to},
    stream::{StreamEnd, StreamEnds},
    tombstone::Tombstone,
};
use trivsel::vocabulary::Id;

/// So many records outside of bundles are brought into them.
const BUNDLE_THRESHOLD_RECORDS: u64 = 1024;
/// So many of the newest stay as they are.
const RECENT_RECORDS: usize = 256;
/// At most so many bytes of entries lie in one bundle, or one entry that is longer.
const BUNDLE_TARGET_BYTES: usize = 1 << 20;

impl<S: Storage> Vault<S> {
    /// Brings older records into bundles where there have come to be many, in one transaction: all
    /// that was there is there afterwards. The newest stay as they are, so that other windows find
    /// what they have not read. Nothing is done while anything is damaged. Whether anything was
    /// done.
    ///
    /// # Errors
    /// As [`Vault::append`]; nothing has changed then.
    pub async fn bundle_older(&self) -> Result<bool, VaultError> {
        if self.state.borrow().loose() < BUNDLE_THRESHOLD_RECORDS {
            return Ok(false);
        }
        self.bundle_all_but(RECENT_RECORDS).await
    }

    /// The same, however many there are, with so many of the newest of the own stream left as they
    /// are.
    pub(crate) async fn bundle_all_but(&self, kept: usize) -> Result<bool, VaultError> {
        let _ticket = self.queue.enter().await;
        if !self.state.borrow().head_sound {
            return Ok(false);
        }
        // Whoever writes between the reading and the transaction changes the head,
        // which the transaction then refuses.
        let stored = self.storage.read_all().await?;
        let opened = reading::read(&stored, &self.state.borrow().header, Trust::Storage).opened;
        if !opened.damaged.is_empty() {
            return Ok(false);
        }
        let streams = self.begin_behind_bundles(&stored, kept)?;
        let known = self.state.borrow().index.clone().unwrap_or_default();
        if streams == known.streams {
            return Ok(false);
        }
        self.commit(&mut |plan| plan.bundle(&stored, &opened.entries, &known, &streams))
            .await?;
        Ok(true)
    }

    /// Where each stream is to go on behind the bundles: nothing of the others is left over, as
    /// nobody writes to them here.
    fn begin_behind_bundles(&self, stored: &Stored, kept: usize) -> Result<StreamEnds, VaultError> {
        let state = self.state.borrow();
        let device = state.head.device;
        let mut streams = state.head.streams.clone();
        let id = |sequence| RecordId { device, sequence };
        let own = stored.records.range(id(0)..=id(u64::MAX));
        let oldest = kept
            .checked_sub(1)
            .and_then(|kept| own.clone().nth_back(kept));
        // Where there are fewer than that, all of them stay.
        let oldest = oldest.or(own.clone().next().filter(|_| kept > 0));
        if let Some((id, bytes)) = oldest {
            let end = StreamEnd {
                next: id.sequence,
                last: previous(bytes).ok_or(VaultError::DamagedHead)?,
            };
            streams.0.insert(device, end);
        }
        streams.0.retain(|_, end| *end != StreamEnd::START);
        Ok(streams)
    }
}

impl ChangePlan<'_> {
    /// Brings all records before these into bundles, one for each child and one for what is
    /// about none. `entries` is everything that is stored, opened. A child that has a bundle
    /// already gets a new one with all of it.
    fn bundle(
        &mut self,
        stored: &Stored,
        entries: &[OpenedRecord],
        known: &BundleIndex,
        streams: &StreamEnds,
    ) -> Result<(), VaultError> {
        let loose = |id: &RecordId| id.sequence >= known.streams.of(id.device).next;
        let mut of_child = BTreeMap::<Option<Id>, Vec<&OpenedRecord>>::new();
        let older = |it: &&OpenedRecord| it.id.sequence < streams.of(it.id.device).next;
        for entry in entries.iter().filter(older) {
            of_child.entry(entry.child).or_default().push(entry);
        }
        // Who has nothing new keeps the bundles they have.
        of_child.retain(|_, entries| entries.iter().any(|it| loose(&it.id)));
        let keys = &self.state.keys;
        let gone = stored.bundles.iter().filter(|(_, bytes)| {
            let header = BundleHeader::read(bytes);
            let with = header.and_then(|(header, _)| keys.of_id(header.key).next());
            with.is_some_and(|with| of_child.contains_key(&with.child))
        });
        let gone: Vec<Id> = gone.map(|(id, _)| *id).collect();
        let mut bundles = known.bundles.clone();
        bundles.retain(|id, _| !gone.contains(id));
        self.batch.bundles_gone.extend(gone);
        for (child, entries) in &of_child {
            for some in portions(entries) {
                let (id, hash) = self.seal_bundle(*child, some)?;
                bundles.insert(id, hash);
            }
        }
        let below = streams.0.iter().map(|(device, end)| RecordId {
            device: *device,
            sequence: end.next,
        });
        self.batch.records_gone_below.extend(below);
        self.put_index(Some(BundleIndex {
            streams: streams.clone(),
            bundles,
        }))?;
        self.seal_head()
    }

    fn seal_bundle(
        &mut self,
        child: Option<Id>,
        entries: &[&OpenedRecord],
    ) -> Result<(Id, Link), VaultError> {
        let keyed = child.map(|child| self.key_of(child)).transpose()?;
        let header = BundleHeader {
            id: random_id(self.random),
            key: keyed.as_ref().map_or(VAULT_KEY, |keyed| keyed.id),
        };
        let vault_key = self.state.keys.vault_key();
        let key = keyed.as_ref().map_or(vault_key, |keyed| &keyed.key);
        let bytes = header.seal(self.state.vault, key, entries, self.random)?;
        let hash = link_to(&bytes);
        self.batch.new_bundles.push((header.id, bytes));
        Ok((header.id, hash))
    }
}

/// The link to the record before the one that these bytes are or were.
fn previous(bytes: &[u8]) -> Option<Link> {
    let of_record = RecordHeader::read(bytes).map(|(header, _)| header.previous);
    of_record.or_else(|| Tombstone::read(bytes).map(|(tombstone, _)| tombstone.previous))
}

/// The entries in runs that are not too long for a bundle.
fn portions<'a>(entries: &'a [&'a OpenedRecord]) -> impl Iterator<Item = &'a [&'a OpenedRecord]> {
    let mut bytes = 0;
    entries.chunk_by(move |before, next| {
        bytes += before.payload.len();
        let fits = bytes + next.payload.len() <= BUNDLE_TARGET_BYTES;
        if !fits {
            bytes = 0;
        }
        fits
    })
}
