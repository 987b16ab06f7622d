//! Markup and scripts in every field: on screen, on paper, in the copies and after a backup.

use std::fs;

use serde_json::json;
use tempfile::TempDir;

use super::{IMAGE, SCRIPT, nothing_ran, run_together};
use crate::access::{ask_to_print, give_passphrase};
use crate::app::{
    Adult, Child, INFANT, Joint, Own, PASSPHRASE, add_adult, add_child, add_group, again, agree,
    arrive, assess, every_screen, open_child, sit_down, with_prepared_vault,
};
use crate::backup::came;
use crate::backup::{bring_in, download_to, take_to};
use crate::harness::{Browser, Verbs, sitting};
use crate::tour::unfold;

const ADULT: Adult = Adult {
    name: "Kaj<img src=x onerror=ranHere=4>",
    role: "Pædagog",
};

const CHILD: Child = Child {
    given: "Ida<img src=x onerror=ranHere=5>",
    surname: "<script>ranHere=6</script>",
    group: "Stuen<svg onload=ranHere=7>",
    ..INFANT
};

const OWN: Own = Own {
    works: SCRIPT,
    wonders: IMAGE,
    signs: &[],
    notes: &[("Krop og sanser", SCRIPT)],
};

const JOINT: Joint = Joint {
    frames: SCRIPT,
    areas: &[],
    whole: "Grøn",
    grounds: SCRIPT,
    why: "",
    notify: "",
    agreement: IMAGE,
    strengths: SCRIPT,
};

/// A child, an assessment and a position of nothing but markup.
#[track_caller]
fn write(page: &Browser) {
    with_prepared_vault(page, "nothing but markup", |page| {
        page.go("#/indstillinger");
        page.fill("Arbejdsstedets navn", IMAGE);
        page.click("button", "Gem");
        again(page, "Gem");
        page.sees("Gemt kl.");
        add_adult(page, ADULT);
        add_group(page, CHILD);
        add_child(page, CHILD);
        open_child(page, CHILD);
        assess(page, &OWN);
        open_child(page, CHILD);
        agree(page, &JOINT);
    });
}

/// Goes through every screen, and fails where one of them was made of a text.
#[track_caller]
fn look_everywhere(page: &Browser) {
    for screen in every_screen(page, CHILD) {
        page.go(&screen);
        nothing_ran(page);
        page.sees_not("Siden findes ikke her");
    }
}

/// The markup stands on the screen, letter for letter.
#[track_caller]
fn stands(page: &Browser, texts: &[&str]) {
    for text in texts {
        page.sees(text);
    }
    nothing_ran(page);
}

#[test]
fn markup_stands_as_it_was_written_on_screen_and_on_paper() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        write(page);
        open_child(page, CHILD);
        page.click("link", "Forældreark");
        page.find("heading", "Forældreark");
        stands(page, &[CHILD.given, IMAGE, SCRIPT]);
        let print = run_together(&page.print("hostile-parents").text);
        for text in [CHILD.given, IMAGE, SCRIPT] {
            assert!(print.contains(&run_together(text)), "{text}:\n{print}");
        }

        look_everywhere(page);
        open_child(page, CHILD);
        unfold(page);
        stands(page, &[CHILD.given, CHILD.surname, SCRIPT, IMAGE]);
        page.click("link", "Opbevaring");
        page.click("link", "Giv forældrene aktindsigt");
        arrive(page, "Aktindsigt");
        stands(
            page,
            &[CHILD.given, CHILD.surname, ADULT.name, SCRIPT, IMAGE],
        );
        ask_to_print(page);
        give_passphrase(page);
        let print = run_together(&page.print("hostile-access").text);
        for text in [CHILD.given, CHILD.surname, ADULT.name, SCRIPT, IMAGE] {
            assert!(print.contains(&run_together(text)), "{text}:\n{print}");
        }
        download_to(page, folder.path());
        page.click("button", "Hent kopien som fil");
        again(page, "Hent kopien som fil");
        let file = came(page, folder.path());
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{error}"));
        let written = json!(SCRIPT).to_string();
        assert!(text.contains(&written), "{written} is not in {text}");
    });
}

/// Whoever made the backup decides what stands in it.
#[test]
fn a_backup_full_of_markup_is_only_text() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        write(page);
        let file = take_to(page, folder.path());
        sitting(|other| {
            other.go("#/laeg-kopi-ind");
            bring_in(other, &file, PASSPHRASE);
            arrive(other, "Hvem er du?");
            sit_down(other, ADULT);
            look_everywhere(other);
            open_child(other, CHILD);
            unfold(other);
            stands(other, &[CHILD.given, CHILD.surname, SCRIPT, IMAGE]);
        });
    });
}

/// The other side of the coin: a page that takes them for markup runs them, so that the tests
/// above look for something that can happen.
#[test]
fn a_page_that_takes_text_for_markup_would_run_it() {
    sitting(|page| {
        for text in [IMAGE, CHILD.given] {
            page.wait(page.session().goto("data:text/html,<title>-</title>"));
            page.script("document.body.innerHTML = arguments[0]", vec![json!(text)]);
            page.until(|| {
                let ran = page.script("return window.ranHere ?? 0", vec![]);
                if ran == json!(0) {
                    Err(format!("{text} did not run"))
                } else {
                    Ok(())
                }
            });
        }
        page.take_console();
    });
}
