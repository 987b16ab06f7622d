//! Two tabs with the same vault: one writes, the other follows and can take over. Nothing is lost.

mod appending;
mod aside;
mod begun_form;
mod focus_point;
mod small_form;

use thirtyfour::WindowHandle;

use crate::app::{
    PRESCHOOLER, RAGNHILD, finish, open_child, open_group, open_last, sit_down, to_step, unlock,
    value, with_child,
};
use crate::harness::{Browser, Verbs, sitting};

pub const FOLLOWS: &str = "Der bliver skrevet i et andet vindue.";

/// The first tab writes, the second has just unlocked the same vault and follows. The second is
/// driven.
#[track_caller]
pub fn two_tabs(page: &Browser) -> [WindowHandle; 2] {
    // A row of tabs takes some of a window's height, and a low window has its menu folded.
    page.screen(1280, 900);
    with_child(page, PRESCHOOLER);
    page.reload();
    unlock(page);
    sit_down(page, RAGNHILD);
    let first = page.tab();
    let second = page.open_tab();
    unlock(page);
    page.sees(FOLLOWS);
    sit_down(page, RAGNHILD);
    [first, second]
}

/// Writes here from now on.
#[track_caller]
pub fn take_over(page: &Browser) {
    page.click("button", "Skriv her i stedet");
    page.sees_not(FOLLOWS);
}

/// Waits until the field says this.
#[track_caller]
fn says(page: &Browser, text: &str) {
    page.until(|| match value(page, "Hvad undrer?") {
        said if said == text => Ok(()),
        said => Err(format!("it says “{said}” and not “{text}”")),
    });
}

#[test]
fn the_second_follows_live_and_takes_over_with_all_that_was_typed() {
    sitting(|page| {
        let [first, second] = two_tabs(page);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.is_accessible();
        page.screenshot("follows");
        let field = page.find("field", "Hvad undrer?");
        assert!(!page.wait(field.is_enabled()), "nothing can be typed here");

        page.switch_to(&first);
        page.sees_not(FOLLOWS);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.fill("Hvad undrer?", "Går for sig selv");
        page.sees("Gemt kl.");

        page.switch_to(&second);
        says(page, "Går for sig selv");
        take_over(page);
        says(page, "Går for sig selv");
        page.fill("Hvad undrer?", "Går for sig selv, men kigger");
        page.sees("Gemt kl.");

        page.switch_to(&first);
        page.sees(FOLLOWS);
        says(page, "Går for sig selv, men kigger");

        // What is finished shows too, on a screen that is only read.
        open_group(page, PRESCHOOLER.group);
        page.sees("Ingen har svaret 1");
        page.switch_to(&second);
        to_step(page, "Krop og sanser");
        page.click("button", "Sæt resten til grøn");
        finish(page, "Færdig");
        page.switch_to(&first);
        page.sees("Én mangler at svare 1");
    });
}

#[test]
fn what_was_typed_in_the_instant_before_is_stored_before_the_other_takes_over() {
    sitting(|page| {
        let [first, second] = two_tabs(page);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.switch_to(&first);
        open_child(page, PRESCHOOLER);
        open_last(page);
        // Somebody types here until nothing more can be typed.
        page.script(
            "const field = document.getElementById('wonders');
            const { port1, port2 } = new MessageChannel();
            let last = 0;
            port1.onmessage = () => {
                if (field.matches(':disabled') || !field.isConnected) { window.typed ??= field.value; return; }
                if (performance.now() - last > 3) {
                    last = performance.now();
                    field.value += 'abcdefgh'[field.value.length % 8];
                    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                }
                port2.postMessage(null);
            };
            port2.postMessage(null);",
            vec![],
        );
        page.until(|| match value(page, "Hvad undrer?").len() {
            11.. => Ok(()),
            letters => Err(format!("{letters} letters are typed")),
        });
        page.switch_to(&second);
        take_over(page);
        let text = value(page, "Hvad undrer?");
        page.switch_to(&first);
        let typed = page.script("return window.typed", vec![]);
        assert!(text.len() > 10, "what was typed did not come along");
        assert_eq!(typed, serde_json::json!(text));
    });
}

#[test]
fn when_the_first_closes_the_second_writes() {
    sitting(|page| {
        let [first, second] = two_tabs(page);
        page.switch_to(&first);
        page.close_tab_for(&second);
        page.sees_not(FOLLOWS);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.fill("Hvad undrer?", "Nu her");
        page.sees("Gemt kl.");
    });
}

#[test]
fn locking_one_locks_the_other_and_whoever_opens_first_writes() {
    sitting(|page| {
        let [first, second] = two_tabs(page);
        page.switch_to(&first);
        page.click("button", "Lås");
        page.find("button", "Lås op");
        page.switch_to(&second);
        page.find("button", "Lås op");
        page.sees_not(PRESCHOOLER.given);
        unlock(page);
        page.sees_not(FOLLOWS);
        page.switch_to(&first);
        unlock(page);
        page.sees(FOLLOWS);
    });
}
