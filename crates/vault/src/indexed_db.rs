//! Storage in the browser: IndexedDB.
//!
//! Spoken to through web-sys alone: what matters here (asking for durability and
//! checking that it was granted, reading the error of an aborted transaction) is
//! what the wrapping crates leave out.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::IdbDatabase;

use super::{
    Batch, Storage, StorageError, Stored,
    indexed_db_request::{DATABASE, delete_database, open_database},
    indexed_db_transaction::{New, Transaction},
};
use trivsel::vocabulary::Id;

/// How the object stores are laid out. This is not the format of what lies in them.
const LAYOUT: u32 = 2;

const HEADER: &str = "header";
const CHILD_KEYS: &str = "child_keys";
const RECORDS: &str = "records";
const HEAD: &str = "head";
const BUNDLES: &str = "bundles";
/// In the store of the bundles, the key of the contents.
const CONTENTS: &str = "contents";
const DRAFTS: &str = "drafts";
const SET_ASIDE: &str = "set_aside";
/// All object stores. `header` and `head` hold one value each, under their own name.
const STORES: [&str; 7] = [
    HEADER, CHILD_KEYS, RECORDS, HEAD, BUNDLES, DRAFTS, SET_ASIDE,
];

/// The browser's storage. Clones are the same connection; it closes with the last.
#[derive(Clone)]
pub struct IndexedDbStorage(Rc<Connection>);

struct Connection {
    database: IdbDatabase,
    /// Lets go when another tab deletes or lays out anew; held so that it lives.
    _on_version_change: Closure<dyn FnMut()>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.close();
    }
}

impl IndexedDbStorage {
    /// Opens the browser's storage for this page's origin, empty if it is new.
    ///
    /// # Errors
    /// [`StorageError::Refused`] where the browser does not let the page store,
    /// [`StorageError::Newer`] if a later version of the app has laid it out.
    pub async fn open() -> Result<Self, StorageError> {
        let database = open_database(DATABASE, LAYOUT, &STORES).await?;
        let to_close = database.clone();
        let on_version_change = Closure::<dyn FnMut()>::new(move || to_close.close());
        database.set_onversionchange(Some(on_version_change.as_ref().unchecked_ref()));
        Ok(Self(Rc::new(Connection {
            database,
            _on_version_change: on_version_change,
        })))
    }

    /// Deletes the browser's database as a whole, also one that cannot be opened.
    ///
    /// # Errors
    /// What the browser says.
    pub async fn delete_database() -> Result<(), StorageError> {
        delete_database(DATABASE).await
    }

    fn reading(&self) -> Result<Transaction, StorageError> {
        Transaction::reading(&self.0.database, &STORES)
    }

    fn writing(&self) -> Result<Transaction, StorageError> {
        Transaction::writing(&self.0.database, &STORES)
    }
}

