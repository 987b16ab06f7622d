//! What is written down about who can open the vault.

use serde::{Deserialize, Serialize};

use super::AdultId;

/// What was done about the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
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

/// Who can open the vault was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KeyChange {
    /// What was done.
    pub work: KeyWork,
    /// Whose passphrase it was; without one it was everybody's, or nobody's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<AdultId>,
    /// The adult of the entry typed their own passphrase for it. Otherwise it is the name that was
    /// chosen, and nobody can tell who it was.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proved: bool,
}
