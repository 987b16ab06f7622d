//! What is written down about who can open the vault.

use super::AdultId;
use crate::vocabulary::kept_as_text;

/// What was done about the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyWork {
    /// A passphrase was given, or another in its place.
    Given,
    /// A key was taken away, and the vault got another one with it.
    TakenAway,
    /// A recovery key was made, or another in its place.
    RecoveryMade,
    /// The vault got another key, and nobody's was taken away.
    VaultKeyChanged,
}

impl KeyWork {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Given,
        Self::TakenAway,
        Self::RecoveryMade,
        Self::VaultKeyChanged,
    ];

    /// The word in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::TakenAway => "taken_away",
            Self::RecoveryMade => "recovery_made",
            Self::VaultKeyChanged => "vault_key_changed",
        }
    }

    /// The one with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|work| work.id() == id)
    }
}

kept_as_text!(KeyWork, |work| work.id().to_owned(), KeyWork::from_id);

/// Who can open the vault was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyChange {
    /// What was done.
    pub work: KeyWork,
    /// Whose passphrase it was; without one it was everybody's, or nobody's.
    pub of: Option<AdultId>,
}
