//! The later part of the program comes once, behind the first screen.

use std::fs;

use serde_json::json;
use xtask::{integrity, project};

use crate::app::{
    BEGIN, PUPIL, RAGNHILD, add_child, add_group, arrive, make_vault, sit_down, unlock,
};
use crate::harness::{Browser, Verbs, host, sitting, sitting_in};
use crate::tour::open_sample;

const NOT_FETCHED: &str = "En del af siden kunne ikke hentes.";

/// Its file.
const LATER: &str = "split_later";

/// How many times it was asked for.
fn fetched(page: &Browser) -> usize {
    let requests = page.requests();
    requests.iter().filter(|it| it.contains(LATER)).count()
}

/// Waits until it is here.
#[track_caller]
pub fn come(page: &Browser) {
    let came = "return performance.getEntriesByType('resource')
        .some((it) => it.responseEnd > 0 && it.name.includes(arguments[0]))";
    page.until(|| match page.script(came, vec![json!(LATER)]).as_bool() {
        Some(true) => Ok(()),
        _ => Err("the later part did not come".to_owned()),
    });
}

/// From now on it cannot be fetched, or it can.
#[track_caller]
fn hold_back(page: &Browser, held: bool) {
    let blocked = json!({ "urls": held.then_some("*split_later*").as_slice() });
    let command = "Network.setBlockedURLs";
    page.wait(async { page.session().cdp().send_raw(command, blocked).await });
}

/// To the class check of the sample, from the start screen.
#[track_caller]
fn look_at_check(page: &Browser) {
    open_sample(page, "lærer");
    page.click("link", "1.b");
    page.click("link", "Gruppeskema");
}

#[test]
fn it_comes_once_and_behind_the_first_screen() {
    sitting(|page| {
        page.find("link", BEGIN);
        come(page);
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
fn once_it_is_here_a_vault_is_made_without_a_connection() {
    sitting(|page| {
        page.find("link", BEGIN);
        come(page);
        page.offline(true);
        make_vault(page);
        page.offline(false);
        page.reload();
        page.find("button", "Lås op");
        page.take_console();
    });
}

#[test]
fn a_vault_that_cannot_be_looked_for_yet_is_not_taken_for_none() {
    sitting(|page| {
        make_vault(page);
        hold_back(page, true);
        page.reload();
        page.sees(NOT_FETCHED);
        page.sees_not(BEGIN);
        page.is_accessible();
        page.screenshot("part-not-fetched-start");
        hold_back(page, false);
        page.click("button", "Prøv igen");
        page.find("button", "Lås op");
        unlock(page);
        arrive(page, "Hvem er du?");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

#[test]
fn where_it_cannot_be_fetched_each_way_in_says_so_and_can_be_tried_again() {
    sitting(|page| {
        hold_back(page, true);
        page.reload();
        page.find("link", BEGIN);
        page.go("#/akut");
        arrive(page, "Akut");
        page.go("#/");
        page.sees_not(NOT_FETCHED);
        page.click("button", "Prøv som lærer");
        page.inside("alert", "").sees(NOT_FETCHED);
        page.is_accessible();
        page.screenshot("part-not-fetched-start-empty");
        page.click("link", BEGIN);
        arrive(page, "Siden er ikke hentet endnu");
        page.inside("alert", "").sees(NOT_FETCHED);
        page.is_accessible();
        page.screenshot("part-not-fetched");
        hold_back(page, false);
        page.click("button", "Prøv igen");
        arrive(page, BEGIN);
        page.go("#/");
        look_at_check(page);
        arrive(page, "Gruppeskema");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

/// Some hosts do not say that it is WebAssembly. It is then made ready more slowly.
#[test]
fn a_host_that_calls_it_something_else_is_no_hindrance() {
    let there = host();
    let [from, to] = ["split_later.wasm", "split_later.txt"];
    let files = project::files(there.path()).unwrap_or_else(|failure| panic!("{failure}"));
    for name in files.iter().map(|name| there.path().join(name)) {
        let name_of = name.to_string_lossy().into_owned();
        if name_of.ends_with("link.js") {
            let script = fs::read_to_string(&name).unwrap_or_default();
            assert!(script.contains(from), "{script}");
            let written = fs::write(&name, script.replace(from, to));
            written.unwrap_or_else(|error| panic!("{name_of}: {error}"));
        } else if name_of.ends_with(from) {
            let renamed = fs::rename(&name, name_of.replace(from, to));
            renamed.unwrap_or_else(|error| panic!("{name_of}: {error}"));
        }
    }
    let index = there.path().join("index.html");
    let page = fs::read_to_string(&index).unwrap_or_default();
    let page = integrity::give(there.path(), &page).unwrap_or_else(|failure| panic!("{failure}"));
    fs::write(&index, page).unwrap_or_else(|error| panic!("{error}"));
    sitting_in(there.path(), |page| {
        look_at_check(page);
        arrive(page, "Gruppeskema");
        let asked = page.requests();
        assert!(asked.iter().any(|it| it.ends_with(to)), "{asked:?}");
    });
}
