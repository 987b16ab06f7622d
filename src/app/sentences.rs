//! What went wrong, as sentences: what happened, what is still safe, what to
//! do now.

use super::ports::OpenError;
use crate::{
    vault::{Damage, StorageError, VaultError},
    vocabulary::Language,
};

/// Why something could not be stored or opened.
#[must_use]
pub fn of_vault(error: &VaultError, language: Language) -> String {
    match error {
        VaultError::NoVault => language.error_no_vault().to_owned(),
        VaultError::WrongPassphrase => language.error_wrong_passphrase().to_owned(),
        VaultError::Storage(StorageError::Full) => language.error_full().to_owned(),
        VaultError::Storage(_) => language.error_storage().to_owned(),
        _ => language.error_damaged_header().to_owned(),
    }
}
