//! What an open vault remembers between writes.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    DraftName, bundle_index::BundleIndex, child_key::KeyRing, head::Head, header::Header,
    planned_state::PlannedState, stored_draft::StoredDraft,
};
use trivsel::vocabulary::Id;

/// What an open vault remembers. The entries themselves are not here.
pub(crate) struct VaultState {
    /// The vault's id.
    pub vault: Id,
    pub header: Header,
    /// The header as it is stored.
    pub header_bytes: Vec<u8>,
    /// All keys.
    pub keys: KeyRing,
    /// Where the streams end.
    pub head: Head,
    /// The head as it is stored.
    pub head_bytes: Option<Vec<u8>>,
    /// Whether the head was sound, so that writing may go on.
    pub head_sound: bool,
    /// The drafts that are stored. Two of one name are two copies: the vault was
    /// written in two places.
    pub drafts: Vec<StoredDraft>,
    /// Which bundles there are.
    pub index: Option<BundleIndex>,
    /// The children that are known to be erased: while the vault was open, here or in another
    /// window, or as its entries say. Nothing new about them is stored.
    pub erased: BTreeSet<Id>,
    /// How often news were read.
    pub followed: u64,
    /// The drafts that news brought or took away, and how often news had been read then.
    pub news_of_drafts: BTreeMap<DraftName, u64>,
}

impl VaultState {
    /// How many records there are outside of bundles.
    pub(crate) fn loose(&self) -> u64 {
        let bundled = self.index.as_ref().map(|index| &index.streams);
        let streams = self.head.streams.0.iter();
        let loose = streams.map(|(device, end)| {
            let begins = bundled.map_or(1, |bundled| bundled.of(*device).next);
            end.next.saturating_sub(begins)
        });
        loose.sum()
    }

    /// Under which ids a draft lies.
    pub(crate) fn drafts_of<'a>(&'a self, name: &'a DraftName) -> impl Iterator<Item = Id> + 'a {
        let drafts = self.drafts.iter();
        drafts
            .filter(|draft| draft.name == *name)
            .map(|draft| draft.id)
    }

    /// Whether news of a draft came after so much had been read: whoever typed it then did not know of
    /// them, also where nothing lies under its name any more, as before.
    pub(crate) fn is_news(&self, name: &DraftName, known: u64) -> bool {
        (self.news_of_drafts.get(name)).is_some_and(|came| *came > known)
    }

    /// Remembers a change that has been stored.
    pub(crate) fn apply(&mut self, planned: PlannedState, head_bytes: Option<Vec<u8>>) {
        self.head = planned.head;
        if let Some((header, bytes)) = planned.header {
            self.header = header;
            self.header_bytes = bytes;
        }
        if planned.index.is_some() {
            self.index = planned.index;
        }
        if let Some(ring) = planned.ring {
            self.keys = ring;
        }
        self.head_bytes = head_bytes;
        self.keys.retain(|id| !planned.keys_gone.contains(&id));
        self.erased.extend(planned.erased);
        planned.keys.into_iter().for_each(|key| self.keys.add(key));
        let put = &planned.drafts;
        self.drafts.retain(|draft| {
            !planned.drafts_gone.contains(&draft.id) && put.iter().all(|it| it.id != draft.id)
        });
        self.drafts.extend(planned.drafts);
    }
}
