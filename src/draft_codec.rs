//! What is still being typed, as the bytes that the vault seals: JSON, like entries.

use serde::{Serialize, de::DeserializeOwned};

/// The bytes of a draft.
///
/// # Panics
/// Never: what can be typed is texts, words and maps by word, which JSON can always hold.
#[must_use]
pub fn encode_draft(draft: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(draft).expect("a draft has nothing that JSON cannot hold")
}

/// Reads a draft; nothing where a newer version wrote what this one cannot read.
#[must_use]
pub fn decode_draft<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    // As an entry is read, so that the program does not hold a second reader.
    serde_json::from_str(str::from_utf8(bytes).ok()?).ok()
}
