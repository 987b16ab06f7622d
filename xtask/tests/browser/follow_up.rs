//! Six weeks later: what came of what was agreed, in few presses, and a date or a sentence for it.

use thirtyfour::common::keys::Key;

use crate::app::{
    Own, PRESCHOOLER, RAGNHILD, assess, sit_down, turn_yellow_alone, unlock, value, with_child,
};
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::tour::{HALF_YEAR, open_child, open_sample, still_right};

/// More presses than this are too many for one agreement, the overview and the sentence included.
const MOST_PRESSES: usize = 12;

const EASIER: &str = "Tilde spørger selv, om hun må være med";

/// The rule lets nobody wait longer for the next time.
const MOST_DAYS_BETWEEN: i64 = 6 * 7;

/// How many days from now the day is that the heading names.
#[track_caller]
fn days_until_next_time(page: &Browser) -> i64 {
    let script =
        "const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august',
            'september', 'oktober', 'november', 'december'];
        const said = document.querySelector('h1').innerText;
        const [, day, month, year] = said.match(/([0-9]+)[.]\\s([a-z]+) ([0-9]{4})/) ?? [];
        const now = new Date();
        const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
        return Math.round((Date.UTC(year, months.indexOf(month), day) - today) / 864e5)";
    let days = page.script(script, vec![]);
    days.as_i64().expect("the heading names a day")
}

/// From the overview of the sample until the follow-up is kept, one press after the other.
#[track_caller]
fn follow_up(page: &Browser, shot: Option<&str>) -> usize {
    let mut presses = 0;
    let mut press = |role: &str, name: &str, of: Option<&str>| {
        match of {
            Some(of) => page.inside("group", of).click(role, name),
            None => page.click(role, name),
        }
        presses += 1;
    };
    press("link", "Følg op : Tilde Riis", None);
    page.find("heading", "Følg op · Tilde");
    if let Some(shot) = shot {
        page.screenshot(&format!("{shot}-empty"));
    }
    // Into the field, and then the sentence.
    press("field", "Hvad er blevet lettere?", None);
    page.fill("Hvad er blevet lettere?", EASIER);
    press("radio", "Delvis", Some("Blev det holdt?"));
    press("radio", "Lidt", Some("Hjalp det?"));
    press("radio", "Sammen med forældrene", None);
    press("radio", "Fortsæt", Some(HALF_YEAR));
    if let Some(shot) = shot {
        page.screenshot(shot);
        page.is_accessible();
    }
    press("button", "Gem opfølgningen", None);
    page.find("heading", "Tak. Næste gang er");
    presses
}

#[test]
fn six_weeks_later_it_is_followed_up_in_few_presses() {
    for (width, height) in walked_at([(390, 844), (820, 1180), (1280, 900), (1366, 768)]) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            let first = "return document.querySelector('main .card .today > li')?.innerText";
            let first = page.script(first, vec![]);
            let first = first.as_str().unwrap_or_default();
            assert!(
                first.starts_with("Tilde Riis: følg op\nOverskredet med"),
                "{first}"
            );
            page.fits_the_width();
            page.screenshot(&format!("follow-up-overview-{width}"));
            open_child(page, "Tilde Riis");
            page.sees("Det gælder nu");
            page.sees("Overskredet");
            page.fits_the_width();
            let filled = page.script(
                "return document.querySelectorAll('main .primary').length",
                vec![],
            );
            assert_eq!(filled, 1, "one filled button on the child's page");
            page.screenshot(&format!("follow-up-child-{width}"));
            page.go("#/overblik");
            let presses = follow_up(page, Some(&format!("follow-up-{width}")));
            assert!(presses <= MOST_PRESSES, "{presses} presses");
            let days = days_until_next_time(page);
            assert!((1..=MOST_DAYS_BETWEEN).contains(&days), "in {days} days");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("follow-up-thanks-{width}"));
            page.click("link", "Tilbage til barnet");
            page.find("heading", "Tilde Riis");
            page.sees_not("Overskredet");
            let strip = "return [...document.querySelectorAll('ol.strip > li')].map((it) => it.className).join(' ')";
            let strip = page.script(strip, vec![]);
            let strip = strip.as_str().unwrap_or_default();
            assert!(
                strip.ends_with("done done"),
                "agreed and followed up: {strip}"
            );
            page.sees_not(EASIER);
            page.on(".trail > li > details > summary", "it.click()");
            page.sees(EASIER);
            page.sees("Sammen med forældrene · Holdt: Delvis · Hjalp: Lidt");
            page.sees("Holdt: Delvis · Hjalp: Lidt · Fortsæt");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("follow-up-trail-{width}"), width, height);
            page.go("#/overblik");
            assert!(page.find_all("link", "Følg op : Tilde Riis").is_empty());
            page.sees_not("Yusuf Aydin");
            page.go("#/hvem");
            page.click("button", "Lis");
            page.find("heading", "Overblik");
            let mut buttons = page.names("button").into_iter();
            let folded = buttons.find(|it| it.starts_with("Kollegernes: "));
            page.click("button", &folded.expect("a leader has colleagues"));
            page.find("link", "Følg op : Yusuf Aydin");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("follow-up-colleagues-{width}"));
        });
    }
}

