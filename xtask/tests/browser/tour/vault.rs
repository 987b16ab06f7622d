//! A vault of this device: made, still empty, and locked.

use super::Look;
use crate::app::{BEGIN, PRESCHOOLER, add_group, arrive, begin, unlock, with_vault};
use crate::harness::{Browser, Verbs};

/// From a device without a vault to one whose vault is opened again.
#[track_caller]
pub fn vault(page: &Browser, look: Look<'_>) {
    page.find("link", BEGIN);
    look("start");
    begin(page);
    look("tag-i-brug");
    page.fill("Kodesætning", "for kort");
    page.click("button", "Opret");
    page.sees("Kodesætningen skal have mindst 16 tegn.");
    look("tag-i-brug-mangler");
    for screen in [
        "#/ordbog",
        "#/akut",
        "#/laeg-kopi-ind",
        "#/kan-ikke-komme-ind",
    ] {
        page.go(screen);
        look(&format!("låst-{}", &screen[2..]));
    }
    page.reload();
    page.go("#/");
    with_vault(page);
    page.go("#/noedkode");
    page.find("button", "Vi har nødkoden på papir");
    look("nødkode-ny");
    page.go("#/overblik");
    page.find("button", "Tilføj en gruppe");
    look("overblik-tom");
    page.click("button", "Tilføj en gruppe");
    look("gruppe-ny");
    page.click("button", "Annuller");
    add_group(page, PRESCHOOLER);
    look("gruppe-tom");
    page.go("#/sikkerhedskopi");
    page.sees("Der er ikke hentet en sikkerhedskopi endnu.");
    look("sikkerhedskopi");

    page.click("button", "Lås");
    page.find("button", "Lås op");
    look("start-lås-op");
    page.fill("Kodesætning", "ikke den rigtige sætning");
    page.click("button", "Lås op");
    arrive_at_refusal(page);
    look("start-forkert-sætning");
    unlock(page);
    arrive(page, "Hvem er du?");
    look("hvem-boks");
}

/// The work on a passphrase takes its time.
#[track_caller]
fn arrive_at_refusal(page: &Browser) {
    page.find("alert", "");
    page.sees("Kodesætningen passer ikke.");
}
