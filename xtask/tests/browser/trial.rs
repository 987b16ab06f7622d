//! Afprøv ordene, without a vault: sheets to print, a list to fill in, and what the answers come to.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::harness::{Browser, Verbs, sitting};

/// Answers of two pairs: on one sign both agree, on the other one chose green and the other red.
const ANSWERS: &str = "par;barn;tegn;navn;den_ene;den_anden\n\
    1;Malthe;36-71.emotions.joy;Glæde;1;1\n\
    2;Malthe;36-71.emotions.joy;Glæde;2;2\n\
    1;Malthe;36-71.body.meals;Mad;1;3\n\
    2;Malthe;36-71.body.meals;Mad;2;2\n";

#[track_caller]
fn choose(page: &Browser, folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    fs::write(&file, text).unwrap_or_else(|error| panic!("{error}"));
    let field = page.find("field", "Filen med svarene");
    page.wait(field.send_keys(file.to_string_lossy()));
}

#[test]
#[ignore = "slow: a print and two files; the rule is held by instrument::trial::tests too"]
fn whoever_buys_can_try_whether_two_read_the_words_alike() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        page.go("#/modellen");
        page.click("link", "Afprøv ordene");
        page.find("heading", "Afprøv ordene");
        for width in [390, 820, 1366] {
            page.screen(width, 900);
            page.screenshot(&format!("trial-{width}"));
        }
        page.is_accessible();
        page.choose("Barn", "Malthe · 4 år og 6 måneder, børnehaven");
        if page.prints() {
            let paper = page.print("trial-sheet");
            for told in ["Malthe", "Står der ikke noget om det i teksten", "Par nr."] {
                assert!(paper.text.contains(told), "{told}: {}", paper.text);
            }
            assert!(!paper.text.contains("Vilja"), "{}", paper.text);
            assert!(!paper.text.contains("Filen med svarene"), "{}", paper.text);
        }

        page.download_to(folder.path());
        page.click("button", "Hent den tomme liste");
        let list = folder.path().join("trivselsspor-afproevning.csv");
        page.until(|| {
            page.bring_downloads(folder.path());
            let list = fs::read_to_string(&list).unwrap_or_default();
            let asks = list.contains(";Malthe;36-71.emotions.joy;");
            asks.then_some(())
                .ok_or_else(|| format!("no list has come: {list}"))
        });

        choose(page, folder.path(), "svar.csv", ANSWERS);
        page.find("heading", "Så ofte valgte de det samme");
        page.sees("75 %");
        page.sees("50 %");
        for width in [390, 1366] {
            page.screen(width, 900);
            page.screenshot(&format!("trial-result-{width}"));
        }
        page.is_accessible();

        let wrong = ANSWERS.replace("Glæde;1;1", "Glæde;1;blå");
        choose(page, folder.path(), "forkert.csv", &wrong);
        page.sees("Linje 2: »blå« er ikke et svar. Skriv 1, 2, 3 eller 0.");
        page.sees_not("Så ofte valgte de det samme");
    });
}
