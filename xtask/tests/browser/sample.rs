//! The sample: marked, in memory alone, and gone with the page.

use crate::app::{BEGIN, INFANT, add_group, arrive, open_group, with_vault};
use crate::harness::{Browser, Verbs, sitting};
use crate::stored::{kept_elsewhere, stored};
use crate::tour::{open_child, open_sample, unfold};

const MARK: &str = "Eksempeldata: opdigtede børn. Intet gemmes.";

/// The places that have a card of their own on the overview.
#[track_caller]
fn places(page: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.columns > .card > h2')].map((it) => it.textContent)";
    serde_json::from_value(page.script(script, vec![])).unwrap_or_default()
}

/// The children of the other places, by full name; back on the overview.
#[track_caller]
fn children_elsewhere(page: &Browser, own: &str) -> Vec<String> {
    let mut all = Vec::new();
    for place in ["Solsikken", "Distrikt Nord", "1.b"] {
        if place != own {
            open_group(page, place);
            let script = "return [...document.querySelectorAll(\"main a[href^='#/barn/']\")]
                .map((it) => it.textContent.trim())";
            let names = page.script(script, vec![]);
            all.extend(serde_json::from_value::<Vec<String>>(names).unwrap_or_default());
        }
    }
    assert!(all.len() > 12, "{all:?}");
    page.go("#/overblik");
    arrive(page, "Overblik");
    all
}

/// A pedagogue, a health visitor and a teacher each see their own, and a leader all three. Who sits at the
/// screen stands in the bar, and can be changed there.
#[test]
fn each_role_of_the_sample_has_its_own_place_and_can_be_changed() {
    for (role, name, place) in [
        ("pædagog", "Anne", "Solsikken"),
        ("sundhedsplejerske", "Kirsten", "Distrikt Nord"),
        ("lærer", "Mikkel", "1.b"),
    ] {
        sitting(|page| {
            open_sample(page, role);
            assert_eq!(places(page), [place]);
            let others = children_elsewhere(page, place);
            unfold(page);
            let shown = page.script("return document.querySelector('main').textContent", vec![]);
            let shown = shown.as_str().unwrap_or_default();
            let found = others.iter().filter(|name| shown.contains(&***name));
            assert_eq!(found.collect::<Vec<_>>(), [] as [&String; 0], "{role}");
            for (width, height) in [(390, 844), (1366, 768)] {
                page.screen(width, height);
                page.is_accessible();
                page.fits_the_width();
                page.screenshot_to_the_foot(&format!("sample-{place}-{width}"), width, height);
            }
            page.screen(1280, 757);
            page.click("link", name);
            arrive(page, "Hvem er du?");
            page.click("button", "Lis");
            arrive(page, "Overblik");
            page.find("link", "Lis");
            assert_eq!(places(page).len(), 3, "{role}: a leader has all");
        });
    }
}

#[test]
fn the_sample_is_marked_stores_nothing_and_is_gone_after_a_reload() {
    sitting(|page| {
        page.find("link", BEGIN);
        page.sees_not(MARK);
        assert!(stored(page).is_empty());

        page.click("button", "Prøv som pædagog");
        arrive(page, "Overblik");
        page.sees(MARK);
        // A pedagogue has the kindergarten; the other places are a line below it.
        assert_eq!(places(page), ["Solsikken"]);
        page.find("link", "1.b");
        page.sees("Distrikt Nord");
        for screen in ["#/indstillinger", "#/modellen", "#/akut", "#/overblik"] {
            page.go(screen);
            page.sees(MARK);
        }

        add_group(page, INFANT);
        page.go("#/overblik");
        page.find("link", INFANT.group);
        page.sees(MARK);
        assert!(stored(page).is_empty(), "{:?}", stored(page).keys());
        assert_eq!(kept_elsewhere(page), [] as [&str; 0]);

        page.reload();
        page.find("link", BEGIN);
        page.sees_not(MARK);
        assert!(stored(page).is_empty());
        // Nor is a vault marked so.
        with_vault(page);
        page.sees_not(MARK);
    });
}

/// Its memory is written to and erased from like a vault.
#[test]
fn a_child_of_the_sample_can_be_erased() {
    sitting(|page| {
        open_sample(page, "pædagog");
        open_child(page, "Alma Thorup");
        page.click("link", "Opbevaring");
        arrive(page, "Opbevaring");
        page.click("button", "Slet oplysningerne om barnet");
        page.click("button", "Ja, slet nu");
        arrive(page, "Oplysningerne om barnet er slettet");
        page.go("#/logbog");
        arrive(page, "Logbog");
        page.sees("Slettede oplysningerne om et barn");
        page.go("#/overblik");
        page.click("link", "Solsikken");
        page.find("link", "Storm Lauridsen");
        page.sees_not("Alma Thorup");
        assert!(stored(page).is_empty());
    });
}
