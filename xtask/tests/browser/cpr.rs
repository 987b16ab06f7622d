//! Text that looks like a CPR number is refused where it is typed and where it is pasted.

use serde_json::json;
use thirtyfour::common::keys::Key;

use crate::app::{
    LAST, PRESCHOOLER, add_child, add_group, begin, open_child, open_form, open_group, open_last,
    to_step, value, with_child, with_vault,
};
use crate::harness::{Browser, Verbs, sitting};
use crate::roster::choose;
use crate::tour::{open_sample, roster::open_roster};

const REASON: &str = "Det ligner et CPR-nummer, så det blev ikke skrevet. \
                      Trivselsspor har ikke brug for det og må ikke have det.";

/// Puts a text on the clipboard, as if it was copied somewhere else.
#[track_caller]
fn copy(page: &Browser, text: &str) {
    let script = "const field = document.createElement('textarea');
        field.value = arguments[0];
        document.body.append(field);
        field.select();
        const copied = document.execCommand('copy');
        field.remove();
        return copied;";
    assert_eq!(page.script(script, vec![json!(text)]), json!(true));
}

/// Pastes at the end of a field.
#[track_caller]
pub fn paste(page: &Browser, label: &str, text: &str) {
    copy(page, text);
    page.click("field", label);
    page.press(Key::End);
    let keys = page.session().action_chain();
    let keys = keys
        .key_down(Key::Control)
        .send_keys("v")
        .key_up(Key::Control);
    page.wait(keys.perform());
}

/// A CPR number is refused in this field in every way, and other numbers pass.
#[track_caller]
fn is_refused_in(page: &Browser, label: &str) {
    page.fill(label, "mor ringede 070319-1234");
    page.sees(REASON);
    assert_eq!(
        value(page, label),
        "mor ringede 070319-123",
        "all but its last digit"
    );
    page.press(Key::Backspace);
    page.sees_not(REASON);

    for pasted in ["070319-1234", "cpr: 0703191234.", "07.03.19 – 1234"] {
        page.fill(label, "mor ringede ");
        page.sees_not(REASON);
        paste(page, label, pasted);
        page.sees(REASON);
        assert_eq!(value(page, label), "mor ringede ", "{pasted}");
    }

    let plain = "ring 12 34 56 78 inden 2026-11-22";
    page.fill(label, plain);
    page.sees_not(REASON);
    assert_eq!(value(page, label), plain);
    paste(page, label, ", bus 150");
    page.sees_not(REASON);
    assert_eq!(value(page, label), format!("{plain}, bus 150"));
}

#[test]
fn a_name_a_note_and_a_passphrase_take_no_cpr_number() {
    sitting(|page| {
        begin(page);
        for label in ["Arbejdsstedets navn", "Dit navn", "Kodesætning"] {
            is_refused_in(page, label);
        }
        page.go("#/");
        with_vault(page);
        add_group(page, PRESCHOOLER);
        page.click("button", "Tilføj et barn");
        for label in [
            "Fornavn eller initialer",
            "Efternavn (hvis der er brug for det)",
        ] {
            is_refused_in(page, label);
        }
        page.click("button", "Annuller");
        add_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        open_form(page);
        for (step, label) in [
            ("Krop og sanser", "Din note om Krop og sanser"),
            (LAST, "Hvad undrer?"),
        ] {
            to_step(page, step);
            is_refused_in(page, label);
        }
        page.reload();
        page.find("heading", "Lås Trivselsspor op");
        is_refused_in(page, "Kodesætning");
    });
}

#[test]
fn an_address_in_a_note_is_asked_about_and_stays() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.fill("Hvad undrer?", "Bor nu på Solvej 12");
        page.sees("Det ligner en adresse.");
        page.sees("Gemt kl.");
        page.is_accessible();
        page.fill("Hvad undrer?", "Alle 12 børn");
        page.sees_not("Det ligner en adresse.");
        page.fill("Hvad undrer?", "Ring 12 34 56 78");
        page.sees("Det ligner et telefonnummer.");
    });
}

#[test]
fn a_list_whose_births_are_cpr_numbers_says_what_to_make_of_it() {
    sitting(|page| {
        open_sample(page, "pædagog");
        open_group(page, "Solsikken");
        open_roster(page);
        choose(page, "18-cpr-som-foedselsdato.csv");
        page.sees("Født: CPR-numre");
        page.sees("Stod den i »Født«, er den taget ud sammen med CPR-numrene");
        page.sees_not("070322");
    });
}
