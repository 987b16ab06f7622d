//! What an open vault remembers between writes.

use super::{
    DraftKey, child_key::KeyRing, contents::Contents, head::Head, header::Header, plan::Change,
    record::Link,
};
use trivsel::vocabulary::Id;

/// The largest sequence: the browser's storage counts in whole numbers up to here.
const MAX_SEQUENCE: u64 = (1 << 53) - 1;

/// What an open vault remembers. The entries themselves are not here.
pub(super) struct State {
    /// The vault's id.
    pub vault: Id,
    /// The header as it is stored.
    pub header: Header,
    /// All keys.
    pub keys: KeyRing,
    /// Where the next record goes.
    pub head: Head,
    /// The head as it is stored.
    pub head_bytes: Option<Vec<u8>>,
    /// Whether the head was sound, so that writing may go on.
    pub head_sound: bool,
    /// Sequences beyond the head that something else lies at.
    pub taken: Vec<u64>,
    /// The drafts that are stored. Two of one key are two copies: the vault was
    /// written in two places.
    pub drafts: Vec<KeptDraft>,
    /// Which bundles there are.
    pub contents: Option<Contents>,
}

/// A stored draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KeptDraft {
    /// What it is about.
    pub key: DraftKey,
    /// The id it lies under.
    pub id: Id,
    /// The hash of its bytes: another one means that somebody has written it anew.
    pub link: Link,
}

impl State {
    /// The first sequence from `next` on that nothing lies at.
    pub(super) fn free_sequence(&self, next: u64) -> Option<u64> {
        (next..=MAX_SEQUENCE).find(|sequence| !self.taken.contains(sequence))
    }

    /// How many records there are outside of bundles.
    pub(super) fn loose(&self) -> u64 {
        let bundled = self.contents.as_ref().map_or(1, |contents| contents.next);
        self.head.next.saturating_sub(bundled)
    }

    /// Under which ids a draft lies.
    pub(super) fn drafts_of(&self, key: DraftKey) -> impl Iterator<Item = Id> {
        self.drafts
            .iter()
            .filter(move |draft| draft.key == key)
            .map(|draft| draft.id)
    }

    /// Remembers a change that has been stored.
    pub(super) fn apply(&mut self, change: Change, head_bytes: Option<Vec<u8>>) {
        self.head = change.head;
        if let Some(header) = change.header {
            self.header = header;
        }
        if change.contents.is_some() {
            self.contents = change.contents;
        }
        if let Some(ring) = change.ring {
            self.keys = ring;
        }
        self.head_bytes = head_bytes;
        self.keys.retain(|id| !change.keys_gone.contains(&id));
        change.keys.into_iter().for_each(|key| self.keys.add(key));
        let put = change.draft.map(|draft| draft.id);
        self.drafts
            .retain(|draft| !change.drafts_gone.contains(&draft.id) && Some(draft.id) != put);
        self.drafts.extend(change.draft);
    }
}
