//! Six weeks later it looks otherwise: the position is looked at again in the middle of the follow-up.

use crate::app::{
    Own, PRESCHOOLER, RAGNHILD, assess, open_child, sit_down, turn_yellow_alone, unlock, value,
    with_child,
};
use crate::harness::{Browser, Verbs, sitting};

const EASIER: &str = "Gynger selv";
const GROUNDS: &str = "Han græder, når de andre kommer";

/// The clock is so many days ahead, from the next page on.
fn days_ahead(page: &Browser, days: i64) {
    let clock = "(() => {
        const Real = Date;
        const now = () => Real.now() + DAYS * 86400000;
        window.Date = class extends Real {
            constructor(...at) { if (at.length) super(...at); else super(now()); }
            static now() { return now(); }
        };
    })()";
    page.before_every_page(&clock.replace("DAYS", &days.to_string()));
}

/// Whoever reloads sits down again, at the address where they were.
#[track_caller]
fn come_back(page: &Browser) {
    page.reload();
    unlock(page);
    sit_down(page, RAGNHILD);
}

/// What each element says, from the top.
fn said(page: &Browser, elements: &str) -> Vec<String> {
    let script =
        format!("return [...document.querySelectorAll('{elements}')].map((it) => it.innerText)");
    let said = page.script(&script, vec![]);
    let said = said.as_array().cloned().unwrap_or_default();
    let said = said.iter().filter_map(|it| it.as_str());
    said.map(str::to_owned).collect()
}

#[test]
fn six_weeks_later_another_colour_stands_on_its_own_day() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        assess(page, &Own::default());
        turn_yellow_alone(page);
        let first = page.inside("group", "Aftale 1");
        first.fill("Hvem", RAGNHILD.name);
        first.fill("Hvad", "Begynder en leg ved gyngerne");
        page.click("button", "Sæt positionen");
        page.find("heading", "Forældreark");

        days_ahead(page, 45);
        come_back(page);
        open_child(page, PRESCHOOLER);
        page.sees("Overskredet");
        let child = child_in(&page.address()).to_owned();
        page.click("link", "Følg op");
        page.fill("Hvad er blevet lettere?", EASIER);
        page.click("radio", "Sammen med forældrene");
        page.sees("Gemt kl.");
        page.sees("Passer det stadig, er der ikke noget at gøre her.");
        page.is_accessible();
        for (width, height) in [(390, 844), (820, 1180), (1366, 768)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("look-again-asked-{width}"), width, height);
        }
        page.click("link", "Vi ser på positionen igen");
        page.find("heading", "Vi ser på positionen igen");
        page.sees("Positionen er fra");
        page.sees("Her ændrer de sig ikke.");
        assert!(page.find_all("field", "Vi følger op").is_empty());
        page.fill("Begrundelse", GROUNDS);
        page.inside("group", "Den samlede position her hos os")
            .click("radio", "Rød");
        page.sees("Gemt kl.");
        // In the middle of it, and back.
        come_back(page);
        page.go(&format!("#/positionen-igen/{child}"));
        page.find("heading", "Vi ser på positionen igen");
        page.click("button", "Sæt positionen");
        page.sees("Der mangler lidt");
        page.is_accessible();
        for (width, height) in [(390, 844), (820, 1180), (1366, 768)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("look-again-red-{width}"), width, height);
        }
        let question = page.inside("region", "Skal vi underrette?");
        question.click("radio", "Nej");
        question.fill("Begrundelse", "Vi taler med forældrene i morgen");
        page.inside("region", "Ved lederen, at positionen er rød?")
            .click("radio", "Ja");
        page.click("button", "Sæt positionen");
        page.find("heading", "Følg op · ");
        assert_eq!(value(page, "Hvad er blevet lettere?"), EASIER);
        page.fits_the_width();
        page.screenshot_to_the_foot("look-again-back", 1366, 768);
        page.click("button", "Gem opfølgningen");
        page.find("heading", "Tak. Næste gang er");
        page.click("link", "Tilbage til barnet");
        page.sees("Begynder en leg ved gyngerne");
        page.sees_not("Overskredet");
        let stops = said(page, ".trail > li > details > summary");
        assert_eq!(stops.len(), 3, "{stops:?}");
        assert!(stops[0].starts_with("Fulgt op"), "{stops:?}");
        assert!(
            stops[1].starts_with("Vi så på positionen igen"),
            "{stops:?}"
        );
        assert!(stops[1].contains("Rød"), "{stops:?}");
        assert!(stops[2].contains("Gul"), "{stops:?}");
        let strip = said(page, "ol.strip > li");
        assert!(!strip.join(" ").contains("forældrene ved det"), "{strip:?}");
        page.sees_not(GROUNDS);
        page.script(
            "document.querySelectorAll('.trail > li > details > summary')[1].click()",
            vec![],
        );
        page.sees(GROUNDS);
        page.sees_not("Står i kanten, når de andre gynger");
        page.script(
            "document.querySelectorAll('.trail > li > details > summary')[2].click()",
            vec![],
        );
        page.sees("Står i kanten, når de andre gynger");
        page.click("button", "Vis som tabel");
        page.sees("set igen");
        page.is_accessible();
        for (width, height) in [(390, 844), (820, 1180), (1366, 768)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("look-again-trail-{width}"), width, height);
        }
        page.take_console();
    });
}

/// The child that an address is about.
fn child_in(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or_default()
}
