//! Børneliste: children from a spreadsheet or a file.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::app::{PRESCHOOLER, add_group, with_vault};
use crate::cpr::paste;
use crate::harness::{Browser, Verbs, sitting, sitting_apart, sitting_unsealed};
use crate::tour::{
    open_sample,
    roster::{open_roster, read_list},
};
use xtask::project;

/// How many children the pasted list has.
const CHILDREN: usize = 28;

/// A surname that stands nowhere in the app.
const SURNAME: &str = "Ærtebjærg";

/// Cells as a spreadsheet puts them on the clipboard, a column of CPR numbers among them.
fn pasted() -> String {
    let rows = (0..CHILDREN).map(|at| {
        let (given, cpr, day) = (given(at), cpr(at), at + 1);
        format!(
            "{given} {SURNAME}\t{cpr}\t{day:02}.03.2022\tSolvej {day}\t{}\n",
            20_000_000 + at
        )
    });
    format!(
        "Navn\tCPR-nr.\tFødt\tAdresse\tTlf.\n{}",
        rows.collect::<String>()
    )
}

/// A name for each number, without any figures.
fn given(at: usize) -> String {
    let letters = format!("{at:04}").into_bytes().into_iter();
    let letters = letters.map(|figure| char::from(figure - b'0' + b'a'));
    ["Barn", &letters.collect::<String>()].concat()
}

fn cpr(at: usize) -> String {
    format!("{:02}0322-{}", at + 1, 4101 + at)
}

/// Some of what is private in the list, as it stands there and without its strokes. A search for
/// all of it takes minutes.
fn private() -> Vec<String> {
    let numbers = [0, CHILDREN - 1].map(cpr);
    let private = numbers
        .into_iter()
        .flat_map(|cpr| [cpr.replace('-', ""), cpr]);
    private
        .chain(["Solvej".to_owned(), "20000007".to_owned()])
        .collect()
}

/// To the empty list of children of a new group in a new vault.
#[track_caller]
fn begin(page: &Browser) {
    with_vault(page);
    add_group(page, PRESCHOOLER);
    open_roster(page);
}

/// Pastes the list and takes it in.
#[track_caller]
fn take_in(page: &Browser) {
    paste(page, "Skriv listen, eller sæt cellerne ind her", &pasted());
    page.click("button", "Læs listen");
    for told in [
        "28 rækker i listen: 28 kan bruges, 0 kan ikke bruges.",
        "CPR-nr.: CPR-numre",
        "Adresse: adresser",
        "Tlf.: telefonnumre",
        "Det blev fjernet, før noget blev gemt.",
    ] {
        page.sees(told);
    }
    for gone in private() {
        page.sees_not(&gone);
    }
    page.click("button", "Tilføj 28 børn");
    page.sees("28 børn er tilføjet.");
}

#[test]
fn a_list_with_cpr_numbers_leaves_them_behind() {
    sitting_apart(|page| {
        begin(page);
        take_in(page);
        page.click("link", "Til gruppen");
        page.find("link", &given(27));
        let gone = private();
        let gone: Vec<_> = gone.iter().map(String::as_str).collect();
        assert_eq!(page.places_that_tell(&gone), [] as [&str; 0]);
    });
}

/// With sealing off the same search finds what is kept of the list, and only that.
#[test]
#[ignore = "slow: needs a build with sealing switched off"]
fn what_is_stored_of_a_list_is_names_and_births() {
    sitting_unsealed(|page| {
        begin(page);
        take_in(page);
        let gone = private();
        let gone: Vec<_> = gone.iter().map(String::as_str).collect();
        assert_eq!(page.places_that_tell(&gone), [] as [&str; 0]);
        let kept = page.places_that_tell(&[SURNAME, &given(27)]);
        assert!(kept.iter().any(|it| it.contains("indexedDB/")), "{kept:?}");
    });
}

#[test]
#[ignore = "slow: a list of 28, four times; the rule is held by exchange::roster::tests::taking_in too"]
fn the_same_list_again_changes_nothing_and_what_was_typed_is_gone() {
    sitting(|page| {
        begin(page);
        take_in(page);
        page.click("button", "Læs en anden liste");
        read_list(page, &pasted());
        page.sees("28 børn findes allerede og er uændrede.");
        page.sees("Der er ikke noget nyt i listen");
        assert!(page.find_all("button", "Tilføj").is_empty());
        page.click("button", "Læs en anden liste");
        read_list(
            page,
            &pasted()
                .replace("05.03.2022", "06.04.2022")
                .replace("28.03.2022", ""),
        );
        page.sees("26 børn findes allerede");
        page.sees(&format!(
            "{} {SURNAME}: Der mangler en fødselsdato.",
            given(27)
        ));
        let question = page.inside("group", &given(4));
        question.click("radio", "Samme barn");
        page.click("button", "Ret oplysningerne om ét barn");
        page.sees("Ét barn er tilføjet.");

        page.click("button", "Læs en anden liste");
        page.fill(
            "Skriv listen, eller sæt cellerne ind her",
            "Noget, der ikke er sendt",
        );
        page.click("link", "Overblik");
        page.find("heading", "Overblik");
        page.wait(page.session().back());
        page.find("heading", "Børneliste");
        page.find("field", "Skriv listen, eller sæt cellerne ind her");
        page.sees_not("Noget, der ikke er sendt");
        assert_eq!(
            crate::app::value(page, "Skriv listen, eller sæt cellerne ind her"),
            ""
        );
    });
}

