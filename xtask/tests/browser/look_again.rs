//! Six weeks later it looks otherwise: the position is looked at again in the middle of the follow-up.

use crate::app::{
    Adult, Own, PRESCHOOLER, RAGNHILD, assess, open_child, sit_down, turn_yellow_alone, unlock,
    value, with_child,
};
use crate::harness::{Browser, Verbs, sitting};

const EASIER: &str = "Gynger selv";
const GROUNDS: &str = "Han græder, når de andre kommer";

/// The clock is so many days further ahead, from the next page on.
pub fn days_ahead(page: &Browser, days: i64) {
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
pub fn come_back(page: &Browser, adult: Adult) {
    page.reload();
    unlock(page);
    sit_down(page, adult);
}

/// From a vault with one child to the day, six weeks later, on which it is followed up.
#[track_caller]
fn six_weeks_later(page: &Browser) {
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
    come_back(page, RAGNHILD);
    open_child(page, PRESCHOOLER);
}

/// Today in words, by the clock of the page: "16. januar 2027".
#[track_caller]
fn today_in_words(page: &Browser) -> String {
    let script =
        "const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august',
            'september', 'oktober', 'november', 'december'];
        const now = new Date();
        return `${now.getDate()}. ${months[now.getMonth()]} ${now.getFullYear()}`";
    let words = page.script(script, vec![]);
    words.as_str().unwrap_or_default().to_owned()
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
#[ignore = "slow: a child from form to six weeks later; the rule is held by insight::stood::tests too"]
fn six_weeks_later_another_colour_stands_on_its_own_day() {
    sitting(|page| {
        six_weeks_later(page);
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
        come_back(page, RAGNHILD);
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
        // The explanation of then stands in the field, and is no answer to what is asked only now.
        page.sees("og den samlede position bliver sat til rød.");
        page.sees("Skriv også, hvorfor den kan sættes, som den er nu.");
        page.fill(
            "Hvorfor kan positionen sættes alligevel?",
            "Det er hele dagen, vi er bekymrede for",
        );
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

/// What was begun one evening is set the next day, and stands on that day; what was typed of the follow-up
/// has waited for it.
#[test]
#[ignore = "slow: a child from form to six weeks later; the rule is held by insight::stood::tests too"]
fn a_look_that_was_begun_is_finished_on_the_next_day() {
    sitting(|page| {
        six_weeks_later(page);
        let child = child_in(&page.address()).to_owned();
        page.click("link", "Følg op");
        page.fill("Hvad er blevet lettere?", EASIER);
        page.click("radio", "Sammen med forældrene");
        page.sees("Gemt kl.");
        page.click("link", "Vi ser på positionen igen");
        page.find("heading", "Vi ser på positionen igen");
        page.fill("Begrundelse", GROUNDS);
        page.inside("group", "Den samlede position her hos os")
            .click("radio", "Grøn");
        page.sees("Gemt kl.");
        let evening = today_in_words(page);

        days_ahead(page, 1);
        come_back(page, RAGNHILD);
        let morning = today_in_words(page);
        assert_ne!(evening, morning);
        page.go(&format!("#/positionen-igen/{child}"));
        page.find("heading", "Vi ser på positionen igen");
        assert_eq!(value(page, "Begrundelse"), GROUNDS);
        page.click("button", "Sæt positionen");
        page.find("heading", "Følg op · ");
        assert_eq!(value(page, "Hvad er blevet lettere?"), EASIER);
        page.click("button", "Gem opfølgningen");
        page.find("heading", "Tak.");
        open_child(page, PRESCHOOLER);
        let stops = said(page, ".trail > li > details > summary");
        assert_eq!(stops.len(), 3, "{stops:?}");
        for (stop, says) in stops.iter().zip(["Fulgt op", "Vi så på positionen igen"]) {
            assert!(stop.starts_with(says), "{stops:?}");
            assert!(stop.contains(&morning), "{morning}: {stops:?}");
        }
        assert!(stops[1].contains("Grøn"), "{stops:?}");
        assert!(!stops.join(" ").contains(&evening), "{evening}: {stops:?}");
        page.take_console();
    });
}

/// The child that an address is about.
fn child_in(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or_default()
}
