//! What was begun here and finished on another device: no screen asks for it any more, so every screen
//! tells of it, until it is shown or thrown away.

use tempfile::TempDir;

use crate::app::{PRESCHOOLER, RAGNHILD, open_child, value, with_child};
use crate::backup::{on_another_device, take_to};
use crate::harness::{Browser, Verbs, sitting};
use crate::keeping::put_in;

const TOLD: &str = "nogen var i gang med at skrive";
const BEGUN: &str = "Hun vil gerne have bamsen med";

#[track_caller]
fn type_words(page: &Browser, words: &str) {
    open_child(page, PRESCHOOLER);
    page.click("link", "Skriv forældrenes ord ind");
    page.fill("Ordene", words);
    page.sees("Gemt kl.");
}

#[test]
#[ignore = "slow: two devices; the rule is held by session::tests::aside too"]
fn what_was_finished_on_another_device_meanwhile_is_told_of_and_shown() {
    let [there, back] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        let backup = take_to(page, there.path());
        let came = on_another_device(&backup, RAGNHILD, back.path(), |other| {
            type_words(other, "Hun sover bedre");
            other.click("radio", "Mor");
            other.click("radio", "Sedlen »Før vi mødes«");
            other.click("button", "Gem ordene");
            other.find("heading", "Tak. Ordene er gemt.");
        });
        type_words(page, BEGUN);
        put_in(page, &came, crate::app::PASSPHRASE);
        page.sees(TOLD);
        page.is_accessible();
        for language in ["Dansk", "English"] {
            if language == "English" {
                page.click("button", language);
                page.sees("somebody was writing");
            }
            for (width, height) in [(390, 844), (1366, 768)] {
                page.screen(width, height);
                page.script("scrollTo(0, 0)", vec![]);
                page.fits_the_width();
                page.screenshot(&format!("stranded-{language}-{width}"));
            }
        }
        page.click("button", "Dansk");
        page.click("button", "Vis det");
        page.until(|| match value(page, "Ordene") {
            said if said == BEGUN => Ok(()),
            said => Err(said),
        });
        page.sees_not(TOLD);
    });
}
