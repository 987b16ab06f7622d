//! What a script answers, as a person reads it.

use serde_json::Value;

/// An answer as a person reads it: a space at which no line breaks is a space.
pub fn plain_spaces(answer: Value) -> Value {
    match answer {
        Value::String(text) => Value::String(text.replace('\u{a0}', " ")),
        Value::Array(all) => all.into_iter().map(plain_spaces).collect(),
        Value::Object(all) => {
            let all = all.into_iter();
            all.map(|(name, it)| (name, plain_spaces(it))).collect()
        }
        other => other,
    }
}
