//! A meeting is planned, held one item at a time, and what was agreed stands on the child's page.

use std::{fs, thread, time::Duration};

use serde_json::{Value, json};

use crate::app::{PRESCHOOLER, RAGNHILD, open_group, sit_down, unlock, value, with_child};
use crate::backup::download_to;
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::tour::{open_child, open_sample, unfold};

pub const PURPOSE: &str = "At Tilde kommer roligt ind om morgenen";
const AGREED: &str = "tager imod ved døren hver morgen";

const WHOM_TO_RING: &str = "Hvem kan forældrene ringe til?";

/// The contact in the sample's settings.
const OF_THE_WORKPLACE: &str =
    "Tal med de voksne her, eller ring 00 00 00 00 (eksempel, ikke et rigtigt nummer).";

/// Writes a day into its field, so many days from today.
#[track_caller]
pub fn day_from_today(page: &Browser, field: &str, days: i64) {
    let script = "const on = new Date(); on.setDate(on.getDate() + arguments[1]);
        const two = (it) => String(it).padStart(2, '0');
        const it = document.querySelector(arguments[0]);
        it.value = `${on.getFullYear()}-${two(on.getMonth() + 1)}-${two(on.getDate())}`;
        it.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    page.script(script, vec![field.into(), json!(days)]);
}

/// A time that ends in five minutes, or with the day.
#[track_caller]
fn ends_in_five_minutes(page: &Browser) -> String {
    let script = "const two = (it) => String(it).padStart(2, '0');
        const now = new Date();
        const minute = now.getHours() * 60 + now.getMinutes();
        const words = (it) => `${two(Math.floor(it / 60))}.${two(it % 60)}`;
        return `${words(Math.max(0, minute - 40))}–${words(Math.min(1439, minute + 5))}`;";
    let time = page.script(script, vec![]);
    time.as_str().unwrap_or_default().to_owned()
}

/// From the child's page to a meeting that is planned for so many days from today.
#[track_caller]
pub fn plan(page: &Browser, days: i64, time: &str) {
    page.click("link", "Aftal et møde");
    page.find("heading", "Aftal et møde");
    day_from_today(page, "#meet-day", days);
    page.fill("Tidspunkt", time);
    page.fill("Sted", "Samtalerummet");
    page.fill("Hvad skal mødet føre til?", PURPOSE);
    page.fill("Forældrene", "Sofie, mor");
    page.sees("Gemt kl.");
    page.click("button", "Gem mødet");
    page.find("heading", "Dialogmøde · ");
}

