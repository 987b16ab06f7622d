//! Typing goes on where it began: nothing that comes or goes meanwhile takes the field away.

use thirtyfour::common::keys::Key;

use crate::app::{INFANT, Own, assess, open_child, open_dialogue, value, with_child};
use crate::harness::{Browser, Verbs, sitting};

/// To the dialogue about a child of whom this works.
#[track_caller]
fn sit_together(page: &Browser, works: &'static str) {
    with_child(page, INFANT);
    open_child(page, INFANT);
    let own = Own {
        works,
        ..Own::default()
    };
    assess(page, &own);
    open_dialogue(page);
}

#[test]
fn a_new_empty_line_does_not_take_the_line_being_typed() {
    sitting(|page| {
        sit_together(page, "");
        let lines = ["Aftale 1", "Aftale 2", "Aftale 3"];
        for line in lines {
            page.inside("group", line).click("field", "Hvad");
            page.type_here("Tale");
        }
        for line in lines {
            assert_eq!(value(&page.inside("group", line), "Hvad"), "Tale");
        }
    });
}

#[test]
fn an_offer_that_comes_back_does_not_take_the_strengths_being_typed() {
    sitting(|page| {
        sit_together(page, "Griner højt");
        let field = "Det går godt, og det virker";
        page.click("button", "Tag med på arket");
        page.click("field", field);
        page.press(Key::End);
        page.press(Key::Backspace);
        page.find("button", "Tag med på arket");
        page.type_here("tigt");
        assert_eq!(value(page, field), "Griner højtigt");
    });
}
