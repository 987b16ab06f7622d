//! A finger on a tablet.

use serde_json::{Value, json};

use super::Board;
use crate::harness::{Browser, Verbs, sitting};
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
        page.script(
            "document.querySelector('.check-grid').scrollIntoView()",
            vec![],
        );
        tap(page, "#cell-1-2");
        page.sees("Anton Ravnborg · Sprog, leg og læring");
        tap(page, ".check-answer.step-yellow");
        board.says("Anton", "– – Gul – – –");
        tap(page, "[data-row='0'] th");
        page.sees("Aksel Dahlgaard · Sprog, leg og læring");
        for child in ["Aksel", "Anton", "August"] {
            tap(page, ".check-answers + .check-answers .step-green");
            board.says(child, "Grøn Grøn Grøn Grøn Grøn Grøn");
        }
        page.sees("Aya Rahimi · Sprog, leg og læring");
        for _ in 0..14 {
            tap(page, ".check-answers + .check-answers .step-green");
        }
        board.says("Josefine", "Grøn Grøn Grøn Grøn Grøn Grøn");
        let seen = page.script(
            "const scroll = document.querySelector('.check-scroll').getBoundingClientRect();
            const box = document.querySelector('.check-turn').getBoundingClientRect();
            return box.top >= scroll.top && box.bottom <= scroll.bottom + 1;",
            vec![],
        );
        assert_eq!(
            seen,
            json!(true),
            "the child whose turn it is lies in sight"
        );
        page.screenshot("gruppeskema-touch");
        tap(page, ".check-answers + .check-answers button:nth-child(3)");
        page.sees("Fortrudt hos Kavin Sivakumar.");
        board.says("Kavin", "– – – – – –");
        for (width, height) in [(390, 844), (820, 1180)] {
            page.screen(width, height);
            let small = page.script(include_str!("../too_small.js"), vec![]);
            assert_eq!(small, json!([]), "too small for a finger at {width}");
            let low = page.script(
                "return [...document.querySelectorAll('[role=gridcell], .check-dock button')]
                    .filter((it) => it.offsetHeight < 44 || it.offsetWidth < 44).length",
                vec![],
            );
            assert_eq!(low, json!(0), "cells and answers are 44 px at {width}");
        }
    });
}

#[test]
fn names_and_headings_stay_while_it_scrolls_and_a_long_name_fits() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.find("heading", "Overblik");
        form::rename(page);
        let board = Board::open(page, "Solsikken");
        for (width, height) in [(390, 844), (820, 1180), (1280, 900)] {
            page.screen(width, height);
            page.fits_the_width();
            page.script(
                "document.querySelector('.check-scroll').scrollTo(0, 0)",
                vec![],
            );
            page.screenshot(&format!("gruppeskema-long-name-{width}"));
            let script = "const scroll = document.querySelector('.check-scroll');
                scroll.scrollTo(200, 300);
                const frame = scroll.getBoundingClientRect();
                const box = (it) => scroll.querySelector(it).getBoundingClientRect();
                const head = box('thead th:nth-child(3)'), name = box('tbody tr:last-child th');
                return [head.top - frame.top, name.left - frame.left].map(Math.round);";
            assert_eq!(page.script(script, vec![]), json!([1, 1]), "at {width}");
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