#[test]
fn a_meeting_is_planned_held_and_what_was_agreed_stands_on_the_childs_page() {
    for (width, height) in walked_at([(390, 844), (1280, 900)]) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            open_child(page, "Tilde Riis");
            page.click("link", "Aftal et møde");
            page.find("heading", "Aftal et møde · Tilde");
            assert_eq!(value(page, WHOM_TO_RING), OF_THE_WORKPLACE);
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("meeting-new-{width}"));
            page.click("button", "Gem mødet");
            page.sees("Skriv med én sætning, hvad mødet skal føre til.");
            page.sees("Skriv, hvem af forældrene der kommer, eller hvorfor ingen af dem gør.");
            page.fill("Udefra", "Ditte Holm, sprogvejleder");
            page.sees("Der mangler et ja til: Ditte Holm, sprogvejleder.");
            page.click("button", "Gem mødet");
            page.sees("Siger de nej, så tag navnet ud.");
            page.click("button", "Skriv for hver, der kommer udefra");
            let there = page.script("return document.activeElement.id", vec![]);
            assert!(
                there.as_str().unwrap_or_default().starts_with("consent-"),
                "{there}"
            );
            page.fill(
                "Ditte Holm, sprogvejleder: Hvad må fortælles",
                "Sproget, ikke andet",
            );
            page.fill("Hvem har sagt ja, hvornår og hvordan?", "Mor, i dag");
            page.sees_not("Der mangler et ja til");
            page.fill("Forældrene vil tale om", "Sover dårligt søndag");
            page.screenshot_to_the_foot(&format!("meeting-plan-{width}"), width, height);
            page.go("#/overblik");
            open_child(page, "Tilde Riis");
            let time = ends_in_five_minutes(page);
            plan(page, 0, &time);
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("meeting-begin-{width}"));

            page.click("button", "Begynd mødet");
            page.find("heading", "Velkommen");
            page.sees("Punkt 1 af 5");
            page.click("checkbox", "Sofie, mor");
            let said = page.script(
                "return document.querySelector('main [role=status].visually-hidden').textContent",
                vec![],
            );
            assert_eq!(said, "Der er fem minutter tilbage.");
            page.screenshot(&format!("meeting-welcome-{width}"));
            page.click("button", "5 minutter mere");
            page.sees("10 minutter tilbage");
            page.click("button", "Næste punkt");
            page.find("heading", "Hvad går godt?");
            page.fill("Det siger vi", "Hun bygger huler med Noor");
            page.click("button", "Næste punkt");
            page.find("heading", "Hvad undrer os?");
            page.sees("Sover dårligt søndag");
            // What the family has said is read before anybody writes, and what is talked through is ticked.
            let order = page.script(
                "const words = [...document.querySelectorAll('main .say')].pop(), field = document.querySelector('#meet-said-wonder');
                 return !!(words.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
                     + ' ' + [...document.querySelectorAll('.meet-agenda button')].map((it) => it.textContent.includes('færdig')).join(' ')",
                vec![],
            );
            assert_eq!(order, "true true true false false false");
            page.fill("Det siger vi", "Mandag står hun længe i garderoben");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("meeting-wonder-{width}"));
            page.click("button", "Næste punkt");
            page.find("heading", "Hvad prøver vi");
            let first = page.inside("group", "Aftale 1");
            first.fill("Hvem", "Anne");
            first.fill("Hvad", AGREED);
            first.fill("Senest", "11112031");
            page.screenshot(&format!("meeting-try-{width}"));
            page.click("button", "Næste punkt");
            page.find("heading", "Slut");
            page.click("checkbox", "Referatet er læst højt");
            page.fill("Hvem får en kopi?", "Sofie");
            page.screenshot(&format!("meeting-end-{width}"));
            page.click("button", "Gem referatet");
            page.sees("Det aftalte vi");
            page.sees(AGREED);
            page.sees("Hun bygger huler med Noor");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("meeting-after-{width}"), width, height);

            open_child(page, "Tilde Riis");
            page.sees("Det gælder nu");
            page.sees(AGREED);
            page.sees("senest 11. november 2031");
            page.sees_not("Blev mødet holdt?");
            page.fits_the_width();
            page.screenshot(&format!("meeting-child-{width}"));
            // And it is answered about when they follow up.
            page.click("link", "Følg op");
            page.find("heading", "Følg op · Tilde");
            page.sees(AGREED);
        });
    }
}

#[test]
#[ignore = "slow: a meeting from plan to trail; the rule is held by insight::meetings::tests too"]
fn a_meeting_whose_day_has_passed_is_asked_about_moved_and_cancelled() {
    for (width, height) in walked_at([(390, 844), (1280, 900)]) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            open_child(page, "Tilde Riis");
            plan(page, -2, "15.30–16.15");
            page.sees("Blev mødet holdt?");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("meeting-overdue-{width}"));
            page.go("#/overblik");
            page.sees("Tilde Riis: blev mødet");
            page.screenshot(&format!("meeting-today-{width}"));
            page.click("link", "Åbn mødet");
            page.find("heading", "Dialogmøde · Tilde");
            page.click("button", "Nej, det er flyttet");
            day_from_today(page, "#was-held-day", 5);
            page.fill("Hvorfor bliver mødet flyttet?", "Mor var syg");
            page.inside("group", "Ved forældrene det?")
                .click("radio", "Ja");
            page.click("button", "Gem");
            page.sees_not("Blev mødet holdt?");
            page.sees("Flyttet");
            page.click("button", "Aflys mødet");
            page.fill("Hvorfor bliver mødet aflyst?", "De er flyttet");
            page.inside("group", "Ved forældrene det?")
                .click("radio", "Ja");
            page.click("button", "Gem");
            page.sees("Aflyst");
            page.screenshot(&format!("meeting-cancelled-{width}"));
            open_child(page, "Tilde Riis");
            page.sees_not("Samtalerummet");
            let script =
                "const all = [...document.querySelectorAll('.trail > li > details > summary')];
                all.find((it) => it.innerText.startsWith('Dialogmøde')).click()";
            page.script(script, vec![]);
            page.sees("Mor var syg");
            page.sees("De er flyttet");
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("meeting-trail-{width}"), width, height);
        });
    }
}

