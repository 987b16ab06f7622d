//! The English texts are a file of their own, which comes when somebody chooses English, where the
//! browser does not keep the app.

use serde_json::json;

use crate::app::{BEGIN, PASSPHRASE, arrive, with_vault};
use crate::harness::{Browser, Verbs, sitting_unkept};

const NOT_FETCHED: &str = "Teksterne på engelsk kunne ikke hentes";

/// How many times the file was asked for.
fn fetched(page: &Browser) -> usize {
    let requests = page.requests();
    let english = requests.iter().filter(|it| it.ends_with("-english.txt"));
    english.count()
}

/// The language that the page, or the sheet on it, says it speaks.
#[track_caller]
fn speaks(page: &Browser, part: &str, language: &str) {
    let script = "return document.querySelector(arguments[0])?.lang";
    page.until(|| match page.script(script, vec![json!(part)]) {
        found if found == json!(language) => Ok(()),
        found => Err(format!("{part} speaks {found}, not {language}")),
    });
}

#[test]
fn english_is_fetched_once_and_only_when_it_is_chosen() {
    sitting_unkept(|page| {
        page.find("link", BEGIN);
        crate::loader::come(page);
        let before = crate::ground::until_loaded(page);
        assert_eq!(fetched(page), 0);
        page.click("button", "English");
        page.find("link", "Set up Trivselsspor");
        speaks(page, "html", "en");
        assert_eq!(fetched(page), 1);
        assert_eq!(page.requests().len(), before.len() + 1, "nothing else came");
        page.click("button", "Dansk");
        page.find("link", BEGIN);
        page.click("button", "English");
        page.find("link", "Set up Trivselsspor");
        page.go("#/ordbog");
        page.find("heading", "Dictionary");
        page.go("#/modellen");
        page.sees("A tool for reflecting together, in our own words");
        assert_eq!(fetched(page), 1);
    });
}

#[test]
fn without_a_connection_the_screen_stays_danish_and_says_so() {
    sitting_unkept(|page| {
        page.find("link", BEGIN);
        page.offline(true);
        page.click("button", "English");
        page.inside("alert", "").sees(NOT_FETCHED);
        page.find("link", BEGIN);
        speaks(page, "html", "da");
        page.is_accessible();
        page.screenshot("english-not-fetched");
        page.click("link", "Akut");
        page.find("heading", "Akut");
        page.sees(NOT_FETCHED);
        page.offline(false);
        page.click("button", "English");
        page.find("heading", "Urgent");
        page.sees_not(NOT_FETCHED);
        speaks(page, "html", "en");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

#[test]
fn the_parents_sheet_alone_can_be_english() {
    sitting_unkept(|page| {
        page.click("button", "Prøv som pædagog");
        page.click("link", "Solsikken");
        page.click("link", "Alma Thorup");
        page.click("link", "Forældreark");
        page.find("heading", "Forældreark");
        page.offline(true);
        page.choose("Arkets sprog", "engelsk · English");
        page.sees(NOT_FETCHED);
        speaks(page, ".sheet", "da");
        page.offline(false);
        page.choose("Arkets sprog", "engelsk · English");
        speaks(page, ".sheet", "en");
        page.sees("How we see it just now");
        page.sees_not(NOT_FETCHED);
        speaks(page, "html", "da");
        assert_eq!(fetched(page), 1);
        page.take_console();
    });
}

#[test]
fn a_vault_that_speaks_english_opens_in_english() {
    sitting_unkept(|page| {
        with_vault(page);
        page.go("#/indstillinger");
        page.choose("Sprog", "English");
        page.click("button", "Gem");
        page.find("heading", "Settings");
        page.reload();
        // A new visit begins in Danish, and has fetched nothing.
        assert_eq!(fetched(page), 1);
        page.fill("Kodesætning", PASSPHRASE);
        page.click("button", "Lås op");
        arrive(page, "Who are you?");
        speaks(page, "html", "en");
    });
}
