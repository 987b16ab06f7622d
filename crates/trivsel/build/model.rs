//! From the model file to Rust data, so that the page need not read JSON before
//! it can show a form, nor carry what reads it.
//!
//! Whether the model is whole is not asked here: a test lints the same file, and
//! compares what is read from it with what is made here.

use std::fmt::Write;

use serde_json::Value;

use super::numbered::Numbered;

/// The code of a `Model`; what lacks in the file is an empty text.
pub fn generate(json: &str, numbered: &mut Numbered) -> Result<String, serde_json::Error> {
    let model: Value = serde_json::from_str(json)?;
    numbered.begin("model");
    let words = &mut |value: &Value| words(value, numbered);
    let mut code = String::from("Model {\n");
    for field in ["id", "version"] {
        _ = writeln!(code, "{field}: {:?},", text(&model[field]));
    }
    for field in ["title", "about", "sheet_line"] {
        _ = writeln!(code, "{field}: {},", words(&model[field]));
    }
    let durations = list(&model["durations"], |it| {
        let (phrase, meaning) = (words(&it["phrase"]), words(&it["meaning"]));
        format!("Duration {{ phrase: {phrase}, meaning: {meaning} }}")
    });
    _ = writeln!(code, "durations: &[{durations}],");
    let guidance = each(&["green", "yellow", "red"], |step| {
        guidance(find(&model["positions"], "step", step), words)
    });
    _ = writeln!(code, "guidance: [{guidance}],");
    let areas = list(&model["areas"], |it| area(it, words));
    _ = writeln!(code, "areas: &[{areas}],");
    let indicators = list(&model["indicators"], |it| indicator(it, words));
    _ = writeln!(code, "indicators: &[{indicators}],");
    code.push('}');
    Ok(code)
}

/// Gives a text its number, and returns the code of its `Words`.
pub(super) fn words(value: &Value, numbered: &mut Numbered) -> String {
    let number = numbered.add(["da", "en"].map(|language| text(&value[language]).to_owned()));
    format!("Words::of_the_app({number})")
}

fn guidance(position: &Value, words: &mut impl FnMut(&Value) -> String) -> String {
    format!(
        "Guidance {{ can: &[{}], must: &[{}], parents: {} }}",
        list(&position["can"], &mut *words),
        list(&position["must"], &mut *words),
        words(&position["parents"])
    )
}

fn area(area: &Value, words: &mut impl FnMut(&Value) -> String) -> String {
    let id = variant(text(&area["id"]));
    let answers = ["green", "yellow", "red", "not_seen"];
    let parents = each(&answers, |answer| words(&area["parents"][answer]));
    format!("(Area::{id}, [{parents}])")
}

fn indicator(indicator: &Value, words: &mut impl FnMut(&Value) -> String) -> String {
    let field = |name: &str| text(&indicator[name]);
    let only_in = list(&indicator["only_in"], |it| {
        format!("Setting::{}", variant(text(it)))
    });
    format!(
        "Indicator {{ id: {:?}, area: Area::{}, band: AgeBand::{}, about: About::{}, \
         from_month: {}, only_in: &[{only_in}], acute: {}, name: {}, steps: [{}] }}",
        field("id"),
        variant(field("area")),
        band(field("band")),
        variant(field("about")),
        indicator["from_month"].as_u64().unwrap_or(0),
        indicator["acute"].as_bool().unwrap_or(false),
        words(&indicator["name"]),
        each(&["green", "yellow", "red"], |step| words(&indicator[step])),
    )
}

pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn find<'a>(list: &'a Value, field: &str, wanted: &str) -> &'a Value {
    let found = list
        .as_array()
        .and_then(|all| all.iter().find(|one| one[field] == wanted));
    found.unwrap_or(&Value::Null)
}

pub(super) fn list(list: &Value, code: impl FnMut(&Value) -> String) -> String {
    let all = list.as_array().map(Vec::as_slice).unwrap_or_default();
    all.iter().map(code).collect::<Vec<_>>().join(",\n")
}

fn each(names: &[&str], mut code: impl FnMut(&str) -> String) -> String {
    let all: Vec<_> = names.iter().map(|name| code(name)).collect();
    all.join(", ")
}

/// The variant of an age band.
pub(super) fn band(id: &str) -> &'static str {
    match id {
        "0-11" => "Infant",
        "12-35" => "Toddler",
        "36-71" => "Preschool",
        _ => "School",
    }
}

/// The variant of an id: `health_visiting` is `HealthVisiting`.
pub(super) fn variant(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    };
    id.split('_').map(word).collect()
}
