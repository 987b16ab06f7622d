//! Opening and making this device's vault. In the rest of the program.

use super::{App, settling::settle};
use crate::{
    platform::{Held, Unlocked, create_vault, mark_vault, open_vault, restore_vault, today},
    route::Route,
    state::Opening,
    windows::join,
};
use trivsel::register::{AdultId, Fact, Register};
use vault::{Holder, VaultError};

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

    /// Lays an opened vault on the desk, and says which screen comes next. Whoever opened it with a
    /// passphrase of their own sits at the screen already.
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
        let register = Register::fold(entries);
        let institution = &register.institution;
        let spoken = (!institution.name.is_empty()).then_some(institution.language);
        let opened_by = journal.sealed().ok().and_then(|vault| vault.opened_by());
        let adult = match opened_by {
            Some(Holder::Adult(id)) => register.adult(AdultId(id)).map(|adult| adult.id),
            _ => None,
        };
        mark_vault(today());
        self.bring_all_parts();
        self.lay_open(journal, register, drafts, opening);
        join(self);
        // Nobody waits for texts to see what they wrote.
        if let Some(language) = spoken {
            self.speak(language);
        }
        let Some(adult) = adult else {
            return Route::Who;
        };
        self.sit_down(adult);
        Route::Overview
    }
}
