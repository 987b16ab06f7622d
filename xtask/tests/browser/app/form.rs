//! One adult's own form.

use crate::app::cast::Own;
use crate::harness::{Browser, Verbs};

/// To the adult's own form, from the child's screen.
#[track_caller]
pub fn open_form(page: &Browser) {
    page.click("link", "egen vurdering");
    page.find("heading", "Egen vurdering");
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
    page.click("button", button);
    page.sees("Hvad nu?");
    page.click("link", "Tilbage til barnet");
    page.sees("Har svaret:");
}

/// Fills in the form and leaves it open.
#[track_caller]
pub fn answer(page: &Browser, own: &Own) {
    page.fill("Hvad virker?", own.works);
    for (sign, answer) in own.signs {
        page.inside("group", sign).click("radio", answer);
    }
    for area in areas(page) {
        page.inside("region", &area)
            .click("button", "Sæt resten til grøn");
    }
    for (area, note) in own.notes {
        page.fill(&format!("Din note om {area}"), note);
    }
    page.fill("Hvad undrer?", own.wonders);
}

/// The areas of the form that still lack an answer.
#[track_caller]
fn areas(page: &Browser) -> Vec<String> {
    let buttons = page.names("button").into_iter();
    buttons
        .filter_map(|name| {
            let area = name.strip_prefix("Sæt resten til grøn")?;
            Some(area.trim_start_matches([' ', ':']).to_owned())
        })
        .collect()
}