/// Written on the same day once more it is changed, and not written twice.
#[test]
#[ignore = "slow: a follow-up written twice; the rule is held by screens::follow_up::draft too"]
fn the_same_day_it_is_changed_and_an_end_ends_what_was_agreed() {
    sitting(|page| {
        open_sample(page, "pædagog");
        follow_up(page, None);
        page.click("link", "Tilbage til barnet");
        page.click("link", "Følg op");
        page.sees("Her rettes det, der blev skrevet");
        assert_eq!(value(page, "Hvad er blevet lettere?"), EASIER);
        page.inside("group", HALF_YEAR).click("radio", "Afslut");
        page.click("radio", "Nej, barnet er tilbage i trivsel");
        page.click("button", "Gem opfølgningen");
        page.sees("Skriv med en sætning, hvorfor barnet ikke behøver at blive fulgt tæt mere.");
        page.screenshot("follow-up-enough");
        page.fill("Fortæl det med en sætning", "Hun leger med alle");
        page.click("button", "Gem opfølgningen");
        page.find("heading", "Tak. Barnet bliver ikke fulgt tæt mere.");
        page.click("link", "Tilbage til barnet");
        page.find("heading", "Tilde Riis");
        page.sees_not("Det gælder nu");
        page.on(".trail > li > details > summary", "it.click()");
        page.find("link", "Ret opfølgningen");
        page.sees("Nej, barnet er tilbage i trivsel · Hun leger med alle");
        let held = page.script(
            "return [...document.querySelectorAll('.trail b')].filter((it) => it.innerText === 'Fulgt op').length",
            vec![],
        );
        assert_eq!(held, 2, "the one of the sample, and today's once");
    });
}

/// The answers of one question are one stop of the tab key, and arrows go from one to the next.
#[test]
fn arrows_go_through_the_answers() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Følg op : Tilde Riis");
        page.find("heading", "Følg op · Tilde");
        let kept = page.inside("group", "Blev det holdt?");
        kept.click("radio", "Ja");
        page.press(Key::Right);
        page.press(Key::Right);
        assert!(page.wait(kept.find("radio", "Nej").is_selected()));
        page.press(Key::Tab);
        let name = page.script("return document.activeElement.name.split('-')[0]", vec![]);
        assert_eq!(name, "helped");
    });
}

