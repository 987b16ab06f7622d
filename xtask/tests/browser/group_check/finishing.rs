//! Færdig, and what is corrected afterwards.

use super::{Board, keeping::prepare};
use crate::app::{PUPIL, RAGNHILD, sit_down, unlock};
use crate::harness::{Verbs, sitting, sitting_unsealed};
use crate::stored::{said, stored};

#[test]
#[ignore = "slow: two unlockings; the rule is held by screens::group_check::tests::finishing too"]
fn finished_children_are_finished_and_the_quiet_ones_still_wait() {
    sitting(|page| {
        let board = prepare(page);
        board.enter();
        board.press("Ctrl+Enter");
        page.sees("Der er ikke noget nyt at gøre færdigt.");
        board.press("Shift+1 2");
        page.sees("Når du trykker »Færdig«, er dine svar om 2 børn færdige.");
        page.sees("Du mangler at svare om ét barn.");
        page.click("button", "Færdig");
        page.sees("Du er færdig med at svare om 2 børn.");
        page.go("#/overblik");
        page.click("link", PUPIL.group);
        page.sees("Ingen har svaret 1");
        page.sees("Én mangler at svare 2");
        page.sees("Du mangler at svare om ét barn.");

        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.click("link", PUPIL.group);
        page.click("link", "Børge");
        page.sees("Har svaret: Ragnhøj");
        crate::app::open_last(page);
        page.sees("Svarene peger på grøn");

        let board = Board::open(page, PUPIL.group);
        board.says("Børge", "Grøn Grøn Grøn Grøn Grøn Grøn");
        board.enter();
        board.press("b 3");
        page.sees("Rettet, efter du trykkede »Færdig«");
        board.press("Ctrl+Enter");
        page.sees("Du er færdig med at svare om ét barn.");
        page.sees_not("Rettet, efter du trykkede »Færdig«");
        board.says("Børge", "Rød Grøn Grøn Grøn Grøn Grøn");
    });
}

#[test]
#[ignore = "slow: needs a build with sealing switched off"]
fn a_correction_names_what_it_corrects_and_no_draft_is_left() {
    sitting_unsealed(|page| {
        let board = prepare(page);
        board.enter();
        board.press("Shift+1");
        board.press("Ctrl+Enter");
        page.sees("Du er færdig med at svare om ét barn.");
        board.press("b 2");
        page.sees("Rettet, efter du trykkede »Færdig«");
        board.press("Ctrl+Enter");
        page.sees_not("Rettet, efter du trykkede »Færdig«");
        page.until(|| {
            let all = stored(page);
            let told = |place: &str, word: &str| {
                let told = all.iter().filter(|(at, bytes)| {
                    at.starts_with(&format!("indexedDB/trivselsspor/{place}/"))
                        && said(bytes).is_some_and(|said| said.contains(word))
                });
                told.count()
            };
            let corrected = told("records", "\"corrects\"");
            let drafts = told("drafts", "\"model\"");
            if (corrected, drafts) == (1, 0) {
                Ok(())
            } else {
                Err(format!("{corrected} corrections, {drafts} drafts"))
            }
        });
    });
}
