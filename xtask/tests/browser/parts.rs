//! A later part of the program comes when something of it is asked for, and all come with the page
//! where there is a vault.

use std::fs;

use serde_json::json;
use xtask::project;

use crate::app::{
    PASSPHRASE, PUPIL, RAGNHILD, add_child, add_group, arrive, fill_in, make_vault, sit_down,
    unlock, value,
};
use crate::harness::{Browser, Verbs, sitting, sitting_in};
use crate::tour::open_sample;

const NOT_FETCHED: &str = "En del af programmet ligger i en fil for sig, og den kunne ikke hentes.";

/// The parts: the class check, what is about one child, and the rest.
const PARTS: [&str; 3] = ["split_check", "split_one_child", "split_rest"];

/// How many times each was asked for.
fn fetched(page: &Browser) -> [usize; 3] {
    let requests = page.requests();
    PARTS.map(|part| {
        let asked = requests.iter().filter(|it| it.contains(part));
        asked.count()
    })
}

/// Waits until all are here with their style sheet. They come with the page where the device has a
/// vault, and else when one is made.
#[track_caller]
pub fn come(page: &Browser) {
    come_parts(page, &PARTS);
}

#[track_caller]
fn come_parts(page: &Browser, parts: &[&str]) {
    let came = "const here = performance.getEntriesByType('resource')
            .filter((it) => it.responseEnd > 0).map((it) => it.name);
        return document.querySelector('#styles-later').sheet !== null
            && arguments[0].every((part) => here.some((name) => name.includes(part)))";
    page.until(|| match page.script(came, vec![json!(parts)]).as_bool() {
        Some(true) => Ok(()),
        _ => Err("the later parts did not come".to_owned()),
    });
}

/// To the class check of the sample, from the start screen.
#[track_caller]
fn look_at_check(page: &Browser) {
    open_sample(page, "lærer");
    page.click("link", "1.b");
    page.click("link", "Gruppetjek");
}

#[test]
fn each_is_fetched_once_and_only_when_it_is_asked_for() {
    sitting(|page| {
        page.find("button", "Lav boksen");
        page.go("#/akut");
        arrive(page, "Akut");
        page.go("#/");
        open_sample(page, "lærer");
        page.click("link", "1.b");
        page.find("link", "Gruppetjek");
        assert_eq!(fetched(page), [1, 0, 0]);
        page.click("link", "Gruppetjek");
        arrive(page, "Gruppetjek");
        page.go("#/overblik");
        assert_eq!(fetched(page), [1, 0, 0]);
        page.click("link", "Solsikken");
        page.click("link", "Alma Thorup");
        page.find("link", "Forældreark");
        assert_eq!(fetched(page), [1, 1, 0]);
        page.go("#/ordbog");
        arrive(page, "Ordbog");
        page.go("#/modellen");
        arrive(page, "Trivsel 0–10 år");
        assert_eq!(fetched(page), [1, 1, 1]);
        // What several of them need is fetched once too.
        let mut files = page.requests();
        files.retain(|it| it.contains("split_") || it.contains("chunk_"));
        let all = files.len();
        files.sort();
        files.dedup();
        assert_eq!(files.len(), all);
        assert!(all > PARTS.len(), "{files:?}");
    });
}

#[test]
fn a_health_visitor_gets_what_is_about_one_child_first() {
    sitting(|page| {
        open_sample(page, "sundhedsplejerske");
        page.click("link", "Distrikt Nord");
        page.find("heading", "Distrikt Nord");
        assert_eq!(fetched(page), [0, 1, 0]);
    });
}

#[test]
fn without_a_connection_no_passphrase_is_suggested_and_the_form_says_so() {
    sitting(|page| {
        page.find("button", "Lav boksen");
        page.offline(true);
        page.click("button", "Foreslå en sætning");
        page.sees(NOT_FETCHED);
        page.is_accessible();
        page.offline(false);
        page.click("button", "Foreslå en sætning");
        page.sees("Fem tilfældige ord");
        page.sees_not(NOT_FETCHED);
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

#[test]
fn where_there_is_a_vault_all_come_with_the_page_and_then_nothing_more() {
    sitting(|page| {
        make_vault(page);
        come(page);
        assert_eq!(fetched(page), [1, 1, 1]);
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
        page.click("link", "Gruppetjek");
        arrive(page, "Gruppetjek");
        page.go("#/runder");
        arrive(page, "Runder");
        assert_eq!(fetched(page), [2, 2, 2]);
    });
}

#[test]
fn without_a_connection_no_vault_is_made_and_what_was_typed_stays() {
    sitting(|page| {
        page.find("button", "Lav boksen");
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
        page.click("button", "Lav boksen");
        page.until(|| match tried() {
            again if again == once.map(|once| 2 * once) => Ok(()),
            other => Err(format!("{other:?} files after {once:?}")),
        });
        page.sees(NOT_FETCHED);
        assert_eq!(value(page, "Kodesætning"), PASSPHRASE);
        page.offline(false);
        page.click("button", "Lav boksen");
        arrive(page, "Jeres nødkode");
        page.reload();
        page.find("button", "Lås op");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

/// The vault is made as soon as its own part is here; the others may fail to come.
#[test]
fn without_a_connection_the_page_says_so_and_tries_again() {
    sitting(|page| {
        fill_in(page);
        come_parts(page, &["split_rest"]);
        page.offline(true);
        page.click("button", "Lav boksen");
        arrive(page, "Jeres nødkode");
        page.click("link", "Overblik");
        arrive(page, "Overblik");
        add_group(page, PUPIL);
        add_child(page, PUPIL);
        page.click("link", PUPIL.given);
        arrive(page, "Skærmen er ikke hentet endnu");
        page.inside("alert", "").sees(NOT_FETCHED);
        page.is_accessible();
        page.screenshot("part-not-fetched");
        page.offline(false);
        page.click("button", "Prøv igen");
        page.find("link", "egen vurdering");
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
        block(&["*split_rest*"]);
        page.reload();
        page.sees(NOT_FETCHED);
        page.sees_not("Lav boksen");
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
fn the_sample_opens_without_them_and_says_where_it_lacks() {
    sitting(|page| {
        page.find("button", "Lav boksen");
        page.offline(true);
        look_at_check(page);
        arrive(page, "Skærmen er ikke hentet endnu");
        page.inside("alert", "").sees(NOT_FETCHED);
        page.offline(false);
        page.click("button", "Prøv igen");
        arrive(page, "Gruppetjek");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

/// Some hosts do not say that a part is WebAssembly. It is then made ready more slowly.
#[test]
fn a_host_that_calls_a_part_something_else_is_no_hindrance() {
    let there = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
    let files = project::files(&project::dist()).unwrap_or_else(|failure| panic!("{failure}"));
    let [from, to] = ["split_check.wasm", "split_check.txt"];
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
        arrive(page, "Gruppetjek");
        let asked = page.requests();
        assert!(asked.iter().any(|it| it.ends_with(to)), "{asked:?}");
    });
}
