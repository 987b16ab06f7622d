//! What showed as saved is there again, the cursor too, and only for the one whose it is.

use serde_json::json;

use super::Board;
use crate::app::{
    CLASS, Child, PUPIL, RAGNHILD, THORVALD, add_adult, add_child, add_group, open_child,
    open_group, save_again, sit_down, unlock, with_prepared_vault, write_child,
};
use crate::harness::{Browser, Verbs, sitting, sitting_apart};
use crate::tour::unfold;

#[track_caller]
pub fn prepare(page: &Browser) -> Board<'_> {
    with_prepared_vault(page, "a class", |page| {
        add_group(page, PUPIL);
        for child in CLASS {
            add_child(page, child);
        }
    });
    Board::open(page, PUPIL.group)
}

#[test]
fn after_a_reload_in_the_middle_everything_is_there_and_the_cursor_too() {
    sitting_apart(|page| {
        let board = prepare(page);
        page.sees("Du mangler at svare om 3 børn.");
        board.enter();
        board.press("Shift+1 ArrowRight ArrowRight 2");
        board.is_saved();
        page.fill("Din note om Sprog, leg og læring", "Læser højt for mig");
        page.fill("Hvad undrer?", "Går alene hjem");
        board.press("Escape ArrowRight 3");
        board.is_saved();
        let there = |page: &Browser| {
            let board = Board::open(page, PUPIL.group);
            board.says("Børge", "Grøn Grøn Grøn Grøn Grøn Grøn");
            board.says("Tøger", "– – Gul Rød – –");
            board.says("Åse", "– – – – – –");
            page.sees("Du mangler at svare om ét barn.");
            page.sees("med note");
            assert_eq!(crate::app::value(page, "Hvad undrer?"), "Går alene hjem");
            board.enter();
            board.stands_on("Tøger", 3);
        };
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        there(page);
        page.restart();
        unlock(page);
        sit_down(page, RAGNHILD);
        there(page);
        let address = page.address();
        assert!(
            !address.contains("Tøger") && !address.contains('?'),
            "{address}"
        );

        add_adult(page, THORVALD);
        let board = Board::open(page, PUPIL.group);
        page.sees("Du mangler at svare om 3 børn.");
        for child in ["Børge", "Tøger", "Åse"] {
            board.says(child, "– – – – – –");
        }
        page.sees_not("Gul ");
        page.sees_not("med note");
        board.enter();
        board.stands_on("Børge", 0);
    });
}

#[test]
fn what_cannot_be_saved_stays_on_screen_says_so_and_is_saved_when_it_can() {
    sitting(|page| {
        let board = prepare(page);
        board.enter();
        page.script(
            "window.put = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };",
            vec![],
        );
        board.press("Shift+1");
        board.says("Børge", "Grøn Grøn Grøn Grøn Grøn Grøn");
        page.sees("ikke gemt");
        page.find("alert", "");
        page.script("IDBObjectStore.prototype.put = window.put", vec![]);
        save_again(page);
        board.is_saved();
        page.sees_not("ikke gemt");
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        Board::open(page, PUPIL.group).says("Børge", "Grøn Grøn Grøn Grøn Grøn Grøn");
        assert_eq!(
            page.script("return window.put ?? null", vec![]),
            json!(null)
        );
    });
}

#[test]
fn the_childs_own_form_goes_on_from_what_was_answered_in_the_same_instant() {
    sitting(|page| {
        prepare(page);
        page.go("#/overblik");
        page.click("link", PUPIL.group);
        page.click("link", "Børge");
        page.find("link", "egen vurdering");
        let address = page.address();
        let child = address.rsplit('/').next().unwrap_or_default().to_owned();
        Board::open(page, PUPIL.group).enter();
        page.script(
            "for (const shiftKey of [true, false]) {
                const code = shiftKey ? 'Digit1' : 'Digit3';
                const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, code, shiftKey });
                document.activeElement.dispatchEvent(event);
            }
            location.hash = '#/vurdering/' + arguments[0];",
            vec![json!(child)],
        );
        page.find("heading", "Egen vurdering");
        // Every area is answered, so the form opens at its end.
        page.sees("Svarene peger på grøn");
        page.fill("Hvad virker?", "Bygger højt");
        page.sees("Gemt kl.");
        let board = Board::open(page, PUPIL.group);
        board.says("Børge", "Grøn Grøn Grøn Grøn Grøn Grøn");
        board.says("Tøger", "Rød – – – – –");
        board.enter();
        board.press("b");
        page.until(|| match crate::app::value(page, "Hvad virker?").as_str() {
            "Bygger højt" => Ok(()),
            other => Err(format!("it says “{other}”")),
        });
    });
}

#[test]
fn what_is_answered_in_the_instant_before_locking_is_kept() {
    sitting(|page| {
        let board = prepare(page);
        board.enter();
        // Three rows and the lock in one turn of the page, before anything can be stored.
        let script = "const key = (code, shiftKey) => document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', { bubbles: true, cancelable: true, code, shiftKey }));
            for (const code of ['Digit1', 'Digit2', 'Digit3']) key(code, true);
            [...document.querySelectorAll('button')].find((it) => it.textContent === 'Lås').click();
            return true;";
        assert_eq!(page.script(script, vec![]), json!(true));
        page.find("heading", "Lås Trivselsspor op");
        unlock(page);
        sit_down(page, RAGNHILD);
        let board = Board::open(page, PUPIL.group);
        board.says("Børge", "Grøn Grøn Grøn Grøn Grøn Grøn");
        board.says("Tøger", "Gul Gul Gul Gul Gul Gul");
        board.says("Åse", "Rød Rød Rød Rød Rød Rød");
    });
}

/// Whoever takes the place of one who stopped gets nothing of theirs, not by taking back either.
#[test]
fn a_new_child_of_the_same_name_begins_with_an_empty_row() {
    sitting(|page| {
        let board = prepare(page);
        board.enter();
        board.press("Shift+1 2");
        board.is_saved();
        open_child(page, CLASS[2]);
        page.click("button", "Ret barnets oplysninger");
        unfold(page);
        page.fill("Stoppede i klassen", "01012020");
        page.click("button", "Gem");
        page.sees("Stoppede 1. januar 2020");
        open_group(page, PUPIL.group);
        write_child(
            page,
            Child {
                surname: "Ny",
                ..CLASS[2]
            },
        );
        page.find("link", "Børge Ny");
        let board = Board::open(page, PUPIL.group);
        assert_eq!(board.children().len(), 3);
        board.says("Børge Ny", "– – – – – –");
        board.says("Tøger", "Gul – – – – –");
        board.enter();
        board.press("Ctrl+z");
        page.sees("Der er ikke mere at fortryde eller gentage.");
        board.says("Børge Ny", "– – – – – –");
    });
}
