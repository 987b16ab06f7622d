//! The papers of a group: what comes out of the printer, and for whom.

use thirtyfour::common::keys::Key;

use crate::harness::{Browser, Verbs, sitting};
use crate::tour::{LONG_CHILD, open_child, open_sample};

/// Children of Solsikken with a joint position: Noor has no surname, two are called Emil, and
/// Luna gets the longest name.
const AGREED: [&str; 10] = [
    "Aleksander",
    LONG_CHILD,
    "Alma",
    "Emil",
    "Emil",
    "Karla",
    "Malthe",
    "Noor",
    "Villads",
    "Yara",
];

/// Those without one yet.
const WITHOUT: [&str; 8] = [
    "Asta", "Aviaja", "Bilal", "Ella", "Loui", "Minh", "Storm", "Tilde",
];

/// Surnames, which parents' papers have no place for.
const SURNAMES: [&str; 5] = ["Thorup", "Krogh", "Nowak", "Hougaard", "Overgaard"];

/// Words of the screen that never come on paper.
const FURNITURE: [&str; 4] = [
    "Udskriv for gruppen",
    "Hvad vil du udskrive?",
    "Tilføj",
    "Fravælg alle",
];

/// To the papers of Solsikken in the sample, once Luna has the longest name.
#[track_caller]
fn open(page: &Browser) {
    open_sample(page, "pædagog");
    page.find("heading", "Overblik");
    open_child(page, "Luna Hougaard");
    page.click("button", "Ret barnets oplysninger");
    page.fill("Fornavn eller initialer", LONG_CHILD);
    page.click("button", "Gem");
    page.find("heading", LONG_CHILD);
    page.go("#/overblik");
    page.click("link", "Solsikken");
    page.click("link", "Udskriv for gruppen");
    page.find("heading", "Udskriv for gruppen");
}

/// Prints what is chosen: its pages, each without its spaces, since paper breaks long names.
#[track_caller]
pub fn pages(page: &Browser, name: &str) -> Vec<String> {
    let print = page.print(&format!("gruppe-{name}"));
    let squeeze = |text: &str| text.split_whitespace().collect::<String>();
    let pages: Vec<_> = print.text.trim_end().split('\u{c}').map(squeeze).collect();
    assert_eq!(pages.len(), print.pages);
    assert!(print.paper.contains("A4"), "{}", print.paper);
    for words in FURNITURE {
        let words = squeeze(words);
        assert!(!pages.concat().contains(&words), "“{words}” is on paper");
    }
    pages
}

#[track_caller]
fn has_none_of(pages: &[String], words: &[&str]) {
    for word in words {
        let place = pages.iter().position(|page| page.contains(word));
        assert_eq!(place, None, "“{word}” is on a page: {pages:#?}");
    }
}

#[test]
fn all_parents_sheets_come_in_one_job() {
    sitting(|page| {
        open(page);
        page.sees("10 af 10 børn er valgt");
        page.sees("Asta Kofoed, Aviaja Møller, Bilal Demir");
        let print = pages(page, "forældreark");
        assert!((10..=12).contains(&print.len()), "{} pages", print.len());
        // Each heading once, in order, and each on a page of its own.
        let heads: Vec<_> = print
            .iter()
            .filter_map(|page| page.split_once("·Solsikken"))
            .map(|(before, _)| before)
            .collect();
        assert_eq!(heads.len(), AGREED.len());
        for (head, name) in heads.iter().zip(AGREED) {
            assert!(head.ends_with(name), "{head} is not {name}");
        }
        has_none_of(&print, &SURNAMES);
        has_none_of(&print, &WITHOUT);

        page.click("checkbox", "Noor");
        page.sees("9 af 10 børn er valgt");
        page.choose("Arkets sprog for Alma Thorup", "English");
        page.sees("What Alma is good at");
        let print = pages(page, "forældreark-valgt");
        has_none_of(&print, &["Noor·Solsikken"]);
        assert!(print.concat().contains("Parents’sheet"));
        page.click("button", "Fravælg alle");
        page.sees("Der er ikke noget at udskrive endnu");
        page.click("button", "Vælg alle");

        page.click("radio", "Før vi mødes");
        page.sees("18 af 18 børn er valgt");
        let print = pages(page, "før-mødet");
        assert_eq!(print.len(), 18, "one page for each child");
        has_none_of(&print, &SURNAMES);
        has_none_of(
            &print,
            &["Grøn", "Ekstraopmærksomhed", "Bekymring", "Green"],
        );
        let heads = print.iter().filter(|page| page.contains("·Solsikken"));
        assert_eq!(heads.count(), 18);
        // The language that was chosen for Alma's sheet is that of her slip, too.
        assert!(print[2].contains("Beforewemeet"), "{}", print[1]);
    });
}

