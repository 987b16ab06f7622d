//! Ways through the app that pass every screen, so that each can be looked at.
//!
//! A tour calls what it was given at every screen and at every state of it that looks different,
//! with a short name for it. It begins and goes on with a screen of tablet size.

mod books;
mod dialogue;
mod english;
pub mod form;
mod group;
mod keeping;
pub mod roster;
mod rounds;
mod vault;
mod whole_group;

pub use books::books;
pub use dialogue::dialogue;
pub use english::english;
pub use group::group;
pub use keeping::keeping;
pub use roster::roster;
pub use rounds::rounds;
pub use vault::vault;
pub use whole_group::whole_group;

use serde_json::json;

use crate::harness::{Browser, Verbs};

/// What is done at each screen.
pub type Look<'a> = &'a mut dyn FnMut(&str);

/// A way through the app, from the start screen of a fresh browser.
pub type Tour = fn(&Browser, Look<'_>);

/// A child's name of 40 letters that nothing can break.
pub const LONG_CHILD: &str = "Alexandrinebartholinesofiemargrethekarla";

/// An institution's name of 60 letters that nothing can break.
pub const LONG_INSTITUTION: &str = "Specialbørnehavedistriktsfællesskabetvedkystbanestrækningens";

/// Someone at the screen whose name is long but usual.
pub const LONG_ADULT: &str = "Anne-Margrethe Kjærsgaard-Thorup";

/// What is asked after half a year.
pub const HALF_YEAR: &str = "Er det stadig den rigtige hjælp?";

/// Tilde of the sample has been followed closely for more than half a year.
#[track_caller]
pub fn still_right(page: &Browser) {
    page.inside("group", HALF_YEAR).click("radio", "Fortsæt");
}

/// From the start screen to the overview of the sample, as an adult of this role: "lærer",
/// "pædagog" or "sundhedsplejerske".
#[track_caller]
pub fn open_sample(page: &Browser, role: &str) {
    page.click("button", &format!("Prøv som {role}"));
    page.find("heading", "Overblik");
}

/// From the start screen to "Hvem er du?" of the sample.
#[track_caller]
pub fn ask_who_in_sample(page: &Browser) {
    open_sample(page, "lærer");
    page.go("#/hvem");
    page.find("heading", "Hvem er du?");
}

/// To a child's screen in the kindergarten group of the sample.
#[track_caller]
pub fn open_child(page: &Browser, name: &str) {
    page.go("#/overblik");
    page.click("link", "Solsikken");
    page.click("link", name);
    page.find("heading", name);
}

/// Opens everything on the screen that is folded together, also what is drawn only once it opens.
/// What was pressed just before has been drawn by then: a frame for the press, one for what it brings.
#[track_caller]
pub fn unfold(page: &Browser) {
    let script = "const frame = () => new Promise(requestAnimationFrame);
        await frame(); await frame();
        const folded = document.querySelectorAll('main details:not([open]) > summary');
        folded.forEach((it) => it.click());
        return folded.length";
    page.until(|| match page.script(script, vec![]) {
        folded if folded == json!(0) => Ok(()),
        folded => Err(format!("{folded} parts stay folded together")),
    });
}
