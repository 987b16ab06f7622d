//! One transaction: all of it durably, or nothing.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode,
};

use super::{
    StorageError,
    indexed_db_request::{answer, of, of_exception},
};

/// The only durability that "saved" may rest on: written through to the disk.
const STRICT: &str = "strict";

/// What happens where the key is taken.
#[derive(Clone, Copy)]
pub(crate) enum PutMode {
    /// The transaction fails: nothing is written over.
    Insert,
    /// The value that is there is replaced.
    Replace,
}

/// A transaction under way.
pub(crate) struct Transaction {
    inner: IdbTransaction,
    /// Settles with `complete` or `abort`; listens from the start, so that it
    /// misses neither.
    end: JsFuture,
}

impl Transaction {
    /// A transaction that only reads.
    pub(crate) fn reading(database: &IdbDatabase, stores: &[&str]) -> Result<Self, StorageError> {
        let mode = IdbTransactionMode::Readonly;
        database
            .transaction_with_str_sequence_and_mode(&names(stores), mode)
            .map(Self::from_parts)
            .map_err(|error| of_exception(&error))
    }

    /// A transaction that writes, strictly durable. A browser that knows the
    /// option and does not grant it is refused; one that does not know it
    /// ignores it.
    pub(crate) fn writing(database: &IdbDatabase, stores: &[&str]) -> Result<Self, StorageError> {
        let transaction = open_strictly(database, stores).map_err(|error| of_exception(&error))?;
        let granted = Reflect::get(&transaction, &"durability".into()).unwrap_or_default();
        let transaction = Self::from_parts(transaction);
        if granted.is_undefined() || granted == STRICT {
            return Ok(transaction);
        }
        transaction.abort();
        Err(StorageError::NotDurable)
    }

    fn from_parts(inner: IdbTransaction) -> Self {
        let end = Promise::new(&mut |resolve, reject| {
            inner.set_oncomplete(Some(&resolve));
            inner.set_onabort(Some(&reject));
        });
        Self {
            inner,
            end: end.into(),
        }
    }

    /// Waits until everything asked for is durable, or undoes it if something
    /// could not even be asked for.
    pub(crate) async fn finish(self, asked: Result<(), StorageError>) -> Result<(), StorageError> {
        if asked.is_err() {
            self.abort();
        }
        let end = self.end.await;
        asked?;
        end.map(drop).map_err(|_| of(self.inner.error()))
    }

    /// The value under a key.
    pub(crate) async fn get(
        &self,
        store: &str,
        key: &JsValue,
    ) -> Result<Option<Vec<u8>>, StorageError> {
        let value = self.ask(store, |store| store.get(key))?;
        let value = answer(&value).await?;
        Ok((!value.is_undefined()).then(|| bytes(&value)))
    }

    /// All keys and values, or those from a key to another.
    pub(crate) async fn all(
        &self,
        store: &str,
        range: Option<&[JsValue; 2]>,
    ) -> Result<Vec<(JsValue, Vec<u8>)>, StorageError> {
        let range = match range {
            Some([first, last]) => {
                IdbKeyRange::bound(first, last).map_err(|error| of_exception(&error))?
            }
            // Every key there is.
            None => JsValue::UNDEFINED.unchecked_into(),
        };
        let keys = self.ask(store, |store| store.get_all_keys_with_key(&range))?;
        let keys = answer(&keys).await?;
        let values = self.ask(store, |store| store.get_all_with_key(&range))?;
        let values = answer(&values).await?;
        let values = Array::from(&values);
        Ok(Array::from(&keys)
            .iter()
            .zip(values.iter().map(|value| bytes(&value)))
            .collect())
    }

    /// Whether a store holds anything.
    pub(crate) async fn holds_any(&self, store: &str) -> Result<bool, StorageError> {
        let count = answer(&self.ask(store, IdbObjectStore::count)?).await?;
        Ok(count.as_f64() != Some(0.0))
    }

    /// Stores under a key.
    pub(crate) fn store(
        &self,
        store: &str,
        key: &JsValue,
        value: &[u8],
        mode: PutMode,
    ) -> Result<(), StorageError> {
        let value = Uint8Array::from(value);
        let stored = self.ask(store, |store| match mode {
            PutMode::Insert => store.add_with_key(&value, key),
            PutMode::Replace => store.put_with_key(&value, key),
        });
        stored.map(drop)
    }

    /// Deletes what is under a key, if there is anything.
    pub(crate) fn delete(&self, store: &str, key: &JsValue) -> Result<(), StorageError> {
        self.ask(store, |store| store.delete(key)).map(drop)
    }

    /// Deletes everything under the keys from the first on that are below the other.
    pub(crate) fn delete_between(
        &self,
        store: &str,
        first: &JsValue,
        below: &JsValue,
    ) -> Result<(), StorageError> {
        let range = IdbKeyRange::bound_with_lower_open_and_upper_open(first, below, false, true);
        let range: JsValue = range.map_err(|error| of_exception(&error))?.into();
        self.delete(store, &range)
    }

    /// Deletes everything in a store.
    pub(crate) fn clear(&self, store: &str) -> Result<(), StorageError> {
        self.ask(store, IdbObjectStore::clear).map(drop)
    }

    fn ask(
        &self,
        store: &str,
        question: impl FnOnce(&IdbObjectStore) -> Result<IdbRequest, JsValue>,
    ) -> Result<IdbRequest, StorageError> {
        self.inner
            .object_store(store)
            .and_then(|store| question(&store))
            .map_err(|error| of_exception(&error))
    }

    fn abort(&self) {
        // Refused only when the transaction has ended already.
        drop(self.inner.abort());
    }
}

/// `database.transaction(stores, "readwrite", {durability: "strict"})`, which
/// web-sys offers only behind its unstable flag.
fn open_strictly(database: &IdbDatabase, stores: &[&str]) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &STRICT.into())?;
    let transaction: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    transaction
        .call3(database, &names(stores), &"readwrite".into(), &options)?
        .dyn_into()
}

fn names(stores: &[&str]) -> Array {
    stores
        .iter()
        .map(|store| JsValue::from_str(store))
        .collect()
}

/// The stored bytes; none of ours look otherwise, and no bytes open as nothing.
fn bytes(value: &JsValue) -> Vec<u8> {
    value
        .dyn_ref::<Uint8Array>()
        .map(Uint8Array::to_vec)
        .unwrap_or_default()
}
