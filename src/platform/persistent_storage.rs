//! Whether the browser keeps what is stored when it runs short of room.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Asks the browser to keep the vault for good, and says whether it has promised to. Some
/// browsers ask the person; one that knows no such promise gives none.
pub async fn ask_to_last() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let Ok(promise) = window.navigator().storage().persist() else {
        return false;
    };
    JsFuture::from(promise).await == Ok(JsValue::TRUE)
}
