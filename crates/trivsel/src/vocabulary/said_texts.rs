//! Every text in what is kept, for searching it.

use serde::Serialize;
use serde_json::Value;

/// Shows every text in it, words and ids among them, in the order they are written.
pub fn each_text(of: &impl Serialize, show: &mut dyn FnMut(&str)) {
    if let Ok(json) = serde_json::to_value(of) {
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
