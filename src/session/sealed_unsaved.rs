//! What could not be stored when the lock came. The keys go all the same; what was typed stays in
//! this window, sealed, and comes back when the same vault is unlocked in it.

use super::{Sealed, SessionError, unsaved_drafts::UnsavedDrafts};
use trivsel::{register::Entry, vocabulary::Id};

/// Drafts of a vault and entries that were refused, sealed like backups of it that hold nothing
/// else.
pub(super) struct SealedUnsaved {
    pub(super) vault: Id,
    /// The entries lie in the first.
    pub(super) files: Vec<Vec<u8>>,
    /// The clock of the last entry that was stored then.
    pub(super) clock: u64,
    /// No key of the vault opens it any more, or something was too long to be sealed.
    pub(super) lost: bool,
}

impl SealedUnsaved {
    /// Seals them. Something too large to be sealed is lost, and everything else is not.
    ///
    /// # Errors
    /// When they cannot be sealed at all.
    pub(super) fn seal(
        vault: &dyn Sealed,
        refused: &[Entry],
        drafts: &UnsavedDrafts,
        clock: u64,
    ) -> Result<Self, SessionError> {
        let mut lost = false;
        let files = drafts.parts().enumerate().map(|(at, part)| {
            let refused = if at == 0 { refused } else { &[] };
            let (file, left_out) = vault.pack_what_fits(refused, part)?;
            lost |= left_out;
            Ok(file)
        });
        let files = files.collect::<Result<_, SessionError>>()?;
        Ok(Self {
            vault: vault.id(),
            clock,
            files,
            lost,
        })
    }

    /// Opens them; nothing where no key fits.
    pub(super) fn open(&self, vault: &dyn Sealed) -> Option<(Vec<Entry>, UnsavedDrafts)> {
        let mut refused = Vec::new();
        let mut parts = Vec::new();
        for file in &self.files {
            let contents = vault.read_own(file).ok().flatten()?;
            refused.extend(contents.entries);
            parts.push(contents.drafts);
        }
        Some((refused, UnsavedDrafts::of_parts(parts)))
    }
}
