//! Bringing older records into bundles.

use super::{
    NEWEST_HEADER, Record, Storage, Stored, Vault, VaultError,
    bundle::BundleFront,
    child_key::VAULT_KEY,
    contents::Contents,
    plan::Plan,
    random::random_id,
    reading,
    record::{Link, RecordFront},
    tombstone::Tombstone,
};
use std::collections::BTreeMap;
use trivsel::vocabulary::Id;

/// So many records outside of bundles are brought into them.
const FROM: u64 = 1024;
/// So many of the newest stay as they are.
const KEPT: usize = 256;
/// At most so many bytes of entries lie in one bundle, or one entry that is longer.
const PORTION: usize = 1 << 20;

impl<S: Storage> Vault<S> {
    /// Brings older records into bundles where there have come to be many, in one transaction: all
    /// that was there is there afterwards. The newest stay as they are, so that other windows find
    /// what they have not read. Nothing is done while anything is damaged. The header gets version
    /// 3. Whether anything was done.
    ///
    /// # Errors
    /// As [`Vault::append`]; nothing has changed then.
    pub async fn bundle_older(&self) -> Result<bool, VaultError> {
        if self.state.borrow().loose() < FROM {
            return Ok(false);
        }
        self.bundle_all_but(KEPT).await
    }

    /// The same, however many there are, with so many of the newest left as they are.
    pub(super) async fn bundle_all_but(&self, kept: usize) -> Result<bool, VaultError> {
        let _place = self.queue.enter().await;
        if !self.state.borrow().head_sound {
            return Ok(false);
        }
        // Whoever writes between the reading and the transaction changes the head,
        // which the transaction then refuses.
        let stored = self.storage.read_all().await?;
        let opened = reading::read(&stored, &self.state.borrow().header).opened;
        if !opened.damaged.is_empty() {
            return Ok(false);
        }
        let newest = stored.records.iter().rev();
        let Some((next, first)) = newest.take(kept).next_back() else {
            return Ok(false);
        };
        let next = (*next, previous(first).ok_or(VaultError::DamagedHead)?);
        self.carry_out(&mut |plan| plan.bundle(&stored, &opened.entries, next))
            .await?;
        Ok(true)
    }
}

impl Plan<'_> {
    /// Brings all records before the next into bundles, one for each child and one for what is
    /// about none; `last` is the link to the last of them. `entries` is everything that is stored,
    /// opened. A child that has a bundle already gets a new one with all of it.
    fn bundle(
        &mut self,
        stored: &Stored,
        entries: &[Record],
        (next, last): (u64, Link),
    ) -> Result<(), VaultError> {
        let known = self.state.contents.as_ref();
        let first = known.map_or(0, |contents| contents.next);
        let mut of_child = BTreeMap::<Option<Id>, Vec<&Record>>::default();
        for entry in entries.iter().filter(|entry| entry.sequence < next) {
            of_child.entry(entry.child).or_default().push(entry);
        }
        // Who has nothing new keeps the bundles they have.
        of_child.retain(|_, entries| entries.last().is_some_and(|it| it.sequence >= first));
        let keys = &self.state.keys;
        let gone = stored.bundles.iter().filter(|(_, bytes)| {
            let front = BundleFront::read(bytes);
            let child = front.and_then(|(front, _)| keys.of_id(front.key).next());
            child.is_some_and(|(_, child)| of_child.contains_key(&child))
        });
        let gone: Vec<Id> = gone.map(|(id, _)| *id).collect();
        let mut bundles = known.map_or_else(Vec::new, |contents| contents.bundles.clone());
        bundles.retain(|id| !gone.contains(id));
        self.batch.bundles_gone.extend(gone);
        for (child, entries) in &of_child {
            for some in portions(entries) {
                let id = self.seal_bundle(*child, some)?;
                bundles.push(id);
            }
        }
        self.batch.records_gone_below = Some(next);
        self.put_contents(Some(Contents {
            next,
            last,
            bundles,
        }));
        // What an older program would take for damage is kept from it.
        self.change_header(&mut |header, _| {
            header.version = NEWEST_HEADER;
            Ok(())
        })
    }

    fn seal_bundle(&mut self, child: Option<Id>, entries: &[&Record]) -> Result<Id, VaultError> {
        let keyed = child.map(|child| self.key_of(child));
        let front = BundleFront {
            id: random_id(self.random),
            key: keyed.as_ref().map_or(VAULT_KEY, |keyed| keyed.id),
        };
        let vault_key = self.state.keys.vault_key();
        let key = keyed.as_ref().map_or(vault_key, |keyed| &keyed.key);
        let bytes = front.seal(self.state.vault, key, entries, self.random);
        let bytes = bytes.ok_or(VaultError::TooLarge)?;
        self.batch.new_bundles.push((front.id, bytes));
        Ok(front.id)
    }
}

/// The link to the record before the one that these bytes are or were.
fn previous(bytes: &[u8]) -> Option<Link> {
    let of_record = RecordFront::read(bytes).map(|(front, _)| front.previous);
    of_record.or_else(|| Tombstone::read(bytes).map(|(tombstone, _)| tombstone.previous))
}

/// The entries in runs that are not too long for a bundle.
fn portions<'a>(entries: &'a [&'a Record]) -> impl Iterator<Item = &'a [&'a Record]> {
    let mut bytes = 0;
    entries.chunk_by(move |_, next| {
        bytes += next.payload.len();
        let fits = bytes < PORTION;
        if !fits {
            bytes = 0;
        }
        fits
    })
}
