//! Errors of the vault: why something asked of it was not done.

use std::{error::Error, fmt};

use super::StorageError;

/// Why something asked of the vault was not done. Nothing stored has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VaultError {
    /// There is no vault here.
    NoVault,
    /// A vault, or what is left of one, is here already.
    AlreadyThere,
    /// No slot opens with this passphrase.
    WrongPassphrase,
    /// Another slot opens with this passphrase already.
    PassphraseTaken,
    /// There would be no slot left, too many of them, or the one that was named is
    /// not there.
    Slots,
    /// The vault was written by a later version of the app.
    NewerFormat {
        /// The format version it has.
        found: u8,
    },
    /// The header asks for more work or memory than is accepted.
    CostTooHigh,
    /// The header asks for so little work that the passphrase is easily guessed.
    CostTooLow,
    /// The device does not give the memory that opening needs.
    TooLittleMemory,
    /// The header is missing or changed; the vault cannot be opened.
    DamagedHeader,
    /// Where the journal ends is not known for sure; it can be read, and written
    /// again once `continue_after_damage` has been called.
    DamagedHead,
    /// The file is no backup of a vault.
    NoBackup,
    /// The backup was cut short or changed; nothing of it is used.
    DamagedBackup,
    /// An entry or a draft is larger than `MAX_CONTENT_BYTES`.
    TooLarge,
    /// What was to be stored could not be sealed.
    SealingFailed,
    /// It is about a child that was erased.
    Erased,
    /// Another tab has written since; the vault must be opened again first.
    ChangedElsewhere,
    /// The browser's storage did not do it.
    Storage(StorageError),
}

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoVault => f.write_str("there is no vault here"),
            Self::AlreadyThere => f.write_str("there is a vault here already"),
            Self::WrongPassphrase => f.write_str("the passphrase does not open the vault"),
            Self::PassphraseTaken => f.write_str("the passphrase is in use already"),
            Self::Slots => f.write_str("the slots cannot be changed like that"),
            Self::NewerFormat { found } => {
                write!(
                    f,
                    "the vault has format {found}, which is newer than this program"
                )
            }
            Self::CostTooHigh => f.write_str("the vault asks for too much work to open"),
            Self::CostTooLow => f.write_str("the vault is sealed too cheaply to be trusted"),
            Self::TooLittleMemory => f.write_str("there is not enough memory to open the vault"),
            Self::DamagedHeader => f.write_str("the vault's header is damaged"),
            Self::DamagedHead => f.write_str("the vault's end mark is damaged"),
            Self::NoBackup => f.write_str("the file is no backup of a vault"),
            Self::DamagedBackup => f.write_str("the backup is damaged"),
            Self::SealingFailed => f.write_str("the text could not be sealed"),
            Self::TooLarge => f.write_str("the text is too large to store"),
            Self::Erased => f.write_str("the child has been erased"),
            Self::ChangedElsewhere => f.write_str("the vault was changed in another window"),
            Self::Storage(error) => error.fmt(f),
        }
    }
}

impl Error for VaultError {}

impl From<StorageError> for VaultError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Conflict => Self::ChangedElsewhere,
            other => Self::Storage(other),
        }
    }
}

#[cfg(test)]
#[test]
fn a_newer_format_and_the_browsers_own_name_are_told() {
    let newer = VaultError::NewerFormat { found: 9 }.to_string();
    assert!(newer.contains("format 9"), "{newer}");
    let other = VaultError::Storage(StorageError::Other("TimeoutError".into()));
    assert_eq!(other.to_string(), "TimeoutError");
}
