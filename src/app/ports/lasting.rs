//! Whether the browser keeps what is stored when it runs short of room.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Asks the browser to keep the vault for good. Some browsers ask the person.
pub async fn ask_to_last() -> bool {
    answer(StorageManager::persist).await
}

/// Whether the browser has promised it. One that knows no such promise gives none.
pub async fn lasts() -> bool {
    answer(StorageManager::persisted).await
}

async fn answer(ask: fn(&StorageManager) -> Result<Promise, JsValue>) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let Ok(promise) = ask(&window.navigator().storage()) else {
        return false;
    };
    JsFuture::from(promise).await == Ok(JsValue::TRUE)
}
