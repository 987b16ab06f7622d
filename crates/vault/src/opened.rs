//! What opening a vault gives.

use super::{Damage, Draft, RecordId};
use trivsel::vocabulary::Id;

/// An entry that was opened; where it is one of very many, only lent out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedRecord<P = Vec<u8>> {
    /// The device that wrote it, and its place among that device's.
    pub id: RecordId,
    /// The child whose key it is sealed with.
    pub child: Option<Id>,
    /// What was given to `append`.
    pub payload: P,
}

impl OpenedRecord {
    pub(crate) fn lent(&self) -> OpenedRecord<&[u8]> {
        OpenedRecord {
            id: self.id,
            child: self.child,
            payload: &self.payload,
        }
    }
}

impl OpenedRecord<&[u8]> {
    pub(crate) fn kept(&self) -> OpenedRecord {
        OpenedRecord {
            id: self.id,
            child: self.child,
            payload: self.payload.to_vec(),
        }
    }
}

/// What opening gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The entries: those in bundles, and then the others, device by device, in the order they
    /// were written. None where they were lent out while the vault was opened.
    pub entries: Vec<OpenedRecord>,
    pub drafts: Vec<Draft>,
    /// Everything that is damaged; empty in a sound vault.
    pub damaged: Vec<Damage>,
}
