//! Waiting for IndexedDB's requests, and telling its errors apart.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbRequest};

use super::StorageError;

/// The name of the vault's database in the browser.
pub const DATABASE: &str = "trivselsspor";

/// The browser's way into IndexedDB, in a page or in a worker.
fn factory() -> Result<IdbFactory, StorageError> {
    Reflect::get(&js_sys::global(), &"indexedDB".into())
        .ok()
        .and_then(|factory| factory.dyn_into().ok())
        .ok_or(StorageError::Refused)
}

/// Whether the browser has a database of this name; none where it does not tell. To open it would
/// make it.
pub async fn has_database(name: &str) -> Option<bool> {
    let factory = factory().ok()?;
    let list: Function = Reflect::get(&factory, &"databases".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let list: Promise = list.call0(&factory).ok()?.dyn_into().ok()?;
    let all = JsFuture::from(list).await.ok()?;
    let is_it = |it: JsValue| Reflect::get(&it, &"name".into()).is_ok_and(|it| it == name);
    Some(Array::from(&all).iter().any(is_it))
}

/// What a request answers.
pub async fn answer(request: &IdbRequest) -> Result<JsValue, StorageError> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => request.result().map_err(|error| of_exception(&error)),
        Err(_) => Err(of(request.error().ok().flatten())),
    }
}

/// Opens a database in this layout, made with these stores in it where it is new.
pub async fn open_database(
    name: &str,
    layout: u32,
    stores: &'static [&'static str],
) -> Result<IdbDatabase, StorageError> {
    let request = factory()?.open_with_u32(name, layout);
    let request = request.map_err(|error| of_exception(&error))?;
    let new = request.clone();
    let lay_out = Closure::once(move || {
        let database = new
            .result()
            .ok()
            .and_then(|it| it.dyn_into::<IdbDatabase>().ok());
        for store in stores {
            // One that is there already is made anew: nothing of an earlier layout was released.
            // A store that could not be made shows at the first transaction.
            database.iter().for_each(|it| {
                drop(it.delete_object_store(store));
                drop(it.create_object_store(store));
            });
        }
    });
    request.set_onupgradeneeded(Some(lay_out.as_ref().unchecked_ref()));
    let result = answer(&request).await;
    request.set_onupgradeneeded(None);
    match result {
        Ok(database) => database.dyn_into().map_err(|_| StorageError::Refused),
        // Browsers say so when a private window may not store.
        Err(StorageError::Gone) => Err(StorageError::Refused),
        Err(StorageError::Other(_)) if refuses_everything() => Err(StorageError::Refused),
        Err(error) => Err(error),
    }
}

/// Whether the browser lets the page store nothing at all, as an IT department may have set. Chromium
/// then calls a database's error unknown, as it does a broken one; its other storage has a plain name.
fn refuses_everything() -> bool {
    Reflect::get(&js_sys::global(), &"localStorage".into()).is_err()
}

/// Deletes a database, also one that cannot be opened or is not there.
pub async fn delete_database(name: &str) -> Result<(), StorageError> {
    let request = factory()?.delete_database(name);
    let request: IdbOpenDbRequest = request.map_err(|error| of_exception(&error))?;
    answer(&request).await.map(drop)
}

/// What a thrown exception means.
pub(crate) fn of_exception(exception: &JsValue) -> StorageError {
    of(exception.dyn_ref::<DomException>().cloned())
}

/// What the browser's error means, by its name in the IndexedDB standard.
pub(crate) fn of(error: Option<DomException>) -> StorageError {
    let name = error.map_or_else(String::new, |error| error.name());
    match name.as_str() {
        "QuotaExceededError" => StorageError::Full,
        "SecurityError" | "NotAllowedError" => StorageError::Refused,
        // The connection is closed, or was cut while the transaction ran.
        "InvalidStateError" | "AbortError" | "" => StorageError::Gone,
        "ConstraintError" => StorageError::Conflict,
        "VersionError" => StorageError::Newer,
        _ => StorageError::Other(name),
    }
}