#[test]
#[ignore = "slow: four files; the rule is held by exchange::roster::tests::decoding too"]
fn a_file_in_windows_1252_is_chosen_and_its_columns_are_mapped_by_hand() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Solsikken");
        page.find("heading", "Solsikken");
        open_roster(page);
        let folder = tempfile::tempdir().unwrap();
        let choose = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            let field = page.find("field", "Eller vælg en fil");
            page.wait(field.send_keys(path.to_string_lossy()));
        };
        for (name, bytes, told) in [
            (
                "liste.xlsx",
                &b"PK\x03\x04 and so on"[..],
                "Filen kan ikke læses som en liste.",
            ),
            (
                "foto.jpg",
                b"\xff\xd8\xff\xe0 JFIF",
                "Et billede kan ikke læses som en liste.",
            ),
            (
                "liste.pdf",
                b"%PDF-1.7",
                "En PDF kan ikke læses som en liste.",
            ),
        ] {
            choose(name, bytes);
            page.sees(told);
        }
        choose(
            "liste.csv",
            b"Kaldes;Kom til verden;St\xe6rk side\r\n\xc5se \xd8rn;7/3-2023;\xe6ble\r\n",
        );
        page.sees("Vælg, hvilken kolonne fødselsdatoen står i.");
        page.choose("Kaldes", "Hele navnet");
        page.choose("Kom til verden", "Fødselsdato");
        page.find("combobox", "Stærk side");
        let table = page.inside("table", "Ét nyt barn");
        table.sees("Åse");
        table.sees("Ørn");
        table.sees("7. marts 2023");
        page.click("button", "Tilføj ét barn");
        page.sees("Ét barn er tilføjet.");
        page.click("link", "Til gruppen");
        page.find("link", "Åse Ørn");
    });
}

/// Chooses one of the lists of `crates/exchange/tests/lists`.
#[track_caller]
pub fn choose(page: &Browser, name: &str) {
    let path = project::root()
        .join("crates/exchange/tests/lists")
        .join(name);
    let field = page.find("field", "Eller vælg en fil");
    page.wait(field.send_keys(path.to_string_lossy()));
}

#[test]
#[ignore = "slow: five files; the rule is held by exchange/tests/lists too"]
fn a_workbook_is_chosen_and_every_row_is_told_of_afterwards() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Solsikken");
        page.find("heading", "Solsikken");
        open_roster(page);
        for (name, told) in [
            ("laast.xlsx", "Regnearket er låst med en adgangskode."),
            ("afbrudt.xlsx", "Filen kan ikke læses som en liste."),
        ] {
            choose(page, name);
            page.sees(told);
        }
        for (name, child) in [("06-gammel.xls", "Ærø"), ("07-libreoffice.ods", "Holm")] {
            choose(page, name);
            page.inside("table", "nye børn").sees(child);
            page.click("button", "Læs en anden liste");
        }
        choose(page, "03-hele-skolen.xlsx");
        page.sees("CPR: CPR-numre");
        page.sees("Svar først på det, der mangler et svar ovenfor.");
        assert!(page.find_all("button", "Tilføj").is_empty());
        page.choose("Hvilke børn hører til her?", "1. B");
        let table = page.inside("table", "2 nye børn");
        for told in ["Ida", "Lund", "23. august 2019", "1. B"] {
            table.sees(told);
        }
        page.screenshot("roster-workbook");
        page.click("button", "Tilføj 2 børn");
        page.sees("2 børn er tilføjet.");
        for told in [
            "Linje 2, Alma Berg: Hører til 1. A.",
            "Linje 3, Bo Holm: Tilføjet.",
            "Linje 4, Ida Lund: Tilføjet.",
            "Linje 6, Liv Kjær: Der mangler en fødselsdato.",
        ] {
            page.sees(told);
        }
        page.sees_not("2308191111");
        page.screenshot("roster-receipt");
    });
}

