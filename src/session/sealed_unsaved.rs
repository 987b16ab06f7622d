//! What could not be stored when the lock came. The keys go all the same; what was typed stays in
//! this window, sealed, and comes back when the same vault is unlocked in it.

use trivsel::vocabulary::Id;

/// Drafts of a vault and entries that were refused, sealed like a backup of it that holds nothing
/// else.
pub(super) struct SealedUnsaved {
    pub(super) vault: Id,
    pub(super) file: Vec<u8>,
    /// No key of the vault opens it any more.
    pub(super) lost: bool,
}
