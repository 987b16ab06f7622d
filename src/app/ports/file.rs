//! Files that a person chose.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};

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
