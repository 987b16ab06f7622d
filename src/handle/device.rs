//! Opening and making this device's vault.

use zeroize::Zeroizing;

use super::{App, maintenance::run_maintenance};
use crate::{
    platform::{Unlocked, create_vault, mark_backup, mark_vault, open_vault, restore_vault, today},
    route::Route,
    session::{Generation, SessionError},
    windows::Windows,
};
use trivsel::register::{AdultId, Fact};
use vault::Holder;

impl App {
    /// Opens the vault of this device, and says which screen comes next.
    ///
    /// # Errors
    /// When it does not open, or was locked meanwhile; nothing has changed.
    pub async fn unlock(&self, passphrase: &str) -> Result<Route, SessionError> {
        let begun = self.session().generation();
        let next = self.open(begun, open_vault(passphrase).await?)?;
        run_maintenance(self, Zeroizing::new(passphrase.to_owned()));
        Ok(next)
    }

    /// Makes a vault on this device, and the first facts in it.
    ///
    /// # Errors
    /// When it cannot be made, or its first facts cannot be stored: those wait.
    pub async fn make_vault(&self, passphrase: &str, facts: Vec<Fact>) -> Result<(), SessionError> {
        let begun = self.session().generation();
        self.open(begun, create_vault(passphrase).await?)?;
        self.session().record_first(facts).await
    }

    /// Puts a backup into this device, opens it, and says which screen comes next.
    ///
    /// # Errors
    /// When it does not fit; nothing has changed.
    pub async fn restore(&self, file: &[u8], passphrase: &str) -> Result<Route, SessionError> {
        let begun = self.session().generation();
        let next = self.open(begun, restore_vault(file, passphrase).await?)?;
        run_maintenance(self, Zeroizing::new(passphrase.to_owned()));
        Ok(next)
    }

    /// Starts the session with an opened vault, and says which screen comes next. Whoever opened it
    /// with a passphrase of their own sits at the screen already.
    fn open(&self, begun: Generation, unlocked: Unlocked) -> Result<Route, SessionError> {
        let Unlocked {
            journal,
            register,
            contents,
        } = unlocked;
        let institution = &register.institution;
        let spoken = (!institution.name.is_empty()).then_some(institution.language);
        let opened_by = journal.sealed().ok().and_then(|vault| vault.opened_by());
        let adult = match opened_by {
            Some(Holder::Adult(id)) => register.adult(AdultId(id)).map(|adult| adult.id),
            _ => None,
        };
        mark_vault(today());
        if let Some(day) = register.last_backup() {
            mark_backup(day);
        }
        self.session()
            .start(begun, journal, register, contents, false)?;
        let windows = Windows::join(self.session(), self.redraw());
        self.services.0.windows.replace(Some(windows));
        // Nobody waits for texts to see what they wrote.
        if let Some(language) = spoken {
            self.speak(language);
        }
        // Where the page was locked or loaded anew, at that place.
        let place = Route::current().filter(|route| route.is_of_work());
        let Some(adult) = adult else {
            return Ok(place.unwrap_or(Route::Who));
        };
        self.sit_down(adult);
        Ok(place.unwrap_or(Route::Overview))
    }
}
