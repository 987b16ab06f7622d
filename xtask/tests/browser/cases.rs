//! Other people's troubles, tried on the app: docs/cases.md tells of each.

use serde_json::json;

use crate::app::{
    BEGIN, Child, LAST, Own, PRESCHOOLER, PUPIL, RAGNHILD, add_group, assess, open_child,
    open_group, sit_down, start_vault, to_step, unlock, value, with_child, with_vault, write_child,
};
use crate::group_check::Board;
use crate::group_print::pages;
use crate::harness::{Verbs, sitting, sitting_apart};
use crate::tour::roster::{open_roster, read_list};

/// C03: digits answer in the grid alone, and can be switched off there.
#[test]
fn digits_in_a_note_answer_nothing_and_can_be_switched_off() {
    sitting(|page| {
        let board = Board::of_sample(page, "1.b");
        board.enter();
        board.press("2");
        board.says("Aksel", "Gul – – – – –");
        page.fill("Hvad undrer?", "2 dage i uge 47, 1 gang");
        assert_eq!(value(page, "Hvad undrer?"), "2 dage i uge 47, 1 gang");
        board.says("Aksel", "Gul – – – – –");
        // The fold stands closed.
        page.script(
            "document.querySelectorAll('main details').forEach((it) => { it.open = true })",
            vec![],
        );
        page.click("checkbox", "Brug taltasterne til at svare i skemaet");
        page.script(
            "document.querySelector(\"[role=gridcell][tabindex='0']\").focus()",
            vec![],
        );
        board.press("3 ArrowRight 1");
        board.says("Aksel", "Gul – – – – –");
    });
}

/// Who speaks to the screen switches them off once, and not each day.
#[test]
fn that_digits_do_not_answer_is_remembered_on_the_device() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        let switch =
            "const box = [...document.querySelectorAll('main details input[type=checkbox]')]
            .find((it) => it.labels[0].textContent.includes('Brug taltasterne'));
            box.closest('details').open = true;
            return box.checked";
        Board::open(page, PRESCHOOLER.group);
        assert_eq!(page.script(switch, vec![]), json!(true));
        page.click("checkbox", "Brug taltasterne til at svare i skemaet");
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        let board = Board::open(page, PRESCHOOLER.group);
        assert_eq!(page.script(switch, vec![]), json!(false));
        board.enter();
        board.press("2");
        board.says(PRESCHOOLER.given, "– – – – – –");
        page.click("checkbox", "Brug taltasterne til at svare i skemaet");
        Board::open(page, PRESCHOOLER.group);
        assert_eq!(page.script(switch, vec![]), json!(true));
    });
}

/// C06: a crash while a finished assessment is corrected; what is begun belongs to it, and what was
/// finished stays as it was.
#[test]
#[ignore = "slow: a browser of its own"]
fn a_correction_that_a_crash_cuts_short_goes_on_and_what_was_finished_stands() {
    sitting_apart(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        let own = Own {
            works: "Synger",
            wonders: "Går bagerst",
            signs: &[],
            notes: &[],
        };
        assess(page, &own);
        page.click("link", "Ret din egen vurdering");
        to_step(page, LAST);
        page.fill("Hvad undrer?", "Går forrest");
        page.sees("Gemt kl.");
        page.kill();
        unlock(page);
        sit_down(page, RAGNHILD);
        open_child(page, PRESCHOOLER);
        page.sees("Har svaret: Ragnhøj");
        page.click("link", "Fortsæt din egen vurdering");
        page.sees("Du er allerede færdig med denne vurdering.");
        to_step(page, LAST);
        assert_eq!(value(page, "Hvad undrer?"), "Går forrest");
        assert_eq!(value(page, "Hvad virker?"), "Synger");
    });
}

/// C10: whoever makes a vault is told what clears it, and whoever has cleared it how to come back.
#[test]
fn clearing_the_browsers_data_is_told_of_before_the_first_child_and_afterwards() {
    sitting(|page| {
        page.go("");
        start_vault(page);
        page.sees("hvis nogen sletter browserens data");
        let origin = page.server_origin();
        let cdp = page.session().cdp();
        let all = json!({ "origin": origin.trim_end_matches('/'), "storageTypes": "all" });
        page.wait(cdp.send_raw("Storage.clearDataForOrigin", all));
        page.reload();
        page.find("link", BEGIN);
        page.find("link", "Jeg har en sikkerhedskopi");
    });
}

