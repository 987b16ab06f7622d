//! From the model file to Rust data, so that the page need not read JSON before
//! it can show a form, nor carry what reads it.
//!
//! Whether the model is whole is not asked here: a test lints the same file, and
//! compares what is read from it with what is made here.

use std::fmt::Write;

use serde_json::Value;

/// The code of a `Model`; what lacks in the file is an empty text.
pub fn generate(json: &str) -> Result<String, serde_json::Error> {
    let model: Value = serde_json::from_str(json)?;
    let mut code = String::from("Model {\n");
    for field in ["id", "version"] {
        _ = writeln!(code, "{field}: {:?},", text(&model[field]));
    }
    for field in ["title", "about", "sheet_line"] {
        _ = writeln!(code, "{field}: {},", words(&model[field]));
    }
    _ = writeln!(
        code,
        "guidance: [{}],",
        each(&["green", "yellow", "red"], |step| {
            guidance(find(&model["positions"], "step", step))
        })
    );
    _ = writeln!(code, "areas: &[{}],", list(&model["areas"], area));
    _ = writeln!(
        code,
        "indicators: &[{}],",
        list(&model["indicators"], indicator)
    );
    code.push('}');
    Ok(code)
}

fn guidance(position: &Value) -> String {
    let all = |field: &str| list(&position[field], words);
    let parents = words(&position["parents"]);
    format!(
        "Guidance {{ can: &[{}], must: &[{}], parents: {parents} }}",
        all("can"),
        all("must")
    )
}

fn area(area: &Value) -> String {
    let id = variant(text(&area["id"]));
    let answers = ["green", "yellow", "red", "not_seen"];
    let parents = each(&answers, |answer| words(&area["parents"][answer]));
    format!("(Area::{id}, [{parents}])")
}

fn indicator(indicator: &Value) -> String {
    let field = |name: &str| text(&indicator[name]);
    format!(
        "Indicator {{ id: {:?}, area: Area::{}, band: AgeBand::{}, about: About::{}, \
         from_month: {}, name: {}, steps: [{}] }}",
        field("id"),
        variant(field("area")),
        match field("band") {
            "0-11" => "Infant",
            "12-35" => "Toddler",
            "36-71" => "Preschool",
            _ => "School",
        },
        variant(field("about")),
        indicator["from_month"].as_u64().unwrap_or(0),
        words(&indicator["name"]),
        each(&["green", "yellow", "red"], |step| words(&indicator[step])),
    )
}

fn words(value: &Value) -> String {
    format!(
        "Words::new({:?}, {:?})",
        text(&value["da"]),
        text(&value["en"])
    )
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn find<'a>(list: &'a Value, field: &str, wanted: &str) -> &'a Value {
    let found = list
        .as_array()
        .and_then(|all| all.iter().find(|one| one[field] == wanted));
    found.unwrap_or(&Value::Null)
}

fn list(list: &Value, code: fn(&Value) -> String) -> String {
    let all = list.as_array().map(Vec::as_slice).unwrap_or_default();
    all.iter().map(code).collect::<Vec<_>>().join(",\n")
}

fn each(names: &[&str], code: impl Fn(&str) -> String) -> String {
    names
        .iter()
        .map(|name| code(name))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The variant of an id: `body` is `Body`.
fn variant(id: &str) -> String {
    let mut letters = id.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
