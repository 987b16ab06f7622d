//! The second part of the program comes when something of it is asked for, and with the page where
//! there is a vault.

use crate::app::{
    PUPIL, RAGNHILD, add_child, add_group, arrive, fill_in, make_vault, sit_down, unlock,
};
use crate::harness::{Browser, Verbs, sitting};

const NOT_FETCHED: &str = "En del af programmet ligger i en fil for sig, og den kunne ikke hentes.";

/// How many times it was asked for.
fn fetched(page: &Browser) -> usize {
    let requests = page.requests();
    let second = requests
        .iter()
        .filter(|it| it.ends_with("second_part.wasm"));
    second.count()
}

/// Waits until it is here with its style sheet. It comes with the page where the device has a vault.
#[track_caller]
pub fn comes(page: &Browser) {
    let both_came = "return document.querySelector('#styles-later').sheet !== null
        && performance.getEntriesByType('resource')
            .some((it) => it.name.endsWith('second_part.wasm') && it.responseEnd > 0)";
    page.until(|| match page.script(both_came, vec![]).as_bool() {
        Some(true) => Ok(()),
        _ => Err("the second part did not come".to_owned()),
    });
}

#[test]
fn it_is_fetched_once_and_only_when_it_is_asked_for() {
    sitting(|page| {
        page.find("button", "Lav boksen");
        page.go("#/akut");
        arrive(page, "Akut");
        page.go("#/");
        page.find("button", "Lav boksen");
        assert_eq!(fetched(page), 0);
        // Whoever makes a vault gets a recovery key, whose words are in it.
        make_vault(page);
        assert_eq!(fetched(page), 1);
        page.go("#/ordbog");
        arrive(page, "Ordbog");
        page.go("#/runder");
        arrive(page, "Runder");
        page.click("button", "Lås");
        page.find("button", "Lås op");
        page.go("#/modellen");
        arrive(page, "Trivsel 0–10 år");
        assert_eq!(fetched(page), 1);
    });
}

#[test]
fn where_there_is_a_vault_it_comes_with_the_page_and_then_nothing_more() {
    sitting(|page| {
        make_vault(page);
        add_group(page, PUPIL);
        add_child(page, PUPIL);
        let before = fetched(page);
        page.reload();
        page.find("button", "Lås op");
        comes(page);
        page.offline(true);
        unlock(page);
        sit_down(page, RAGNHILD);
        page.click("link", PUPIL.group);
        page.click("link", "Gruppetjek");
        arrive(page, "Gruppetjek");
        assert_eq!(fetched(page), before + 1);
    });
}

#[test]
fn without_a_connection_the_page_says_so_and_tries_again() {
    sitting(|page| {
        fill_in(page);
        page.offline(true);
        page.click("button", "Lav boksen");
        arrive(page, "Skærmen er ikke hentet endnu");
        page.inside("alert", "").sees(NOT_FETCHED);
        page.is_accessible();
        page.screenshot("second-part-not-fetched");
        // The vault is made, and what is about one child works.
        page.click("link", "Overblik");
        arrive(page, "Overblik");
        add_group(page, PUPIL);
        add_child(page, PUPIL);
        page.go("#/runder");
        arrive(page, "Skærmen er ikke hentet endnu");
        page.offline(false);
        page.click("button", "Prøv igen");
        arrive(page, "Runder");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}

#[test]
fn the_sample_opens_without_it_and_says_where_it_lacks() {
    sitting(|page| {
        page.find("button", "Lav boksen");
        page.offline(true);
        page.click("button", "Prøv med eksempeldata");
        page.click("button", "Mikkel");
        page.click("link", "1.b");
        page.click("link", "Gruppetjek");
        arrive(page, "Skærmen er ikke hentet endnu");
        page.inside("alert", "").sees(NOT_FETCHED);
        page.offline(false);
        page.click("button", "Prøv igen");
        arrive(page, "Gruppetjek");
        assert!(!page.take_console().is_empty(), "the browser says so too");
    });
}
