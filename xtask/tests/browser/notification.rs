//! Underretning: three ways behind the passphrase, the writing sheet, and what is asked afterwards; and
//! the position as a file for another system, which leaves from the page beside it.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::common::keys::Key;

use crate::app::value;
use crate::backup::download_to;
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::no_storage::answers;
use crate::tour::{open_child, open_sample};

const CHILD: &str = "Aleksander Nowak";
const SEEN: &str = "Tre morgener i uge 47 sad han alene under bordet";
const LIES_HERE: &str = "Der ligger en kladde til skrivearket om barnet.";
const NOT_FIRST: &str = "Ja, eller vi er i tvivl";

/// The page, behind the passphrase; the sample has none.
#[track_caller]
fn open(page: &Browser) {
    page.find("heading", "Underretning");
    page.sees_not("Kan nogen i hjemmet");
    page.click("button", "Vis siden");
    page.sees("Kan nogen i hjemmet stå bag vold eller overgreb?");
}

/// An arrow key passes every answer, and deletes nothing.
#[track_caller]
fn passes_the_answers(page: &Browser) {
    for key in [Key::Up, Key::Up, Key::Down, Key::Down] {
        let script = "return document.querySelector('[name=notification-way]:checked')";
        let chosen = page.script(script, vec![]);
        let focus = "arguments[0].focus()";
        page.script(focus, vec![chosen]);
        page.press(key);
    }
    page.sees("Sammen med forældrene");
    assert_eq!(value(page, "Det har vi set og hørt"), SEEN);
}

#[test]
fn three_ways_and_what_is_typed_is_deleted_by_its_own_button_alone() {
    for (width, height) in walked_at([(390, 844), (820, 1180), (1366, 768)]) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            open_child(page, CHILD);
            page.click("link", "Underretning");
            page.fits_the_width();
            page.screenshot(&format!("notification-gate-{width}"));
            open(page);
            page.click("radio", NOT_FIRST);
            page.sees("Brug kommunens eget skema.");
            page.sees_not("Sæt flueben ved det, der allerede er skrevet");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("notification-not-first-{width}"), width, height);
            page.click("radio", "Nej, men det haster");
            page.sees("Ring til kommunen nu");
            page.click("radio", "Nej");
            page.sees("Sammen med forældrene");
            page.fill("Det har vi set og hørt", SEEN);
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("notification-writing-{width}"), width, height);
            if width == 820 {
                let paper = page.print("notification-writing");
                assert!(paper.text.contains(SEEN), "{}", paper.text);
                assert!(
                    !paper.text.contains("Kan nogen i hjemmet"),
                    "{}",
                    paper.text
                );
            }
            passes_the_answers(page);
            page.click("radio", NOT_FIRST);
            page.sees(LIES_HERE);
            page.sees_not("Sæt flueben ved det, der allerede er skrevet");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("notification-sheet-lies-{width}"), width, height);
            page.click("button", "Slet kladden");
            answers(page, false);
            page.sees(LIES_HERE);
            page.click("button", "Slet kladden");
            answers(page, true);
            page.sees_not(LIES_HERE);
            page.click("radio", "Nej");
            page.sees("Sammen med forældrene");
            assert_eq!(value(page, "Det har vi set og hørt"), "");
            page.fill("Det har vi set og hørt", SEEN);
            page.click("button", "Jeg har underrettet");
            page.sees("Vælg, hvordan du underrettede.");
            page.fill("Klokken", "14.20");
            page.click("radio", "Telefon");
            page.click("button", "Jeg har underrettet");
            page.sees("Det er noteret.");
            page.sees_not("14.20");
            page.go("#/overblik");
            page.sees("kommunen vurderer inden 24 timer, om det haster");
            page.screenshot(&format!("notification-today-{width}"));
            open_child(page, CHILD);
            page.click("link", "Underretning");
            open(page);
            page.click("radio", "Nej");
            assert_eq!(value(page, "Det har vi set og hørt"), "", "it is done with");
            page.sees("14.20");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("notification-known-{width}"));
            page.click("button", "Ja, den er kommet");
            page.sees("Det er noteret.");
            page.click("button", "Vis siden");
            page.sees("Kvitteringen kom");
            page.click("button", "Gem dagen");
            page.sees("standser underretningen ikke længere sletningen");
            page.is_accessible();
            page.screenshot(&format!("notification-closing-{width}"));
            page.click("button", "Gem dagen");
            page.click("button", "Vis siden");
            page.sees("Lagt i kommunens sagssystem");
        });
    }
}

#[test]
fn a_position_leaves_as_a_file_without_a_name_and_stands_in_the_logbook() {
    let folder = TempDir::new().unwrap();
    sitting(|page| {
        download_to(page, folder.path());
        open_sample(page, "pædagog");
        open_child(page, CHILD);
        page.click("link", "Opbevaring");
        page.sees("Positionen som fil til et andet system");
        for width in [390, 820, 1366] {
            page.screenshot_to_the_foot(&format!("position-file-{width}"), width, 800);
        }
        page.screen(1000, 800);
        page.click("button", "Hent positionen som fil");
        page.sees("I eksemplet er der ingen kodesætning");
        page.is_accessible();
        page.click("button", "Hent positionen som fil");
        page.sees("Filen er hentet.");
        let file = page.until(|| {
            let files = fs::read_dir(folder.path()).map_err(|error| error.to_string())?;
            let mut files = files.flatten().map(|file| file.path());
            let found = files.find(|it| it.extension().is_some_and(|it| it == "json"));
            found.ok_or_else(|| "no file has come".to_owned())
        });
        let text = fs::read_to_string(file).unwrap();
        let bundle: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(bundle["resourceType"], "Bundle");
        assert!(text.contains("klgateway-children-topi"), "{text}");
        assert!(
            !text.contains("Aleksander") && !text.contains("Nowak"),
            "{text}"
        );
    });
}
