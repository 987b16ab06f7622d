//! A draft as it lies in the storage.

use super::{DraftName, record::Link};
use trivsel::vocabulary::Id;

/// What is known of it, without what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredDraft {
    /// What it is known by.
    pub name: DraftName,
    /// The id it lies under.
    pub id: Id,
    /// The hash of its bytes: another one means that somebody has written it anew.
    pub link: Link,
}
