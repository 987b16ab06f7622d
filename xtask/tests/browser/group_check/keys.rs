//! The keyboard.

use serde_json::{Value, json};

use super::{Board, board::texts};
use crate::harness::{Browser, Verbs, sitting};

const GREEN: &str = "Grøn Grøn Grøn Grøn Grøn Grøn";

#[test]
fn a_class_of_28_takes_at_most_80_presses() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        let children = board.children();
        assert_eq!(children.len(), 28);
        // Spread over the class, and over the areas as awkwardly as they come.
        let yellow = [(3, 3), (9, 0), (14, 2), (27, 5)];
        let red_and_yellow = [(6, 0, 3), (20, 5, 2)];
        board.enter();
        for (row, child) in children.iter().enumerate() {
            board.press("Shift+1");
            let one = yellow
                .iter()
                .find(|it| it.0 == row)
                .map(|it| vec![(it.1, "2")]);
            let two = red_and_yellow.iter().find(|it| it.0 == row);
            let off_green = one.or(two.map(|it| vec![(it.1, "3"), (it.2, "2")]));
            let Some(off_green) = off_green else { continue };
            let last = row + 1 == children.len();
            if !last {
                board.press("ArrowUp");
            }
            for (column, digit) in off_green {
                reach(&board, child, column);
                board.press(digit);
            }
            if !last {
                board.press("ArrowDown");
            }
        }
        for (row, child) in children.iter().enumerate() {
            let mut words = ["Grøn"; 6];
            for (_, column) in yellow.iter().filter(|it| it.0 == row) {
                words[*column] = "Gul";
            }
            for (_, red, yellow) in red_and_yellow.iter().filter(|it| it.0 == row) {
                (words[*red], words[*yellow]) = ("Rød", "Gul");
            }
            board.says(child, &words.join(" "));
        }
        board.press("Ctrl+Enter");
        page.sees("Du er færdig med at svare om 28 børn.");
        assert!(board.presses() <= 80, "{} presses", board.presses());
        println!("{} presses", board.presses());
    });
}

/// Goes along the row on the shortest way.
#[track_caller]
fn reach(board: &Board<'_>, child: &str, to: usize) {
    loop {
        let at = board.page.until(|| match board.cursor() {
            Some((name, at)) if name == child => Ok(at),
            other => Err(format!("the cursor is not at {child} but at {other:?}")),
        });
        let straight = at.abs_diff(to);
        let key = match () {
            () if straight == 0 => return,
            () if to + 1 < straight => "Home",
            () if 6 - to < straight => "End",
            () if to > at => "ArrowRight",
            () => "ArrowLeft",
        };
        board.press(key);
        board.page.until(|| match board.cursor() {
            Some((_, now)) if now != at => Ok(()),
            _ => Err(format!("{key} does not move")),
        });
    }
}

/// One key event as a page gets it, with whatever a real keyboard would tell.
#[track_caller]
fn key(page: &Browser, event: &str) {
    let script = format!(
        "const event = new KeyboardEvent('keydown', {{ bubbles: true, cancelable: true, ...{event} }});
        return !document.activeElement.dispatchEvent(event);"
    );
    let taken = page.script(&script, vec![]);
    assert_eq!(taken, json!(true), "{event} was left to the browser");
}

#[test]
#[ignore = "slow: a class of 28; the rule is held by screens::group_check::keys too"]
fn digits_are_read_on_a_danish_keyboard_and_on_the_numeric_pad() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        board.enter();
        key(page, "{ code: 'Digit1', key: '!', shiftKey: true }");
        board.says("Aksel", GREEN);
        board.stands_on("Anton", 0);
        key(page, "{ code: 'Digit2', key: '\"', shiftKey: true }");
        board.says("Anton", "Gul Gul Gul Gul Gul Gul");
        board.stands_on("August", 0);
        key(page, "{ code: 'Numpad3', key: '3', modifierNumLock: true }");
        board.says("August", "Rød – – – – –");
        // Windows hides Shift and says "End"; X11 says both.
        key(
            page,
            "{ code: 'Numpad1', key: 'End', modifierNumLock: true }",
        );
        board.says("August", "Rød Grøn Grøn Grøn Grøn Grøn");
        board.stands_on("Aya", 0);
        let held = "{ code: 'Numpad0', key: 'Insert', shiftKey: true, modifierNumLock: true }";
        key(page, held);
        board.says(
            "Aya",
            "Ikke set Ikke set Ikke set Ikke set Ikke set Ikke set",
        );
        // Without Num Lock the pad moves.
        board.stands_on("Ayaan", 0);
        key(page, "{ code: 'Numpad2', key: 'ArrowDown' }");
        board.stands_on("Carl", 0);
        key(page, "{ code: '', key: '2' }");
        board.says("Carl", "Gul – – – – –");
        // A key held down answers once.
        key(
            page,
            "{ code: 'Digit1', key: '!', shiftKey: true, repeat: true }",
        );
        board.stands_on("Carl", 0);
        board.says("Carl", "Gul – – – – –");
    });
}

