//! From the model file to Rust data, so that the page need not read JSON before
//! it can show a form, nor carry what reads it.
//!
//! Whether the model is whole is not asked here: a test lints the same file, and
//! compares what is read from it with what is made here.

use std::fmt::Write;

use serde_json::Value;

use super::{messages::sample, numbered::Numbered, papers::PaperTexts};

/// The model's own sentences on the parents' papers, as each language of the papers has them: the
/// line of the sheet, what belongs to a position, and what is said of an area that is not green. Of
/// the surroundings parents read no such sentence, and of what was not seen one for all areas.
pub const PARENTS: [&str; 15] = [
    "model-line",
    "model-green",
    "model-yellow",
    "model-red",
    "model-not-seen",
    "model-emotions-yellow",
    "model-emotions-red",
    "model-relations-yellow",
    "model-relations-red",
    "model-learning-yellow",
    "model-learning-red",
    "model-body-yellow",
    "model-body-red",
    "model-everyday-yellow",
    "model-everyday-red",
];

/// The code of a `Model`; what lacks in the file is an empty text.
pub fn generate(
    json: &str,
    papers: &[PaperTexts],
    numbered: &mut Numbered,
) -> Result<String, String> {
    let model: Value = serde_json::from_str(json).map_err(|it| it.to_string())?;
    numbered.begin("model");
    let mut code = String::from("Model {\n");
    for field in ["id", "version"] {
        _ = writeln!(code, "{field}: {:?},", text(&model[field]));
    }
    for field in ["title", "about"] {
        _ = writeln!(code, "{field}: {},", words(&model[field], numbered));
    }
    let line = on_paper(&model["sheet_line"], "line", papers, numbered)?;
    _ = writeln!(code, "sheet_line: {line},");
    let mut of_positions = Vec::new();
    for step in ["green", "yellow", "red"] {
        let parents = &find(&model["positions"], "step", step)["parents"];
        of_positions.push(on_paper(parents, step, papers, numbered)?);
    }
    let areas = areas(&model["areas"], papers, numbered)?;
    let words = &mut |value: &Value| words(value, numbered);
    let durations = list(&model["durations"], |it| {
        let (phrase, meaning) = (words(&it["phrase"]), words(&it["meaning"]));
        format!("Duration {{ phrase: {phrase}, meaning: {meaning} }}")
    });
    _ = writeln!(code, "durations: &[{durations}],");
    let mut of_positions = of_positions.iter();
    let guidance = each(&["green", "yellow", "red"], |step| {
        let parents = of_positions.next().map_or("", String::as_str);
        guidance(find(&model["positions"], "step", step), parents, words)
    });
    _ = writeln!(code, "guidance: [{guidance}],");
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

/// The same for a sentence that stands on the parents' papers: in the languages of the papers it is
/// the message `model-` with this name.
fn on_paper(
    value: &Value,
    name: &str,
    papers: &[PaperTexts],
    numbered: &mut Numbered,
) -> Result<String, String> {
    let key = format!("model-{name}");
    if !PARENTS.contains(&key.as_str()) {
        return Err(format!("no language of the papers is asked for {key}"));
    }
    let texts = ["da", "en"].map(|language| text(&value[language]).to_owned());
    let said = papers.iter().map(|it| sample(&it.messages[&key].pieces));
    let number = numbered.add_on_paper(texts, said.collect());
    Ok(format!("Words::of_the_app({number})"))
}

fn guidance(position: &Value, parents: &str, words: &mut impl FnMut(&Value) -> String) -> String {
    format!(
        "Guidance {{ can: &[{}], must: &[{}], parents: {parents} }}",
        list(&position["can"], &mut *words),
        list(&position["must"], &mut *words),
    )
}

/// What parents read of each area with each answer.
fn areas(all: &Value, papers: &[PaperTexts], numbered: &mut Numbered) -> Result<String, String> {
    let mut code = Vec::new();
    let mut not_seen: Option<&Value> = None;
    for area in all.as_array().map(Vec::as_slice).unwrap_or_default() {
        let id = text(&area["id"]);
        let mut parents = Vec::new();
        for answer in ["green", "yellow", "red", "not_seen"] {
            let said = &area["parents"][answer];
            parents.push(match (id, answer) {
                ("surroundings", _) | (_, "green") => words(said, numbered),
                (_, "not_seen") => {
                    if *not_seen.get_or_insert(said) != said {
                        return Err(format!("{id}: not seen is one sentence for all areas"));
                    }
                    on_paper(said, "not-seen", papers, numbered)?
                }
                _ => on_paper(said, &format!("{id}-{answer}"), papers, numbered)?,
            });
        }
        code.push(format!("(Area::{}, [{}])", variant(id), parents.join(", ")));
    }
    Ok(code.join(",\n"))
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
