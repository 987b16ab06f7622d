//! Spor and Sidst: what was written can be read again, in the sample, where a round has gone before.

use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::tour::{open_child, open_sample, unfold};

const GROUNDS: &str = "I tre uger har vi set det mest efter frokost";

/// What the mother said at the follow-up.
const MOTHERS_WORDS: &str = "Derhjemme hører vi mere om de andre børn nu.";

/// The trail's lines, the latest first, as the eye reads them.
fn stops(page: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.trail > li > details > summary')]
        .map((it) => it.innerText)";
    let lines = page.script(script, vec![]);
    let lines = lines.as_array().cloned().unwrap_or_default();
    let text = |it: &serde_json::Value| it.as_str().unwrap_or_default().to_owned();
    lines.iter().map(text).collect()
}

#[test]
fn everything_that_was_written_in_an_earlier_round_is_read_on_the_childs_page() {
    sitting(|page| {
        open_sample(page, "pædagog");
        for (width, height) in walked_at([(390, 844), (820, 1180), (1366, 768)]) {
            page.screen(width, height);
            open_child(page, "Aleksander Nowak");
            let stops = stops(page);
            // Two rounds, and between them what was followed up on and what the mother said.
            assert_eq!(stops.len(), 4, "{stops:?}");
            assert!(stops[1].starts_with("Forældrenes ord"), "{stops:?}");
            assert!(stops[2].starts_with("Fulgt op"), "{stops:?}");
            page.sees_not(GROUNDS);
            page.fits_the_width();
            page.screenshot(&format!("trail-{width}"));
            // The earlier one alone: it is read without the other.
            page.script(
                "document.querySelectorAll('.trail > li > details > summary')[3].click()",
                vec![],
            );
            page.sees(GROUNDS);
            page.sees("Skrevet til forældrearket");
            page.sees("Det har hver voksen svaret");
            unfold(page);
            page.sees("Bliver hurtigt træt, når der er larm");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("trail-open-{width}"), width, height);
        }
    });
}

#[test]
fn what_a_colleague_answered_stays_closed_in_the_trail_until_both_have_finished() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.go("#/hvem");
        page.find("heading", "Hvem er du?");
        page.click("button", "Jonas");
        open_child(page, "Asta Kofoed");
        unfold(page);
        page.sees("Har svaret: Anne");
        page.sees("De andres svar vises først, når alle har svaret");
        // The earlier round alone shows answers: two adults in each of its lines.
        let rounds = page.script(
            "return document.querySelectorAll('.trail .compare-head').length",
            vec![],
        );
        assert_eq!(rounds, 1);
    });
}

#[test]
fn the_dialogue_shows_last_time_folded_on_a_phone_and_beside_on_a_wide_screen() {
    sitting(|page| {
        open_sample(page, "pædagog");
        for (width, height, open) in [(390, 844, false), (820, 1180, false), (1366, 768, true)] {
            page.screen(width, height);
            open_child(page, "Aleksander Nowak");
            page.click("link", "Se eller ret positionen");
            page.find("heading", "Dialog");
            page.fits_the_width();
            page.screenshot(&format!("last-time-{width}"));
            if !open {
                page.sees_not(GROUNDS);
                page.click("button", "Sidst");
            }
            page.sees(GROUNDS);
            page.fits_the_width();
            page.is_accessible();
            let folded = page.inside("group", "Sidst");
            folded.sees("Begrundelse");
            folded.sees("Hvad ændrer vi i rammerne?");
            folded.sees("Aftaler");
            // What came of what was agreed, and what the mother said, without leaving the dialogue.
            folded.sees("Holdt: Ja");
            folded.sees("Hjalp: Lidt");
            folded.sees(MOTHERS_WORDS);
            page.find("heading", "Dialog");
        }
    });
}

/// In a new round that has come to no position yet the one that stands is told with its day.
#[test]
fn the_position_that_stands_is_told_while_a_new_round_has_none() {
    sitting(|page| {
        open_sample(page, "pædagog");
        open_child(page, "Tilde Riis");
        page.sees("ingen position endnu");
        let says = page.script(
            "return [...document.querySelectorAll('main p')].map((it) => it.innerText.replace(/\\s+/g, ' '))
                .find((it) => it.startsWith('Position her hos os:')) || ''",
            vec![],
        );
        let says = says.as_str().unwrap_or_default().to_owned();
        assert!(says.contains("Gul") && says.contains(" siden "), "{says}");
    });
}