/// The child's row on the group's page, as the eye reads it.
#[track_caller]
fn row_in_group(page: &Browser) -> String {
    open_group(page, "Solsikken");
    let row = "const rows = [...document.querySelectorAll('.people > li')];
        return rows.find((it) => it.innerText.includes('Tilde Riis'))?.innerText";
    page.until(|| match page.script(row, vec![]) {
        Value::String(row) => Ok(row),
        _ => Err("no row of the child".to_owned()),
    })
}

/// The meeting stands on *I dag*, in the group and on the child's page.
#[track_caller]
fn is_promised(page: &Browser) {
    page.go("#/overblik");
    page.find("heading", "Overblik");
    unfold(page);
    let lines = "return [...document.querySelectorAll('main .card .today > li')]
        .filter((it) => it.innerText.startsWith('Tilde Riis: møde ')).length";
    page.until(|| match page.script(lines, vec![]) {
        lines if lines == json!(1) => Ok(()),
        lines => Err(format!("{lines} lines of I dag tell of the meeting")),
    });
    let row = row_in_group(page);
    assert!(row.contains("møde "), "in the group: {row}");
    open_child(page, "Tilde Riis");
    page.sees("Det gælder nu");
    page.sees("Næste møde");
    page.sees("Samtalerummet");
}

/// And is gone from all three once it is cancelled.
#[test]
#[ignore = "slow: three screens three times; the rule is held by insight::meetings::tests too"]
fn a_meeting_that_was_promised_stands_on_three_screens_when_a_new_round_begins() {
    for (width, height) in walked_at([(390, 844), (1280, 900)]) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            open_child(page, "Tilde Riis");
            plan(page, 5, "15.30–16.15");
            is_promised(page);
            page.go("#/runder");
            page.click("button", "Begynd en ny runde");
            page.inside("group", "Børnehave")
                .click("checkbox", "Solsikken");
            page.fill("Rundens navn", "Fra nu af");
            page.click("button", "Gem");
            page.find("heading", "Fra nu af");
            is_promised(page);
            page.screenshot(&format!("meeting-new-round-{width}"));
            page.on("[aria-labelledby=promises-title] dd a", "it.click()");
            page.find("heading", "Dialogmøde · Tilde");
            page.click("button", "Aflys mødet");
            page.fill("Hvorfor bliver mødet aflyst?", "De er flyttet");
            page.inside("group", "Ved forældrene det?")
                .click("radio", "Ja");
            page.click("button", "Gem");
            page.sees("Aflyst");
            open_child(page, "Tilde Riis");
            page.sees_not("Samtalerummet");
            let row = row_in_group(page);
            assert!(!row.contains("møde "), "in the group: {row}");
            page.go("#/overblik");
            page.find("heading", "Overblik");
            unfold(page);
            page.sees_not("Tilde Riis: møde");
        });
    }
}

