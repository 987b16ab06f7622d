//! An entry that is to be written.

use trivsel::vocabulary::Id;

/// An entry to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecord {
    /// The child it concerns; its key then seals the entry.
    pub child: Option<Id>,
    /// The entry, as bytes. At most [`MAX_CONTENT_BYTES`](super::MAX_CONTENT_BYTES) of them.
    pub payload: Vec<u8>,
}
