//! The later part of the program comes once, when something of it is asked for or soon will be.

use std::fs;

use serde_json::json;
use xtask::project;

use crate::app::{
    PASSPHRASE, PUPIL, RAGNHILD, add_child, add_group, arrive, fill_in, make_vault, sit_down,
    unlock, value,
};
use crate::harness::{Browser, Verbs, sitting, sitting_in};
use crate::tour::open_sample;

const NOT_FETCHED: &str = "En del af siden kunne ikke hentes.";

/// Its file.
const LATER: &str = "split_later";

/// How many times it was asked for.
fn fetched(page: &Browser) -> usize {
    let requests = page.requests();
    requests.iter().filter(|it| it.contains(LATER)).count()
}

/// Waits until it is here: it comes with the page where the device has a vault, and else when one is
/// made.
#[track_caller]
pub fn come(page: &Browser) {
    let came = "return performance.getEntriesByType('resource')
        .some((it) => it.responseEnd > 0 && it.name.includes(arguments[0]))";
    page.until(|| match page.script(came, vec![json!(LATER)]).as_bool() {
        Some(true) => Ok(()),
        _ => Err("the later part did not come".to_owned()),
    });
}

/// To the class check of the sample, from the start screen.
#[track_caller]
fn look_at_check(page: &Browser) {
    open_sample(page, "lærer");
    page.click("link", "1.b");
    page.click("link", "Gruppeskema");
}

#[test]
fn it_is_fetched_once_and_only_when_it_is_asked_for() {
    sitting(|page| {
        page.find("button", "Opret");
        page.go("#/akut");
        arrive(page, "Akut");
        page.go("#/");
        page.find("button", "Opret");
        assert_eq!(fetched(page), 0);
        look_at_check(page);
        arrive(page, "Gruppeskema");
        page.go("#/ordbog");
        arrive(page, "Ordbog");
        page.go("#/modellen");
        arrive(page, "Trivsel 0–10 år");
        assert_eq!(fetched(page), 1);
    });
}

#[test]
fn without_a_connection_no_passphrase_is_suggested_and_the_form_says_so() {
    sitting(|page| {
        page.find("button", "Opret");
        page.offline(true);
        page.click("button", "Foreslå en kodesætning");
        page.sees(NOT_FETCHED);
        page.is_accessible();
        page.offline(false);
        page.click("button", "Foreslå en kodesætning");
        page.sees("Fem tilfældige ord");
        page.sees_not(NOT_FETCHED);
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

#[test]
fn where_there_is_a_vault_it_comes_with_the_page_and_then_nothing_more() {
    sitting(|page| {
        make_vault(page);
        come(page);
        assert_eq!(fetched(page), 1);
        add_group(page, PUPIL);
        add_child(page, PUPIL);
        page.click("button", "Lås");
        page.find("button", "Lås op");
        page.reload();
        page.find("button", "Lås op");
        come(page);
        page.offline(true);
        unlock(page);
        sit_down(page, RAGNHILD);
        page.click("link", PUPIL.group);
        page.click("link", "Gruppeskema");
        arrive(page, "Gruppeskema");
        page.go("#/runder");
        arrive(page, "Runder");
        // The name says what is in it, so that the browser asks for it no more.
        assert_eq!(fetched(page), 1);
    });
}

#[test]
fn without_a_connection_no_vault_is_made_and_what_was_typed_stays() {
    sitting(|page| {
        page.find("button", "Opret");
        page.offline(true);
        let count = "window.tried = 0;
            const fetches = fetch;
            window.fetch = (...what) => { window.tried += 1; return fetches(...what); };";
        page.script(count, vec![]);
        let tried = || page.script("return tried", vec![]).as_u64();
        page.fill("Dit navn", RAGNHILD.name);
        page.sees(NOT_FETCHED);
        let once = tried();
        // It is not tried again at each field, but when the button is pressed.
        fill_in(page);
        assert_eq!(tried(), once);
        page.click("button", "Opret");
        page.until(|| match tried() {
            again if again == once.map(|once| 2 * once) => Ok(()),
            other => Err(format!("{other:?} files after {once:?}")),
        });
        page.sees(NOT_FETCHED);
        assert_eq!(value(page, "Kodesætning"), PASSPHRASE);
        page.offline(false);
        page.click("button", "Opret");
        arrive(page, "Jeres nødkode");
        page.reload();
        page.find("button", "Lås op");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

#[test]
fn a_vault_that_cannot_be_looked_for_yet_is_not_taken_for_none() {
    sitting(|page| {
        make_vault(page);
        let block = |urls: &[&str]| {
            let blocked = json!({ "urls": urls });
            let command = "Network.setBlockedURLs";
            page.wait(async { page.session().cdp().send_raw(command, blocked).await });
        };
        block(&["*split_later*"]);
        page.reload();
        page.sees(NOT_FETCHED);
        page.sees_not("Opret");
        page.is_accessible();
        page.screenshot("part-not-fetched-start");
        block(&[]);
        page.click("button", "Prøv igen");
        page.find("button", "Lås op");
        unlock(page);
        arrive(page, "Hvem er du?");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

#[test]
fn the_sample_opens_without_it_and_says_where_it_lacks() {
    sitting(|page| {
        page.find("button", "Opret");
        page.offline(true);
        look_at_check(page);
        arrive(page, "Skærmen er ikke hentet endnu");
        page.inside("alert", "").sees(NOT_FETCHED);
        page.is_accessible();
        page.screenshot("part-not-fetched");
        page.offline(false);
        page.click("button", "Prøv igen");
        arrive(page, "Gruppeskema");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

/// Some hosts do not say that it is WebAssembly. It is then made ready more slowly.
#[test]
fn a_host_that_calls_it_something_else_is_no_hindrance() {
    let there = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
    let files = project::files(&project::dist()).unwrap_or_else(|failure| panic!("{failure}"));
    let [from, to] = ["split_later.wasm", "split_later.txt"];
    for name in files {
        let mut bytes = fs::read(project::dist().join(&name)).unwrap_or_default();
        if name.ends_with("link.js") {
            let script = String::from_utf8_lossy(&bytes);
            assert!(script.contains(from), "{script}");
            bytes = script.replace(from, to).into_bytes();
        }
        let place = there.path().join(name.replace(from, to));
        let made = fs::create_dir_all(place.parent().unwrap_or(there.path()));
        made.and_then(|()| fs::write(&place, bytes))
            .unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    }
    sitting_in(there.path(), |page| {
        look_at_check(page);
        arrive(page, "Gruppeskema");
        let asked = page.requests();
        assert!(asked.iter().any(|it| it.ends_with(to)), "{asked:?}");
    });
}
