//! What a screen reader is told, and what axe-core finds.

use serde_json::{Value, json};

use super::Board;
use crate::harness::{Verbs, sitting};

#[test]
fn a_screen_reader_hears_child_area_and_answer() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        board.enter();
        board.press("Shift+1 2 ArrowRight 0");
        board.says("Anton", "Gul Ikke set – – – –");
        page.sees("Anton Ravnborg, Relationer og fællesskab: ikke set.");
        board.press("Shift+1");
        page.sees("Anton Ravnborg: 4 områder blev sat til grøn. Nu August Hald.");
        board.press("ArrowUp 3");
        board.is_saved();

        assert_eq!(
            page.heard("grid"),
            ["Gruppeskema: et barn i hver række, et område i hver kolonne"]
        );
        let areas = [
            "Barn",
            "Følelser og tryghed",
            "Relationer og fællesskab",
            "Sprog, leg og læring",
            "Krop og sanser",
            "Hverdag og deltagelse",
            "Omgivelser",
        ];
        assert_eq!(page.heard("columnheader"), areas);
        let children = page.heard("rowheader");
        assert_eq!(children.len(), 28);
        assert_eq!(children[0], "Aksel Dahlgaard 6 af 6 områder");
        assert_eq!(children[2], "August Hald Position sat");
        let cells = page.heard("gridcell");
        assert_eq!(cells.len(), 28 * 6);
        // Whose, about what, and what stands there: on a phone no heads are in sight.
        for (cell, area) in cells.iter().zip(&areas[1..]) {
            assert_eq!(*cell, format!("Aksel Dahlgaard, {area}: Grøn"));
        }
        for (cell, answer) in cells[6..9].iter().zip(["Gul", "Rød", "Grøn"]) {
            assert!(cell.ends_with(&format!(": {answer}")), "{cell}");
        }
        assert_eq!(
            cells[12],
            "August Hald, Følelser og tryghed: Intet svar endnu"
        );
        let stops = page.script(
            "return document.querySelectorAll('[role=grid] [tabindex=\"0\"], [role=grid] :is(a, button, input)').length",
            vec![],
        );
        assert_eq!(stops, json!(1), "one tab stop");
    });
}

#[test]
fn a_cell_that_is_read_from_the_signs_says_so_and_that_it_has_a_note() {
    sitting(|page| {
        let board = Board::of_sample(page, "Solsikken");
        board.enter();
        board.press("Enter");
        let signs = page.names("group");
        let sign = signs.into_iter().find(|it| !it.contains("Svar for"));
        page.inside("group", &sign.unwrap_or_default())
            .click("radio", "Gul");
        page.fill("Din note om Følelser og tryghed", "Falder til ro hos Anne");
        page.until(|| match page.heard("gridcell").first() {
            Some(name) if name.ends_with("Følelser og tryghed: Gul ud fra tegnene, med note") => {
                Ok(())
            }
            name => Err(format!("the cell says {name:?}")),
        });
    });
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn axe_finds_nothing_on_any_screen_in_either_light() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        board.enter();
        board.press("Shift+1 2 ArrowDown 3 ArrowDown 0 ArrowUp Enter");
        page.inside("region", "Følelser og tryghed");
        for dark in [false, true] {
            page.dark(dark);
            for (width, height) in [(390, 844), (820, 1180), (1280, 900)] {
                page.screen(width, height);
                page.fits_the_width();
                // Nothing lies half under the bar at the top.
                page.script("scrollTo(0, 0)", vec![]);
                page.is_accessible();
                let light = if dark { "dark" } else { "light" };
                page.screenshot(&format!("gruppeskema-{width}-{light}"));
            }
        }
        page.dark(false);
        page.screenshot_to_the_foot("gruppeskema-whole", 1280, 900);
        let failed: Value = page.script(
            "return document.querySelectorAll('[role=alert]').length",
            vec![],
        );
        assert_eq!(failed, json!(0));
    });
}
