//! No word of an answer is broken at any width: neither "Ikke set" nor the three colours.

use serde_json::Value;
use xtask::test::Lane;

use crate::app::{PRESCHOOLER, open_child, open_form, with_child};
use crate::group_check::Board;
use crate::harness::{Browser, Verbs, sitting};
use crate::sitting::{sit_together, stories::OF_PRESCHOOLER};

/// From the narrowest window, which is also 1280 px at 400 %, to a school's laptop.
const WIDTHS: std::ops::RangeInclusive<u32> = 320..=1366;
/// So close, that the narrowest button of each layout is met.
const STEP_PX: usize = 7;
/// While one is working.
const EVERYDAY_STEP_PX: usize = 7 * STEP_PX;

/// Each answer in sight whose words take a line more than they have to, or stick out of their button:
/// a colour and "Ikke set" take one line; of a longer one each word does.
const BROKEN: &str = "
    const broken = [];
    for (const mark of document.querySelectorAll('button .step-mark, label.step .step-mark')) {
        if (!mark.checkVisibility()) continue;
        const button = mark.closest('button, label').getBoundingClientRect();
        const texts = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
            if (node.parentElement.matches('.step-dot')) continue;
            for (const { 0: word, index } of node.data.matchAll(/Ikke[ \\u00a0]set|[^ ]+/g)) {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + word.length);
                const parts = [...range.getClientRects()];
                const lines = new Set(parts.map((it) => Math.round(it.top)));
                const out = parts.some((it) => it.left < button.left || it.right > button.right);
                if (lines.size > 1 || out) broken.push(word);
            }
        }
    }
    return broken";

#[track_caller]
fn none_is_broken(page: &Browser, height: u32, name: &str) {
    let mut faults = Vec::new();
    let step = match Lane::of_this_run() {
        Lane::Everyday => EVERYDAY_STEP_PX,
        Lane::All => STEP_PX,
    };
    for width in WIDTHS.step_by(step).chain([1180, 1280, 1366]) {
        page.screen(width, height);
        let broken = page.script(BROKEN, vec![]);
        if broken != Value::Array(vec![]) {
            faults.push(format!("{width}: {broken}"));
        }
    }
    let answers =
        "return document.querySelectorAll('button .step-mark, label.step .step-mark').length";
    assert!(
        page.script(answers, vec![]).as_u64() > Some(3),
        "{name} has answers"
    );
    assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
}

#[test]
fn no_word_of_an_answer_is_broken_in_the_class_check() {
    sitting(|page| {
        Board::of_sample(page, "1.b");
        none_is_broken(page, 800, "Gruppeskema");
        page.screen(1280, 800);
        page.screenshot("answers-unbroken-1280");
        page.screen(320, 800);
        page.screenshot("answers-unbroken-320");
        page.click("button", "Ét tegn ad gangen");
        page.find("heading", "Gruppeskema");
        none_is_broken(page, 800, "Ét tegn ad gangen");
    });
}

#[test]
fn no_word_of_an_answer_is_broken_in_the_form() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        open_form(page);
        none_is_broken(page, 800, "vurdering");
    });
}

#[test]
fn no_word_of_an_answer_is_broken_in_the_dialogue() {
    sitting(|page| {
        sit_together(page, &OF_PRESCHOOLER);
        none_is_broken(page, 800, "Dialog");
        page.screen(320, 800);
        page.screenshot_to_the_foot("dialogue-unbroken-320", 320, 800);
    });
}
