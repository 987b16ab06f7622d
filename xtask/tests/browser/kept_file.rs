//! A file that is kept up to date with the vault. In these tests it lies in the origin's private
//! file system, which no dialog of the system's stands before.

use std::fs;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::app::{
    Child, PRESCHOOLER, PUPIL, RAGNHILD, add_child, add_group, make_vault, open_group, sit_down,
    unlock, with_child,
};
use crate::backup::{begin_anew, read_without_the_app};
use crate::harness::{Browser, Verbs, holds, sitting};
use crate::stored::stored;

const TITLE: &str = "Automatisk sikkerhedskopi";
const WRITTEN: &str = "Filen kopi.tspr.json er skrevet kl.";
const ASKS: &str = "Den automatiske sikkerhedskopi til kopi.tspr.json venter på dit ja.";
const NOT_OURS: &str = "Filen kopi.tspr.json er ikke en hel sikkerhedskopi af disse data";
/// Longer than a change waits to be in the file.
const SOON: Duration = Duration::from_secs(8);
/// The file, in the page.
const FILE: &str = "const root = await navigator.storage.getDirectory();
    const file = await root.getFileHandle('kopi.tspr.json', { create: true });";

/// What stands in the file. One that is put in its place just then cannot be read, or for a moment
/// is not there at all, and is asked for again.
#[track_caller]
fn in_file(page: &Browser) -> Vec<u8> {
    let script = format!(
        "{FILE} for (let tries = 20; ; tries -= 1) {{
            try {{
                return [...new Uint8Array(await (await file.getFile()).arrayBuffer())];
            }} catch (reason) {{
                const passing = ['NotReadableError', 'NotFoundError'].includes(reason.name);
                if (!passing || tries === 0) throw reason;
                await new Promise((again) => setTimeout(again, 50));
            }}
        }}"
    );
    let bytes = page.script(&script, vec![]);
    let number = |byte: &Value| byte.as_u64().and_then(|byte| u8::try_from(byte).ok());
    bytes
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(number)
        .collect()
}

/// Somebody else writes this into the file.
#[track_caller]
fn put_into_file(page: &Browser, text: &str) {
    let script = format!(
        "{FILE} const stream = await file.createWritable();
        await stream.write(arguments[0]); await stream.close(); return true;"
    );
    assert_eq!(page.script(&script, vec![json!(text)]), json!(true));
}

/// Lets a person choose the file, on the screen about backups.
#[track_caller]
fn choose(page: &Browser) {
    page.go("#/sikkerhedskopi");
    page.find("heading", TITLE);
    let script = format!(
        "window.showSaveFilePicker = async (options) => {{
            window.asked = options;
            {FILE}
            return file;
        }};"
    );
    page.script(&script, vec![]);
    page.click("button", "Vælg en fil");
}

/// The browser does not remember by itself that the page may write, as it does not for a file that
/// lies on the device.
#[track_caller]
fn forget_permission(page: &Browser) {
    let script = "FileSystemHandle.prototype.queryPermission = async () => 'prompt';
        FileSystemHandle.prototype.requestPermission = async ({ mode }) => {
            window.allowed = (window.allowed ?? 0) + 1;
            return mode === 'readwrite' ? 'granted' : 'denied';
        };";
    page.script(script, vec![]);
}

/// A vault with one child.
#[track_caller]
fn prepare(page: &Browser) {
    with_child(page, PRESCHOOLER);
}

/// Waits until the file opens as a backup that has this in it.
#[track_caller]
fn file_tells(page: &Browser, text: &str) {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    let copy = folder.path().join("kopi.tspr.json");
    let mut last = Vec::new();
    // Not by the clock: the first time the reader is built.
    for _ in 0..60 {
        let bytes = in_file(page);
        if bytes != last {
            fs::write(&copy, &bytes).unwrap_or_else(|error| panic!("{error}"));
            if read_without_the_app(&copy).contains(text) {
                return;
            }
            last = bytes;
        }
        thread::sleep(Duration::from_millis(500));
    }
    panic!("“{text}” did not come into the file");
}

/// A group and a child are written, and nothing of them is in the file after all the time it takes.
#[track_caller]
fn stays_as_it_is(page: &Browser, child: Child) {
    let before = in_file(page);
    add_group(page, child);
    thread::sleep(SOON);
    assert_eq!(in_file(page), before, "it was written");
}

/// Opens the vault again on a page that has just been loaded.
#[track_caller]
fn come_back(page: &Browser) {
    page.go("#/");
    unlock(page);
    sit_down(page, RAGNHILD);
}

#[test]
fn it_is_written_after_each_change_and_on_the_next_visit_until_it_is_stopped() {
    sitting(|page| {
        prepare(page);
        page.go("#/overblik");
        page.sees("Der er ikke hentet en sikkerhedskopi i den sidste uge");
        choose(page);
        page.sees(WRITTEN);
        let asked = page.script("return window.asked", vec![]);
        assert_eq!(asked["suggestedName"], json!("kopi.tspr.json"));
        page.is_accessible();
        for (name, width, height) in [("kept-file-390", 390, 844), ("kept-file-1280", 1280, 900)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(name, width, height);
        }
        // It says itself that it was taken.
        file_tells(page, "backed_up");
        page.go("#/overblik");
        page.find("heading", "Overblik");
        page.sees_not("Der er ikke hentet en sikkerhedskopi i den sidste uge");

        add_group(page, PUPIL);
        file_tells(page, PUPIL.group);
        for secret in [PRESCHOOLER.given, PRESCHOOLER.surname, PUPIL.group] {
            assert!(!holds(&in_file(page), secret), "“{secret}” lies open");
        }
        page.go("#/logbog");
        page.sees("Tog automatisk sikkerhedskopi");
        let told = page.text().matches("Tog automatisk sikkerhedskopi").count();
        assert_eq!(told, 1, "once a day");

        page.reload();
        come_back(page);
        open_group(page, PUPIL.group);
        add_child(page, PUPIL);
        file_tells(page, PUPIL.surname);
        page.go("#/sikkerhedskopi");
        page.sees(WRITTEN);

        page.click("button", "Slå automatisk sikkerhedskopi fra");
        page.find("button", "Vælg en fil");
        page.go("#/logbog");
        page.sees("Slog automatisk sikkerhedskopi til");
        page.sees("Slog automatisk sikkerhedskopi fra");
        stays_as_it_is(
            page,
            Child {
                group: "3. Ø",
                ..PUPIL
            },
        );
        assert!(
            stored(page).keys().all(|place| !place.contains("-fil/")),
            "it is forgotten"
        );
        page.reload();
        come_back(page);
        page.go("#/sikkerhedskopi");
        page.find("button", "Vælg en fil");
    });
}

