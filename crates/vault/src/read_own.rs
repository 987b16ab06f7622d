//! What an open vault has sealed from memory, read back into it.

use super::{
    Opened, Storage, Vault, VaultError,
    backup::unpack,
    child_key::VAULT_KEY,
    header,
    reading::{self, Trust},
};

impl<S: Storage> Vault<S> {
    /// What [`Vault::pack_from_memory`] made, under the vault key of today or one of before: who
    /// opens the vault now holds those too. None where no key of it fits. Only for bytes that never
    /// left the memory of the page that sealed them: whoever was let go can make a file with a
    /// former key, and that is for [`Vault::read_backup`].
    ///
    /// # Errors
    /// What [`unpack`] says.
    pub fn read_own(&self, packed: &[u8]) -> Result<Option<Opened>, VaultError> {
        let stored = unpack(packed)?;
        let state = self.state.borrow();
        let mut keys = state.keys.of_id(VAULT_KEY);
        let header = keys.find_map(|it| {
            let bytes = stored.header.as_ref()?;
            header::with_key(bytes, it.key.clone(), state.header.opened_with)
        });
        let header = header.filter(|header| header.vault == state.vault);
        let read = |header| reading::read(&stored, &header, Trust::File).opened;
        Ok(header.map(read))
    }
}
