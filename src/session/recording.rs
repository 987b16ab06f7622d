//! Writing down what happened.

use std::rc::Rc;

use super::{
    DraftKey, Event, Session, SessionAction, SessionError, gate::Reauthenticated,
    open_vault::OpenVault,
};
use trivsel::register::{AdultId, Authority, Fact, Register};
use vault::VaultError;

impl Session {
    /// Writes down what happened, all of it or nothing, and lets go of the drafts it was made from,
    /// but for what was typed in them meanwhile. The state changes only once it is stored.
    ///
    /// # Errors
    /// When it could not be stored, or is what the passphrase is asked for first
    /// ([`Session::record_proved`]); then nothing has changed.
    pub(crate) async fn record(
        &self,
        adult: Option<AdultId>,
        facts: Vec<Fact>,
        done: &[DraftKey],
    ) -> Result<(), SessionError> {
        self.check_unasked(&facts).await?;
        self.append(adult, facts, done).await
    }

    /// Refuses what the passphrase is asked for first.
    pub(super) async fn check_unasked(&self, facts: &[Fact]) -> Result<(), SessionError> {
        let register = self.register_for(facts).await?;
        if facts.iter().any(|fact| self.asks(&register, fact)) {
            return Err(SessionError::Vault(VaultError::WrongPassphrase));
        }
        Ok(())
    }

    /// Writes down that something is taken out, before it is.
    ///
    /// # Errors
    /// As [`Session::record`], and where something was locked or opened meanwhile: it is written down
    /// then, and nothing may be handed out.
    pub(crate) async fn record_taken_out(
        &self,
        adult: Option<AdultId>,
        fact: Fact,
    ) -> Result<(), SessionError> {
        let begun = self.generation();
        self.record(adult, vec![fact], &[]).await?;
        self.check_generation(begun)
    }

    /// Writes down what outlasts the moment.
    ///
    /// # Errors
    /// As [`Session::record`], or when the proof is of another vault.
    pub(crate) async fn record_proved(
        &self,
        adult: Option<AdultId>,
        proof: Reauthenticated,
        mut facts: Vec<Fact>,
    ) -> Result<(), SessionError> {
        let adult = self.check_proof(adult, proof, &mut facts).await?;
        self.append(adult, facts, &[]).await
    }

    /// Refuses what another passphrase is asked for, and gives the adult who writes it down: where it
    /// asks, the one whose own passphrase it was, and that one's name stands in the facts.
    pub(super) async fn check_proof(
        &self,
        adult: Option<AdultId>,
        proof: Reauthenticated,
        facts: &mut [Fact],
    ) -> Result<Option<AdultId>, SessionError> {
        let whose = self.spend(proof)?;
        let register = self.register_for(facts).await?;
        let mut author = adult;
        for fact in facts.iter().filter(|fact| self.asks(&register, fact)) {
            match fact {
                Fact::AdultChanged { .. } => self.of_adult(&register, whose, fact)?,
                _ if fact.authority() == Authority::Leader => self.of_leader(&register, whose)?,
                _ => {}
            }
            author = Self::author(whose, adult);
        }
        if let Some(by) = author.filter(|author| Some(*author) != adult) {
            self.sign(by, facts).await?;
        }
        Ok(author)
    }

    /// Puts the name of whoever writes them down into those facts that bear one.
    async fn sign(&self, by: AdultId, facts: &mut [Fact]) -> Result<(), SessionError> {
        let mut names: Vec<_> = facts.iter_mut().filter_map(Fact::author_name_mut).collect();
        if names.is_empty() {
            return Ok(());
        }
        let vault = self.vault()?;
        let register = vault.journal.read_again().await?.register();
        self.check_still_open(&vault)?;
        let own = register.adult(by).map(|by| by.name.clone());
        for name in &mut names {
            **name = own.clone().unwrap_or_default();
        }
        Ok(())
    }

    /// Who is here and who leads, as it is stored; nobody where these facts ask for neither.
    async fn register_for(&self, facts: &[Fact]) -> Result<Register, SessionError> {
        let asks = |fact: &Fact| match fact {
            Fact::AdultChanged { .. } => true,
            fact => fact.authority() == Authority::Leader,
        };
        if !facts.iter().any(asks) {
            return Ok(Register::default());
        }
        let vault = self.vault()?;
        let register = vault.journal.read_again().await?.register();
        self.check_still_open(&vault)?;
        Ok(register)
    }

    /// Stores entries of these facts and shows them, without asking for a passphrase: [`Session::record`]
    /// has asked.
    pub(super) async fn append(
        &self,
        adult: Option<AdultId>,
        facts: Vec<Fact>,
        done: &[DraftKey],
    ) -> Result<(), SessionError> {
        let vault = self.to_write()?;
        let _at_work = vault.begin_work();
        let entries = vault.entries(self.environment(), adult, facts)?;
        let done: Vec<_> = done.iter().map(|key| key.name()).collect();
        let closing = vault.drafts.close(&done);
        let stored = vault.journal.append(&entries, &done).await;
        vault.drafts.closed(&closing, stored.is_ok());
        self.write_drafts(&vault);
        self.announce(&vault, stored)?;
        self.show(&vault, SessionAction::Applied(entries));
        Ok(())
    }

    /// What came of writing, told to the other windows too.
    pub(super) fn announce<T>(
        &self,
        vault: &Rc<OpenVault>,
        stored: Result<T, SessionError>,
    ) -> Result<T, SessionError> {
        if self.is_open(vault) {
            match &stored {
                Ok(_) => self.notify(Event::Written),
                Err(SessionError::Vault(VaultError::ChangedElsewhere)) => {
                    self.notify(Event::Refused)
                }
                Err(_) => {}
            }
        }
        stored
    }

    /// Everything that is stored, as one sealed file.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub(crate) async fn backup(&self) -> Result<Vec<u8>, SessionError> {
        self.journal()?.sealed()?.backup().await
    }

    /// Everything that is known here and everything that is being typed, as one sealed file that
    /// restores like a backup. The storage is not asked.
    ///
    /// # Errors
    /// When something is too large.
    pub(crate) fn backup_from_memory(&self, register: &Register) -> Result<Vec<u8>, SessionError> {
        let vault = self.vault()?;
        let mut entries = register.to_entries();
        entries.extend(vault.refused.entries());
        let sealed = vault.journal.sealed()?;
        let newer: Vec<_> = register.newer_facts().collect();
        sealed.pack_from_memory(&entries, &newer, &vault.drafts.all())
    }
}