/// In a vault, where it is stored.
#[test]
#[ignore = "slow: three unlockings; the rule is held by screens::follow_up::plan too"]
fn yellow_asks_for_a_date_or_a_sentence_and_what_is_typed_is_found_again() {
    const WHY: &str = "forældrene er på ferie";
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        crate::app::open_child(page, PRESCHOOLER);
        assess(page, &Own::default());
        turn_yellow_alone(page);
        let typed = value(page, "Vi følger op");
        assert_eq!(
            typed.len(),
            "2027-01-08".len(),
            "a date is proposed: {typed}"
        );
        assert_eq!(value(page, "Tovholder"), RAGNHILD.name);
        page.screenshot("follow-up-dialogue");
        page.click("button", "Vi kan ikke sætte en dato endnu");
        page.click("button", "Sæt positionen");
        page.sees("Sæt en dato for opfølgningen. Kan den ikke sættes endnu, eller bliver det senere end foreslået, så skriv hvorfor.");
        page.fill("Vi kan ikke sætte en dato endnu, fordi …", WHY);
        page.click("button", "Sæt positionen");
        page.find("heading", "Forældreark");
        page.sees_not(WHY);
        crate::app::open_child(page, PRESCHOOLER);
        page.sees(&format!("Ingen dato endnu: {WHY}"));
        page.click("link", "Følg op");
        page.fill("Hvad er blevet lettere?", "Gynger selv");
        page.sees("Gemt kl.");

        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        crate::app::open_child(page, PRESCHOOLER);
        page.click("link", "Følg op");
        assert_eq!(value(page, "Hvad er blevet lettere?"), "Gynger selv");
        page.click("button", "Gem opfølgningen");
        page.sees("Svar på, hvordan der blev fulgt op.");
        page.click("radio", "I telefonen med forældrene");
        page.click("button", "Gem opfølgningen");
        page.find("heading", "Tak. Næste gang er");

        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        crate::app::open_child(page, PRESCHOOLER);
        page.sees("Fulgt op");
        page.sees_not("Ingen dato endnu");
    });
}

/// Printed as it stands: a leaf, with what came of it on one of its sides, in Danish and in Arabic.
#[test]
#[ignore = "slow: two prints; the rule is held by sheets::tests::since too"]
fn after_a_follow_up_the_parents_get_a_paper() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Følg op : Tilde Riis");
        page.find("heading", "Følg op · Tilde");
        page.fill("Hvad er blevet lettere?", EASIER);
        page.inside("group", "Blev det holdt?")
            .click("radio", "Delvis");
        page.inside("group", "Hjalp det?").click("radio", "Lidt");
        page.fill("Et par ord om det (valgfrit)", "Ikke i juleferien");
        page.fill(
            "Sådan ser vi, at det hjælper (valgfrit)",
            "Tilde finder selv en leg",
        );
        for (width, height) in [(390, 844), (820, 1180)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("follow-up-sign-{width}"), width, height);
        }
        page.screen(1280, 900);
        page.click("radio", "Hos os, uden forældrene");
        still_right(page);
        page.click("button", "Gem opfølgningen");
        page.find("heading", "Tak. Næste gang er");
        page.click("link", "Udskriv til forældrene");
        page.find("heading", "Forældreark");
        page.sees("Siden sidst");
        page.is_accessible();
        let paper = |name: &str| {
            let print = page.print(&format!("since-{name}"));
            assert_eq!(print.pages, 2, "{name}: {}", print.text);
            assert!(print.text.contains("Ikke i juleferien"), "{}", print.text);
            assert!(!print.text.contains(EASIER), "{}", print.text);
            print.text
        };
        let danish = paper("danish");
        assert!(danish.contains("Noget af aftalen blev holdt."), "{danish}");
        page.choose("Arkets sprog", "arabisk · العربية – udkast");
        page.sees("منذ المرة الماضية");
        paper("arabic");
        for (width, height) in [(390, 844), (820, 1180)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("since-arabic-{width}"), width, height);
        }
        page.take_console();
    });
}

/// However much is written of an agreement, it is one leaf.
#[test]
#[ignore = "slow: two prints; the rule is held by sheets::tests::since too"]
fn a_long_word_of_it_makes_no_third_page() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Følg op : Tilde Riis");
        page.find("heading", "Følg op · Tilde");
        for (letters, name) in [(400, "front"), (2_000, "back")] {
            let words = "Det var sværest om mandagen. ".repeat(letters / 29);
            page.fill("Et par ord om det (valgfrit)", &words);
            page.click("radio", "Hos os, uden forældrene");
            still_right(page);
            page.click("button", "Gem opfølgningen");
            page.find("heading", "Tak. Næste gang er");
            page.click("link", "Udskriv til forældrene");
            page.sees("Siden sidst");
            let print = page.print(&format!("since-long-{name}"));
            assert_eq!(print.pages, 2, "{name}: {}", print.text);
            page.click("link", "Tilbage til barnet");
            page.click("link", "Følg op");
        }
        page.take_console();
    });
}
