//! The session's verbs, done by the adult at the screen.

use super::App;
use crate::session::{DraftKey, JournalContents};
use trivsel::{
    register::{AdultId, ChildId, DeviceId, Fact},
    vocabulary::Id,
};
use vault::{Holder, KeySlot, VaultError};

impl App {
    /// Writes down what happened, all of it or nothing, and lets go of the drafts it was made from.
    ///
    /// # Errors
    /// When it could not be stored; then nothing has changed.
    pub async fn record(&self, facts: Vec<Fact>, done: &[DraftKey]) -> Result<(), VaultError> {
        self.session().record(self.seated(), facts, done).await
    }

    /// The same, written by somebody else than the adult at the screen.
    ///
    /// # Errors
    /// As `record`.
    pub async fn record_by(
        &self,
        adult: Option<AdultId>,
        facts: Vec<Fact>,
        done: &[DraftKey],
    ) -> Result<(), VaultError> {
        self.session().record(adult, facts, done).await
    }

    /// What was last typed under this key.
    #[must_use]
    pub fn draft(&self, key: DraftKey) -> Option<Vec<u8>> {
        self.session().draft(key)
    }

    /// Whether another window writes.
    #[must_use]
    pub fn follows(&self) -> bool {
        self.session().follows()
    }

    /// The device that writes here; none while the vault is locked.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        self.session().device()
    }

    /// Everything that is stored, read once more.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn everything(&self) -> Result<JournalContents, VaultError> {
        self.session().everything().await
    }

    /// What a backup of this vault holds; none where it is of another one.
    ///
    /// # Errors
    /// When the file or the passphrase is not right.
    pub async fn read_backup(
        &self,
        file: &[u8],
        passphrase: &str,
    ) -> Result<Option<JournalContents>, VaultError> {
        self.session().read_backup(file, passphrase).await
    }

    /// Erases everything about these children for whom nothing is running. Gives how many.
    ///
    /// # Errors
    /// When it could not be stored; then nothing is erased.
    pub async fn erase(&self, children: &[ChildId]) -> Result<usize, VaultError> {
        self.session().erase(self.seated(), children).await
    }

    /// Takes in what a backup holds and this vault lacks.
    ///
    /// # Errors
    /// When something could not be stored; what came before is there.
    pub async fn merge(&self, backup: JournalContents) -> Result<usize, VaultError> {
        self.session().merge(self.seated(), backup).await
    }

    /// Everything that is stored, as one sealed file.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn backup(&self) -> Result<Vec<u8>, VaultError> {
        self.session().backup().await
    }

    /// Everything that is known here and everything that is being typed, as one sealed file.
    ///
    /// # Errors
    /// When something is too large.
    pub fn backup_from_memory(&self) -> Result<Vec<u8>, VaultError> {
        self.session().backup_from_memory(self.register())
    }

    /// All slots of the open vault; none while it is locked.
    #[must_use]
    pub fn slots(&self) -> Vec<KeySlot> {
        self.session().slots()
    }

    /// Whether the vault was opened with the recovery key.
    #[must_use]
    pub fn opened_by_recovery_key(&self) -> bool {
        self.session().opened_by_recovery_key()
    }

    /// Lets a passphrase open the vault for this holder, in place of the one they had.
    ///
    /// # Errors
    /// When somebody else has it, or it cannot be stored; nothing has changed.
    pub async fn set_passphrase(&self, holder: Holder, passphrase: &str) -> Result<(), VaultError> {
        let session = self.session();
        session
            .set_passphrase(self.seated(), holder, passphrase)
            .await
    }

    /// Takes these slots away and gives the vault another key.
    ///
    /// # Errors
    /// When it cannot be stored; nothing has changed.
    pub async fn change_key(&self, gone: &[Id]) -> Result<(), VaultError> {
        self.session().change_key(self.seated(), gone).await
    }
}
