//! An adult who is here no more cannot be chosen, and can come back.

use crate::app::{RAGNHILD, THORVALD, add_adult, again, arrive, sit_down, with_vault};
use crate::harness::{Browser, Verbs, sitting};

#[track_caller]
fn to_settings(page: &Browser) {
    page.click("link", "Indstillinger");
    arrive(page, "Indstillinger");
}

/// The buttons of "Hvem er du?" that bear this name.
#[track_caller]
fn can_be_chosen(page: &Browser, name: &str) -> bool {
    page.go("#/hvem");
    arrive(page, "Hvem er du?");
    !page.find_all("button", name).is_empty()
}

#[test]
#[ignore = "slow: five screens; the rule is held by register::fold::tests_of_lookups too"]
fn who_has_left_is_not_asked_for_and_can_come_back() {
    sitting(|page| {
        with_vault(page);
        add_adult(page, THORVALD);
        assert!(can_be_chosen(page, THORVALD.name));
        sit_down(page, RAGNHILD);
        to_settings(page);
        let not_oneself = format!("{} er stoppet", RAGNHILD.name);
        assert!(page.find_all("button", &not_oneself).is_empty());
        let gone = format!("{} er stoppet", THORVALD.name);
        page.click("button", &gone);
        again(page, &gone);
        page.find("heading", "Stoppet");
        page.is_accessible();
        page.screenshot_to_the_foot("adult-gone", 420, 800);
        page.screen(1000, 700);
        assert!(!can_be_chosen(page, THORVALD.name));
        sit_down(page, RAGNHILD);
        to_settings(page);
        let back = format!("{} er tilbage", THORVALD.name);
        page.click("button", &back);
        again(page, &back);
        page.sees_not("Stoppet");
        assert!(can_be_chosen(page, THORVALD.name));
    });
}
