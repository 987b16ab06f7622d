//! Who sits at the screen, the overview, a group and a child.

use super::{LONG_ADULT, LONG_CHILD, Look, ask_who_in_sample, open_child, unfold};
use crate::harness::{Browser, Verbs};

/// In the sample, with names as long as they come.
#[track_caller]
pub fn group(page: &Browser, look: Look<'_>) {
    ask_who_in_sample(page);
    look("hvem");
    page.click("button", "Tilføj, og gå i gang");
    page.sees("Skriv noget her.");
    look("hvem-mangler");
    page.fill("Dit navn", LONG_ADULT);
    page.click("button", "Tilføj, og gå i gang");
    page.find("heading", "Overblik");
    look("overblik");
    unfold(page);
    look("overblik-foldet-ud");

    page.click("button", "Tilføj en gruppe");
    page.click("button", "Gem");
    page.sees("Skriv noget her.");
    look("gruppe-ny-mangler");
    page.click("button", "Annuller");

    page.click("link", "Solsikken");
    page.find("heading", "Solsikken");
    look("gruppe");
    page.click("button", "Ret gruppen");
    look("gruppe-ret");
    page.click("button", "Annuller");
    page.click("button", "Tilføj et barn");
    look("barn-nyt");
    unfold(page);
    page.click("button", "Gem");
    page.sees("Skriv noget her.");
    look("barn-nyt-mangler");
    page.fill("Fornavn eller initialer", "230119-1234");
    page.sees("Det ligner et CPR-nummer");
    look("barn-nyt-cpr");
    page.click("button", "Annuller");
    child(page, look);
}

/// A child with nothing yet, with all of a round, and with the longest name.
#[track_caller]
fn child(page: &Browser, look: Look<'_>) {
    open_child(page, "Alma Thorup");
    look("barn-aftalt");
    open_child(page, "Storm Lauridsen");
    look("barn-klar");
    open_child(page, "Loui Toftlund");
    page.click("button", "Ret barnets oplysninger");
    unfold(page);
    look("barn-ret");
    page.fill("Fornavn eller initialer", LONG_CHILD);
    page.click("button", "Gem");
    page.find("heading", LONG_CHILD);
    page.find("button", "Ret barnets oplysninger");
    look("barn-langt-navn");
    page.go("#/overblik");
    unfold(page);
    look("overblik-langt-navn");
    page.click("link", "Solsikken");
    page.find("heading", "Solsikken");
    look("gruppe-langt-navn");
}
