//! What opening a vault gives.

use super::{Damage, Draft, RecordId};
use trivsel::vocabulary::Id;

/// An entry that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedRecord {
    /// The device that wrote it, and its place among that device's.
    pub id: RecordId,
    /// The child whose key it is sealed with.
    pub child: Option<Id>,
    /// What was given to `append`.
    pub payload: Vec<u8>,
}

/// What opening gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The entries: those in bundles, and then the others, device by device, in the order they
    /// were written.
    pub entries: Vec<OpenedRecord>,
    /// The drafts.
    pub drafts: Vec<Draft>,
    /// Everything that is damaged; empty in a sound vault.
    pub damaged: Vec<Damage>,
}
