//! The screens that hold most words, in English.

use serde_json::json;

use super::{Look, unfold};
use crate::harness::{Browser, Verbs};

/// The form, the dialogue and the sheet in English, in the sample.
#[track_caller]
pub fn english(page: &Browser, look: Look<'_>) {
    page.click("button", "English");
    page.find("link", "Set up Trivselsspor");
    let mut look = |name: &str| {
        let language = page.script("return document.documentElement.lang", vec![]);
        assert_eq!(language, json!("en"), "the language of {name}");
        look(name);
    };
    look("english-start");
    page.click("button", "Try it as a pedagogue");
    page.click("link", "Solsikken");
    page.click("link", "Loui Toftlund");
    look("english-child");
    page.click("link", "own assessment");
    for (sign, answer) in page.names("group").iter().zip(["Yellow", "Red"]) {
        page.inside("group", sign).click("radio", answer);
    }
    unfold(page);
    look("english-form");
    page.go("#/overblik");
    page.click("link", "Solsikken");
    page.click("link", "Storm Lauridsen");
    page.click("link", "Dialogue");
    page.find("heading", "Dialogue");
    page.click("radio", "Red · ");
    unfold(page);
    look("english-dialogue");
    page.go("#/overblik");
    page.click("link", "Solsikken");
    page.click("link", "Alma Thorup");
    page.click("link", "Parents");
    page.sees("English");
    look("english-sheet");
    let sheet = "return document.querySelector('.sheet').lang";
    assert_eq!(page.script(sheet, vec![]), json!("en"));
    page.choose("Language of the sheet", "Danish · Dansk");
    page.until(|| match page.script(sheet, vec![]) {
        language if language == json!("da") => Ok(()),
        language => Err(format!("the sheet speaks {language}")),
    });
    look("english-sheet-in-danish");
}
