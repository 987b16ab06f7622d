//! One adult's own form.

use serde_json::json;

use crate::app::cast::Own;
use crate::harness::{Browser, Verbs};

/// The form's last step.
pub const LAST: &str = "Afslutning";

/// The steps before it.
const AREAS: [&str; 6] = [
    "Følelser og tryghed",
    "Relationer og fællesskab",
    "Sprog, leg og læring",
    "Krop og sanser",
    "Hverdag og deltagelse",
    "Omgivelser",
];

/// To the adult's own form, from the child's screen.
#[track_caller]
pub fn open_form(page: &Browser) {
    page.click("link", "egen vurdering");
    page.find("heading", "Egen vurdering");
}

/// The same, and on to what the adult says in their own words.
#[track_caller]
pub fn open_last(page: &Browser) {
    open_form(page);
    to_step(page, LAST);
}

/// To a step of the open form: an area or [`LAST`].
#[track_caller]
pub fn to_step(page: &Browser, step: &str) {
    page.inside("navigation", "Skemaets dele")
        .click("link", step);
    is_at_step(page, step);
}

/// Waits until the form is at this step.
#[track_caller]
pub fn is_at_step(page: &Browser, step: &str) {
    let script = "return document.querySelector('#form-step')?.textContent ?? ''";
    page.until(|| match page.script(script, vec![]) {
        here if here == json!(step) => Ok(()),
        here => Err(format!("the form is at {here} and not at “{step}”")),
    });
}

/// From the child's screen through the whole form and back.
#[track_caller]
pub fn assess(page: &Browser, own: &Own) {
    open_form(page);
    answer(page, own);
    finish(page, "Færdig");
}

/// Finishes the form, and goes on to the child's screen.
#[track_caller]
pub fn finish(page: &Browser, button: &str) {
    to_step(page, LAST);
    page.click("button", button);
    page.sees("Hvad nu?");
    page.click("link", "Tilbage til barnet");
    page.sees("Har svaret:");
}

/// Fills in the form and leaves it open, at its last step.
#[track_caller]
pub fn answer(page: &Browser, own: &Own) {
    let mut signs = own.signs.to_vec();
    for area in AREAS {
        to_step(page, area);
        let here = page.inside("region", area);
        let asked = here.names("group");
        signs.retain(|(sign, answer)| {
            let found = asked.iter().any(|it| it.contains(sign));
            if found {
                here.inside("group", sign).click("radio", answer);
            }
            !found
        });
        if !here.find_all("button", "Sæt resten til grøn").is_empty() {
            here.click("button", "Sæt resten til grøn");
        }
        for (_, note) in own.notes.iter().filter(|(of, _)| *of == area) {
            here.fill(&format!("Din note om {area}"), note);
        }
    }
    assert!(signs.is_empty(), "{signs:?} are asked nowhere");
    to_step(page, LAST);
    page.fill("Hvad virker?", own.works);
    page.fill("Hvad undrer?", own.wonders);
}
