//! A form without a draft is open in one tab while the other stores something: it stays, with what was
//! typed in it, and takes back nothing of what was stored meanwhile.

use super::{FOLLOWS, take_over, two_tabs};
use crate::app::{PRESCHOOLER, open_child, open_group, value};
use crate::harness::{Browser, Verbs, sitting};

const CHANGE_CHILD: &str = "Ret barnets oplysninger";
const CHANGE_GROUP: &str = "Ret gruppen";
const GIVEN: &str = "Fornavn eller initialer";
const SURNAME: &str = "Efternavn (hvis der er brug for det)";
const GROUP: &str = "Gruppens navn";

/// The child that is on screen gets this name here, where the other tab writes until now.
#[track_caller]
fn rename(page: &Browser, name: &str) {
    page.sees(FOLLOWS);
    take_over(page);
    page.click("button", CHANGE_CHILD);
    page.fill(GIVEN, name);
    page.click("button", "Gem");
    page.find("button", CHANGE_CHILD);
}

#[test]
fn a_form_stays_with_what_was_typed_while_another_tab_stores() {
    sitting(|page| {
        let [first, second] = two_tabs(page);
        open_child(page, PRESCHOOLER);
        page.switch_to(&first);
        open_child(page, PRESCHOOLER);
        page.click("button", CHANGE_CHILD);
        page.fill(SURNAME, "Åkesson");

        page.switch_to(&second);
        rename(page, "Bertil");
        page.switch_to(&first);
        page.sees(FOLLOWS);
        // It has come: the heading says so, behind the form.
        page.sees("Bertil");
        assert_eq!(value(page, SURNAME), "Åkesson");
        page.screenshot("begun-form");
        take_over(page);
        page.click("button", "Gem");
        // Only what was typed is stored.
        page.click("button", CHANGE_CHILD);
        assert_eq!(value(page, GIVEN), "Bertil");
        assert_eq!(value(page, SURNAME), "Åkesson");
        page.click("button", "Annuller");

        open_group(page, PRESCHOOLER.group);
        page.click("button", CHANGE_GROUP);
        page.fill(GROUP, "Solsikkerne");
        page.switch_to(&second);
        rename(page, "Lill");
        page.switch_to(&first);
        page.sees("Lill");
        assert_eq!(value(page, GROUP), "Solsikkerne");
        take_over(page);
        page.click("button", "Gem");
        page.find("heading", "Solsikkerne");
    });
}
