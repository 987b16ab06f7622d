//! A colleague's first passphrase, which would stay when whoever chose it is let go.

use super::{
    INGEBORG, OF_INGEBORG, OF_RAGNHILD, OF_THORVALD, give, lock_and_type, to_keys, type_new,
};
use crate::app::{
    PASSPHRASE, RAGNHILD, THORVALD, add_adult, arrive, as_leader, sit_down, unlock, with_vault,
};
use crate::harness::{Verbs, sitting};

#[test]
#[ignore = "slow: a dozen passphrases; the rule is held by session::tests::first_passphrases too"]
fn nobody_gives_a_made_up_colleague_a_passphrase_that_stays() {
    sitting(|page| {
        with_vault(page);
        add_adult(page, INGEBORG);
        page.go("#/hvem");
        sit_down(page, RAGNHILD);
        to_keys(page);
        give(page, "Vælg din egen kodesætning", OF_RAGNHILD, PASSPHRASE);
        // No leader has one, and a colleague's own gives nobody the first.
        lock_and_type(page, OF_RAGNHILD);
        arrive(page, "Overblik");
        add_adult(page, THORVALD);
        to_keys(page);
        page.click("button", "Vælg din egen kodesætning");
        page.sees("Lås, og lås op med den fælles kodesætning.");
        page.is_accessible();
        page.screenshot_to_the_foot("keys-first-of-another", 390, 800);
        page.screen(1000, 700);
        page.click("button", "Lås");
        unlock(page);
        sit_down(page, INGEBORG);
        to_keys(page);
        give(page, "Vælg din egen kodesætning", OF_INGEBORG, PASSPHRASE);
        // Now it takes hers.
        lock_and_type(page, OF_RAGNHILD);
        arrive(page, "Overblik");
        page.go("#/hvem");
        sit_down(page, THORVALD);
        to_keys(page);
        type_new(page, "Vælg din egen kodesætning", OF_THORVALD);
        as_leader(page, OF_RAGNHILD, "Gem");
        page.sees("Det er ikke en leders egen kodesætning. Intet er ændret.");
        as_leader(page, OF_INGEBORG, "Gem");
        page.sees("Kodesætningen er valgt og gælder fra nu af.");
        // Of what was given before she had one nobody can tell who gave it.
        lock_and_type(page, OF_INGEBORG);
        arrive(page, "Overblik");
        to_keys(page);
        page.sees("Har Ragnhøj ikke selv valgt den, så giv en ny.");
        page.sees_not("Har Thorvåld ikke selv valgt den");
        for width in [390, 820, 1366] {
            page.screenshot_to_the_foot(&format!("keys-untold-{width}"), width, 800);
        }
        page.screen(1000, 700);
        page.click("button", "Fjern adgang: Thorvåld");
        page.sees("Skal andres adgang fjernes sammen med adgangen for Thorvåld?");
        page.is_accessible();
        for width in [390, 820, 1366] {
            page.screenshot_to_the_foot(&format!("keys-also-removed-{width}"), width, 800);
        }
        page.screen(1000, 700);
        page.click("checkbox", "Ragnhøj");
        page.click("radio", "Nej");
        page.click("button", "Gå videre");
        as_leader(page, OF_INGEBORG, "Fjern adgangen nu");
        page.sees("Krypteringsnøglen er skiftet.");
        for known in [OF_RAGNHILD, OF_THORVALD] {
            page.reload();
            page.fill("Kodesætning", known);
            page.click("button", "Lås op");
            page.sees("Kodesætningen passer ikke.");
        }
    });
}
