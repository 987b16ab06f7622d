//! One writing of the file: looked at before, and read again after.

use crate::{
    platform::{FileHandle, HandleTrouble, LARGEST_BACKUP_BYTES, now},
    session::{Session, SessionError},
};
use trivsel::register::Moment;
use vault::ReplaceRefused;

/// Why the file was not written. Nothing is lost in the vault then, nor in the file.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The browser let nobody choose a file.
    NotChosen,
    /// A setting of the browser lets no page write files, and nobody is asked.
    SwitchedOff,
    /// What stands in the file is not ours to write over.
    Refused(ReplaceRefused),
    /// The file could not be read or written.
    File(HandleTrouble),
    /// The vault could not be read.
    Vault(SessionError),
}

impl From<HandleTrouble> for Trouble {
    fn from(trouble: HandleTrouble) -> Self {
        Self::File(trouble)
    }
}

/// Lets the file be the vault's backup, and says since when it is.
///
/// # Errors
/// When it is not; the file is then what it was.
pub async fn write(session: &Session, file: &FileHandle) -> Result<Moment, Trouble> {
    let backup = session.backup().await.map_err(Trouble::Vault)?;
    let there = file.read(LARGEST_BACKUP_BYTES).await?;
    if there.bytes == backup {
        // Milliseconds since 1970 fit a u64.
        return Ok(Moment(there.written as u64));
    }
    // A new file is empty, and nothing in it to be spared.
    if !there.bytes.is_empty() {
        let journal = session.journal().map_err(Trouble::Vault)?;
        let vault = journal.sealed().map_err(Trouble::Vault)?;
        let may = vault.may_replace(&there.bytes, &backup);
        may.map_err(Trouble::Refused)?;
    }
    file.write(&backup).await?;
    // What a disk or a shared drive has taken is not always what it gives back.
    if file.read(LARGEST_BACKUP_BYTES).await?.bytes == backup {
        Ok(now())
    } else {
        Err(HandleTrouble::NotDone.into())
    }
}
