//! Two devices follow up on one child without knowing of one another, and then they meet.

use tempfile::TempDir;

use crate::app::{
    Own, PASSPHRASE, PRESCHOOLER, RAGNHILD, THORVALD, add_adult, assess, open_child, sit_down,
    turn_yellow_alone, with_child,
};
use crate::backup::{on_another_device, take_to};
use crate::harness::{Browser, Verbs, sitting};
use crate::keeping::put_in;
use crate::meeting::{day_from_today, plan};

const HERE: &str = "Gynger selv";
const THERE: &str = "Siger til, når hun vil have fred";

/// From a fresh browser to a child of two adults that one of them, who sits here, has seen.
#[track_caller]
fn seen_by_one(page: &Browser) {
    with_child(page, PRESCHOOLER);
    add_adult(page, THORVALD);
    sit_down(page, RAGNHILD);
    open_child(page, PRESCHOOLER);
    assess(page, &Own::default());
}

/// Sets a yellow position alone, of a child that one adult has seen.
#[track_caller]
fn set_alone(page: &Browser) {
    open_child(page, PRESCHOOLER);
    turn_yellow_alone(page);
    page.click("button", "Sæt positionen");
    page.find("heading", "Forældreark");
}

#[track_caller]
fn follow_up(page: &Browser, easier: &str) {
    open_child(page, PRESCHOOLER);
    page.click("link", "Følg op");
    page.fill("Hvad er blevet lettere?", easier);
    page.click("radio", "Hos os, uden forældrene");
    page.click("button", "Gem opfølgningen");
    page.find("heading", "Tak. Næste gang er");
}

#[test]
#[ignore = "slow: two devices; the rule is held by insight::promises::tests_apart too"]
fn both_stand_and_one_choice_settles_it() {
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        seen_by_one(page);
        set_alone(page);
        let before = take_to(page, first.path());
        let file = on_another_device(&before, THORVALD, second.path(), |other| {
            follow_up(other, THERE);
        });
        follow_up(page, HERE);
        put_in(page, &file, PASSPHRASE);
        page.sees("er lagt ind.");
        page.go("#/overblik");
        page.sees("To har fulgt op hver for sig");
        for (width, height) in [(390, 844), (1366, 768)] {
            page.screen(width, height);
            open_child(page, PRESCHOOLER);
            page.sees("Læs begge, og vælg, hvad der gælder.");
            page.sees(HERE);
            page.sees(THERE);
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("held-apart-{width}"), width, height);
        }
        page.click("button", &format!("{}: Denne gælder", THORVALD.name));
        page.sees_not("Læs begge");
        page.sees("Det blev valgt, hvilken opfølgning der gælder");
        page.go("#/overblik");
        page.sees_not("To har fulgt op hver for sig");
    });
}

#[test]
#[ignore = "slow: two devices; the rule is held by insight::promises::tests_apart too"]
fn two_positions_both_stand_until_one_is_chosen() {
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        seen_by_one(page);
        let before = take_to(page, first.path());
        let file = on_another_device(&before, THORVALD, second.path(), set_alone);
        set_alone(page);
        put_in(page, &file, PASSPHRASE);
        page.sees("er lagt ind.");
        for (width, height) in [(390, 844), (1366, 768)] {
            page.screen(width, height);
            open_child(page, PRESCHOOLER);
            page.sees("To har sat positionen hver for sig.");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("set-apart-{width}"), width, height);
        }
        page.click("button", &format!("{}: Denne gælder", THORVALD.name));
        page.sees_not("To har sat positionen hver for sig.");
    });
}

/// Moves the follow-up to so many days from today.
#[track_caller]
fn move_follow_up(page: &Browser, days: i64, why: &str) {
    open_child(page, PRESCHOOLER);
    page.click("button", "Flyt datoen");
    day_from_today(page, "#move-follow-up-day", days);
    page.fill("Hvorfor bliver den flyttet?", why);
    page.inside("group", "Ved forældrene det?")
        .click("radio", "Ja");
    page.click("button", "Gem");
    page.sees("Datoen for opfølgningen blev flyttet");
}

#[test]
#[ignore = "slow: two devices; the rule is held by insight::promises::tests_moved_apart too"]
fn a_follow_up_moved_to_two_days_is_told_and_one_is_chosen() {
    const OWN: &str = "Anne har ferie";
    const OTHERS: &str = "Vi vil se en uge mere";
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        seen_by_one(page);
        set_alone(page);
        let before = take_to(page, first.path());
        let file = on_another_device(&before, THORVALD, second.path(), |other| {
            move_follow_up(other, 20, OTHERS);
        });
        move_follow_up(page, 15, OWN);
        put_in(page, &file, PASSPHRASE);
        page.sees("er lagt ind.");
        page.go("#/overblik");
        page.sees("To har ændret datoen hver for sig");
        for (width, height) in [(390, 844), (820, 1180), (1366, 768)] {
            page.screen(width, height);
            page.go("#/overblik");
            page.click("link", "Følg op");
            page.sees("Læs begge, og vælg, hvad der gælder.");
            open_child(page, PRESCHOOLER);
            page.sees("Læs begge, og vælg, hvad der gælder.");
            page.sees(OWN);
            page.sees(OTHERS);
            page.sees_not("Flyt datoen");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("days-apart-{width}"), width, height);
        }
        page.click("button", &format!("{}: Denne gælder", THORVALD.name));
        page.sees_not("Læs begge");
        page.find("button", "Flyt datoen");
        page.go("#/overblik");
        page.sees_not("To har ændret datoen hver for sig");
    });
}

/// Moves the child's meeting to so many days from today.
#[track_caller]
fn move_meeting(page: &Browser, days: i64, why: &str) {
    open_child(page, PRESCHOOLER);
    page.click("link", "15.30–16.15");
    page.click("button", "Flyt mødet");
    day_from_today(page, "#move-meeting-day", days);
    page.fill("Hvorfor bliver mødet flyttet?", why);
    page.inside("group", "Ved forældrene det?")
        .click("radio", "Ja");
    page.click("button", "Gem");
    page.sees("Flyttet");
}

#[test]
#[ignore = "slow: two devices; the rule is held by insight::meetings::tests_apart too"]
fn a_meeting_moved_to_two_days_is_told_and_one_is_chosen() {
    const OWN: &str = "Lokalet er optaget";
    const OTHERS: &str = "Mor er på arbejde";
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        seen_by_one(page);
        open_child(page, PRESCHOOLER);
        plan(page, 3, "15.30–16.15");
        let before = take_to(page, first.path());
        let file = on_another_device(&before, THORVALD, second.path(), |other| {
            move_meeting(other, 9, OTHERS);
        });
        move_meeting(page, 5, OWN);
        put_in(page, &file, PASSPHRASE);
        page.sees("er lagt ind.");
        page.go("#/overblik");
        page.sees("to har flyttet mødet hver for sig");
        for (width, height) in [(390, 844), (820, 1180), (1366, 768)] {
            page.screen(width, height);
            open_child(page, PRESCHOOLER);
            page.sees("To har flyttet mødet hver for sig");
            page.click("link", "15.30–16.15");
            page.sees("Læs begge, og vælg, hvad der gælder.");
            page.sees(OWN);
            page.sees(OTHERS);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("meeting-apart-{width}"), width, height);
            // All of it at once: nothing lies under a bar.
            page.screen(width, 3200);
            page.is_accessible();
        }
        page.click("button", &format!("{}: Denne gælder", THORVALD.name));
        page.sees_not("Læs begge");
        page.go("#/overblik");
        page.sees_not("to har flyttet mødet hver for sig");
    });
}
