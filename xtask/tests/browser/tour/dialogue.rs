//! The team at the table, and the sheet that comes out of it.

use serde_json::json;

use super::{
    HALF_YEAR, LONG_CHILD, LONG_INSTITUTION, Look, form, open_child, open_sample, still_right,
    unfold,
};
use crate::app::{WITHOUT, finish};
use crate::harness::{Browser, Verbs};

/// In the sample, with names as long as they come on the sheet.
#[track_caller]
pub fn dialogue(page: &Browser, look: Look<'_>) {
    open_sample(page, "pædagog");
    page.go("#/indstillinger");
    page.fill("Arbejdsstedets navn", LONG_INSTITUTION);
    page.click("button", "Gem");
    // In the sample no passphrase is asked for.
    page.click("button", "Gem");
    page.sees("Gemt kl.");
    table(page, look);
    too_few(page, look);
    follow_up(page, look);
    open_child(page, "Alma Thorup");
    page.click("link", "Forældreark");
    page.find("heading", "Forældreark");
    look("udskriv");
    assert_eq!(
        page.print("ark").pages,
        2,
        "the sheet of a child that thrives, front and back"
    );
    page.choose("Arkets sprog", "engelsk · English");
    look("udskriv-engelsk");
}

/// Two adults who see one area two steps apart.
#[track_caller]
fn table(page: &Browser, look: Look<'_>) {
    open_child(page, "Storm Lauridsen");
    page.click("link", "Dialog");
    page.find("heading", "Dialog");
    look("dialog");
    unfold(page);
    look("dialog-foldet-ud");
    page.click("radio", "Gul · Ekstra opmærksomhed");
    page.fill("Hvem", "Jonas");
    look("dialog-gul");
}

/// An agreement that somebody is to answer about, an end without a reason, and what is said then.
#[track_caller]
fn follow_up(page: &Browser, look: Look<'_>) {
    open_child(page, "Tilde Riis");
    look("barn-overskredet");
    page.click("link", "Følg op");
    page.find("heading", "Følg op · Tilde");
    look("foelg-op");
    page.inside("group", HALF_YEAR).click("radio", "Afslut");
    page.click("radio", "Nej, af en anden grund");
    page.click("button", "Gem opfølgningen");
    page.sees("Der mangler lidt");
    unfold(page);
    look("foelg-op-mangler");
    still_right(page);
    page.click("button", "Vi kan ikke sætte en dato endnu");
    page.fill(
        "Vi kan ikke sætte en dato endnu, fordi …",
        "vi venter på svar",
    );
    page.fill("Hvad er blevet lettere?", "Hun spørger selv.");
    page.click("radio", "Hos os, uden forældrene");
    page.click("button", "Gem opfølgningen");
    page.find("heading", "Tak. Sæt en dato så snart som muligt.");
    look("foelg-op-gemt");
}

/// One adult where the group expects two, a red position, and nothing written yet.
#[track_caller]
fn too_few(page: &Browser, look: Look<'_>) {
    form::rename(page);
    page.click("link", "Begynd din egen vurdering");
    form::answer(page);
    finish(page, "Færdig");
    page.click("link", "Dialog");
    page.sees("Ikke alle har svaret endnu");
    look("dialog-ikke-endnu");
    page.click("button", "Åbn dialogen nu");
    page.click("radio", "Rød · Bekymring");
    page.click("button", "Sæt positionen");
    page.sees("Der mangler lidt");
    look("dialog-mangler");
    // One area at least has been seen: what rests on nothing seen cannot be agreed.
    let mut step = "Grøn";
    for area in page.names("group") {
        let answers = page.find_all("group", &area);
        let of_area = "return arguments[0].matches('.joint')";
        if answers.len() == 1
            && page.script(of_area, vec![answers[0].to_json().unwrap_or_default()]) == json!(true)
            && !page
                .inside("group", &area)
                .find_all("radio", step)
                .is_empty()
        {
            page.inside("group", &area).click("radio", step);
            step = "Ikke set";
        }
    }
    for (at, _) in page.find_all("field", "Begrundelse").iter().enumerate() {
        let field = &page.find_all("field", "Begrundelse")[at];
        page.wait(field.send_keys("Det varer ved."));
    }
    page.fill(
        "Hvorfor kan positionen sættes alligevel?",
        "Den anden er på barsel.",
    );
    page.inside("group", "Skal vi underrette?")
        .click("radio", "Nej");
    page.inside("group", "Ved lederen, at positionen er rød?")
        .click("radio", "Ja");
    page.click("button", "Sæt positionen");
    page.find("button", WITHOUT);
    look("dialog-spoerger");
    page.click("button", WITHOUT);
    page.find("heading", "Forældreark");
    page.sees(LONG_CHILD);
    look("udskriv-langt-navn");
    assert!(
        page.print("ark-langt-navn").pages <= 2,
        "names of 40 and 60 letters"
    );
}
