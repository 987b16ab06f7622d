//! Every text in what is kept, for searching it.

use serde::Serialize;
use serde_json::Value;

/// Shows every text in it, words and ids among them, in the order they are written.
pub fn each_text(of: &impl Serialize, show: &mut dyn FnMut(&str)) {
    // By way of its JSON, as that is written anyway: a second serializer for everything that is
    // kept would be a large part of the program.
    let text = serde_json::to_string(of).unwrap_or_default();
    if let Ok(json) = serde_json::from_str(&text) {
        walk(&json, show);
    }
}

fn walk(json: &Value, show: &mut dyn FnMut(&str)) {
    match json {
        Value::String(text) => show(text),
        Value::Array(list) => list.iter().for_each(|one| walk(one, show)),
        Value::Object(fields) => fields.values().for_each(|one| walk(one, show)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
