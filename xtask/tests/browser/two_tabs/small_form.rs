//! A small form without a draft stands on a screen that keeps one. It is open in one tab while the other
//! stores something: it stays open, with what was typed in it or with nothing yet.

use thirtyfour::WindowHandle;

use super::{FOLLOWS, take_over, two_tabs};
use crate::app::{PRESCHOOLER, open_child, value};
use crate::harness::{Browser, Verbs, sitting};
use crate::meeting::plan;

const WHY: &str = "Hvorfor bliver mødet flyttet?";

/// The child gets this name in the second tab; the first one is driven again once it has heard.
#[track_caller]
fn renamed_in(page: &Browser, [first, second]: &[WindowHandle; 2], name: &str) {
    page.switch_to(second);
    page.sees(FOLLOWS);
    take_over(page);
    page.click("button", "Ret barnets oplysninger");
    page.fill("Fornavn eller initialer", name);
    page.click("button", "Gem");
    page.find("button", "Ret barnets oplysninger");
    page.switch_to(first);
    page.sees(FOLLOWS);
    page.sees(name);
}

#[test]
fn a_small_form_stays_open_while_another_tab_stores() {
    sitting(|page| {
        let tabs = two_tabs(page);
        open_child(page, PRESCHOOLER);
        page.switch_to(&tabs[0]);
        open_child(page, PRESCHOOLER);
        plan(page, 3, "10.00–10.45");
        page.click("button", "Flyt mødet");
        page.find("field", WHY);

        renamed_in(page, &tabs, "Bertil");
        assert_eq!(value(page, WHY), "", "it is open, with nothing typed yet");
        take_over(page);
        page.fill(WHY, "Mor var syg");

        renamed_in(page, &tabs, "Lill");
        assert_eq!(value(page, WHY), "Mor var syg");
        page.screenshot("small-form");
        take_over(page);
        page.inside("group", "Ved forældrene det?")
            .click("radio", "Ja");
        page.click("button", "Gem");
        page.sees("Flyttet");
        page.sees("Lill");
    });
}