#[test]
#[ignore = "slow: a class of 28; the rule is held by screens::group_check::tests::moving too"]
fn arrows_letters_undo_and_redo() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        board.enter();
        board.stands_on("Aksel", 0);
        board.press("ArrowUp ArrowLeft ArrowRight ArrowDown");
        board.stands_on("Anton", 1);
        board.press("Ctrl+End ArrowRight");
        board.stands_on("Zofia", 5);
        board.press("Home PageUp Ctrl+Home");
        board.stands_on("Aksel", 0);
        board.press("y");
        board.stands_on("Yusuf", 0);
        board.press("v v");
        board.stands_on("Vera", 0);
        board.press("2 ArrowRight 3 Delete");
        board.says("Vera", "Gul – – – – –");
        board.press("i Shift+1");
        board.says("Ida", GREEN);
        board.press("Ctrl+z Ctrl+z");
        board.says("Ida", "– – – – – –");
        board.says("Vera", "Gul Rød – – – –");
        board.stands_on("Vera", 1);
        board.press("Ctrl+y Ctrl+y");
        board.says("Vera", "Gul – – – – –");
        board.says("Ida", GREEN);
        board.stands_on("Isabella", 1);
        board.press("Ctrl+Shift+z");
        page.sees("Der er ikke mere at fortryde eller gentage.");
    });
}

#[test]
fn enter_opens_the_signs_beside_and_escape_leads_back() {
    sitting(|page| {
        let board = Board::of_sample(page, "Solsikken");
        board.enter();
        let first = board.children().remove(0);
        board.press("ArrowRight Enter");
        page.inside("region", "Relationer og fællesskab");
        page.until(|| {
            let script = "return document.activeElement.closest('#check-signs') !== null";
            match page.script(script, vec![]) {
                Value::Bool(true) => Ok(()),
                _ => Err("the focus is not on the signs".to_owned()),
            }
        });
        let sign = page
            .names("group")
            .into_iter()
            .find(|it| !it.contains("Svar for"));
        let sign = sign.unwrap_or_default();
        page.inside("group", &sign).click("radio", "Gul");
        board.says(&first, "– Gul – – – –");
        page.sees("ud fra tegnene");
        board.press("Escape");
        board.stands_on(&first, 1);
        board.press("1");
        board.says(&first, "– Grøn – – – –");
        page.sees("tegnene siger gul");

        page.fill("Din note om Relationer og fællesskab", "Leger helst med én");
        page.fill("Hvad virker?", "At kende dagens gang");
        page.sees("med note");
        page.find("field", "Hvad virker?");
        board.press("Escape");
        board.stands_on(&first, 1);
        // One step for each text, one for the cell, one for the sign.
        board.press("Ctrl+z");
        page.until(|| match crate::app::value(page, "Hvad virker?").as_str() {
            "" => Ok(()),
            other => Err(format!("it says {other}")),
        });
        board.press("Ctrl+z Ctrl+z");
        page.sees_not("med note");
        board.says(&first, "– Gul – – – –");
        board.press("Ctrl+z");
        board.says(&first, "– – – – – –");
        board.press("Ctrl+y Ctrl+y Ctrl+y");
        page.sees("med note");
    });
}

#[test]
fn one_cell_changed_draws_one_row() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        board.enter();
        board.press("ArrowDown ArrowDown");
        board.stands_on("August", 0);
        page.script(
            "window.drawn = [];
            new MutationObserver((all) => all.forEach(({ target }) => {
                const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
                drawn.push(element.closest('tr')?.dataset.row ?? element.outerHTML);
            })).observe(document.querySelector('[role=grid]'),
                { subtree: true, childList: true, attributes: true, characterData: true });",
            vec![],
        );
        let drawn = || {
            let mut rows = texts(&page.script("return drawn.splice(0)", vec![]));
            rows.sort();
            rows.dedup();
            rows
        };
        board.press("2");
        board.says("August", "Gul – – – – –");
        board.is_saved();
        assert_eq!(drawn(), ["2"], "the rows drawn for one answer");
        board.press("Ctrl+z");
        board.says("August", "– – – – – –");
        board.is_saved();
        assert_eq!(drawn(), ["2"], "the rows drawn for taking it back");
        // The observer does see other rows: here the cursor goes from one to the next.
        board.press("Shift+1");
        board.stands_on("Aya", 0);
        board.is_saved();
        assert_eq!(drawn(), ["2", "3"]);
    });
}

#[test]
#[ignore = "slow: a class of 28; the rule is held by screens::group_check::tests::moving too"]
fn only_those_not_seen_yet_are_shown_when_asked() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        page.sees("Du mangler at svare om 9 børn.");
        board.enter();
        board.press("Shift+1 Shift+1");
        // Of these two, one had the answers it needs.
        page.sees("Du mangler at svare om 8 børn.");
        page.click("checkbox", "Kun dem, du mangler");
        page.until(|| match board.children().len() {
            8 => Ok(()),
            count => Err(format!("{count} children are shown")),
        });
        assert!(board.children()[0].starts_with("Carl"));
        page.click("checkbox", "Kun dem, du mangler");
        page.until(|| match board.children().len() {
            28 => Ok(()),
            count => Err(format!("{count} children are shown")),
        });
    });
}
