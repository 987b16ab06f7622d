//! The verbs themselves, on a page that stands still.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use serde_json::json;
use thirtyfour::common::keys::Key;

use crate::harness::{Browser, Verbs, sitting_in};

fn sitting(test: impl FnOnce(&mut Browser)) {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
    let written = fs::write(folder.path().join("index.html"), include_str!("verbs.html"));
    written.unwrap_or_else(|error| panic!("the page was not written: {error}"));
    sitting_in(folder.path(), test);
}

#[test]
fn a_name_is_found_in_its_part_of_the_page() {
    sitting(|page| {
        assert_eq!(page.names("radio"), ["Set", "Ikke set", "Ikke set"]);
        page.inside("group", "Sprog").click("radio", "Ikke set");
        page.inside("group", "Krop").click("radio", "Ikke set");
        let chosen = "return [...document.querySelectorAll(':checked')].map((it) => it.value)";
        assert_eq!(
            page.script(chosen, vec![]),
            json!(["unseen", "unseen", "pædagog"])
        );
    });
}

#[test]
fn fields_are_filled_by_their_labels() {
    sitting(|page| {
        page.fill("Note", "Æblegrød i køkkenet");
        page.choose("Rolle", "sundhedsplejerske");
        let values =
            "return [document.getElementById('note').value, document.getElementById('role').value]";
        assert_eq!(
            page.script(values, vec![]),
            json!(["Æblegrød i køkkenet", "sundhedsplejerske"])
        );
    });
}

#[test]
fn an_exact_name_goes_before_one_that_holds_it() {
    sitting(|page| {
        page.click("button", "Gem");
        page.sees("Trykket: Gem");
        page.inside("status", "").sees_not("luk");
        page.click("button", "vinduet");
        page.sees("Trykket: ×");
        assert!(page.find_all("button", "Slet").is_empty());
    });
}

#[test]
fn the_keyboard_alone_is_enough() {
    sitting(|page| {
        page.tab_to("field", "Note");
        page.press(Key::End);
        page.type_here(" og efter");
        page.tab_to("button", "Gem og luk");
        page.press(Key::Enter);
        page.sees("Trykket: Gem og luk");
        assert_eq!(
            page.script("return document.getElementById('note').value", vec![]),
            json!("før og efter")
        );
    });
}

#[test]
fn a_failure_tells_what_was_there() {
    sitting(|page| {
        page.wait_at_most(Duration::from_secs(1));
        let lost = catch_unwind(AssertUnwindSafe(|| page.click("button", "Fortryd")));
        let said = lost.err().and_then(|it| it.downcast::<String>().ok());
        let said = said.map(|it| *it).unwrap_or_default();
        assert!(said.contains("No button is named “Fortryd”"), "{said}");
        assert!(said.contains("Luk vinduet"), "{said}");
    });
}