#[test]
fn where_the_browser_asks_one_click_lets_it_go_on() {
    sitting(|page| {
        prepare(page);
        choose(page);
        page.sees(WRITTEN);
        file_tells(page, "backed_up");

        page.reload();
        forget_permission(page);
        come_back(page);
        page.sees(ASKS);
        page.is_accessible();
        page.screen(390, 844);
        page.fits_the_width();
        page.screenshot("kept-file-asks");
        page.screen(1280, 900);
        stays_as_it_is(page, PUPIL);
        page.go("#/overblik");
        page.click("button", "Genoptag automatisk sikkerhedskopi");
        page.sees_not(ASKS);
        file_tells(page, PUPIL.group);
        let allowed = page.script("return window.allowed", vec![]);
        assert_eq!(allowed, json!(1));
        // Locked, it is left alone.
        page.click("button", "Lås");
        page.find("button", "Lås op");
        let before = in_file(page);
        thread::sleep(SOON);
        assert_eq!(in_file(page), before);
    });
}

/// An IT department has switched it off since the last visit: the browser says no without asking.
#[test]
fn what_a_setting_has_switched_off_is_said_with_no_dead_button() {
    sitting(|page| {
        prepare(page);
        choose(page);
        page.sees(WRITTEN);
        page.until(
            || match stored(page).keys().any(|it| it.contains("-fil/")) {
                true => Ok(()),
                false => Err("the file is not remembered".to_owned()),
            },
        );

        page.reload();
        let script = "const no = async () => 'denied';
            FileSystemHandle.prototype.queryPermission = no;
            FileSystemHandle.prototype.requestPermission = no;";
        page.script(script, vec![]);
        come_back(page);
        page.sees("Den automatiske sikkerhedskopi er ikke skrevet.");
        page.sees_not("Genoptag automatisk sikkerhedskopi");
        page.go("#/sikkerhedskopi");
        page.sees("FileSystemWriteAskForUrls");
        for dead in [
            "Genoptag automatisk sikkerhedskopi",
            "Prøv igen",
            "Vælg en anden fil",
        ] {
            page.sees_not(dead);
        }
        page.is_accessible();
        page.click("button", "Hent en sikkerhedskopi");
        page.sees("Sidst hentet");
        page.click("button", "Slå automatisk sikkerhedskopi fra");
        page.sees_not("FileSystemWriteAskForUrls");
    });
}

#[test]
fn what_is_not_ours_is_not_written_over() {
    sitting(|page| {
        prepare(page);
        put_into_file(page, "navn;født\n");
        choose(page);
        page.sees(NOT_OURS);
        page.is_accessible();
        page.screenshot("kept-file-not-ours");
        assert_eq!(in_file(page), b"navn;f\xc3\xb8dt\n");
        page.go("#/overblik");
        page.sees("Den automatiske sikkerhedskopi er ikke skrevet.");
        stays_as_it_is(page, PUPIL);
        put_into_file(page, "");
        page.go("#/sikkerhedskopi");
        page.click("button", "Prøv igen");
        page.sees(WRITTEN);
        file_tells(page, "backed_up");

        // The device begins anew, and the file of the vault before stays what it is.
        let before = in_file(page);
        page.click("button", "Lås");
        page.find("button", "Lås op");
        begin_anew(page);
        assert_eq!(stored(page).len(), 0, "it is forgotten too");
        // Made by hand: a copy would be the same vault once more.
        make_vault(page);
        choose(page);
        page.sees(NOT_OURS);
        assert_eq!(in_file(page), before);
    });
}

#[test]
fn of_two_windows_the_one_that_writes_writes_it() {
    sitting(|page| {
        prepare(page);
        choose(page);
        page.sees(WRITTEN);
        file_tells(page, "backed_up");
        let first = page.tab();
        page.open_tab();
        come_back(page);
        page.go("#/sikkerhedskopi");
        page.sees(
            "Den automatiske sikkerhedskopi bliver skrevet fra det vindue, der bliver skrevet i.",
        );
        page.click("button", "Skriv her i stedet");
        page.sees(WRITTEN);
        add_group(page, PUPIL);
        file_tells(page, PUPIL.group);
        page.switch_to(&first);
        page.sees(
            "Den automatiske sikkerhedskopi bliver skrevet fra det vindue, der bliver skrevet i.",
        );
    });
}

#[test]
fn without_such_files_in_the_browser_there_is_the_download() {
    sitting(|page| {
        prepare(page);
        page.script("delete window.showSaveFilePicker;", vec![]);
        page.go("#/sikkerhedskopi");
        page.find("button", "Hent en sikkerhedskopi");
        page.sees("Denne browser kan ikke selv holde en sikkerhedskopi opdateret.");
        assert!(page.find_all("button", "Vælg en fil").is_empty());
    });
}
