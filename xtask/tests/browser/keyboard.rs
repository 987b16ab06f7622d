//! The keyboard alone: Tab, Shift and Tab, arrows, Space, Enter and typing.
//!
//! After every press the focus is looked at: it must stand on something, and be seen.

use thirtyfour::common::keys::Key;

use crate::app::BEGIN;
use crate::harness::{Verbs, sitting};
use crate::tour::{ask_who_in_sample, open_child, open_sample};

pub mod focus;
pub mod hands;
mod sitting;

use hands::Hands;

#[test]
fn the_skip_link_leads_past_the_bar() {
    sitting(|page| {
        let hands = Hands::on(page);
        page.find("link", BEGIN);
        hands.press(Key::Tab);
        hands.stands_on("link", "Gå til indholdet");
        hands.press(Key::Enter);
        hands.in_main();
        hands.press(Key::Tab);
        hands.stands_on("button", "Prøv som pædagog");
        hands.back();
        hands.back();
        assert!(page.address().ends_with('/'), "{}", page.address());
    });
}

#[test]
fn a_menu_and_every_fold_open_by_keyboard() {
    sitting(|page| {
        let hands = Hands::on(page);
        page.screen(390, 844);
        ask_who_in_sample(page);
        hands.press_on("button", "Mere");
        page.is_accessible();
        page.fits_the_width();
        page.screenshot("menu-390");
        hands.reach("link", "Modellen");
        hands.press(Key::Enter);
        hands.arrives("Trivsel 0–10 år");
        hands.reach("button", "0–11 måneder");
        hands.press(Key::Enter);
        page.sees("Vågne stunder");
    });
}

#[test]
fn the_focus_is_not_lost_with_what_goes_away() {
    sitting(|page| {
        let hands = Hands::on(page);
        open_sample(page, "pædagog");
        open_child(page, "Asta Kofoed");
        hands.press_on("button", "Ret barnets oplysninger");
        hands.stands_on("field", "Fornavn eller initialer");
        hands.press_on("button", "Annuller");
        hands.stands_on("button", "Ret barnets oplysninger");
        hands.press(Key::Enter);
        hands.press_on("button", "Gem");
        hands.stands_on("button", "Ret barnets oplysninger");

        hands.back_to("link", "Dialog");
        hands.press(Key::Enter);
        hands.arrives("Dialog");
        hands.press_on("button", "Åbn dialogen nu");
        page.sees("Det har hver voksen svaret");
        hands.arrives("Dialog");

        page.go("#/indstillinger");
        hands.press_on("button", "Gem");
        page.sees("Gemt kl.");
        hands.stands_on("button", "Gem");
        hands.press_on("button", "English");
        hands.stands_on("button", "Dansk");
        hands.back_to("button", "Lock");
        hands.press(Key::Enter);
        hands.arrives("Look together at how each child is thriving");
    });
}