/// What is typed during a meeting is found again after the page was closed in the middle of it, and
/// what was kept after it was closed once more.
#[test]
#[ignore = "slow: three unlockings; the rule is held by screens::meeting::minutes_draft too"]
fn in_a_vault_the_meeting_goes_on_where_it_was() {
    sitting(|page| {
        page.screen(390, 844);
        with_child(page, PRESCHOOLER);
        crate::app::open_child(page, PRESCHOOLER);
        plan(page, 0, "00.00–23.59");
        let address = page.address();
        page.click("button", "Begynd mødet");
        page.click("button", "Næste punkt");
        page.fill("Det siger vi", "Bygger huler");
        page.sees("Gemt kl.");
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        let (_, hash) = address.split_once('#').unwrap_or_default();
        page.go(&format!("#{hash}"));
        page.find("heading", "Hvad går godt?");
        assert_eq!(value(page, "Det siger vi"), "Bygger huler");
        for heading in ["Hvad undrer os?", "Hvad prøver vi", "Slut"] {
            page.click("button", "Næste punkt");
            page.find("heading", heading);
        }
        page.click("button", "Gem referatet");
        page.sees("Bygger huler");
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.go(&format!("#{hash}"));
        page.sees("Holdt");
        page.sees("Bygger huler");
    });
}

/// The papers as they come out of the printer, and the file for the calendar as it lies in the
/// folder.
#[test]
fn two_homes_get_two_letters_of_one_leaf_and_the_calendar_gets_initials() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.screen(1280, 900);
        open_child(page, "Tilde Riis");
        plan(page, 9, "15.30–16.15");
        page.click("button", "Skriv en indbydelse");
        page.find("heading", "Indbydelse · Tilde");
        page.sees("Kære Sofie");
        page.is_accessible();
        page.screenshot_to_the_foot("meeting-invitation", 1280, 900);
        let one = page.print("meeting-invitation");
        assert_eq!(one.pages, 2, "a letter and its back: {}", one.text);
        assert!(one.paper.contains("A5"), "{}", one.paper);
        assert!(one.text.contains(PURPOSE), "{}", one.text);
        assert!(one.text.contains("00 00 00 00"), "{}", one.text);
        page.click("button", "Tilbage til mødet");
        page.fill(WHOM_TO_RING, "Signe, pædagog, 12 34 56 78");
        page.click("button", "Gem mødet");
        page.click("button", "Skriv en indbydelse");
        page.sees("Signe, pædagog, 12 34 56 78");
        let other = page.print("meeting-invitation-other");
        assert_eq!(other.pages, 2, "a letter and its back: {}", other.text);
        assert!(other.text.contains("12 34 56 78"), "{}", other.text);
        assert!(!other.text.contains("00 00 00 00"), "{}", other.text);
        page.click("radio", "To hjem: to ens, ét til hvert");
        page.sees("Begge hjem er inviteret.");
        let two = page.print("meeting-invitation-two-homes");
        assert_eq!(two.pages, 4, "two leaves: {}", two.text);
        page.click("button", "Tilbage til mødet");
        page.click("button", "Udskriv mødearket");
        page.find("heading", "Mødeark · Tilde");
        page.is_accessible();
        page.screenshot_to_the_foot("meeting-sheet", 1280, 900);
        let sheet = page.print("meeting-sheet");
        assert_eq!(sheet.pages, 2, "a sheet and its back: {}", sheet.text);
        assert!(sheet.paper.contains("A4"), "{}", sheet.paper);
        page.click("button", "Tilbage til mødet");

        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
        download_to(page, folder.path());
        page.click("button", "Hent til kalenderen");
        let file = page.until(|| {
            let files = fs::read_dir(folder.path()).map_err(|error| error.to_string())?;
            let mut names = files.filter_map(|it| Some(it.ok()?.path()));
            let file = names.find(|it| it.extension().is_some_and(|it| it == "ics"));
            file.ok_or_else(|| "no file has come".to_owned())
        });
        thread::sleep(Duration::from_millis(200));
        let text = fs::read_to_string(&file).unwrap_or_default();
        assert!(text.contains("SUMMARY:Møde (T.R.)"), "{text}");
        assert!(text.contains("LOCATION:Samtalerummet"), "{text}");
        for word in ["Tilde", "Riis", "Sofie", "morgen"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
        page.go("#/logbog");
        page.sees("Hentede en fil til kalenderen: Tilde");
    });
}
