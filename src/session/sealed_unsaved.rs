//! What could not be stored when the lock came. The keys go all the same; what was typed stays in
//! this window, sealed, and comes back when the same vault is unlocked in it.

use super::{Sealed, SessionError, unsaved_drafts::UnsavedDrafts};
use trivsel::{register::Entry, vocabulary::Id};
use vault::MAX_CONTENT_BYTES;

/// Drafts of a vault and entries that were refused, sealed like backups of it that hold nothing
/// else.
pub(super) struct SealedUnsaved {
    pub(super) vault: Id,
    /// The entries lie in the first.
    pub(super) files: Vec<Vec<u8>>,
    /// The clock of the last entry that was stored then.
    pub(super) clock: u64,
    /// No key of the vault opens it any more.
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
        // What is too long to be stored is too long to be sealed, and takes nothing else with it.
        let mut short = refused.to_vec();
        short.retain(|entry| vault.fits(entry));
        let mut lost = short.len() < refused.len();
        let files = drafts.parts().enumerate().map(|(at, part)| {
            let refused = if at == 0 { &*short } else { &[] };
            let mut fitting = part.clone();
            fitting.retain(|_, payload| payload.len() <= MAX_CONTENT_BYTES);
            lost |= fitting.len() < part.len();
            vault.pack_from_memory(refused, &[], &fitting)
        });
        let files = files.collect::<Result<_, _>>()?;
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
