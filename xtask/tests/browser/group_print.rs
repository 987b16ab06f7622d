//! The papers of a group: what comes out of the printer, and for whom.

use serde_json::json;
use thirtyfour::common::keys::Key;

use crate::harness::{Browser, Verbs, sitting, walked_at};
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

/// What each paper of theirs is headed: two are called Emil, and no other surname is told.
const HEADED: [&str; 10] = [
    "Aleksander",
    LONG_CHILD,
    "Alma",
    "EmilK.",
    "EmilV.",
    "Karla",
    "Malthe",
    "Noor",
    "Villads",
    "Yara",
];

/// Surnames, which parents' papers have no place for.
const SURNAMES: [&str; 5] = ["Thorup", "Krogh", "Nowak", "Hougaard", "Overgaard"];

/// Words of the screen that never come on paper.
const FURNITURE: [&str; 5] = [
    "Udskriv for gruppen",
    "Udskriv for klassen",
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

/// Above the children, among them, and among the papers.
#[test]
fn the_button_that_prints_is_in_sight_once_something_is_chosen() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.click("link", "Solsikken");
        page.find("heading", "Solsikken");
        let address = page.address();
        let id = address.rsplit('/').next().unwrap_or_default();
        for (width, height) in walked_at([(390, 844), (820, 1180), (1180, 820), (1366, 768)]) {
            page.screen(width, height);
            page.go("#/ordbog");
            page.find("heading", "Ordbog");
            page.go(&format!("#/udskriv-gruppe/{id}"));
            page.find("heading", "Udskriv for gruppen");
            for paper in ["Forældreark", "Før vi mødes", "Tomt skema"] {
                page.click("radio", paper);
                page.find("button", "Udskriv");
                for part in [0.0, 0.3, 1.0] {
                    let seen = page.script(
                        "scrollTo(0, arguments[0] * document.documentElement.scrollHeight);
                        const it = document.querySelector('button.primary');
                        const box = it.getBoundingClientRect();
                        return it === document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
                            && document.querySelectorAll('button.primary').length",
                        vec![json!(part)],
                    );
                    assert_eq!(seen, json!(1), "{paper} at {width}, {part} down");
                    if paper == "Forældreark" {
                        page.screenshot(&format!("group-print-{width}-{part}"));
                    }
                }
            }
            page.click("radio", "Forældreark");
            page.fits_the_width();
            page.is_accessible();
        }
        page.click("button", "Fravælg alle");
        page.sees("Der er ikke noget at udskrive endnu");
        assert!(page.find_all("button", "Udskriv").is_empty());
    });
}

#[test]
fn all_parents_sheets_come_in_one_job() {
    sitting(|page| {
        open(page);
        page.sees("10 af 10 børn er valgt");
        page.sees("Asta Kofoed, Aviaja Møller, Bilal Demir");
        let print = pages(page, "forældreark");
        belong_to(&print, &HEADED, true);
        has_none_of(&print, &SURNAMES);
        has_none_of(&print, &WITHOUT);

        page.click("checkbox", "Noor");
        page.sees("9 af 10 børn er valgt");
        page.choose("Arkets sprog for Alma Thorup", "engelsk · English");
        page.sees("What Alma says or shows");
        let print = pages(page, "forældreark-valgt");
        has_none_of(&print, &["Noor·Solsikken"]);
        assert!(print.concat().contains("Parents’sheet"));
        page.click("button", "Fravælg alle");
        page.sees("Der er ikke noget at udskrive endnu");
        page.click("button", "Vælg alle");

        page.click("radio", "Før vi mødes");
        page.sees("18 af 18 børn er valgt");
        let print = pages(page, "før-mødet-begge-sider");
        assert_eq!(
            print.len(),
            35,
            "one leaf for each child, and no back after the last"
        );
        page.click("checkbox", "Printeren udskriver på begge sider");
        let print = pages(page, "før-mødet");
        assert_eq!(print.len(), 18, "one page for each child");
        has_none_of(&print, &SURNAMES);
        has_none_of(
            &print,
            &["Grøn", "Ekstraopmærksomhed", "Bekymring", "Green"],
        );
        for page in &print {
            assert!(page.contains("·Solsikken"), "{page}");
            assert!(
                page.ends_with("Side1af1") || page.ends_with("Page1of1"),
                "{page}"
            );
        }
        // The language that was chosen for Alma's sheet is that of her slip, too.
        assert!(print[2].contains("Beforewemeet"), "{}", print[1]);
    });
}

