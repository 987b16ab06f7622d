//! Texts of a million letters, and of more than the vault takes.

use serde_json::{Value, json};

use super::put;
use crate::app::{
    INFANT, RAGNHILD, open_child, open_group, open_last, sit_down, unlock, with_child,
};
use crate::harness::{Browser, Verbs, sitting};

/// Somebody held a key down, or pasted a book.
const MANY: usize = 1_000_000;

/// More than the eight megabytes that are kept in one piece.
const TOO_MANY: usize = 9_000_000;

/// How long the text in a field is, and its first letter.
#[track_caller]
fn measured(page: &Browser, label: &str) -> Value {
    let field = page.find("field", label).to_json().unwrap_or_default();
    page.script(
        "const it = arguments[0].value; return [it.length, it.at(0) ?? '']",
        vec![field],
    )
}

/// The child's form, in a vault that has just been opened again.
#[track_caller]
fn again(page: &Browser) {
    page.reload();
    unlock(page);
    sit_down(page, RAGNHILD);
    page.sees_not("kan ikke læses");
    open_child(page, INFANT);
    open_last(page);
}

#[test]
#[ignore = "slow: a million letters"]
fn a_million_letters_are_kept_and_too_many_are_told_and_lose_nothing() {
    sitting(|page| {
        with_child(page, INFANT);
        open_child(page, INFANT);
        open_last(page);
        put(page, "Hvad undrer?", "å", MANY);
        page.sees("Gemt kl.");
        again(page);
        assert_eq!(measured(page, "Hvad undrer?"), json!([MANY, "å"]));

        put(page, "Hvad undrer?", "x", TOO_MANY);
        page.sees("Teksten er for lang til at blive gemt. Det, der var gemt, er der stadig.");
        page.sees_not("Gemt kl.");
        assert_eq!(
            measured(page, "Hvad undrer?"),
            json!([TOO_MANY, "x"]),
            "it stays, to be made shorter"
        );
        // The page goes on, and a shorter text is saved.
        put(page, "Hvad undrer?", "y", 5);
        page.sees("Gemt kl.");
        page.sees_not("Teksten er for lang");
        put(page, "Hvad undrer?", "x", TOO_MANY);
        page.sees("Teksten er for lang til at blive gemt.");
        again(page);
        assert_eq!(
            measured(page, "Hvad undrer?"),
            json!([5, "y"]),
            "what was saved before is there"
        );
    });
}

/// In a name they are of no use to anybody, but the other children can still be reached.
#[test]
#[ignore = "slow: a million letters"]
fn a_name_of_a_million_letters_leaves_the_screens_usable() {
    sitting(|page| {
        with_child(page, INFANT);
        page.click("button", "Tilføj et barn");
        put(page, "Fornavn eller initialer", "x", MANY);
        page.choose("Fødselsmåned", "januar");
        page.fill("Fødselsår", "2026");
        page.click("button", "Gem");
        page.until(
            || match page.names("link").iter().any(|name| name.len() >= MANY) {
                true => Ok(()),
                false => Err("the child has not come".to_owned()),
            },
        );
        open_group(page, INFANT.group);
        page.fits_the_width();
        open_child(page, INFANT);
        page.sees(INFANT.surname);
    });
}
