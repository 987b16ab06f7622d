//! Rounds, and children who come and go.

use super::{LONG_ADULT, LONG_CHILD, Look, open_child, open_sample, unfold};
use crate::harness::{Browser, Verbs};

/// In the sample, with names as long as they come.
#[track_caller]
pub fn rounds(page: &Browser, look: Look<'_>) {
    open_sample(page, "pædagog");
    page.find("heading", "Overblik");
    come_and_go(page, look);
    visits(page, look);

    page.go("#/overblik");
    page.click("button", "Tilføj en gruppe");
    page.fill("Gruppens navn", LONG_ADULT);
    page.click("button", "Gem");
    page.find("heading", LONG_ADULT);
    look("gruppe-tom");

    page.go("#/runder");
    page.find("heading", "Runder");
    look("runder");
    unfold(page);
    look("runder-foldet-ud");
    page.click("button", "Begynd en ny runde");
    page.click("button", "Gem");
    page.sees("Vælg mindst én, der skal med i runden.");
    look("runde-ny-mangler");
    page.inside("group", "Børnehave")
        .click("checkbox", "Solsikken");
    page.inside("group", "Skole").click("checkbox", "1.b");
    page.fill("Første dag", "01012020");
    page.sees("begyndte senere");
    look("runde-ny-advarsler");
    page.click("button", "Annuller");
    page.click("button", "Begynd en ny runde");
    page.inside("group", "Børnehave")
        .click("checkbox", "Solsikken");
    page.click("button", "Gem");
    page.find("button", "Begynd en ny runde");
    page.go("#/overblik");
    page.click("link", "Solsikken");
    page.find("heading", "Solsikken");
    look("gruppe-ny-runde");
}

/// One who has left, one who was away with a long name, and one who is new.
#[track_caller]
fn come_and_go(page: &Browser, look: Look<'_>) {
    open_child(page, "Loui Toftlund");
    page.click("button", "Ret barnets oplysninger");
    page.fill("Fornavn eller initialer", LONG_CHILD);
    page.fill("Efternavn (hvis der er brug for det)", " ");
    page.click("button", "Gem");
    page.find("heading", LONG_CHILD);
    page.click("button", "Kunne ikke vurderes denne gang");
    page.click("button", "Gem");
    page.sees("Skriv noget her.");
    look("barn-ikke-vurderet-mangler");
    page.fill(
        "Hvorfor kunne barnet ikke vurderes?",
        "Familien har været ude at rejse hele efteråret og kommer først hjem efter jul.",
    );
    page.click("button", "Gem");
    page.sees("Ikke vurderet: Familien");
    look("barn-ikke-vurderet");
    open_child(page, "Storm Lauridsen");
    page.click("button", "Ret barnets oplysninger");
    unfold(page);
    page.fill("Stoppede i gruppen", "01012020");
    look("barn-stopper");
    page.click("button", "Gem");
    page.sees("Stoppede 1. januar 2020");
    look("barn-stoppet");
    page.click("link", "Solsikken");
    page.find("heading", "Solsikken");
    look("gruppe-kommer-og-går");
    page.go("#/overblik");
    page.find("heading", "Overblik");
    unfold(page);
    look("overblik-runde");
}

/// A visit that came to nothing yet, and one before it.
#[track_caller]
fn visits(page: &Browser, look: Look<'_>) {
    page.go("#/overblik");
    page.click("link", "Distrikt Nord");
    page.find("heading", "Distrikt Nord");
    look("gruppe-distrikt");
    page.click("link", "Otto Bech Thomsen");
    page.find("heading", "Otto Bech Thomsen");
    look("barn-før-besøg");
    page.click("button", "Nyt besøg");
    page.sees_not("Nyt besøg");
    look("barn-besøg");
}
