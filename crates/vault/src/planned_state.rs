//! What an open vault remembers once a change is stored.

use super::{
    bundle_index::BundleIndex,
    child_key::{ChildKey, KeyRing},
    head::Head,
    header::Header,
    stored_draft::StoredDraft,
};
use trivsel::vocabulary::Id;

/// What to remember once a change is stored.
pub(crate) struct PlannedState {
    /// The head after it.
    pub head: Head,
    /// The header, where it is written anew, and its bytes.
    pub header: Option<(Header, Vec<u8>)>,
    /// All keys, where the vault key is another.
    pub ring: Option<KeyRing>,
    /// New children's keys.
    pub keys: Vec<ChildKey>,
    /// Children's keys that are destroyed.
    pub keys_gone: Vec<Id>,
    /// Children that are erased.
    pub erased: Vec<Id>,
    /// Which bundles there are, where that has changed.
    pub index: Option<BundleIndex>,
    /// The drafts that were put.
    pub drafts: Vec<StoredDraft>,
    /// Drafts that are gone.
    pub drafts_gone: Vec<Id>,
}