/// C21: a child that begins tomorrow stands in its group, with the reason.
#[test]
fn a_child_that_begins_tomorrow_is_listed_with_its_day() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        page.click("button", "Ret barnets oplysninger");
        let script =
            "document.querySelectorAll('form details').forEach((it) => { it.open = true });
            const day = new Date(); day.setDate(day.getDate() + 1);
            const two = (number) => String(number).padStart(2, '0');
            const field = document.getElementById('child-since');
            field.value = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        page.script(script, vec![]);
        page.click("button", "Gem");
        page.sees("Begynder ");
        open_group(page, PRESCHOOLER.group);
        page.find("link", PRESCHOOLER.given);
        page.sees("Begynder ");
    });
}

/// C23: one who has stopped and is typed in again is asked about, and comes back with what is written.
#[test]
fn a_child_that_comes_back_by_hand_is_asked_about_and_is_one() {
    sitting(|page| {
        with_child(page, PUPIL);
        page.click("link", PUPIL.given);
        let address = page.address();
        page.click("button", "Ret barnets oplysninger");
        page.script(
            "document.querySelectorAll('form details').forEach((it) => { it.open = true })",
            vec![],
        );
        page.fill("Stoppede i klassen", "01012020");
        page.click("button", "Gem");
        page.sees("Stoppede 1. januar 2020");
        let other = Child {
            group: "3. Ø",
            ..PUPIL
        };
        add_group(page, other);
        write_child(page, other);
        page.sees(&format!("Der er stoppet et barn i {}: ", PUPIL.group));
        page.sees("Svar, om det er samme barn");
        page.is_accessible();
        page.screen(390, 844);
        page.fits_the_width();
        page.screenshot_to_the_foot("child-again", 390, 844);
        page.screen(1280, 900);
        page.click("radio", "Samme barn");
        page.sees("Barnet begynder igen");
        page.click("button", "Gem");
        page.click("link", PUPIL.given);
        page.find("link", other.group);
        assert_eq!(page.address(), address, "it is the same child");
        page.sees_not("Stoppede 1. januar 2020");

        // One that is there is not added twice.
        open_group(page, other.group);
        write_child(page, other);
        page.sees(&format!("Der er allerede et barn i {}: ", other.group));
        page.click("radio", "Samme barn");
        page.click("button", "Gem");
        page.find("button", "Tilføj et barn");
        assert_eq!(page.find_all("link", PUPIL.given).len(), 1);
    });
}

/// C25: whoever gives a child another name is shown where the old one stands.
#[test]
#[ignore = "slow: a whole form; the rule is held by insight::mentions too"]
fn whoever_renames_a_child_is_shown_where_the_old_name_stands() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        let wonders = format!("Hvorfor går {} bagerst?", PRESCHOOLER.given);
        // Leaked once in a test: the cast's texts are constants.
        let own = Own {
            works: "Synger",
            wonders: wonders.leak(),
            signs: &[],
            notes: &[],
        };
        assess(page, &own);
        page.click("button", "Ret barnets oplysninger");
        page.fill("Fornavn eller initialer", "Nyfried");
        page.sees("Det nye navn kommer på alt, der bliver lavet fra nu af");
        page.click("button", "Gem");
        page.find("heading", "Nyfried");
        page.find("heading", "Det gamle navn");
        page.sees("eller en del af det står her");
        page.inside("region", "Det gamle navn")
            .sees("Egen vurdering");
        page.is_accessible();
        for (width, height) in [(390, 844), (1280, 900)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("renamed-{width}"), width, height);
        }
    });
}

