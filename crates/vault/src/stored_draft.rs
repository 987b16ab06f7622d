//! A draft as it lies in the storage.

use super::{DraftName, record::Link};
use trivsel::vocabulary::Id;

/// How a draft is stored, as far as was known at one time.
#[derive(PartialEq, Eq)]
pub(crate) struct KnownDraft {
    /// How often news had been read.
    pub followed: u64,
    /// The ids it lies under, each with a hash of its bytes.
    pub stored: Vec<(Id, Link)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredDraft {
    /// What it is known by.
    pub name: DraftName,
    /// The id it lies under.
    pub id: Id,
    /// The hash of its bytes: another one means that somebody has written it anew.
    pub link: Link,
}
