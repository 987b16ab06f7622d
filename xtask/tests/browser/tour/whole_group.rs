//! The group as a whole: its picture, and the walk through all of its children.

use super::{LONG_CHILD, Look, open_sample, unfold};
use crate::app::open_group;
use crate::harness::{Browser, Verbs};

/// In the sample's 1st grade, whose children are at every stage.
#[track_caller]
pub fn whole_group(page: &Browser, look: Look<'_>) {
    open_sample(page, "lærer");
    open_group(page, "1.b");
    page.click("link", "Liv Nørskov");
    page.click("button", "Ret barnets oplysninger");
    page.fill("Fornavn eller initialer", LONG_CHILD);
    page.fill("Efternavn (hvis der er brug for det)", "");
    page.click("button", "Gem");
    page.find("heading", LONG_CHILD);
    picture(page, look);
    walk(page, look);
}

#[track_caller]
fn picture(page: &Browser, look: Look<'_>) {
    open_group(page, "1.b");
    page.click("link", "Gruppeoverblik");
    page.find("heading", "Gruppeoverblik");
    look("samlet");
    unfold(page);
    page.click("button", "Skriv et fokuspunkt");
    page.click("button", "Gem");
    page.sees("Skriv noget her.");
    look("samlet-fokus-mangler");
    page.fill(
        "Hvad bliver ændret?",
        "Vi deler klassen i to i de lange timer.",
    );
    page.fill("Hvem sørger for det?", "Mikkel");
    page.click("button", "Gem");
    page.sees("Vi deler klassen");
    page.choose("Vis", "Kun børn, hvor de voksne har svaret forskelligt");
    look("samlet-fokus");
}

#[track_caller]
fn walk(page: &Browser, look: Look<'_>) {
    open_group(page, "1.b");
    page.click("link", "Gennemgang");
    page.sees("børn tilbage");
    look("gennemgang");
    unfold(page);
    look("gennemgang-foldet-ud");
    page.click("button", LONG_CHILD);
    page.find("heading", LONG_CHILD);
    look("gennemgang-groen");
    page.click("button", "Enige – næste barn");
    page.sees("Der mangler lidt");
    page.click("button", "Vent med dette barn");
    look("gennemgang-mangler");
    page.click("button", "Find et barn");
    page.click("button", "Anton Ravnborg");
    page.find("heading", "Anton Ravnborg");
    look("gennemgang-ikke-klar");
    page.click("button", "Vent med dette barn");
    page.fill("Hvorfor vente med barnet?", "Vi venter på hans lærer.");
    page.click("button", "Vent – næste barn");
    page.sees_not("Hvorfor vente med barnet?");
    page.click("button", "Find et barn");
    page.click("button", "Anton Ravnborg");
    page.sees("Vi venter på hans lærer.");
    look("gennemgang-venter");
}
