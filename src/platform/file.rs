//! Files that a person takes out of the app or brings into it.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, HtmlAnchorElement, HtmlInputElement, Url};

/// The largest backup that is read, in bytes: more than any vault, so that a film
/// chosen by mistake does not fill the memory.
pub const LARGEST_BACKUP_BYTES: usize = 500_000_000;

/// How the name of a sealed file ends. The browser asks its maker about each file that the page writes
/// in a folder under an ending it does not know; what ends in `.json` it lets pass unasked.
pub const BACKUP_ENDING: &str = ".tspr.json";

/// Hands a file to the browser, which puts it where it puts downloads. Whether
/// it got there cannot be known.
///
/// # Errors
/// What the browser says when it will not take the bytes.
pub fn download(name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let parts = Array::of1(&Uint8Array::from(bytes));
    let address = Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence(&parts)?)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// It is larger than the app takes.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// The file that was chosen in a field for files.
#[must_use]
pub fn chosen_file(field: &HtmlInputElement) -> Option<File> {
    field.files()?.get(0)
}

/// The file that was dropped on the page.
#[must_use]
pub fn dropped_file(event: &web_sys::DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// All that stands in a file, if it has no more bytes than this.
///
/// # Errors
/// When it is larger, or the browser cannot read it.
pub async fn bytes_of(file: &File, most: usize) -> Result<Vec<u8>, FileTrouble> {
    if file.size() > most as f64 {
        return Err(FileTrouble::TooLarge);
    }
    JsFuture::from(file.array_buffer())
        .await
        .map(|buffer| Uint8Array::new(&buffer).to_vec())
        .map_err(|_| FileTrouble::Unreadable)
}
