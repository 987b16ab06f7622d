//! A slot that is to be.

use super::{Holder, passphrase::DerivedKey};
use trivsel::vocabulary::Id;

/// A slot that is to be sealed by a new passphrase.
pub(crate) struct NewSlot {
    /// Its id, which it keeps where it takes the place of another.
    pub id: Id,
    /// Whom it is for.
    pub holder: Holder,
    /// What its passphrase made.
    pub passphrase: DerivedKey,
}
