//! The main job in one sitting: three children, two adults, one position each, one sheet of paper.

mod alone;
mod disagreement;
mod one_adult;
mod paper;
mod position;
pub mod stories;
mod talk;

pub use disagreement::sit_together;

use std::thread;
use std::time::Duration;

use crate::app::{
    Child, INFANT, PUPIL, RAGNHILD, THORVALD, add_adult, add_child, add_group, agree, assess,
    open_child, open_last, sit_down, unlock, value, with_vault,
};
use crate::harness::{Browser, Verbs, sitting};
use crate::loader;
use stories::{OF_PUPIL, STORIES, Story};

/// What [`THORVALD`] begins and does not finish.
const BEGUN: &str = "Når uglen tuder, smiler hun";

/// The vault, the three groups and the three children.
#[track_caller]
fn prepare(page: &Browser) {
    with_vault(page);
    for story in STORIES {
        add_group(page, story.child);
        add_child(page, story.child);
    }
}

/// Every adult's own assessment of the child, one adult after the other.
#[track_caller]
pub fn assess_alone(page: &Browser, story: &Story) {
    for (own, adult) in story.own.iter().zip([RAGNHILD, THORVALD]) {
        sit_down(page, adult);
        open_child(page, story.child);
        assess(page, own);
    }
}

/// The position, and back to the child's screen.
#[track_caller]
pub fn agree_together(page: &Browser, story: &Story) {
    open_child(page, story.child);
    agree(page, &story.joint);
}

#[test]
#[ignore = "slow: three children from form to paper"]
fn from_a_fresh_browser_to_three_sheets_and_back_after_a_reload() {
    sitting(|page| {
        loader::come(page);
        crate::ground::until_loaded(page);
        let loaded = asked(page);
        assert!(
            loaded.iter().any(|it| it.ends_with("-worker.js")),
            "the app is kept whole"
        );
        prepare(page);
        add_adult(page, THORVALD);
        for story in STORIES {
            assess_alone(page, story);
            agree_together(page, story);
            paper::is_for_parents(page, story);
        }
        begin(page, INFANT);
        assert_eq!(asked(page), loaded, "the sitting asked the server");

        page.reload();
        loader::come(page);
        crate::ground::until_loaded(page);
        unlock(page);
        sit_down(page, THORVALD);
        for story in STORIES {
            open_child(page, story.child);
            still_stands(page, story);
        }
        open_child(page, INFANT);
        page.sees("Fortsæt din egen vurdering");
        open_last(page);
        assert_eq!(value(page, "Hvad virker?"), BEGUN);
        open_child(page, PUPIL);
        page.click("link", "Se eller ret positionen");
        page.find("heading", "Dialog");
        assert_eq!(
            value(&page.inside("region", "Skal vi underrette?"), "Begrundelse"),
            OF_PUPIL.joint.notify
        );
        assert_eq!(asked(page), loaded, "opening asked the server");
    });
}

/// What the server was asked for, but whether there is a new version. A browser fetches the icon, and
/// what the app is installed with, when it pleases.
fn asked(page: &Browser) -> Vec<String> {
    let asked = page.requests().into_iter();
    let asked = asked.filter(|it| {
        !["favicon.png", "/offline.js"]
            .iter()
            .any(|end| it.ends_with(end))
    });
    asked.filter(|it| !it.contains("-install/")).collect()
}

/// A draft of [`THORVALD`]'s own.
#[track_caller]
fn begin(page: &Browser, child: Child) {
    sit_down(page, THORVALD);
    open_child(page, child);
    open_last(page);
    page.fill("Hvad virker?", BEGUN);
    page.sees("Gemt kl.");
    page.click("link", "Fortsæt senere");
}

/// The group, the position, the agreement and the meeting, on the child's screen.
#[track_caller]
fn still_stands(page: &Browser, story: &Story) {
    crate::tour::unfold(page);
    for text in [
        story.child.given,
        story.child.surname,
        story.child.group,
        story.position[1],
        story.joint.strengths,
        story.joint.agreement,
        "senest 11. november 2031",
        "12. december 2031",
    ] {
        page.sees(text);
    }
    for adult in [RAGNHILD, THORVALD].iter().take(story.own.len()) {
        page.sees(adult.name);
    }
}

/// Long enough for a page to do what it should not.
pub const A_WHILE: Duration = Duration::from_millis(500);

/// Waits [`A_WHILE`].
pub fn a_while() {
    thread::sleep(A_WHILE);
}
