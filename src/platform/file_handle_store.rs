//! The file that was chosen, remembered from one visit to the next: a small database
//! of its own, which holds the browser's handle on the file and nothing of the vault.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbObjectStore, IdbTransactionMode};

use super::file_handle::FileHandle;
use trivsel::vocabulary::{Day, Id};
use vault::{StorageError, answer, delete_database, has_database, open_database};

/// The database's name in the browser.
const NAME: &str = "trivselsspor-fil";
/// Its one store, and the one key in it.
const FILE: &str = "file";

/// What is remembered.
#[derive(Clone, PartialEq)]
pub struct RememberedFile {
    /// The vault whose file it is.
    pub vault: Id,
    pub file: FileHandle,
    /// The last day on which it was written down in the vault that there is a backup.
    pub told: Option<Day>,
}

/// Remembers this file and no other.
///
/// # Errors
/// When the browser does not store it.
pub async fn remember_file(chosen: &RememberedFile) -> Result<(), StorageError> {
    let value = Object::new();
    let told = chosen.told.map(|day| day.to_string());
    for (name, part) in [
        ("vault", chosen.vault.to_string().into()),
        ("told", told.into()),
        ("file", chosen.file.0.clone()),
    ] {
        Reflect::set(&value, &name.into(), &part).map_err(|_| StorageError::Gone)?;
    }
    let database = database().await?;
    let asked = store(&database, IdbTransactionMode::Readwrite)
        .and_then(|store| store.put_with_key(&value, &FILE.into()));
    let stored = match asked {
        Ok(request) => answer(&request).await.map(drop),
        Err(_) => Err(StorageError::Gone),
    };
    database.close();
    stored
}

/// The file that is remembered; none where there is none, or it cannot be read.
pub async fn remembered_file() -> Option<RememberedFile> {
    if has_database(NAME).await != Some(true) {
        return None;
    }
    let database = database().await.ok()?;
    let asked = store(&database, IdbTransactionMode::Readonly)
        .and_then(|store| store.get(&FILE.into()))
        .ok();
    let value = match asked {
        Some(request) => answer(&request).await.ok(),
        None => None,
    };
    database.close();
    let value = value?;
    let part = |name: &str| Reflect::get(&value, &name.into()).ok();
    let word = |name: &str| part(name)?.as_string();
    Some(RememberedFile {
        vault: word("vault")?.parse().ok()?,
        told: word("told").and_then(|day| day.parse().ok()),
        file: FileHandle(part("file")?),
    })
}

/// Forgets it. The file stays where it is.
///
/// # Errors
/// What the browser says.
pub async fn forget_file() -> Result<(), StorageError> {
    delete_database(NAME).await
}

async fn database() -> Result<IdbDatabase, StorageError> {
    open_database(NAME, 1, &[FILE]).await
}

fn store(database: &IdbDatabase, mode: IdbTransactionMode) -> Result<IdbObjectStore, JsValue> {
    let names = Array::of1(&FILE.into());
    database
        .transaction_with_str_sequence_and_mode(&names, mode)?
        .object_store(FILE)
}
