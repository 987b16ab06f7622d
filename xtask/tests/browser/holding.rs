//! A child for whom something is running (parents have asked to see, or somebody is notified) is
//! not erased unawares.

use tempfile::TempDir;

use crate::app::{
    PASSPHRASE, PRESCHOOLER, PUPIL, RAGNHILD, add_adult, add_child, add_group, again, arrive,
    open_child, sit_down, unlock, with_prepared_vault,
};
use crate::backup::{bring_in, downloaded, take_to};
use crate::harness::{Browser, Verbs, sitting};
use crate::keeping::{LEADER, erase, look_into, open_keeping};

const NOTIFICATION: &str = "En underretning er ved at blive behandlet.";
const RUNNING: &str = "En aktindsigt eller en underretning er i gang, så intet kan slettes nu.";

/// A vault with two children.
#[track_caller]
fn prepare(page: &Browser) {
    with_prepared_vault(page, "two children", |page| {
        for child in [PRESCHOOLER, PUPIL] {
            add_group(page, child);
            add_child(page, child);
        }
    });
}

/// The screen no longer offers to erase once something is running. In the instant before it is
/// drawn the button is still there, and a press on it must not count.
#[test]
fn a_mark_set_in_the_instant_before_keeps_the_child() {
    sitting(|page| {
        prepare(page);
        open_keeping(page, PRESCHOOLER);
        page.click("button", "Slet alt om barnet");
        page.fill("Den kodesætning, du låste op med", PASSPHRASE);
        let [mark, erase] = [("checkbox", NOTIFICATION), ("button", "Ja, slet nu")]
            .map(|(role, name)| page.find(role, name).to_json().unwrap_or_default());
        page.script(
            "const [mark, erase] = arguments; mark.click(); erase.click();",
            vec![mark, erase],
        );
        page.sees(RUNNING);
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        open_child(page, PRESCHOOLER);
        page.sees(PRESCHOOLER.surname);
        page.go("#/logbog");
        arrive(page, "Logbog");
        page.sees_not("Slettede alle oplysninger om et barn");
        // Without the mark the same two presses erase.
        open_keeping(page, PRESCHOOLER);
        page.click("checkbox", NOTIFICATION);
        page.sees_not(RUNNING);
        erase_now(page);
    });
}

#[track_caller]
fn erase_now(page: &Browser) {
    page.click("button", "Slet alt om barnet");
    again(page, "Ja, slet nu");
    arrive(page, "Alt om barnet er slettet");
}

/// Erased on another device, and something is running here: that is told before it is read in.
#[test]
fn a_copy_that_erases_a_held_child_is_told_before_it_does() {
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        prepare(page);
        let both = take_to(page, first.path());
        sitting(|other| {
            other.go("#/laeg-kopi-ind");
            bring_in(other, &both, PASSPHRASE);
            arrive(other, "Hvem er du?");
            sit_down(other, RAGNHILD);
            for child in [PRESCHOOLER, PUPIL] {
                erase(other, child);
            }
            take_to(other, second.path());
        });
        let neither = downloaded(page, second.path());

        open_keeping(page, PRESCHOOLER);
        page.click("checkbox", NOTIFICATION);
        page.sees(RUNNING);
        look_into(page, &neither, PASSPHRASE);
        // Only a leader may erase, and nobody is one yet.
        page.sees("Kun en leder kan slette dem.");
        page.click("button", "Annuller");
        add_adult(page, LEADER);
        look_into(page, &neither, PASSPHRASE);
        // Of the two it names the one, and only that.
        page.sees(
            "I kopien er alle oplysninger om Måns Ædelbjerg slettet. Her er en aktindsigt eller en underretning i gang",
        );
        page.is_accessible();
        page.screenshot("merge-held");
        page.click("button", "Annuller");
        for child in [PRESCHOOLER, PUPIL] {
            open_child(page, child);
            page.sees(child.surname);
        }
        // Without a tick nothing is erased.
        look_into(page, &neither, PASSPHRASE);
        page.click("button", "Gå videre");
        again(page, "Læg den ind");
        page.sees("lagt ind.");
        open_child(page, PUPIL);
        page.sees(PUPIL.surname);
        look_into(page, &neither, PASSPHRASE);
        page.click("checkbox", PUPIL.given);
        page.click("button", "Gå videre");
        page.sees("Alle oplysninger om ét barn bliver slettet.");
        for width in [390, 820] {
            page.screenshot_to_the_foot(&format!("merge-erases-{width}"), width, 800);
        }
        page.screen(1000, 700);
        again(page, "Læg den ind");
        page.sees("1 indførsel er lagt ind.");
        open_child(page, PRESCHOOLER);
        page.sees(PRESCHOOLER.surname);
        page.go("#/overblik");
        page.click("link", PUPIL.group);
        page.sees("Ingen børn endnu");
    });
}