#[test]
fn the_team_gets_its_own_papers() {
    sitting(|page| {
        open(page);
        page.click("radio", "Dagsorden");
        page.sees("Det taler vi om");
        let print = pages(page, "dagsorden");
        for page in &print {
            assert!(page.contains("Kuntilteamet."), "{page}");
        }
        let all = print.concat();
        assert!(all.contains("TildeRiisSetaf1udaf2"), "{all}");
        assert!(all.contains("Iserdetmegetforskelligt"), "{all}");
        assert!(all.contains("Svarenevisesførst"), "{all}");

        page.click("radio", "Gruppen samlet, med navne");
        page.find("columnheader", "Krop og sanser");
        let print = pages(page, "med-navne");
        let all = print.concat();
        assert!(all.contains("AlmaThorup") && all.contains("Kuntilteamet."));
        assert_eq!(print.len(), 1);

        page.click("radio", "Gruppen samlet, uden navne");
        page.sees("Så langt er vi");
        let print = pages(page, "uden-navne");
        let names: Vec<_> = AGREED.iter().chain(&WITHOUT).copied().collect();
        has_none_of(&print, &names);
        has_none_of(&print, &SURNAMES);
        assert!(print.concat().contains("Børnialt18"), "{print:#?}");
        assert_eq!(print.len(), 1);
    });
}

#[test]
fn paper_is_filled_in_by_hand() {
    sitting(|page| {
        open(page);
        page.click("radio", "Tomt skema");
        for band in ["0–11", "1–2 år", "3–5 år", "6–10 år"] {
            page.choose("Skema", band);
            page.inside("region", "Tomt skema").find("heading", band);
            let print = pages(page, &format!("skema-{band}"));
            assert!(print.len() <= 4, "{} pages for {band}", print.len());
        }
        page.click("radio", "Gruppetjek på papir");
        page.find("rowheader", "Noor");
        let print = pages(page, "gruppetjek");
        assert_eq!(print.len(), 1);
        assert!(print[0].contains(LONG_CHILD));
        page.click("radio", "Tomme linjer");
        page.sees_not("Noor");
        let print = pages(page, "gruppetjek-tomt");
        assert_eq!(print.len(), 1, "28 lines on one page");
    });
}

/// Paper after paper, by the keyboard alone, to the printer.
#[test]
fn a_keyboard_reaches_every_paper() {
    sitting(|page| {
        open(page);
        page.script(
            "window.print = () => { document.title = 'printed' }",
            vec![],
        );
        page.tab_to("radio", "Forældreark");
        page.press(Key::Down);
        page.sees("Hvad går godt derhjemme?");
        page.tab_to("checkbox", "Aleksander Nowak");
        page.press(Key::Space);
        page.sees("17 af 18 børn er valgt");
        page.tab_to("button", "Udskriv");
        page.press(Key::Enter);
        page.until(|| match page.script("return document.title", vec![]) {
            title if title == "printed" => Ok(()),
            title => Err(format!("nothing was printed; the title is {title}")),
        });
    });
}

/// On every size of screen, light and dark, with a name of 40 letters.
#[test]
fn the_choice_and_the_preview_fit_the_screen() {
    sitting(|page| {
        open(page);
        let papers = page.names("radio");
        assert_eq!(papers.len(), 7, "{papers:?}");
        for (number, paper) in papers.iter().enumerate() {
            page.dark(number % 2 == 1);
            page.click("radio", paper);
            for (width, height) in [(320, 640), (390, 844), (820, 1180), (1280, 900)] {
                page.screen(width, height);
                page.fits_the_width();
                page.script("scrollTo(0, 0)", vec![]);
                page.screenshot(&format!("gruppe-papir-{number}-{width}"));
            }
            page.is_accessible();
        }
    });
}
