//! A child for whom something is running (parents have asked to see, or somebody is notified) is
//! not erased unawares.

use tempfile::TempDir;

use crate::app::{
    PASSPHRASE, PRESCHOOLER, PUPIL, RAGNHILD, add_adult, add_child, add_group, again, arrive,
    as_leader, open_child, sit_down, unlock, with_prepared_vault,
};
use crate::backup::{on_another_device, take_to};
use crate::harness::{Browser, Verbs, sitting};
use crate::keeping::{LEADER, erase, look_into, open_keeping, put_in};

const NOTIFICATION: &str = "En underretning er ved at blive behandlet.";
const RUNNING: &str = "Intet om barnet kan slettes nu, fordi noget er i gang";
const LEADERS: &str = "Se eller ret lederens mærker";

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

/// Types the passphrase, and shows the marks of leaders.
#[track_caller]
pub fn open_marks(page: &Browser) {
    page.click("button", LEADERS);
    again(page, LEADERS);
}

/// Sets the mark that a notification is being handled, or lifts it.
#[track_caller]
pub fn turn_mark(page: &Browser) {
    open_marks(page);
    page.click("checkbox", NOTIFICATION);
    page.sees("Mærket er ændret.");
}

/// Everybody sees that it is stopped; why stands only behind the passphrase.
#[test]
fn a_leaders_mark_is_shown_to_whoever_types_a_leaders_passphrase() {
    sitting(|page| {
        prepare(page);
        open_keeping(page, PRESCHOOLER);
        turn_mark(page);
        page.sees(RUNNING);
        page.sees_not("underretning");
        for width in [390, 820] {
            page.screenshot_to_the_foot(&format!("keeping-held-{width}"), width, 800);
        }
        page.screen(1000, 700);
        page.is_accessible();
        page.go("#/slettefrister");
        page.sees("sletningen er standset, fordi noget er i gang");
        page.sees_not("underretning");
        page.go("#/logbog");
        page.sees("Satte et mærke, der standser sletning: ");
        page.sees_not("underretning");
        add_adult(page, LEADER);
        open_keeping(page, PRESCHOOLER);
        page.click("link", "Giv forældrene aktindsigt");
        arrive(page, "Aktindsigt");
        page.sees("Har en leder standset sletningen af oplysningerne");
        page.sees_not("underretning er ved");
        page.click("button", "Undtag noget fra aktindsigt");
        page.click("button", "Tag lederens mærker med");
        again(page, "Tag lederens mærker med");
        page.sees("Lederens mærker er nu med i kopien.");
        page.sees(NOTIFICATION);
        open_keeping(page, PRESCHOOLER);
        open_marks(page);
        page.screenshot_to_the_foot("keeping-marks", 820, 800);
        page.screen(1000, 700);
        page.click("checkbox", NOTIFICATION);
        page.sees("Mærket er ændret.");
        page.sees_not(RUNNING);
        // What everybody may know is noted with the passphrase too.
        page.click("checkbox", "Forældrene har bedt om aktindsigt");
        again(page, "Sæt fluebenet");
        page.sees("Forældrene har bedt om aktindsigt, så intet kan slettes nu.");
    });
}

/// The screen no longer offers to erase once something is running. In the instant before it is
/// drawn the button is still there, and a press on it must not count.
#[test]
#[ignore = "slow: a child erased twice; the rule is held by session::tests::erased too"]
fn a_mark_set_in_the_instant_before_keeps_the_child() {
    sitting(|page| {
        prepare(page);
        open_keeping(page, PRESCHOOLER);
        open_marks(page);
        page.click("button", "Slet oplysningerne om barnet");
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
        page.sees_not("Slettede oplysningerne om et barn");
        // Without the mark the same two presses erase.
        open_keeping(page, PRESCHOOLER);
        turn_mark(page);
        page.sees_not(RUNNING);
        erase_now(page);
    });
}

#[track_caller]
fn erase_now(page: &Browser) {
    page.click("button", "Slet oplysningerne om barnet");
    again(page, "Ja, slet nu");
    arrive(page, "Oplysningerne om barnet er slettet");
}

