//! One adult's own assessment.

use super::{LONG_CHILD, Look, open_child, open_sample, unfold};
use crate::app::{LAST, to_step};
use crate::harness::{Browser, Verbs};

/// From an empty form to one with answers of every kind, in the sample.
#[track_caller]
pub fn form(page: &Browser, look: Look<'_>) {
    open_sample(page, "pædagog");
    page.find("heading", "Overblik");
    rename(page);
    page.click("link", "Begynd din egen vurdering");
    page.find("heading", "Egen vurdering");
    look("vurdering-tom");
    answer(page);
    page.sees("Gemt kl.");
    look("vurdering-svaret");
    unfold(page);
    look("vurdering-foldet-ud");

    to_step(page, LAST);
    look("vurdering-til-sidst");
    page.click("button", "Færdig");
    page.sees("Hvad nu?");
    look("efter-vurdering");
    page.click("link", "Tilbage til barnet");
    page.find("heading", LONG_CHILD);
    page.click("link", "Ret din egen vurdering");
    page.sees("Du er allerede færdig");
    look("vurdering-rettes");
}

/// Gives the child nobody has seen the longest name, and stays at it.
#[track_caller]
pub fn rename(page: &Browser) {
    open_child(page, "Loui Toftlund");
    page.click("button", "Ret barnets oplysninger");
    page.fill("Fornavn eller initialer", LONG_CHILD);
    page.click("button", "Gem");
    page.find("heading", LONG_CHILD);
}

/// Yellow, red and unseen signs with how long and where, words, and the rest of an area green.
#[track_caller]
pub fn answer(page: &Browser) {
    to_step(page, LAST);
    page.fill(
        "Hvad virker?",
        "Bygger høje tårne og griner, når de vælter.",
    );
    to_step(page, "Relationer og fællesskab");
    page.click("button", "Sæt resten til grøn");
    to_step(page, "Følelser og tryghed");
    for (sign, answer) in page.names("group").iter().zip(["Gul", "Rød", "Ikke set"]) {
        page.inside("group", sign).click("radio", answer);
    }
    for part in ["Hvor længe?", "Hvor ser du det?"] {
        let groups = page.find_all("group", part);
        assert_eq!(groups.len(), 2, "one {part} for yellow and one for red");
    }
    page.script(
        "document.querySelectorAll('.sign-more .choices').forEach((it) => it.querySelectorAll('input')[1].click())",
        vec![],
    );
    page.fill(
        "Din note om Følelser og tryghed",
        "Mest om morgenen, når rummet er fuldt.",
    );
}
