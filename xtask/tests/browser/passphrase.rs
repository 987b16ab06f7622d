//! A wrong passphrase is told, changes nothing, and does not stand in the way of the right one.

use crate::app::{
    INSTITUTION, PASSPHRASE, PRESCHOOLER, RAGNHILD, add_child, add_group, arrive, make_vault,
    open_child, sit_down, unlock, value,
};
use crate::harness::{Verbs, sitting};
use crate::stored::stored;

#[test]
fn a_wrong_passphrase_is_told_and_changes_nothing() {
    sitting(|page| {
        make_vault(page);
        add_group(page, PRESCHOOLER);
        add_child(page, PRESCHOOLER);
        page.reload();
        page.find("heading", "Lås jeres boks op");
        let before = stored(page);
        assert!(before.len() >= 5, "{:?}", before.keys());

        let changed_case = PASSPHRASE.to_uppercase();
        let cut = PASSPHRASE.trim_end_matches('ø');
        for wrong in ["", cut, &changed_case, "noget helt andet"] {
            page.fill("Kodesætning", wrong);
            page.click("button", "Lås op");
            page.sees("Kodesætningen passer ikke. Intet er ændret.");
            page.sees_not("Hvem er du?");
            page.sees_not(PRESCHOOLER.group);
            page.go("#/overblik");
            page.find("heading", "Lås jeres boks op");
            page.reload();
            assert_eq!(stored(page), before, "after “{wrong}”");
        }

        unlock(page);
        sit_down(page, RAGNHILD);
        open_child(page, PRESCHOOLER);
        page.sees(PRESCHOOLER.surname);
    });
}

#[test]
fn a_passphrase_is_suggested_and_opens_the_vault() {
    sitting(|page| {
        page.click("button", "Foreslå en sætning");
        page.sees("Fem tilfældige ord, 50 bit.");
        let suggested = value(page, "Kodesætning");
        assert_eq!(suggested.split(' ').count(), 5, "“{suggested}”");
        page.sees(&suggested);
        page.screenshot_to_the_foot("passphrase-suggested", 420, 800);
        page.fill("Institutionens navn", INSTITUTION);
        page.fill("Dit navn", RAGNHILD.name);
        page.click("button", "Lav boksen");
        arrive(page, "Jeres nødkode");
        page.reload();
        page.fill("Kodesætning", &suggested);
        page.click("button", "Lås op");
        arrive(page, "Hvem er du?");
    });
}
