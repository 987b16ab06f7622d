//! A finger on a tablet.

use serde_json::{Value, json};

use super::Board;
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::tour::{LONG_CHILD, form, open_sample};

/// Taps the middle of what a selector finds.
#[track_caller]
pub fn tap(page: &Browser, selector: &str) {
    let script = "return document.querySelector(arguments[0])";
    tap_at(page, script, json!(selector));
}

/// Taps the one element with this role and name, or the label that stands for it.
#[track_caller]
pub fn tap_element(place: &impl Verbs, role: &str, name: &str) {
    let element = place.find(role, name).to_json().unwrap_or_default();
    let script = "const it = arguments[0].labels?.[0] ?? arguments[0];
        it.scrollIntoView({ block: 'center' });
        return it";
    tap_at(place.browser(), script, element);
}

/// Taps the middle of what a script returns.
#[track_caller]
fn tap_at(page: &Browser, script: &str, argument: Value) {
    let script = format!(
        "const box = (function () {{ {script} }}).apply(null, arguments).getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];"
    );
    let at = page.script(&script, vec![argument]);
    let cdp = page.session().cdp();
    let point = json!([{ "x": at[0], "y": at[1] }]);
    for (kind, points) in [("touchStart", point), ("touchEnd", json!([]))] {
        let event = json!({ "type": kind, "touchPoints": points });
        page.wait(cdp.send_raw("Input.dispatchTouchEvent", event));
    }
}

#[test]
fn a_finger_answers_a_cell_and_goes_down_a_class_without_moving() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        page.touch(true);
        page.screen(820, 1180);
        page.on(".check-grid", "it.scrollIntoView()");
        tap(page, "#cell-1-2");
        page.sees("Anton Ravnborg · Sprog, leg og læring");
        tap(page, ".check-answer.step-yellow");
        board.says("Anton", "– – Gul – – –");
        tap(page, "[data-row='0'] th");
        page.sees("Aksel Dahlgaard · Sprog, leg og læring");
        for (child, third) in [("Aksel", "Grøn"), ("Anton", "Gul"), ("August", "Grøn")] {
            tap(page, ".check-rest .step-green");
            board.says(child, &format!("Grøn Grøn {third} Grøn Grøn Grøn"));
        }
        page.sees("Aya Rahimi · Sprog, leg og læring");
        for _ in 0..14 {
            tap(page, ".check-rest .step-green");
        }
        board.says("Josefine", "Grøn Grøn Grøn Grøn Grøn Grøn");
        let seen = page.script(
            "const dock = document.querySelector('.check-dock').getBoundingClientRect();
            const head = document.querySelector('thead th').getBoundingClientRect();
            const box = document.querySelector('.check-turn').getBoundingClientRect();
            return box.top >= head.bottom - 1 && box.bottom <= dock.top + 1;",
            vec![],
        );
        assert_eq!(
            seen,
            json!(true),
            "the child whose turn it is lies in sight"
        );
        page.screenshot("gruppeskema-touch");
        tap(page, ".check-rest button:nth-child(3)");
        page.sees("Fortrudt hos Kavin Sivakumar.");
        board.says("Kavin", "– – – – – –");
        for (width, height) in [(390, 844), (820, 1180)] {
            page.screen(width, height);
            let small = page.script(include_str!("../too_small.js"), vec![]);
            assert_eq!(small, json!([]), "too small for a finger at {width}");
            let low = page.script(
                "return [...document.querySelectorAll('[role=gridcell], .check-dock button')]
                    .filter((it) => it.checkVisibility() && (it.offsetHeight < 44 || it.offsetWidth < 44)).length",
                vec![],
            );
            assert_eq!(low, json!(0), "cells and answers are 44 px at {width}");
        }
    });
}

/// Taps the middle of what a selector finds, which must be seen there and not lie under anything.
#[track_caller]
fn tap_in_view(page: &Browser, selector: &str) {
    let seen = page.on(
        selector,
        "const box = it.getBoundingClientRect();
        const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return it.contains(seen) && box.top >= 0 && box.bottom <= innerHeight;",
    );
    assert_eq!(seen, json!(true), "{selector} does not lie in view");
    tap(page, selector);
}

/// Every sixth child or so is yellow in one area, and green in the rest.
#[test]
fn a_class_is_answered_with_forty_touches_and_every_target_in_view() {
    const CHILDREN: usize = 28;
    const MOST_TOUCHES: usize = 90;
    for (width, height) in walked_at([(390, 844), (820, 1180), (1180, 820), (1366, 768)]) {
        sitting(|page| {
            let board = Board::of_sample(page, "1.b");
            page.touch(true);
            page.screen(width, height);
            page.on(".check-grid", "it.scrollIntoView()");
            let mut touches = 0;
            let mut press = |selector: &str| {
                tap_in_view(page, selector);
                touches += 1;
            };
            for child in 0..CHILDREN {
                if child % 5 == 0 {
                    press(".check-turn td:nth-of-type(4)");
                    press(".check-answer.step-yellow");
                }
                press(".check-rest .step-green");
                page.sees(" blev sat til grøn.");
                let turn = (child + 1).min(CHILDREN - 1);
                page.script(
                    "if (document.querySelector('.check-turn').dataset.row != arguments[0])
                        throw 'another child';",
                    vec![json!(turn)],
                );
                if child == 5 {
                    page.screenshot(&format!("gruppeskema-touch-{width}"));
                }
            }
            assert!(touches <= MOST_TOUCHES, "{touches} touches");
            let children = board.children();
            for (at, child) in children.iter().enumerate() {
                let third = if at % 5 == 0 { "Gul" } else { "Grøn" };
                board.says(child, &format!("Grøn Grøn Grøn {third} Grøn Grøn"));
            }
        });
    }
}

#[test]
fn names_and_headings_stay_while_it_scrolls_and_a_long_name_fits() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.find("heading", "Overblik");
        form::rename(page);
        let board = Board::open(page, "Solsikken");
        for (width, height) in [(320, 256), (390, 844), (820, 1180), (1280, 900)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot(&format!("gruppeskema-long-name-{width}"));
            // Down and up the grid by keyboard: what has focus is never under bar, heads or answers.
            page.on("[role=gridcell][tabindex='0']", "it.focus()");
            for key in ["ArrowDown"; 8].into_iter().chain(["ArrowUp"; 5]) {
                board.press(key);
                let seen = page.script(
                    "const cell = document.activeElement, box = cell.getBoundingClientRect();
                    return [[box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3]]
                        .every(([x, y]) => cell.contains(document.elementFromPoint(x, y)));",
                    vec![],
                );
                assert_eq!(
                    seen,
                    json!(true),
                    "the cell is covered at {width} × {height}"
                );
            }
        }
        let whole = page.script(
            "return [...document.querySelectorAll('.check-child')].map((it) => it.title)",
            vec![],
        );
        let all = whole.as_array().into_iter().flatten();
        assert!(
            all.filter_map(Value::as_str)
                .any(|it| it.contains(LONG_CHILD))
        );
        assert!(!board.children().is_empty());
    });
}