/// Erased on another device, and something is running here: that is told before it is read in.
#[test]
#[ignore = "slow: two devices; the rule is held by session::tests::forged_copy too"]
fn a_copy_that_erases_a_held_child_is_told_before_it_does() {
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        prepare(page);
        let both = take_to(page, first.path());
        let neither = on_another_device(&both, RAGNHILD, second.path(), |other| {
            for child in [PRESCHOOLER, PUPIL] {
                erase(other, child);
            }
        });

        open_keeping(page, PRESCHOOLER);
        turn_mark(page);
        page.sees(RUNNING);
        look_into(page, &neither, PASSPHRASE);
        // Only a leader may erase, and nobody is one yet.
        page.sees("Kun en leder kan slette dem.");
        page.click("button", "Annuller");
        add_adult(page, LEADER);
        look_into(page, &neither, PASSPHRASE);
        // Of the two it names the one, and only that.
        page.sees(
            "I kopien er oplysningerne om Måns Ædelbjerg slettet. Her er sletningen standset",
        );
        page.is_accessible();
        page.screenshot("merge-held");
        page.click("button", "Annuller");
        for child in [PRESCHOOLER, PUPIL] {
            open_child(page, child);
            page.sees(child.surname);
        }
        // Without a tick nothing is erased.
        put_in(page, &neither, PASSPHRASE);
        page.sees("lagt ind.");
        open_child(page, PUPIL);
        page.sees(PUPIL.surname);
        look_into(page, &neither, PASSPHRASE);
        page.click("checkbox", PUPIL.given);
        page.click("button", "Gå videre");
        page.sees("Oplysningerne om ét barn bliver slettet.");
        for width in [390, 820] {
            page.screenshot_to_the_foot(&format!("merge-erases-{width}"), width, 800);
        }
        page.screen(1000, 700);
        again(page, "Læg den ind");
        page.sees("Én registrering er lagt ind.");
        open_child(page, PRESCHOOLER);
        page.sees(PRESCHOOLER.surname);
        page.go("#/overblik");
        page.click("link", PUPIL.group);
        page.sees("Ingen børn endnu");
    });
}

/// What a leader types in the tests of this file.
const OF_LEADER: &str = "hvide sejl mod solnedgang";

/// The name is chosen, and the passphrase of everybody is not enough: neither for a file nor here.
#[test]
#[ignore = "slow: two devices; the rule is held by session::tests::of_leaders too"]
fn a_child_is_erased_on_a_leaders_own_passphrase_whoever_is_at_the_screen() {
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        prepare(page);
        let both = take_to(page, first.path());
        let without = on_another_device(&both, RAGNHILD, second.path(), |other| {
            erase(other, PUPIL);
        });
        add_adult(page, LEADER);
        page.go("#/adgang");
        arrive(page, "Adgang");
        page.click("button", "Vælg din egen kodesætning");
        page.fill("Kodesætning", OF_LEADER);
        page.fill("Skriv kodesætningen igen", OF_LEADER);
        page.click("button", "Gem");
        again(page, "Gem");
        page.sees("Kodesætningen er valgt og gælder fra nu af.");

        look_into(page, &without, PASSPHRASE);
        page.click("checkbox", PUPIL.given);
        page.click("button", "Gå videre");
        let refused = "Det er ikke en leders egen kodesætning. Intet er ændret.";
        as_leader(page, PASSPHRASE, "Læg den ind");
        page.sees(refused);
        page.is_accessible();
        as_leader(page, OF_LEADER, "Læg den ind");
        page.sees("er lagt ind.");
        page.go("#/overblik");
        page.click("link", PUPIL.group);
        page.sees("Ingen børn endnu");

        sit_down(page, RAGNHILD);
        open_keeping(page, PRESCHOOLER);
        page.click("button", "Slet oplysningerne om barnet");
        as_leader(page, PASSPHRASE, "Ja, slet nu");
        page.sees(refused);
        as_leader(page, OF_LEADER, "Ja, slet nu");
        arrive(page, "Oplysningerne om barnet er slettet");
        // The line bears the name of whose passphrase it was.
        page.go("#/logbog");
        arrive(page, "Logbog");
        page.sees("Slettede oplysningerne om et barn");
        let latest = page.script(
            "return document.querySelector('main ul li')?.textContent ?? ''",
            vec![],
        );
        let latest = latest.as_str().unwrap_or_default();
        assert!(latest.contains(LEADER.name), "{latest}");
    });
}
