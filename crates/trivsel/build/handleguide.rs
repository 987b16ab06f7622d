//! From the handleguide file to Rust data, as the model beside it. Its texts stand in the
//! model's chapter. Whether it is whole a test asks.

use std::fmt::Write;

use serde_json::Value;

use super::{
    model::{band, list, text, variant, words},
    numbered::Numbered,
    papers::PaperTexts,
};

/// The code of a `Handleguide`.
pub fn generate(json: &str, _: &[PaperTexts], numbered: &mut Numbered) -> Result<String, String> {
    let guide: Value = serde_json::from_str(json).map_err(|it| it.to_string())?;
    let words = &mut |value: &Value| words(value, numbered);
    let mut code = String::from("Handleguide {\n");
    for field in ["id", "version"] {
        _ = writeln!(code, "{field}: {:?},", text(&guide[field]));
    }
    let rhythm = list(&guide["rhythm"], |it| {
        let (pause, weeks) = (variant(text(&it["id"])), it["weeks"].as_u64().unwrap_or(0));
        let source = words(&it["source"]);
        format!("RhythmWeeks {{ pause: Pause::{pause}, weeks: {weeks}, source: {source} }}")
    });
    _ = writeln!(code, "rhythm: &[{rhythm}],");
    let ladder = list(&guide["ladder"], |it| {
        let (rung, name, decides) = (rung(&it["id"]), words(&it["name"]), words(&it["decides"]));
        format!("LadderStep {{ rung: {rung}, name: {name}, decides: {decides} }}")
    });
    _ = writeln!(code, "ladder: &[{ladder}],");
    let offers = list(&guide["offers"], |it| {
        let (id, only_in) = (text(&it["id"]), settings(&it["only_in"]));
        let says = |field: &str| it[field].as_bool().unwrap_or(false);
        let (needs_consent, opens_case) = (says("needs_consent"), says("opens_case"));
        let (rung, name) = (rung(&it["rung"]), words(&it["name"]));
        let contact = it.get("contact").map(&mut *words);
        let contact = contact.map_or_else(|| "None".to_owned(), |it| format!("Some({it})"));
        format!(
            "Offer {{ id: {id:?}, rung: {rung}, name: {name}, only_in: {only_in}, \
             needs_consent: {needs_consent}, contact: {contact}, opens_case: {opens_case} }}"
        )
    });
    _ = writeln!(code, "offers: &[{offers}],");
    let lines = list(&guide["guide"], |it| {
        let (step, settings) = (variant(text(&it["step"])), settings(&it["settings"]));
        let (must, can) = (
            list(&it["must"], &mut *words),
            list(&it["can"], &mut *words),
        );
        format!(
            "GuideLines {{ step: Step::{step}, settings: {settings}, must: &[{must}], \
             can: &[{can}] }}"
        )
    });
    _ = writeln!(code, "guide: &[{lines}],");
    let ideas = list(&guide["ideas"], |it| {
        let (id, rung, area) = (text(&it["id"]), rung(&it["rung"]), text(&it["area"]));
        let (area, band, words) = (variant(area), band(text(&it["band"])), words(&it["text"]));
        format!(
            "Idea {{ id: {id:?}, rung: {rung}, area: Area::{area}, band: AgeBand::{band}, \
             text: {words} }}"
        )
    });
    _ = writeln!(code, "ideas: &[{ideas}],");
    let plans = list(&guide["plans"], |it| {
        let id = text(&it["id"]);
        let [name, about, source] = ["name", "about", "source"].map(|field| words(&it[field]));
        let phases = list(&it["phases"], |it| {
            let until_week = it["until_week"].as_u64().unwrap_or(0);
            let (name, text) = (words(&it["name"]), words(&it["text"]));
            format!("PlanPhase {{ until_week: {until_week}, name: {name}, text: {text} }}")
        });
        format!(
            "Plan {{ id: {id:?}, name: {name}, about: {about}, source: {source}, \
             phases: &[{phases}] }}"
        )
    });
    _ = writeln!(code, "plans: &[{plans}],");
    code.push('}');
    Ok(code)
}

fn rung(id: &Value) -> String {
    format!("Rung::{}", variant(text(id)))
}

fn settings(all: &Value) -> String {
    let all = list(all, |it| format!("Setting::{}", variant(text(it))));
    format!("&[{all}]")
}
