//! What an open vault remembers between writes.

use super::{DraftKey, child_key::KeyRing, head::Head, header::Header, plan::Change};
use crate::vocabulary::Id;

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
    /// Under which id each draft lies. Two of one key are two copies: the vault
    /// was written in two places.
    pub drafts: Vec<(DraftKey, Id)>,
}

impl State {
    /// The first sequence from `next` on that nothing lies at.
    pub(super) fn free_sequence(&self, next: u64) -> Option<u64> {
        (next..=MAX_SEQUENCE).find(|sequence| !self.taken.contains(sequence))
    }

    /// Under which ids a draft lies.
    pub(super) fn drafts_of(&self, key: DraftKey) -> impl Iterator<Item = Id> {
        self.drafts
            .iter()
            .filter(move |(it, _)| *it == key)
            .map(|(_, id)| *id)
    }

    /// Remembers a change that has been stored.
    pub(super) fn apply(&mut self, change: Change, head_bytes: Option<Vec<u8>>) {
        self.head = change.head;
        if let Some(header) = change.header {
            self.header = header;
        }
        if let Some(ring) = change.ring {
            self.keys = ring;
        }
        self.head_bytes = head_bytes;
        self.keys.forget(&change.keys_gone);
        change.keys.into_iter().for_each(|key| self.keys.add(key));
        self.drafts
            .retain(|(_, id)| !change.drafts_gone.contains(id));
        if let Some(draft) = change.draft.filter(|draft| !self.drafts.contains(draft)) {
            self.drafts.push(draft);
        }
    }
}
