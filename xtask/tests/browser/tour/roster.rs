//! The list of a group's children, with everything that can be wrong with one.

use serde_json::json;

use super::{LONG_CHILD, Look, open_sample};
use crate::harness::{Browser, Verbs};

/// From a group's screen to its list of children.
#[track_caller]
pub fn open_roster(page: &Browser) {
    let address = page.address();
    let (_, id) = address
        .split_once("#/gruppe/")
        .unwrap_or_else(|| panic!("{address} is no group's screen"));
    page.go(&format!("#/boerneliste/{id}"));
    page.find("heading", "Børneliste");
}

/// Puts a list into the field and has it read.
#[track_caller]
pub fn read_list(page: &Browser, list: &str) {
    page.find("field", "Skriv listen, eller sæt cellerne ind her");
    page.script(
        "const field = document.getElementById('roster-paste');
         field.value = arguments[0];
         field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
        vec![json!(list)],
    );
    page.click("button", "Læs listen");
}

/// In the sample, in a group that has children already.
#[track_caller]
pub fn roster(page: &Browser, look: Look<'_>) {
    open_sample(page, "pædagog");
    page.click("link", "Solsikken");
    page.find("heading", "Solsikken");
    open_roster(page);
    look("liste");
    read_list(page, " \n ");
    page.sees("Her er ikke noget, der kan læses");
    look("liste-tom");
    read_list(page, "Kaldes\tKom til verden\nAlma Berg\t7/3-2023");
    page.sees("Vælg, hvilken kolonne barnets navn står i.");
    look("liste-ukendte-kolonner");
    page.click("button", "Læs en anden liste");

    let wrong: String = (10..70)
        .map(|at| format!("Bo Holm;{at}.13.2022;;Solsikken\n"))
        .collect();
    read_list(
        page,
        &format!(
            "Elevens navn;Fødselsdato;CPR-nr.;Stue;Adresse;Mobil\n\
             {LONG_CHILD} {LONG_CHILD};07.03.2022;070322-1234;Solsikken;Solvej 1;12345678\n\
             {LONG_CHILD};marts 2022;;Myretuen;;\n\
             Ida;11.04.2022;;Solsikken;;\n\
             Ida Lund;11.04.2022;;Solsikken;;\n\
             Ida Lund;11.04.2022;;Solsikken;;\n\
             ;11.04.2022;;Solsikken;;\n\
             Kaj 070322 1234;11.04.2022;;Solsikken;;\n\
             {wrong}"
        ),
    );
    page.find("button", "Tilføj");
    look("liste-set-igennem");
    page.click("button", "Svar »Samme barn« til alle");
    look("liste-svaret");
    page.click("button", "Vis flere");
    page.click("button", "Tilføj");
    page.sees("er tilføjet.");
    look("liste-gemt");
}
