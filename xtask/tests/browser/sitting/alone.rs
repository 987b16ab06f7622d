//! Each adult looks alone: what one answers is not shown to another before both have finished.

use super::stories::{OF_PRESCHOOLER, everything_on};
use crate::app::{
    PRESCHOOLER, RAGNHILD, THORVALD, add_adult, assess, open_child, sit_down, with_child,
};
use crate::harness::{Browser, Verbs, sitting};

#[test]
fn one_adults_answers_wait_until_both_have_finished() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        let [first, second] = OF_PRESCHOOLER.own else {
            panic!("two adults look at a child in børnehave")
        };
        open_child(page, PRESCHOOLER);
        assess(page, first);
        page.sees("Mangler én");
        add_adult(page, THORVALD);
        open_child(page, PRESCHOOLER);
        page.sees("De andres svar vises først, når alle har svaret");
        let id = page.address();
        let id = id.rsplit('/').next().unwrap_or_default();

        let said = [first.works, first.wonders, first.notes[0].1];
        for (screen, sign) in [
            ("barn", "Mangler én"),
            ("vurdering", "Thorvåld svarer"),
            ("dialog", "Ikke alle har svaret endnu."),
            ("udskriv", "Det kan ikke vises lige nu"),
        ] {
            page.go(&format!("#/{screen}/{id}"));
            page.sees(sign);
            tells_not(page, &said);
        }

        open_child(page, PRESCHOOLER);
        assess(page, second);
        for adult in [RAGNHILD, THORVALD] {
            sit_down(page, adult);
            page.go(&format!("#/dialog/{id}"));
            page.sees("Det har hver voksen svaret");
            for text in said.iter().chain([&second.works, &second.wonders]) {
                page.sees(text);
            }
        }
    });
}

#[test]
fn nor_are_they_shown_to_the_one_who_finished_first() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        assess(page, &OF_PRESCHOOLER.own[0]);
        page.click("link", "Dialog");
        page.sees("Ikke alle har svaret endnu.");
        page.sees_not("Det har hver voksen svaret");
        page.sees_not("Fælles position");
    });
}

#[track_caller]
fn tells_not(page: &Browser, texts: &[&str]) {
    let all = everything_on(page);
    for text in texts {
        assert!(!all.contains(text), "“{text}” stands on the page");
    }
}