/// C27: 28 children with names of forty letters, and a focus point of six hundred.
#[test]
fn no_row_of_a_long_overview_is_cut_and_no_page_is_empty() {
    let name = |at: usize| {
        let letter = char::from(b'a' + u8::try_from(at % 26).unwrap_or(0));
        let twice = if at < 26 { 'x' } else { 'y' };
        format!("Alexandra-Josefine-Kristina-Vilhelm-{letter}{twice}q")
    };
    sitting(|page| {
        with_vault(page);
        add_group(page, PUPIL);
        open_roster(page);
        let year = page.script("return new Date().getFullYear() - 8", vec![]);
        let row = |at: usize| format!("{}\tNørrelund\t{:02}.03.{year}\n", name(at), at % 28 + 1);
        let rows: String = (0..28).map(row).collect();
        read_list(page, &format!("Fornavn\tEfternavn\tFødt\n{rows}"));
        page.click("button", "Tilføj 28 børn");
        page.sees("28 børn er tilføjet.");
        open_group(page, PUPIL.group);
        page.click("link", "Udskriv for klassen");
        page.click("radio", "Gruppeoverblik, med navne");
        let print = pages(page, "cases-overview");
        // A name takes three lines of its row; the row's other words stand between them on paper.
        let last = |at: usize| name(at).replace("Alexandra-Josefine-", "");
        for at in 0..28 {
            let on = print.iter().filter(|it| it.contains(&last(at))).count();
            assert_eq!(on, 1, "{} stands on one page: {print:#?}", name(at));
        }
        for sheet in &print {
            let [first, second, third] = ["Alexandra-Josefine-", "Kristina-Vilhelm-", "Nørrelund"]
                .map(|part| sheet.matches(part).count());
            assert!(first == second && second == third, "a row is cut: {sheet}");
        }
        for sheet in &print {
            assert!(
                sheet.contains(&PUPIL.group.replace(' ', "")),
                "a page without its heading: {sheet}"
            );
            assert!(sheet.len() > 100, "a page with nothing on it: {sheet}");
        }
    });
}

/// C27: a whole class with six hundred letters about each child: the class check keeps them and stays
/// in its place, the agenda is no longer for them, and the copy for the parents has them whole.
#[test]
#[ignore = "slow: a long note about each child of a class, and the print of them all"]
fn six_hundred_letters_about_each_child_of_a_class_are_kept_and_printed_whole() {
    let note = |at: usize| {
        let words = "går for sig selv i frikvarteret og kommer når nogen kalder ";
        let note: String = format!("n{at:02} {}", words.repeat(11));
        let mut letters: String = note.chars().take(596).collect();
        letters.push_str(&format!("e{at:02}."));
        letters
    };
    sitting(|page| {
        page.screen(1366, 768);
        let board = Board::of_sample(page, "1.b");
        board.enter();
        let children = board.children();
        for at in 0..children.len() {
            board.press("2");
            // The first by keys; a letter takes the browser some milliseconds.
            match at {
                0 => page.fill("Hvad undrer?", &note(at)),
                _ => page.paste("Hvad undrer?", &note(at)),
            }
            page.script(
                "document.querySelector(\"[role=gridcell][tabindex='0']\").focus()",
                vec![],
            );
            board.press("Shift+1");
        }
        board.is_saved();
        for (width, height) in [(1366, 768), (820, 1180), (390, 844)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot(&format!("cases-notes-{width}"));
        }
        page.screen(1366, 768);
        page.is_accessible();
        page.click("button", "Færdig");
        page.sees("Du er færdig med at svare om ");
        page.go("#/overblik");
        page.click("link", "1.b");
        page.click("link", "Udskriv for klassen");
        page.click("radio", "Dagsorden");
        let print = pages(page, "cases-agenda");
        // The agenda says who has written more, and not what.
        for child in &children {
            let name: String = child.split_whitespace().collect();
            let on = print.iter().filter(|it| it.contains(&name)).count();
            assert_eq!(on, 1, "{child} stands on one page: {print:#?}");
        }
        assert!(!print.concat().contains("kommernårnogenkalder"));
        for (at, sheet) in print.iter().enumerate() {
            assert!(sheet.len() > 100, "a page with nothing on it: {sheet}");
            let number = format!("Side{}af{}", at + 1, print.len());
            assert!(sheet.ends_with(&number), "{number}: {sheet}");
        }
        let first = &children[0];
        page.go("#/overblik");
        page.click("link", "1.b");
        page.click("link", first);
        page.click("link", "Opbevaring");
        page.click("link", "Giv forældrene aktindsigt");
        page.find("heading", "Aktindsigt");
        page.sees(note(0).trim());
    });
}
