//! A focus point is written in one tab while the other shows the child, or changes it.

use super::{FOLLOWS, take_over, two_tabs};
use crate::app::{PRESCHOOLER, open_child, value};
use crate::harness::{Browser, Verbs, sitting};

const WHAT: &str = "Vi siger farvel ved vinduet";
const SIGN: &str = "Han vinker selv";
const CHANGED: &str = "Han vinker og går selv ind";
const WHO: &str = "Ragnhild og Bo";
const NAME: &str = "Måns-Erik";

const SIGN_FIELD: &str = "Hvordan kan man se, at det hjælper?";
const WHO_FIELD: &str = "Hvem sørger for det?";

/// Waits until the field says this.
#[track_caller]
fn says(page: &Browser, field: &str, text: &str) {
    page.until(|| match value(page, field) {
        said if said == text => Ok(()),
        said => Err(format!("{field}: it says “{said}” and not “{text}”")),
    });
}

/// All of it as somebody reads it on the child's screen.
#[track_caller]
fn reads(page: &Browser, sign: &str, who: &str) {
    page.sees(WHAT);
    page.sees(&format!("Sådan ser vi, at det hjælper: {sign}"));
    page.sees(who);
    page.sees_not("Fortsæt med:");
}

#[test]
#[ignore = "slow: two windows by turns; the rule is held by session::tests::older_and_newer too"]
fn a_focus_point_and_its_child_are_written_in_two_tabs_and_nothing_is_lost() {
    let change = format!("Ret: {WHAT}");
    let go_on = format!("Fortsæt med: {WHAT}");
    sitting(|page| {
        let [first, second] = two_tabs(page);
        open_child(page, PRESCHOOLER);

        page.switch_to(&first);
        open_child(page, PRESCHOOLER);
        page.click("button", "Skriv et fokuspunkt");
        page.fill("Hvad bliver ændret?", WHAT);
        page.fill(SIGN_FIELD, SIGN);
        page.sees("Gemt kl.");
        // What is begun there is known to the one that shows the child, and then stands there.
        page.switch_to(&second);
        page.find("button", &go_on);
        page.switch_to(&first);
        page.click("button", "Gem");
        reads(page, SIGN, PRESCHOOLER.given);
        page.switch_to(&second);
        reads(page, SIGN, PRESCHOOLER.given);

        // The second one changes the sign; the first one goes on with that, and changes who sees to it.
        take_over(page);
        page.click("button", &change);
        page.fill(SIGN_FIELD, CHANGED);
        page.sees("Gemt kl.");
        page.switch_to(&first);
        page.sees(FOLLOWS);
        take_over(page);
        page.click("button", &change);
        says(page, SIGN_FIELD, CHANGED);
        page.fill(WHO_FIELD, WHO);
        page.sees("Gemt kl.");

        // The form that is open in the second one says so too. The child gets another name there.
        page.switch_to(&second);
        page.sees(FOLLOWS);
        says(page, WHO_FIELD, WHO);
        says(page, SIGN_FIELD, CHANGED);
        take_over(page);
        page.click("button", "Fortsæt senere");
        page.click("button", "Ret barnets oplysninger");
        page.fill("Fornavn eller initialer", NAME);
        page.click("button", "Gem");
        page.sees(NAME);

        // The form that is open in the first one has stayed, and takes nothing of that back.
        page.switch_to(&first);
        page.sees(NAME);
        page.sees(FOLLOWS);
        take_over(page);
        says(page, SIGN_FIELD, CHANGED);
        says(page, WHO_FIELD, WHO);
        page.click("button", "Gem");
        reads(page, CHANGED, WHO);
        page.sees(NAME);
        page.switch_to(&second);
        reads(page, CHANGED, WHO);
        page.sees(NAME);
    });
}
