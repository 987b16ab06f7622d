//! Opening and making this device's vault. In the rest of the program.

use super::{App, settling::settle};
use crate::{
    app::{
        ports::{Held, Unlocked, create_vault, open_vault, restore_vault},
        route::Route,
        state::Opening,
    },
    register::{Fact, Register},
    vault::VaultError,
};

impl App {
    /// Opens the vault of this device, and says which screen comes next.
    ///
    /// # Errors
    /// When it does not open; nothing has changed.
    pub async fn unlock(&self, passphrase: &str) -> Result<Route, VaultError> {
        let next = self.open(open_vault(passphrase).await?);
        settle(self, passphrase.to_owned());
        Ok(next)
    }

    /// Makes a vault on this device, and the first facts in it.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn make_vault(&self, passphrase: &str, facts: Vec<Fact>) -> Result<(), VaultError> {
        self.open(create_vault(passphrase).await?);
        self.record_by(None, facts, &[]).await
    }

    /// Puts a backup into this device, opens it, and says which screen comes next.
    ///
    /// # Errors
    /// When it does not fit; nothing has changed.
    pub async fn restore(&self, file: &[u8], passphrase: &str) -> Result<Route, VaultError> {
        Ok(self.open(restore_vault(file, passphrase).await?))
    }

    /// Puts an opened vault on the desk, and says which screen comes next.
    fn open(&self, unlocked: Unlocked) -> Route {
        let Unlocked { journal, held } = unlocked;
        let Held {
            entries,
            drafts,
            damage,
            not_understood,
        } = held;
        let opening = Opening {
            sample: false,
            damage: damage.into(),
            not_understood,
        };
        self.lay_open(journal, Register::fold(entries), drafts, opening)
    }
}