/// Every page names its child and counts the pages of that child's paper from one; on leaves, each
/// begins on the front of one.
#[track_caller]
fn belong_to(print: &[String], headed: &[&str], leaves: bool) {
    let mut at = 0;
    for name in headed {
        assert!(
            !leaves || at % 2 == 0,
            "{name} begins on a back: {print:#?}"
        );
        let of = (1..=4)
            .find(|of| print[at].ends_with(&format!("Side1af{of}")))
            .unwrap_or_else(|| panic!("no number at the foot of {:?}", print[at]));
        for number in 1..=of {
            let page = &print[at];
            let (before, _) = page.split_once("·Solsikken").unwrap_or_default();
            assert!(before.ends_with(name), "{before:?} is not {name}: {page}");
            assert!(page.ends_with(&format!("Side{number}af{of}")), "{page}");
            at += 1;
        }
        if leaves && at % 2 == 1 && at < print.len() {
            assert_eq!(print[at], "", "the back of {name}'s leaf");
            at += 1;
        }
    }
    assert_eq!(at, print.len(), "{print:#?}");
}

/// Three of one first name, two of them of one surname; one's sheet has long texts.
#[test]
#[ignore = "slow: a group of 18, printed twice; the rule is held by sheets::tests::names too"]
fn no_page_lacks_the_name_of_its_child() {
    sitting(|page| {
        open(page);
        page.click("link", "Solsikken");
        for (child, given, surname, month) in [
            ("Emil Krogh", "Emil", "Krogh", "maj"),
            ("Karla Dam", "Emil", "Krogh", "marts"),
        ] {
            page.click("link", child);
            page.find("heading", child);
            page.click("button", "Ret barnets oplysninger");
            page.fill("Fornavn eller initialer", given);
            page.fill("Efternavn (hvis der er brug for det)", surname);
            page.choose("Fødselsmåned", month);
            page.click("button", "Gem");
            page.find("heading", &format!("{given} {surname}"));
            page.click("link", "Solsikken");
        }
        open_child(page, "Yara");
        page.click("link", "Se eller ret positionen");
        let long = "Vi ser det ved bordet og på legepladsen, og vi prøver noget nyt. ".repeat(40);
        page.fill("Det går godt, og det virker", &long);
        page.click("button", "Sæt positionen");
        page.find("heading", "Forældreark");
        let print = pages(page, "langt-ark");
        assert_eq!(print.len(), 2, "long words are written smaller");
        belong_to(&print, &["Yara"], false);

        page.go("#/overblik");
        page.click("link", "Solsikken");
        page.click("link", "Udskriv for gruppen");
        let mut headed = HEADED.to_vec();
        headed.retain(|name| *name != "Karla" && *name != "EmilK.");
        let print = pages(page, "navnefæller");
        let years: Vec<_> = print
            .iter()
            .filter_map(|page| page.split_once("EmilKrogh,født")?.1.split_once('·'))
            .map(|(born, _)| born.to_owned())
            .collect();
        assert_eq!(years.len(), 4, "both sides of two leaves: {print:#?}");
        assert!(
            years.iter().any(|born| born.starts_with("marts")),
            "{years:?}"
        );
        assert!(
            years.iter().any(|born| born.starts_with("maj")),
            "{years:?}"
        );
        let without: Vec<_> = print
            .iter()
            .filter(|page| !page.is_empty() && !page.contains("·Solsikken"))
            .collect();
        assert!(without.is_empty(), "{without:#?}");
        page.click("radio", "Gruppeskema på papir");
        page.find("rowheader", "Emil V.");
    });
}

#[test]
#[ignore = "slow: three prints; the rule is held by sheets::tests::group too"]
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
        assert!(all.contains("TildeRiisÉnmangleratsvare"), "{all}");
        assert!(all.contains("Isermegetforskelligtpådet"), "{all}");
        assert!(all.contains("Svarenevisesførst"), "{all}");

        page.click("radio", "Gruppeoverblik, med navne");
        page.find("columnheader", "Krop og sanser");
        let print = pages(page, "med-navne");
        let all = print.concat();
        assert!(all.contains("AlmaThorup") && all.contains("Kuntilteamet."));
        assert_eq!(print.len(), 1);

        page.click("radio", "Gruppeoverblik, uden navne");
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
#[ignore = "slow: six prints; the rule is held by sheets::tests::blank too"]
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
        page.click("radio", "Gruppeskema på papir");
        page.find("rowheader", "Noor");
        let print = pages(page, "gruppeskema");
        assert_eq!(print.len(), 1);
        assert!(print[0].contains(LONG_CHILD));
        page.click("radio", "Tomme linjer");
        page.sees_not("Noor");
        let print = pages(page, "gruppeskema-tomt");
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
            for (width, height) in walked_at([(320, 640), (390, 844), (820, 1180), (1280, 900)]) {
                page.screen(width, height);
                page.fits_the_width();
                page.script("scrollTo(0, 0)", vec![]);
                page.screenshot(&format!("gruppe-papir-{number}-{width}"));
            }
            page.is_accessible();
        }
    });
}