impl Storage for IndexedDbStorage {
    async fn is_empty(&self) -> Result<bool, StorageError> {
        let transaction = self.reading()?;
        for store in STORES {
            if transaction.holds_any(store).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    async fn read_from(&self, first: u64) -> Result<Stored, StorageError> {
        let transaction = self.reading()?;
        let mut stored = Stored {
            header: transaction.get(HEADER, &HEADER.into()).await?,
            head: transaction.get(HEAD, &HEAD.into()).await?,
            contents: transaction.get(BUNDLES, &CONTENTS.into()).await?,
            ..Stored::default()
        };
        for (store, values) in [
            (CHILD_KEYS, &mut stored.child_keys),
            (BUNDLES, &mut stored.bundles),
            (DRAFTS, &mut stored.drafts),
            (SET_ASIDE, &mut stored.set_aside),
        ] {
            if store == BUNDLES && first > 0 {
                continue;
            }
            let all = transaction.all(store, None).await?.into_iter();
            values.extend(all.filter_map(|(key, bytes)| Some((id(&key)?, bytes))));
        }
        let records = transaction.all(RECORDS, Some(&key_of(first))).await?;
        let records = records.into_iter();
        let records = records.filter_map(|(key, bytes)| Some((sequence(&key)?, bytes)));
        stored.records.extend(records);
        Ok(stored)
    }

    async fn commit(&self, batch: Batch) -> Result<(), StorageError> {
        let transaction = self.writing()?;
        let written = write(&transaction, &batch).await;
        transaction.finish(written).await?;
        read_back(&self.reading()?, &batch).await
    }

    async fn erase_everything(&self) -> Result<(), StorageError> {
        let transaction = self.writing()?;
        let cleared = STORES.iter().try_for_each(|store| transaction.clear(store));
        transaction.finish(cleared).await
    }
}

/// Asks for all of the batch inside the transaction, if the head is as expected.
async fn write(transaction: &Transaction, batch: &Batch) -> Result<(), StorageError> {
    if transaction.get(HEAD, &HEAD.into()).await? != batch.expected_head {
        return Err(StorageError::Conflict);
    }
    let headers = [(&batch.new_header, New::Yes), (&batch.header, New::No)];
    let one_each = headers.map(|(bytes, new)| (HEADER, HEADER, bytes, new));
    let one_each = one_each.into_iter().chain([
        (HEAD, HEAD, &batch.head, New::No),
        (BUNDLES, CONTENTS, &batch.contents, New::No),
    ]);
    for (store, key, bytes, new) in one_each {
        if let Some(bytes) = bytes {
            transaction.store(store, &key.into(), bytes, new)?;
        }
    }
    for (store, values, new) in [
        (CHILD_KEYS, &batch.new_child_keys, New::Yes),
        (CHILD_KEYS, &batch.child_keys, New::No),
        (BUNDLES, &batch.new_bundles, New::Yes),
        (SET_ASIDE, &batch.set_aside, New::Yes),
        (DRAFTS, &batch.drafts, New::No),
    ] {
        for (id, bytes) in values {
            transaction.store(store, &key_of_id(id), bytes, new)?;
        }
    }
    for (records, new) in [(&batch.new_records, New::Yes), (&batch.tombstones, New::No)] {
        for (sequence, bytes) in records {
            transaction.store(RECORDS, &key_of(*sequence), bytes, new)?;
        }
    }
    for (store, gone) in [
        (CHILD_KEYS, &batch.child_keys_gone),
        (BUNDLES, &batch.bundles_gone),
        (DRAFTS, &batch.drafts_gone),
    ] {
        for id in gone {
            transaction.delete(store, &key_of_id(id))?;
        }
    }
    batch.records_gone_below.map_or(Ok(()), |below| {
        transaction.delete_below(RECORDS, &key_of(below))
    })
}

/// Reads again what was stored: the last record and the last draft, which stand
/// for all of a transaction. Not the head: another window may have written since.
async fn read_back(transaction: &Transaction, batch: &Batch) -> Result<(), StorageError> {
    let record = batch.new_records.last();
    let record = record.map(|(sequence, bytes)| (RECORDS, key_of(*sequence), bytes));
    let draft = batch.drafts.last();
    let draft = draft.map(|(id, bytes)| (DRAFTS, key_of_id(id), bytes));
    for (store, key, bytes) in record.into_iter().chain(draft) {
        if transaction.get(store, &key).await?.as_ref() != Some(bytes) {
            return Err(StorageError::NotThere);
        }
    }
    Ok(())
}

/// An id as a key: its text.
fn key_of_id(id: &Id) -> JsValue {
    JsValue::from_str(&id.to_string())
}

/// The id that a key is; none if it is no key of ours.
fn id(key: &JsValue) -> Option<Id> {
    key.as_string()?.parse().ok()
}

/// A sequence as a key. The vault stays below 2^53, where numbers are exact.
#[allow(clippy::cast_precision_loss, reason = "exact below 2^53")]
fn key_of(sequence: u64) -> JsValue {
    JsValue::from_f64(sequence as f64)
}

/// The sequence that a key is; none if it is no key of ours.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked just before"
)]
fn sequence(key: &JsValue) -> Option<u64> {
    let number = key.as_f64()?;
    (number.fract() == 0.0 && (0.0..9_007_199_254_740_992.0).contains(&number))
        .then_some(number as u64)
}
