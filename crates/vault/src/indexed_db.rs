//! Storage in the browser: IndexedDB.
//!
//! Spoken to through web-sys alone: what matters here (asking for durability and
//! checking that it was granted, reading the error of an aborted transaction) is
//! what the wrapping crates leave out.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::IdbDatabase;

use super::{
    Batch, RecordId, Storage, StorageError, Stored,
    indexed_db_request::{DATABASE, delete_database, open_database},
    indexed_db_transaction::{PutMode, Transaction},
};
use trivsel::vocabulary::Id;

/// How the object stores are laid out. This is not the format of what lies in them.
const LAYOUT_VERSION: u32 = 3;

const HEADER: &str = "header";
const CHILD_KEYS: &str = "child_keys";
const RECORDS: &str = "records";
const HEAD: &str = "head";
const BUNDLES: &str = "bundles";
/// In the store of the bundles, the key of the bundle index.
const BUNDLE_INDEX: &str = "index";
const DRAFTS: &str = "drafts";
const QUARANTINE: &str = "quarantine";
/// All object stores. `header` and `head` hold one value each, under their own name.
const STORES: [&str; 7] = [
    HEADER, CHILD_KEYS, RECORDS, HEAD, BUNDLES, DRAFTS, QUARANTINE,
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
        let database = open_database(DATABASE, LAYOUT_VERSION, &STORES).await?;
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

    async fn read_from(&self, first: Option<RecordId>) -> Result<Stored, StorageError> {
        let transaction = self.reading()?;
        let mut stored = Stored {
            header: transaction.get(HEADER, &HEADER.into()).await?,
            head: transaction.get(HEAD, &HEAD.into()).await?,
            bundle_index: transaction.get(BUNDLES, &BUNDLE_INDEX.into()).await?,
            ..Stored::default()
        };
        for (store, values) in [
            (CHILD_KEYS, &mut stored.child_keys),
            (BUNDLES, &mut stored.bundles),
            (DRAFTS, &mut stored.drafts),
            (QUARANTINE, &mut stored.quarantine),
        ] {
            if store == BUNDLES && first.is_some() {
                continue;
            }
            let all = transaction.all(store, None).await?.into_iter();
            values.extend(all.filter_map(|(key, bytes)| Some((id(&key)?, bytes))));
        }
        let range = first.map(|first| [first, last_of(first.device)].map(key_of));
        let records = transaction.all(RECORDS, range.as_ref()).await?;
        let records = records.into_iter();
        let records = records.filter_map(|(key, bytes)| Some((record_id(&key)?, bytes)));
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
    let headers = [
        (&batch.new_header, PutMode::Insert),
        (&batch.header, PutMode::Replace),
    ];
    let one_each = headers.map(|(bytes, new)| (HEADER, HEADER, bytes, new));
    let one_each = one_each.into_iter().chain([
        (HEAD, HEAD, &batch.head, PutMode::Replace),
        (BUNDLES, BUNDLE_INDEX, &batch.bundle_index, PutMode::Replace),
    ]);
    for (store, key, bytes, new) in one_each {
        if let Some(bytes) = bytes {
            transaction.store(store, &key.into(), bytes, new)?;
        }
    }
    for (store, values, new) in [
        (CHILD_KEYS, &batch.new_child_keys, PutMode::Insert),
        (CHILD_KEYS, &batch.child_keys, PutMode::Replace),
        (BUNDLES, &batch.new_bundles, PutMode::Insert),
        (QUARANTINE, &batch.quarantine, PutMode::Insert),
        (DRAFTS, &batch.drafts, PutMode::Replace),
    ] {
        for (id, bytes) in values {
            transaction.store(store, &key_of_id(id), bytes, new)?;
        }
    }
    for (records, new) in [
        (&batch.new_records, PutMode::Insert),
        (&batch.tombstones, PutMode::Replace),
    ] {
        for (id, bytes) in records {
            transaction.store(RECORDS, &key_of(*id), bytes, new)?;
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
    batch.records_gone_below.iter().try_for_each(|end| {
        let first = RecordId {
            sequence: 0,
            ..*end
        };
        transaction.delete_between(RECORDS, &key_of(first), &key_of(*end))
    })
}

/// Reads again what was stored: the last record and the last draft, which stand
/// for all of a transaction. Not the head: another window may have written since.
async fn read_back(transaction: &Transaction, batch: &Batch) -> Result<(), StorageError> {
    let record = batch.new_records.last();
    let record = record.map(|(id, bytes)| (RECORDS, key_of(*id), bytes));
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

/// How many digits a sequence has in a key, so that keys sort as sequences do. It stays below 2^53.
const SEQUENCE_DIGITS: usize = 16;

/// A record's key: the device's id, a slash and the sequence with zeros in front.
fn key_of(RecordId { device, sequence }: RecordId) -> JsValue {
    JsValue::from_str(&format!("{device}/{sequence:0SEQUENCE_DIGITS$}"))
}

/// Behind everything of a device.
const fn last_of(device: Id) -> RecordId {
    RecordId {
        device,
        sequence: 9_999_999_999_999_999,
    }
}

/// The record that a key is of; none if it is no key of ours.
fn record_id(key: &JsValue) -> Option<RecordId> {
    let key = key.as_string()?;
    let (device, sequence) = key.split_once('/')?;
    let digits =
        sequence.len() == SEQUENCE_DIGITS && sequence.bytes().all(|it| it.is_ascii_digit());
    let id = RecordId {
        device: device.parse().ok()?,
        sequence: sequence.parse().ok().filter(|_| digits)?,
    };
    Some(id)
}
