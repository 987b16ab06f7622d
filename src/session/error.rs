//! Errors of the session: why something asked of it was not done.

use vault::VaultError;

/// Why something asked of the session was not done. Nothing stored has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SessionError {
    /// No vault is open: it is locked, was locked meanwhile, or this is the sample, which has none.
    NotOpen,
    /// No file was chosen, or it could not be read.
    NoFile,
    /// The browser did not take the file it was handed.
    NotHandedOver,
    /// Another adult's own passphrase was typed for somebody's first, while no leader has one.
    AnothersPassphrase,
    /// The passphrase was typed too long ago, or the page was hidden since.
    ProofOld,
    /// No entry that is written here would be read again: a file or somebody's hand has set the clock
    /// to its end.
    ClockAtEnd,
    /// What the vault says.
    Vault(VaultError),
}

impl From<VaultError> for SessionError {
    fn from(error: VaultError) -> Self {
        Self::Vault(error)
    }
}
