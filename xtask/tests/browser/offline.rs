//! Without a net, and when the host has a new version.

use std::{fs, thread, time::Duration};

use serde_json::Value;
use tempfile::TempDir;
use xtask::{engine::Engine, offline, size, sums};

use crate::app::{
    INFANT, Joint, Own, PRESCHOOLER, RAGNHILD, agree, assess, open_child, open_group, open_last,
    sit_down, unlock, value, with_child,
};
use crate::ground::until_loaded;
use crate::harness::{Browser, Verbs, host, sitting_in, sitting_unkept};
use crate::no_storage::{allow_writing, refuse_writing};
use crate::roster;
use crate::tour::roster::open_roster;

const OTHER_GROUP: &str = "Mariehønen";
const WONDERS: &str = "Ser længe ud ad vinduet";
const GROUNDS: &str = "Efter tre besøg i køkkenet";
const WORKS: &str = "Synger, når båden vippes";
pub const IS_HERE: &str = "Trivselsspor ligger på denne enhed og kan åbnes uden net.";
pub const NEW: &str = "0.2.0 · 0123abcd";

/// Puts another version in the place of the one that is served: the same files under other names.
pub fn release(host: &TempDir) {
    let build = sums::build(host.path(), &xtask::offline::SAYING_BUILD)
        .unwrap_or_else(|failure| panic!("{failure}"));
    let index = host.path().join("index.html");
    let page = fs::read_to_string(&index).unwrap_or_else(|error| panic!("{error}"));
    assert!(page.contains(&build), "the page names its build");
    let mut page = page.replace(&build, NEW);
    let names = fs::read_dir(host.path()).unwrap_or_else(|error| panic!("{error}"));
    for name in names.flatten() {
        let name = name.file_name().to_string_lossy().into_owned();
        if page.contains(&format!("./{name}")) && name != offline::NAME {
            let other = name.replacen(|_: char| true, "f", 1);
            let moved = fs::rename(host.path().join(&name), host.path().join(&other));
            moved.unwrap_or_else(|error| panic!("{name}: {error}"));
            page = page.replace(&name, &other);
        }
    }
    fs::write(&index, page).unwrap_or_else(|error| panic!("{error}"));
    let needed = size::first_visit(host.path()).unwrap_or_else(|failure| panic!("{failure}"));
    offline::write(host.path(), NEW, &needed).unwrap_or_else(|failure| panic!("{failure}"));
}

/// Waits until the app is kept on the device.
#[track_caller]
pub fn until_kept(page: &Browser) {
    page.go("#/indstillinger");
    page.sees(IS_HERE);
}

/// Locks, and waits until the page has been loaded anew: nothing that it knew is left in its memory.
#[track_caller]
pub fn lock(page: &Browser) {
    page.script("window.wasHere = true", vec![]);
    page.click("button", "Lås");
    until_anew(page);
}

#[track_caller]
fn until_anew(page: &Browser) {
    page.until(|| {
        let here = page
            .session()
            .execute("return window.wasHere ?? false", vec![]);
        match page.attempt(here).map(|it| it.json().clone()) {
            Ok(Value::Bool(false)) => Ok(()),
            _ => Err("the page was not loaded anew".to_owned()),
        }
    });
    page.find("button", "Lås op");
}

/// The words stand in the begun form.
#[track_caller]
fn still_stands(page: &Browser) {
    unlock(page);
    sit_down(page, RAGNHILD);
    open_child(page, PRESCHOOLER);
    open_last(page);
    assert_eq!(value(page, "Hvad virker?"), WORKS);
}

/// From the own assessment to the parents' sheet in Ukrainian, on paper where the engine's driver
/// can print.
#[track_caller]
fn to_paper(page: &Browser) {
    open_child(page, INFANT);
    let own = Own {
        works: WORKS,
        ..Own::default()
    };
    assess(page, &own);
    let joint = Joint {
        whole: "Gul",
        grounds: GROUNDS,
        ..Joint::default()
    };
    agree(page, &joint);
    page.choose("Arkets sprog", "ukrainsk · Українська – udkast");
    page.until(|| {
        let sheet = "return document.querySelector('.sheet:not(.screen-only .sheet)').lang";
        let language = page.script(sheet, vec![]);
        (language == "uk")
            .then_some(())
            .ok_or(format!("it speaks {language}"))
    });
    let words = match page.prints() {
        true => page.print("offline-ukrainian").text,
        false => page.text(),
    };
    assert!(words.contains(INFANT.given), "{words}");
    let cyrillic = words.chars().filter(|it| ('а'..='я').contains(it)).count();
    assert!(cyrillic > 100, "{words}");
}

/// A workbook with the whole school, of which one class is taken in.
#[track_caller]
fn take_in(page: &Browser) {
    open_group(page, INFANT.group);
    open_roster(page);
    roster::choose(page, "03-hele-skolen.xlsx");
    page.choose("Hvilke børn hører til her?", "1. B");
    page.click("button", "Tilføj 2 børn");
    page.sees("2 børn er tilføjet.");
}

