//! A thousand letters in one text, written by two tabs.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use super::{take_over, two_tabs};
use crate::app::{PRESCHOOLER, open_child, open_last, value};
use crate::harness::{Browser, sitting};

/// So many letters each tab adds.
const EACH: u64 = 500;
/// So long both of them may take together.
const LONGEST: Duration = Duration::from_secs(240);

/// What one tab did.
struct Done {
    /// Letters that showed as saved.
    shown: usize,
    /// Letters that did not.
    failed: usize,
    /// How often it took over.
    taken: usize,
}

/// Begins to add this letter so often; after so many at once it looks up.
#[track_caller]
fn begin(page: &Browser, letter: &str, often: u64, handful: u64) {
    let given = vec![json!(letter), json!(often), json!(handful)];
    page.script(include_str!("appending.js"), given);
}

/// Waits until all are added.
#[track_caller]
fn end(page: &Browser) -> Done {
    let latest = Instant::now() + LONGEST;
    loop {
        let state = page.script("return window.appending", vec![]);
        let number = |name: &str| state[name].as_u64().and_then(|it| usize::try_from(it).ok());
        if state["done"] == json!(true) {
            let number = |name| number(name).unwrap_or_default();
            return Done {
                shown: number("shown"),
                failed: number("failed"),
                taken: number("taken"),
            };
        }
        assert!(Instant::now() < latest, "it took too long: {state}");
        thread::sleep(Duration::from_millis(200));
    }
}

/// Every letter that showed as saved is there, and none is that was never typed.
#[track_caller]
fn compare(text: &str, letter: char, done: &Done) {
    let there = text.chars().filter(|it| *it == letter).count();
    assert!(
        (done.shown..=done.shown + done.failed).contains(&there),
        "{there} of “{letter}”, and {} showed as saved, {} failed",
        done.shown,
        done.failed
    );
}

#[test]
#[ignore = "slow: 500 changes by two windows"]
fn five_hundred_changes_by_turns_are_all_there() {
    sitting(|page| {
        let tabs = two_tabs(page);
        for tab in &tabs {
            page.switch_to(tab);
            open_child(page, PRESCHOOLER);
            open_last(page);
        }
        page.switch_to(&tabs[0]);
        for turn in 0..10 {
            for (tab, letter) in tabs.iter().zip(["a", "b"]) {
                page.switch_to(tab);
                if turn > 0 || letter == "b" {
                    take_over(page);
                }
                begin(page, letter, EACH / 20, EACH);
                let done = end(page);
                assert_eq!((done.failed, done.taken), (0, 0));
            }
        }
        let text = value(page, "Hvad undrer?");
        let turn = ["a", "b"].map(|letter| letter.repeat(25)).concat();
        assert_eq!(text, turn.repeat(10));
    });
}

#[test]
#[ignore = "slow: 1,000 changes by two windows"]
fn a_thousand_changes_at_once_are_all_there() {
    sitting(|page| {
        let tabs = two_tabs(page);
        for tab in &tabs {
            page.switch_to(tab);
            open_child(page, PRESCHOOLER);
            open_last(page);
        }
        for (tab, letter) in tabs.iter().zip(["a", "b"]) {
            page.switch_to(tab);
            begin(page, letter, EACH, 20);
        }
        let done = tabs.clone().map(|tab| {
            page.switch_to(&tab);
            end(page)
        });
        let taken: usize = done.iter().map(|it| it.taken).sum();
        let failed: usize = done.iter().map(|it| it.failed).sum();
        println!("taken over {taken} times, {failed} letters refused");
        assert!(taken > 2, "the two wrote at once");
        // In whoever writes now, and in one that unlocks anew.
        let text = value(page, "Hvad undrer?");
        compare(&text, 'a', &done[0]);
        compare(&text, 'b', &done[1]);
        page.reload();
        crate::app::unlock(page);
        crate::app::sit_down(page, crate::app::RAGNHILD);
        open_child(page, PRESCHOOLER);
        open_last(page);
        assert_eq!(value(page, "Hvad undrer?"), text);
    });
}
