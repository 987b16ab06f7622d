//! Lists of children that are made to hang the page, or to act in a spreadsheet.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{IMAGE, nothing_ran};
use crate::app::{INFANT, add_group, open_group, with_vault};
use crate::harness::{Browser, Verbs, sitting};
use crate::tour::roster::{open_roster, read_list};

const TOO_LARGE: &str = "Filen er for stor til at være en liste over børn. Intet er ændret.";

/// Writes a file and chooses it as the list.
#[track_caller]
fn give(page: &Browser, folder: &Path, name: &str, bytes: &[u8]) {
    let file: PathBuf = folder.join(name);
    fs::write(&file, bytes).unwrap_or_else(|error| panic!("{error}"));
    open_group(page, INFANT.group);
    open_roster(page);
    let field = page.find("field", "fil");
    page.wait(field.send_keys(file.to_string_lossy()));
}

/// Waits for a word on the screen as long as ten million bytes may take on a busy machine.
#[track_caller]
fn comes(page: &Browser, words: &str) {
    let end = Instant::now() + Duration::from_secs(60);
    while !page.text().contains(words) && Instant::now() < end {
        thread::sleep(Duration::from_millis(200));
    }
    page.sees(words);
}

#[test]
#[ignore = "slow: lists of many megabytes; the rule is held by exchange::roster::tests::properties too"]
fn lists_that_are_not_what_they_say_are_told_of_and_the_page_goes_on() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    let folder = folder.path();
    sitting(|page| {
        with_vault(page);
        add_group(page, INFANT);

        give(page, folder, "for-stor.csv", &vec![b'a'; 10_000_001]);
        page.sees(TOO_LARGE);
        // An archive that would be far larger unpacked is not unpacked.
        let bomb = [b"PK\x03\x04".as_slice(), &[0; 9_000]].concat();
        give(page, folder, "bombe.csv", &bomb);
        comes(page, "Filen kan ikke læses som en liste. Intet er ændret.");

        let deep = ["Navn;Født\n", &"[".repeat(9_000_000)].concat();
        give(page, folder, "dyb.csv", deep.as_bytes());
        comes(page, "1 række i listen: 0 kan bruges, 1 kan ikke bruges.");
        let quotes = ["Navn;Født\n", &"\"".repeat(9_000_000)].concat();
        give(page, folder, "citater.csv", quotes.as_bytes());
        comes(page, "kan bruges");
        let wide = [
            "Navn;Født",
            &";Note".repeat(1_900_000),
            "\nIda Lund;11.04.2026",
        ]
        .concat();
        give(page, folder, "bred.csv", wide.as_bytes());
        comes(page, "1 række i listen: 1 kan bruges");
        let alike = ["Navn;Født\n", &"Ida;1.4.26\n".repeat(800_000)].concat();
        give(page, folder, "ens.csv", alike.as_bytes());
        comes(page, TOO_LARGE);
        let alike = ["Navn;Født\n", &"Ida;1.4.26\n".repeat(19_999)].concat();
        give(page, folder, "ens.csv", alike.as_bytes());
        comes(page, "19999 rækker i listen: 19999 kan bruges");
    });
}

/// What a spreadsheet would take for a formula, and a page for markup, becomes a plain name.
#[test]
#[ignore = "slow: a list and its print; the rule is held by exchange::roster::tests::lists too"]
fn formulas_and_markup_in_a_list_become_plain_names() {
    sitting(|page| {
        with_vault(page);
        add_group(page, INFANT);
        open_roster(page);
        let names = ["=HYPERLINK(A1)", "+Bo", "-Kaj", "Eva\u{202e}lol", IMAGE];
        let rows: String = names
            .iter()
            .map(|name| format!("{name}\t1.4.2026\n"))
            .collect();
        read_list(page, &format!("Fornavn\tFødt\n{rows}@SUM(A1)\t1.4.2026\n"));
        page.click("button", "Tilføj 6 børn");
        page.sees("6 børn er tilføjet.");
        open_group(page, INFANT.group);
        for shown in ["HYPERLINK(A1)", "Bo", "Kaj", "Evalol", IMAGE, "SUM(A1)"] {
            let links = page.find_all("link", shown);
            assert_eq!(links.len(), 1, "{shown}");
        }
        page.sees_not("=HYPERLINK");
        nothing_ran(page);
    });
}
