//! What parents and child answer: on the answer sheet, and a child at school on the screen.

use crate::app::open_tab;
use crate::conversation::{others, tells_of_nobody_else};
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::tour::{open_child, open_sample, unfold};

const SIZES: [(u32, u32); 3] = [(390, 844), (820, 1180), (1366, 768)];

/// Chooses an answer to a question.
#[track_caller]
fn answer(page: &Browser, question: &str, answer: &str) {
    page.inside("group", question).click("radio", answer);
}

#[test]
#[ignore = "slow: four screens; the rule is held by insight::feedback too"]
fn what_is_answered_on_the_sheet_stands_with_the_words_and_a_no_asks_for_a_call() {
    for (width, height) in walked_at(SIZES) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            open_child(page, "Tilde Riis");
            page.click("link", "Skriv forældrenes ord ind");
            page.click("button", "Udskriv et svarark");
            page.find("heading", "Svarark · Tilde");
            page.sees("Fik I sagt det, der var vigtigst for jer?");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("answer-sheet-{width}"), width, height);
            page.click("button", "Tilbage til ordene");
            page.find("heading", "Forældrenes ord · Tilde");
            page.click("button", "Svarene på svararket");
            page.click("radio", "Mor");
            page.inside("group", "Hvor er de sagt eller skrevet?")
                .click("radio", "Svararket");
            answer(page, "Er hverdagen for jeres barn", "Lettere");
            answer(page, "Fik I sagt det, der var vigtigst for jer?", "Nej");
            page.fill(
                "Hvad skal vi gøre anderledes næste gang?",
                "Tage den tid, det tager",
            );
            page.fits_the_width();
            // All of it at once: nothing lies under the foot that sticks.
            page.screen(width, 4200);
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("answers-{width}"), width, height);
            page.click("button", "Gem ordene");
            page.find("heading", "Tak. Ordene er gemt.");
            page.click("link", "Tilbage til barnet");
            page.find("link", "Skriv forældrenes ord ind");
            unfold(page);
            page.sees("Tage den tid, det tager");
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("answers-trail-{width}"), width, height);
        });
    }
}

#[test]
fn a_child_at_school_answers_one_question_at_a_time() {
    for (width, height) in walked_at(SIZES) {
        sitting(|page| {
            open_sample(page, "lærer");
            let others = others(page, "1.b", "Noah Fisker");
            assert!(others.len() > 5, "{others:?}");
            let alone = || tells_of_nobody_else(page, &others, &["Fisker"]);
            page.screen(width, height);
            page.click("link", "Noah Fisker");
            page.find("heading", "Noah Fisker");
            page.click("link", "Forældrene er her");
            page.click("button", "Begynd samtalen");
            page.find("heading", "Noah");
            page.click("button", "Noah svarer selv");
            page.sees("Spørgsmål 1 af 5");
            alone();
            page.click("radio", "Rart");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("asked-child-{width}"));
            page.dark(true);
            page.screenshot(&format!("asked-child-dark-{width}"));
            page.dark(false);
            for number in 2..=5 {
                page.click("button", "Næste");
                page.sees(&format!("Spørgsmål {number} af 5"));
                alone();
                if number == 3 {
                    page.fill("Ordene, som de blev sagt", "Spille fodbold med os");
                    page.screenshot(&format!("asked-child-words-{width}"));
                }
            }
            page.is_accessible();
            page.click("button", "Gem svarene");
            page.sees("Tak. Dine svar er gemt.");
            alone();
            page.screenshot(&format!("asked-child-thanks-{width}"));
            page.click("button", "Tilbage til samtalen");
            page.click("button", "Afslut samtalen");
            page.click("button", "Afslut samtalen");
            page.find("heading", "Noah Fisker");
            unfold(page);
            page.sees("Spille fodbold med os");
        });
    }
}

#[test]
fn what_is_tried_for_a_group_is_followed_up_from_its_page() {
    for (width, height) in walked_at(SIZES) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            page.click("link", "Solsikken");
            page.find("heading", "Solsikken");
            open_tab(page, "Gruppeoverblik");
            page.click("button", "Skriv et fokuspunkt");
            page.fill("Hvad bliver ændret?", "Fire børn ad gangen i garderoben");
            page.screenshot_to_the_foot(&format!("group-focus-{width}"), width, height);
            page.click("button", "Gem");
            page.sees("Fire børn ad gangen i garderoben");
            page.screenshot_to_the_foot(&format!("group-focus-many-{width}"), width, height);
            page.click("link", "Følg op");
            page.find("heading", "Følg op");
            page.click("button", "Gem opfølgningen");
            page.sees("Svar om mindst ét fokuspunkt");
            page.fill("Hvad er blevet lettere?", "Der er ro i garderoben");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("group-follow-up-{width}"), width, height);
            page.dark(true);
            page.screenshot(&format!("group-follow-up-dark-{width}"));
            page.dark(false);
            page.click("button", "Gem opfølgningen");
            page.sees("Det står nu i gruppens spor");
            page.click("link", "Til gruppeoverblikket");
            page.find("heading", "Gruppens spor");
            unfold(page);
            page.sees("Der er ro i garderoben");
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("group-trail-{width}"), width, height);
        });
    }
}

#[test]
fn the_same_in_english() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.screen(390, 844);
        open_child(page, "Tilde Riis");
        page.click("link", "Skriv forældrenes ord ind");
        page.click("button", "Menu");
        page.click("button", "English");
        page.find("heading", "The parents’ words");
        page.click("button", "The answers on the answer sheet");
        page.sees("Did you get to say what mattered most to you?");
        page.fits_the_width();
        page.screenshot_to_the_foot("answers-english-390", 390, 844);
    });
}
