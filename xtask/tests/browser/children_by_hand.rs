//! Children that somebody types: a list of them, and one after the other in the form.

use serde_json::json;

use crate::app::{PRESCHOOLER, add_group, value, with_vault};
use crate::harness::{Verbs, sitting};
use crate::tour::roster::open_roster;

/// The oldest fault a list had: what somebody typed was not understood, and then it was gone.
#[test]
fn a_list_typed_by_hand_is_understood_and_never_thrown_away() {
    sitting(|page| {
        const FIELD: &str = "Skriv listen, eller sæt cellerne ind her";
        const TYPED: &str = "Asta maj 2022\nBo Emil 3. april 2022\nIda Lund, juni 2022";
        with_vault(page);
        add_group(page, PRESCHOOLER);
        open_roster(page);
        page.fill(FIELD, " ");
        page.click("button", "Læs listen");
        page.sees("Her er ikke noget, der kan læses");
        page.fill(FIELD, TYPED);
        page.click("button", "Læs listen");
        page.sees("3 rækker i listen: 3 kan bruges, 0 kan ikke bruges.");
        for width in [390, 820, 1366] {
            page.screenshot_to_the_foot(&format!("typed-list-{width}"), width, 900);
        }
        page.click("button", "Læs en anden liste");
        assert_eq!(value(page, FIELD), TYPED);
        page.click("button", "Læs listen");
        page.click("button", "Tilføj 3 børn");
        page.sees("3 børn er tilføjet.");
        page.click("button", "Læs en anden liste");
        assert_eq!(value(page, FIELD), "");
    });
}

#[test]
fn several_children_are_added_without_the_form_closing() {
    sitting(|page| {
        with_vault(page);
        add_group(page, PRESCHOOLER);
        page.click("button", "Tilføj et barn");
        for given in ["Asta", "Bo", "Ida"] {
            page.fill("Fornavn eller initialer", given);
            page.choose("Fødselsmåned", "maj");
            page.fill("Fødselsår", "2022");
            if given == "Ida" {
                page.click("button", "Gem");
            } else {
                page.click("button", "Gem, og tilføj et til");
                page.sees(&format!("{given} er tilføjet."));
                let first = "return document.activeElement.id";
                assert_eq!(page.script(first, vec![]), json!("child-given"));
                assert_eq!(value(page, "Fornavn eller initialer"), "");
            }
            if given == "Bo" {
                for width in [390, 820, 1366] {
                    page.screenshot_to_the_foot(&format!("add-another-{width}"), width, 900);
                }
            }
        }
        for given in ["Asta", "Bo", "Ida"] {
            page.find("link", given);
        }
    });
}

/// The birthday stands beside the name: four figures more, and it is a CPR number in two halves.
#[test]
fn a_name_with_four_figures_is_taken_neither_by_hand_nor_from_a_list() {
    const WHY: &str =
        "Et navn har højst tre cifre her, for fire kan være slutningen af et CPR-nummer.";
    sitting(|page| {
        with_vault(page);
        add_group(page, PRESCHOOLER);
        page.click("button", "Tilføj et barn");
        page.choose("Fødselsmåned", "maj");
        page.fill("Fødselsår", "2022");
        for (given, surname) in [("Asta 1234", ""), ("Asta", "Lund 1234")] {
            page.fill("Fornavn eller initialer", given);
            page.fill("Efternavn (hvis der er brug for det)", surname);
            page.click("button", "Gem");
            page.sees(WHY);
        }
        page.fill("Efternavn (hvis der er brug for det)", "Lund 123");
        page.sees_not(WHY);
        page.click("button", "Gem");
        page.sees("Asta Lund 123");
        open_roster(page);
        page.fill(
            "Skriv listen, eller sæt cellerne ind her",
            "Fornavn;Født\nBo 1234;maj 2022\nIda 12;juni 2022",
        );
        page.click("button", "Læs listen");
        page.sees("2 rækker i listen: 1 kan bruges, 1 kan ikke bruges.");
        page.sees(WHY);
    });
}
