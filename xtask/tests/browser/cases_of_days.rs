//! Days and hours among other people's troubles: docs/cases.md tells of each.

use serde_json::json;

use crate::app::{
    PRESCHOOLER, RAGNHILD, add_group, open_group, sit_down, unlock, value, with_vault,
};
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::tour::{open_child, open_sample, still_right};

/// C18: a birthday is three numbers, wherever the machine believes it is.
#[test]
fn a_birthday_stays_where_it_is_in_every_time_zone() {
    sitting(|page| {
        let zone = |page: &Browser, zone: &str| {
            let cdp = page.session().cdp();
            let to = json!({ "timezoneId": zone });
            page.wait(cdp.send_raw("Emulation.setTimezoneOverride", to));
        };
        zone(page, "Pacific/Auckland");
        with_vault(page);
        add_group(page, PRESCHOOLER);
        page.click("button", "Tilføj et barn");
        page.fill("Fornavn eller initialer", "Alma");
        page.choose("Fødselsmåned", "marts");
        page.fill("Fødselsår", "2023");
        page.script("document.querySelector('form details').open = true", vec![]);
        page.fill("Dag i måneden", "1");
        page.click("button", "Gem");
        for place in [
            "Pacific/Auckland",
            "America/Los_Angeles",
            "Europe/Copenhagen",
        ] {
            zone(page, place);
            page.reload();
            unlock(page);
            sit_down(page, RAGNHILD);
            open_group(page, PRESCHOOLER.group);
            page.click("link", "Alma");
            page.click("button", "Ret barnets oplysninger");
            assert_eq!(value(page, "Dag i måneden"), "1", "{place}");
            assert_eq!(value(page, "Fødselsår"), "2023", "{place}");
            let month = page.script(
                "return document.getElementById('child-month').value",
                vec![],
            );
            assert_eq!(month, json!("3"), "{place}");
        }
    });
}

/// C18: what is due on a day is so from its first half hour to its last, and late from the next one on,
/// in every night of the year, also where it is an hour longer or shorter.
#[test]
fn what_is_due_today_is_due_at_half_past_midnight_in_every_night() {
    const CLOCK: &str = "(() => {
        const Real = Date;
        window.setClock = (to) => { window.ahead = new Real(to).getTime() - Real.now(); };
        const now = () => Real.now() + window.ahead;
        window.Date = class extends Real {
            constructor(...at) { if (at.length) super(...at); else super(now()); }
            static now() { return now(); }
        };
        window.setClock('BEGINS');
    })()";
    // Where, the day it is written, and the night: in Denmark and in Greenland.
    for (zone, written, [before, due, after]) in walked_at([
        (
            "Europe/Copenhagen",
            "2026-10-12",
            ["2026-10-24", "2026-10-25", "2026-10-26"],
        ),
        (
            "Europe/Copenhagen",
            "2027-03-15",
            ["2027-03-27", "2027-03-28", "2027-03-29"],
        ),
        (
            "America/Nuuk",
            "2027-03-15",
            ["2027-03-27", "2027-03-28", "2027-03-29"],
        ),
        (
            "Europe/Copenhagen",
            "2026-12-01",
            ["2026-12-14", "2026-12-15", "2026-12-16"],
        ),
    ]) {
        sitting(|page| {
            let to = json!({ "timezoneId": zone });
            let cdp = page.session().cdp();
            page.wait(cdp.send_raw("Emulation.setTimezoneOverride", to));
            page.before_every_page(&CLOCK.replace("BEGINS", &format!("{written}T12:00")));
            page.reload();
            open_sample(page, "pædagog");
            open_child(page, "Tilde Riis");
            page.click("link", "Følg op");
            page.fill("Hvad er blevet lettere?", "Hun spørger selv");
            page.click("radio", "Hos os, uden forældrene");
            still_right(page);
            let script = "const field = document.getElementById('plan-day');
                field.value = arguments[0];
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
            page.script(script, vec![json!(due)]);
            page.click("button", "Gem opfølgningen");
            page.find("heading", "Tak. Næste gang er");
            let said = |at: String| {
                page.script("setClock(arguments[0])", vec![json!(at)]);
                page.go("#/ordbog");
                page.find("heading", "Ordbog");
                page.go("#/overblik");
                page.find("heading", "Overblik");
                let script = "const lines = [...document.querySelectorAll('main li')];
                    const of = lines.find((it) => it.textContent.includes('Følg op: Tilde Riis'));
                    return of?.textContent ?? ''";
                let line = page.script(script, vec![]);
                line.as_str().unwrap_or_default().to_lowercase()
            };
            let place = format!("{due} in {zone}");
            let line = said(format!("{before}T23:30"));
            assert!(!line.contains("overskredet"), "{place}: {line}");
            for at in ["00:30", "02:30", "23:30"] {
                let line = said(format!("{due}T{at}"));
                assert!(!line.is_empty(), "{place} at {at}");
                assert!(!line.contains("overskredet"), "{place} at {at}: {line}");
            }
            let line = said(format!("{after}T00:30"));
            assert!(line.contains("overskredet"), "{place}: {line}");
        });
    }
}

/// A year that is typed goes by way of years that are no days; the field keeps what is typed.
#[test]
fn a_day_that_is_typed_by_keyboard_keeps_day_and_month() {
    sitting(|page| {
        open_sample(page, "pædagog");
        open_child(page, "Tilde Riis");
        page.click("link", "Skriv forældrenes ord ind");
        page.fill("Hvornår blev de sagt eller skrevet?", "05062026");
        let typed = value(page, "Hvornår blev de sagt eller skrevet?");
        assert!(typed.starts_with("2026-0"), "{typed}");
        open_child(page, "Tilde Riis");
        page.click("link", "Følg op");
        page.fill("Vi følger op", "05062027");
        let typed = value(page, "Vi følger op");
        assert!(typed.starts_with("2027-0"), "{typed}");
        page.sees("2027");
    });
}
