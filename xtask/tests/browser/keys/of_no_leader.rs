//! A copy that makes somebody a leader, from a profile in which no leader has a passphrase of their
//! own.

use tempfile::TempDir;

use super::{INGEBORG, OF_INGEBORG, give, to_keys};
use crate::app::{Adult, PASSPHRASE, RAGNHILD, add_adult, again, arrive, as_leader, with_vault};
use crate::backup::{on_another_device, take_to};
use crate::harness::{Verbs, sitting};
use crate::keeping::look_into;

const FAKE: Adult = Adult {
    name: "Fræk",
    role: "Leder",
};

#[test]
#[ignore = "slow: two devices; the rule is held by session::tests::file_of_no_leader too"]
fn a_copy_makes_nobody_a_leader_without_a_leaders_own() {
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        with_vault(page);
        add_adult(page, INGEBORG);
        let before = take_to(page, first.path());
        let made = on_another_device(&before, RAGNHILD, second.path(), |other| {
            add_adult(other, FAKE);
        });
        to_keys(page);
        give(page, "Vælg din egen kodesætning", OF_INGEBORG, PASSPHRASE);
        look_into(page, &made, PASSPHRASE);
        page.sees("I kopien står der også noget, som en leder skal sige god for:");
        page.sees("Tilføjede Fræk (Leder)");
        page.is_accessible();
        for width in [390, 820, 1366] {
            page.screenshot_to_the_foot(&format!("merge-of-leaders-{width}"), width, 800);
        }
        page.screen(1000, 700);
        page.click("button", "Gå videre");
        again(page, "Læg den ind");
        page.sees("Det, en leder skal sige god for, er ikke lagt ind (1).");
        page.go("#/hvem");
        arrive(page, "Hvem er du?");
        page.sees_not("Fræk");
        // A leader may say yes to it.
        look_into(page, &made, PASSPHRASE);
        page.click("checkbox", "Ja, tag det med");
        page.click("button", "Gå videre");
        as_leader(page, PASSPHRASE, "Læg den ind");
        page.sees("Det er ikke en leders egen kodesætning. Intet er ændret.");
        as_leader(page, OF_INGEBORG, "Læg den ind");
        page.sees("er lagt ind");
        page.go("#/hvem");
        page.sees("Fræk");
    });
}
