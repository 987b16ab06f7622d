//! What went wrong, as sentences: what happened, what is still safe, what to
//! do now.

use crate::session::SessionError;
use trivsel::vocabulary::Language;
use vault::{Damage, StorageError, VaultError};

/// Why the session did not do something.
#[must_use]
pub fn of_session(error: &SessionError, language: Language) -> &'static str {
    match error {
        SessionError::NotOpen => language.error_no_vault(),
        SessionError::NoFile => language.error_no_backup(),
        SessionError::NotHandedOver => language.error_not_handed_over(),
        SessionError::AnothersPassphrase => language.error_anothers_passphrase(),
        SessionError::ProofOld => language.error_proof_old(),
        SessionError::ClockAtEnd => language.error_clock_at_end(),
        SessionError::Vault(error) => of_vault(error, language),
    }
}

/// Why something could not be stored or opened.
fn of_vault(error: &VaultError, language: Language) -> &'static str {
    match error {
        VaultError::NoVault => language.error_no_vault(),
        VaultError::AlreadyThere => language.error_exists(),
        VaultError::WrongPassphrase => language.error_wrong_passphrase(),
        VaultError::PassphraseTaken => language.error_passphrase_taken(),
        VaultError::Slots => language.error_slots(),
        VaultError::NewerFormat { .. } | VaultError::Storage(StorageError::Newer) => {
            language.error_newer()
        }
        VaultError::CostTooHigh | VaultError::CostTooLow => language.error_cost(),
        VaultError::TooLittleMemory => language.error_memory(),
        VaultError::DamagedHeader => language.error_header(),
        VaultError::DamagedHead => language.error_damaged(),
        VaultError::NoBackup => language.error_no_backup(),
        VaultError::DamagedBackup => language.error_damaged_backup(),
        VaultError::SealingFailed | VaultError::TooLarge => language.error_too_large(),
        VaultError::Erased => language.error_erased(),
        VaultError::ChangedElsewhere => language.error_changed_elsewhere(),
        VaultError::Storage(StorageError::Full) => language.error_full(),
        VaultError::Storage(StorageError::Refused) => language.error_storage_refused(),
        VaultError::Storage(StorageError::Gone) => language.error_gone(),
        VaultError::Storage(_) => language.error_storage(),
    }
}

/// Whether the storage is to blame, so that what is only in memory should be taken
/// out as a file.
#[must_use]
pub const fn is_of_storage(error: &SessionError) -> bool {
    matches!(error, SessionError::Vault(VaultError::Storage(why)) if !matches!(why, StorageError::Newer))
}

/// What was found damaged. The journal counts from one, as people do.
#[must_use]
pub fn of_damage(damage: &Damage, language: Language) -> String {
    match damage {
        Damage::Missing { first, last } => language.damage_missing(first.sequence, *last),
        Damage::TailLost { first, last } => language.damage_tail(first.sequence, *last),
        Damage::Changed { record }
        | Damage::Moved { record, .. }
        | Damage::Replaced { record }
        | Damage::Foreign { record }
        | Damage::KeyMissing { record, .. } => language.damage_record(record.sequence),
        Damage::BundleLost { .. } | Damage::BundleForeign { .. } | Damage::BundleIndexChanged => {
            language.damage_bundle().to_owned()
        }
        Damage::KeyChanged { .. } => language.damage_child_key().to_owned(),
        Damage::DraftChanged { .. } => language.damage_draft().to_owned(),
        Damage::HeadMissing
        | Damage::HeadChanged
        | Damage::HeadBehind
        | Damage::HeadQuarantined { .. } => language.damage_head().to_owned(),
        Damage::HeaderOlder => language.damage_header_older().to_owned(),
    }
}
