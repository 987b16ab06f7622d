//! What is being done with the keys.

use trivsel::vocabulary::Id;
use vault::Holder;

/// What is being done with the keys.
#[derive(Clone, Copy, PartialEq)]
pub enum KeysDialog {
    /// Nothing yet.
    Nothing,
    /// A holder gets a passphrase.
    Setting(Holder),
    /// A slot is to be taken away.
    Removing(Id),
    /// The vault is to get another key.
    ChangingKey,
    /// Somebody has a passphrase who had none.
    Given,
    /// Somebody has another passphrase, and the vault another key.
    Replaced,
    /// The vault has another key.
    KeyChanged,
}

impl KeysDialog {
    /// Whether something is asked below the list.
    pub const fn asks(self) -> bool {
        matches!(self, Self::Setting(_) | Self::Removing(_))
    }
}
