//! What is still being typed, as the bytes that the vault seals: JSON, like entries.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

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

/// Whether a newer version wrote this draft: it cannot be read, or says more than this version would
/// write back. Nothing may be typed over it then.
#[must_use]
pub fn is_newer<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> bool {
    let Some(draft) = decode_draft::<T>(bytes) else {
        return true;
    };
    let again = encode_draft(&draft);
    again != bytes
        && match (decode_draft(bytes), decode_draft(&again)) {
            (Some(stored), Some(known)) => says_more(&stored, &known),
            _ => true,
        }
}

/// Whether something stands in the first that does not in the second. What is empty says nothing.
fn says_more(stored: &Value, known: &Value) -> bool {
    match (stored, known) {
        (Value::Object(stored), Value::Object(known)) => stored.iter().any(|(name, it)| {
            let known = known.get(name);
            known.map_or_else(|| !is_empty(it), |known| says_more(it, known))
        }),
        (Value::Array(stored), Value::Array(known)) => {
            stored.len() > known.len()
                || std::iter::zip(stored, known).any(|(it, known)| says_more(it, known))
        }
        _ => false,
    }
}

fn is_empty(json: &Value) -> bool {
    match json {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