#[test]
#[ignore = "slow: two files; the rule is held by exchange::roster::tests::columns too"]
fn a_sheet_and_the_way_a_column_is_written_are_asked_about_once() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Solsikken");
        page.find("heading", "Solsikken");
        open_roster(page);
        choose(page, "04-et-ark-pr-klasse.xlsx");
        page.inside("group", "Hvilket ark står børnene på?")
            .click("radio", "1.B");
        page.inside("table", "2 nye børn").sees("Ida");
        page.click("button", "Læs en anden liste");
        choose(page, "12-hvilken-er-maaneden.csv");
        page.sees("3 rækker i listen: 0 kan bruges, 3 kan ikke bruges.");
        page.inside("group", "Hvilken dag er »03/07/2022«?")
            .click("radio", "3. juli 2022");
        page.inside("table", "3 nye børn").sees("4. november 2022");
        page.screenshot("roster-questions");
    });
}

/// As a class is printed, shared or written by hand: what belongs to the group is found.
#[test]
fn the_children_of_one_group_are_found_under_its_title_and_two_rows_of_headings() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Solsikken");
        page.find("heading", "Solsikken");
        open_roster(page);
        choose(page, "24-stuen-en-gang.csv");
        let table = page.inside("table", "3 nye børn");
        table.sees("11. april 2022");
        table.sees_not("Kaj");
        page.screenshot("roster-room-once");
        page.click("button", "Læs en anden liste");
        choose(page, "22-to-overskrifter.xlsx");
        page.inside("table", "3 nye børn").sees("Åkjær");
        page.sees_not("070319");
        page.click("button", "Læs en anden liste");
        choose(page, "26-klasse-for-klasse.ods");
        page.choose("Hvilke børn hører til her?", "Klasse 1.B");
        page.inside("table", "2 nye børn").sees("Kaj");
        page.screenshot("roster-class-by-class");
    });
}

#[test]
fn a_file_that_is_dropped_on_the_page_is_read() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Solsikken");
        page.find("heading", "Solsikken");
        open_roster(page);
        page.find("field", "Eller vælg en fil");
        let drop = "const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['Navn;Født\\nKarla Bech;07.03.2023'], 'liste.csv'));
            const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
            return document.body.dispatchEvent(event)";
        assert_eq!(
            page.script(drop, vec![]),
            json!(false),
            "the browser does not open it"
        );
        page.inside("table", "Ét nyt barn").sees("Karla");
    });
}

/// Waits as long as ten thousand rows may take on a busy machine.
#[track_caller]
fn sees_in_time(page: &Browser, text: &str) {
    let end = Instant::now() + Duration::from_secs(120);
    while !page.text().contains(text) && Instant::now() < end {
        thread::sleep(Duration::from_millis(50));
    }
    page.sees(text);
}

/// The numbers in a sentence such as "300 af 10000 er tilføjet".
fn numbers(text: &str) -> Vec<usize> {
    let words = text.split(|letter: char| !letter.is_ascii_digit());
    words.filter_map(|word| word.parse().ok()).collect()
}

#[test]
#[ignore = "slow: ten thousand rows"]
fn ten_thousand_rows_can_be_stopped_and_gone_on_with_and_the_page_answers_meanwhile() {
    sitting(|page| {
        begin(page);
        let rows = (0..10_000).map(|at| format!("{} Berg;{:02}.03.2022\n", given(at), at % 28 + 1));
        read_list(page, &format!("Navn;Født\n{}", rows.collect::<String>()));
        sees_in_time(page, "10000 rækker i listen");
        let shown = page.script(
            "return document.querySelectorAll('tbody tr').length",
            vec![],
        );
        assert_eq!(shown, json!(50), "not all of them are drawn");
        page.click("button", "Tilføj 10000 børn");
        sees_in_time(page, "00 af 10000 er tilføjet");
        // The page answers: it changes its language and back.
        page.click("button", "English");
        page.find("heading", "Adding the children");
        page.click("button", "Dansk");
        page.find("heading", "Tilføjer børnene");
        page.click("button", "Stop");
        sees_in_time(page, "Du stoppede.");
        let text = page.text();
        let told = text
            .lines()
            .find(|line| line.starts_with("Du stoppede."))
            .unwrap();
        let [done, all] = numbers(told)[..] else {
            panic!("{told}");
        };
        assert!(done > 0 && done < all && all == 10_000, "{told}");

        page.click("button", "Fortsæt");
        sees_in_time(page, &format!("{done} børn findes allerede"));
        page.click("button", &format!("Tilføj {} børn", all - done));
        sees_in_time(page, &format!("{} børn er tilføjet.", all - done));
        page.click("button", "Læs en anden liste");
        read_list(
            page,
            "Navn;Født\nBarnajjj Berg;20.03.2022\nBarnjjjj Berg;04.03.2022",
        );
        page.sees("2 børn findes allerede og er uændrede.");
    });
}