/// All that was done that day is there.
#[track_caller]
fn is_all_there(page: &Browser) {
    unlock(page);
    sit_down(page, RAGNHILD);
    open_group(page, INFANT.group);
    for child in ["Bo Holm", "Ida Lund"] {
        page.find("link", child);
    }
    open_child(page, INFANT);
    page.sees("Gul");
    page.click("link", "Se eller ret positionen");
    page.find("heading", "Dialog");
    assert_eq!(value(page, "Begrundelse"), GROUNDS);
    open_child(page, INFANT);
    open_last(page);
    assert_eq!(value(page, "Hvad virker?"), WORKS);
}

#[test]
fn without_a_net_the_whole_day_goes_on_and_nothing_is_missing() {
    let host = host();
    sitting_in(host.path(), |page| {
        // Wide enough for the bar to show the other language.
        page.screen(1280, 900);
        with_child(page, INFANT);
        until_kept(page);
        page.is_accessible();
        page.screenshot("offline-settings");

        page.stop_host();
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        to_paper(page);
        take_in(page);
        page.click("button", "English");
        page.find("button", "Dansk");
        page.click("button", "Dansk");
        lock(page);
        is_all_there(page);

        // Back at the net it is asked for a new version, and for nothing else, however long one waits.
        let before = page.requests().len();
        page.start_host();
        page.reload();
        page.find("button", "Lås op");
        // WebKitGTK asks when it pleases, see docs/browsere.md.
        let asks = page.engine() != Engine::WebKit;
        page.until(|| match page.requests().len() {
            asked if asked > before || !asks => Ok(()),
            _ => Err("nothing was asked for".to_owned()),
        });
        is_all_there(page);
        until_loaded(page);
        let asked = page.requests().split_off(before);
        for asked in asked {
            assert_eq!(asked, "GET /offline.js");
        }
    });
}

#[test]
fn a_new_version_comes_on_yes_and_loses_nothing() {
    let host = host();
    sitting_in(host.path(), |page| {
        with_child(page, PRESCHOOLER);
        until_kept(page);
        open_child(page, PRESCHOOLER);
        open_last(page);
        release(&host);
        page.fill("Hvad virker?", WORKS);
        page.sees("Gemt kl.");
        // Each load asks whether there is one; it is told of where nothing is being written.
        page.reload();
        page.find("button", "Lås op");
        page.sees(NEW);
        page.is_accessible();
        page.screenshot("new-version-locked");
        still_stands(page);
        page.sees_not(NEW);
        // What comes later is still of the old version, which the host has no more.
        page.click("button", "English");
        page.sees("Continue later");
        page.click("button", "Dansk");

        // Not under another window.
        let first = page.tab();
        page.open_tab();
        page.find("button", "Lås op");
        page.switch_to(&first);
        page.go("#/overblik");
        page.sees(NEW);
        page.click("button", "Skift til den nye udgave");
        page.sees("Trivselsspor er åbent i et vindue mere.");
        let other = page.session().windows();
        for tab in page.wait(other) {
            if tab != first {
                page.switch_to(&tab);
                page.close_tab_for(&first);
            }
        }

        // Nor under a form in which somebody types, on this screen too.
        page.click("button", "Tilføj en gruppe");
        page.fill("Gruppens navn", OTHER_GROUP);
        page.click("button", "Skift til den nye udgave");
        page.sees("Her er en formular åben.");
        assert_eq!(value(page, "Gruppens navn"), OTHER_GROUP);
        page.is_accessible();
        page.screenshot("new-version-open-form");
        page.click("button", "Annuller");

        // Nor where something is not stored: it would go with the page.
        open_child(page, PRESCHOOLER);
        open_last(page);
        refuse_writing(page);
        page.fill("Hvad undrer?", WONDERS);
        page.sees("Browseren giver ikke siden lov til at gemme noget.");
        page.click("link", "Overblik");
        page.find("heading", "Overblik");
        page.click("button", "Skift til den nye udgave");
        page.sees("Noget er ikke gemt endnu. Skift, når det er gemt.");
        page.find("heading", "Overblik");
        allow_writing(page);
        // It is tried every ten seconds.
        thread::sleep(Duration::from_secs(8));
        page.sees_not("Ikke gemt endnu:");

        page.script("window.wasHere = true", vec![]);
        page.click("button", "Skift til den nye udgave");
        until_anew(page);
        page.sees(&format!("Udgave {NEW}"));
        page.sees_not("Skift til den nye udgave");
        still_stands(page);
        assert_eq!(value(page, "Hvad undrer?"), WONDERS);
    });
}

#[test]
fn where_the_browser_keeps_no_app_it_is_said_and_the_rest_works() {
    sitting_unkept(|page| {
        with_child(page, PRESCHOOLER);
        page.go("#/indstillinger");
        page.sees("Denne browser kan ikke lægge Trivselsspor på enheden");
        page.go("#/overblik");
        page.find("link", PRESCHOOLER.group);
    });
}
