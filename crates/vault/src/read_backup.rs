//! A backup of this vault, read into it.
//!
//! Anybody who ever had the vault open can seal a file with the keys of that day. So a file counts
//! by its vault key: with the one of today it is read as the vault is; with a former one, only what
//! stood in this vault's own chain counts, whoever sealed the file.

use super::{
    CostLimits, Opened, Passphrase, Storage, Vault, VaultError,
    backup::unpack,
    header,
    key::Key,
    reading::{self, Trust},
    restoring::of_the_file,
};

/// From which time of this vault a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupAge {
    /// It has the vault key of today.
    Current,
    /// It has a vault key that was taken out of use here: somebody who was let go could have made
    /// it.
    Earlier,
    /// The vault key of today is a former one in it: it was changed on another device, and who was
    /// let go there can still open the vault here.
    Later,
}

/// What a backup of this very vault holds, as far as it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupContents {
    /// From which time it is.
    pub age: BackupAge,
    /// What counts of it. Of an earlier file nothing but records that stood in this vault's chain.
    pub opened: Opened,
    /// How many entries and drafts could be opened and do not count, as nothing vouches for them.
    pub left_out: usize,
}

impl<S: Storage> Vault<S> {
    /// What a backup of this very vault holds; none where it is of another one. Nothing is stored.
    ///
    /// That the ids are alike is not enough: a stranger could make a vault with this
    /// one's id and a passphrase of their own. It must have the vault key of today, or one of
    /// before, or hold the one of today as a former one, which nobody knows who cannot open it.
    ///
    /// # Errors
    /// What [`unpack`] says of the file, [`Vault::open`] of the passphrase, or the storage, which
    /// is read to tell what stood in the chain.
    pub async fn read_backup<P: Passphrase + ?Sized>(
        &self,
        file: &[u8],
        passphrase: &P,
        limits: &CostLimits,
    ) -> Result<Option<BackupContents>, VaultError> {
        let stored = unpack(file)?;
        let there = stored.header.as_ref().ok_or(VaultError::DamagedBackup)?;
        let there = header::open(there, passphrase, limits).await;
        let there = there.map_err(of_the_file)?;
        if there.vault != self.id() {
            return Ok(None);
        }
        let Some(provenance) = self.known_as(&there.vault_key) else {
            let read = reading::read(&stored, &there, Trust::File);
            let later = read
                .keys
                .is_former_vault_key(self.state.borrow().keys.vault_key());
            return Ok(later.then_some(BackupContents {
                age: BackupAge::Later,
                opened: read.opened,
                left_out: read.left_out,
            }));
        };
        let read = match provenance {
            BackupAge::Earlier => {
                let here = self.storage.read_all().await?;
                let here = reading::read(&here, &self.state.borrow().header, Trust::Storage);
                reading::read(&stored, &there, Trust::Chain(&here.links))
            }
            _ => reading::read(&stored, &there, Trust::File),
        };
        Ok(Some(BackupContents {
            age: provenance,
            opened: read.opened,
            left_out: read.left_out,
        }))
    }

    fn known_as(&self, vault_key: &Key) -> Option<BackupAge> {
        let keys = &self.state.borrow().keys;
        if keys.vault_key() == vault_key {
            return Some(BackupAge::Current);
        }
        let former = keys.is_former_vault_key(vault_key);
        former.then_some(BackupAge::Earlier)
    }
}
