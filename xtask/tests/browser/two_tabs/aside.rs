//! What was typed in two tabs is shown and chosen between, and neither is lost before.

use super::{FOLLOWS, says, take_over, two_tabs};
use crate::app::{PRESCHOOLER, open_child, open_last};
use crate::harness::{Verbs, sitting};
use crate::no_storage::{allow_writing, refuse_writing};

const TOLD: &str = "der er skrevet to udgaver, én i hvert vindue";

/// What the first typed is stored nowhere when the second takes over and stores something else.
#[test]
fn what_was_typed_in_two_tabs_is_chosen_between() {
    sitting(|page| {
        let [first, second] = two_tabs(page);
        page.switch_to(&first);
        open_child(page, PRESCHOOLER);
        open_last(page);
        refuse_writing(page);
        page.fill("Hvad undrer?", "Skrevet her");
        page.sees("Browseren giver ikke siden lov til at gemme noget.");

        page.switch_to(&second);
        open_child(page, PRESCHOOLER);
        open_last(page);
        take_over(page);
        page.fill("Hvad undrer?", "Skrevet der");
        page.sees("Gemt kl.");

        page.switch_to(&first);
        page.sees(FOLLOWS);
        says(page, "Skrevet der");
        page.sees(TOLD);
        page.sees("Egen vurdering: der er skrevet");
        page.is_accessible();
        for (width, height) in [(390, 844), (1366, 900)] {
            page.screen(width, height);
            page.script("scrollTo(0, 0)", vec![]);
            page.screenshot(&format!("aside-{width}"));
        }
        allow_writing(page);
        take_over(page);
        page.click("button", "Vis og gem den anden i stedet");
        says(page, "Skrevet her");
        page.sees("Gemt kl.");
        page.click("button", "Vis og gem den anden i stedet");
        says(page, "Skrevet der");
        page.click("button", "Smid den anden væk");
        page.sees_not(TOLD);
        says(page, "Skrevet der");
        page.take_console();
    });
}
