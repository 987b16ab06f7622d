//! Two devices follow up on one child without knowing of one another, and then they meet.

use tempfile::TempDir;

use crate::app::{
    Joint, Own, PASSPHRASE, PRESCHOOLER, RAGNHILD, THORVALD, add_adult, again, arrive, assess,
    open_child, open_dialogue, set_position, sit_down, with_child,
};
use crate::backup::take_to;
use crate::harness::{Browser, Verbs, sitting};
use crate::keeping::look_into;

const HERE: &str = "Gynger selv";
const THERE: &str = "Siger til, når hun vil have fred";

#[track_caller]
fn follow_up(page: &Browser, easier: &str) {
    open_child(page, PRESCHOOLER);
    page.click("link", "Følg op");
    page.fill("Hvad er blevet lettere?", easier);
    page.click("button", "Gem opfølgningen");
    page.find("heading", "Tak. Næste gang er");
}

#[test]
fn both_stand_and_one_choice_settles_it() {
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        add_adult(page, THORVALD);
        sit_down(page, RAGNHILD);
        open_child(page, PRESCHOOLER);
        assess(page, &Own::default());
        open_dialogue(page);
        page.click("button", "Åbn dialogen nu");
        page.fill("Begrundelse", "Står i kanten, når de andre gynger");
        page.fill(
            "Hvorfor kan positionen sættes alligevel?",
            "Thorvald er syg",
        );
        let yellow = Joint {
            whole: "Gul",
            ..Joint::default()
        };
        set_position(page, &yellow);
        page.click("button", "Sæt positionen");
        page.find("heading", "Forældreark");
        let before = take_to(page, first.path());
        let mut other_file = None;
        sitting(|other| {
            other.go("#/laeg-kopi-ind");
            let field = other.find("field", "Filen med sikkerhedskopien");
            other.wait(field.send_keys(before.to_string_lossy()));
            other.fill("Kodesætning", PASSPHRASE);
            other.click("button", "Læg sikkerhedskopien ind");
            arrive(other, "Hvem er du?");
            sit_down(other, THORVALD);
            follow_up(other, THERE);
            other_file = Some(take_to(other, second.path()));
        });
        follow_up(page, HERE);
        let Some(file) = other_file else {
            panic!("no copy was taken");
        };
        look_into(page, &file, PASSPHRASE);
        page.click("button", "Gå videre");
        again(page, "Læg den ind");
        page.sees("er lagt ind.");
        page.go("#/overblik");
        page.sees("To har fulgt op hver for sig");
        for (width, height) in [(390, 844), (1366, 768)] {
            page.screen(width, height);
            open_child(page, PRESCHOOLER);
            page.sees("Læs begge, og vælg, hvad der gælder.");
            page.sees(HERE);
            page.sees(THERE);
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("held-apart-{width}"), width, height);
        }
        page.click("button", &format!("{}: Denne gælder", THORVALD.name));
        page.sees_not("Læs begge");
        page.sees("I valgte, hvilken opfølgning der gælder");
        page.go("#/overblik");
        page.sees_not("To har fulgt op hver for sig");
    });
}
