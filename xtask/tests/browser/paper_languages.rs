//! The parents' papers in the parents' language: fetched when somebody chooses it, one leaf in
//! each, read in its direction, with every letter drawn, and a draft until somebody has read it.

use serde_json::{Value, json};

use crate::app::{RAGNHILD, again, sit_down, unlock, with_vault};
use crate::harness::{Browser, Print, Verbs, sitting, sitting_unkept};
use crate::meeting::plan;
use crate::tour::{open_child, open_sample};

/// Each language as the list shows it, its code, and which way it is read.
const LANGUAGES: [(&str, &str, &str); 7] = [
    ("arabisk · العربية – udkast", "ar", "rtl"),
    ("tysk · Deutsch – udkast", "de", "ltr"),
    ("farsi · فارسی – udkast", "fa", "rtl"),
    ("polsk · Polski – udkast", "pl", "ltr"),
    ("somali · Soomaali – udkast", "so", "ltr"),
    ("tyrkisk · Türkçe – udkast", "tr", "ltr"),
    ("ukrainsk · Українська – udkast", "uk", "ltr"),
];

/// Which characters of the sheets on the page no font of this device has: they are drawn as the one
/// that Unicode has given to nobody is.
const UNDRAWN: &str = r"
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const drawn = (character) => {
        pen.clearRect(0, 0, 64, 64);
        pen.font = '32px system-ui, sans-serif';
        pen.fillText(character, 16, 40);
        return pen.getImageData(0, 0, 64, 64).data.join();
    };
    const missing = drawn('\u0378');
    const text = [...document.querySelectorAll('.sheet')].map((it) => it.textContent).join('');
    const characters = [...new Set(text)].filter((it) => !/[\s\u2068\u2069\u200c]/.test(it));
    return [characters.length, characters.filter((it) => drawn(it) === missing).join('')];";

#[track_caller]
fn has_every_letter(page: &Browser, language: &str) {
    let found = page.script(UNDRAWN, vec![]);
    let characters = found[0].as_u64().unwrap_or_default();
    assert!(characters > 40, "{language}: {found}");
    assert_eq!(found[1], json!(""), "{language}: no font has these");
}

/// The sheets on the page, each with its language and direction.
fn sheets(page: &Browser) -> Value {
    let script = "return [...document.querySelectorAll('.sheet:not(.screen-only .sheet)')]
        .map((it) => [it.lang, getComputedStyle(it).direction]);";
    page.script(script, vec![])
}

#[track_caller]
fn speaks(page: &Browser, code: &str, direction: &str) {
    let wanted = json!([[code, direction]]);
    page.until(|| match sheets(page) {
        found if found == wanted => Ok(()),
        found => Err(format!("the sheets are {found}, not {wanted}")),
    });
}

/// How many files of texts were fetched, and how many of this language.
fn fetched(page: &Browser, code: &str) -> (usize, usize) {
    let requests = page.requests();
    let texts = requests.iter().filter(|it| it.contains("-papers-"));
    let own = texts
        .clone()
        .filter(|it| it.ends_with(&format!("-papers-{code}.txt")));
    (texts.count(), own.count())
}

#[track_caller]
fn fits(print: &Print, pages: usize, language: &str) {
    assert_eq!(print.pages, pages, "{language}: {}", print.text);
}

#[test]
#[ignore = "slow: prints three papers in each of seven languages"]
fn each_paper_is_as_many_pages_in_each_language_and_every_letter_is_drawn() {
    sitting(|page| {
        open_sample(page, "pædagog");
        open_child(page, "Tilde Riis");
        plan(page, 9, "15.30–16.15");
        let meeting = page.address();
        let (_, meeting) = meeting.split_once('#').unwrap_or_default();
        for (name, code, direction) in LANGUAGES {
            page.go("#/overblik");
            page.click("link", "Solsikken");
            page.click("link", "Udskriv for gruppen");
            page.click("button", "Fravælg alle");
            page.click("checkbox", "Alma Thorup");
            page.choose("Arkets sprog for Alma Thorup", name);
            speaks(page, code, direction);
            page.sees("er et udkast: ingen, der kan sproget");
            has_every_letter(page, code);
            let sheet = page.print(&format!("papers-{code}-sheet"));
            fits(&sheet, 2, code);
            assert!(sheet.paper.contains("A4"), "{}", sheet.paper);
            page.click("radio", "Før vi mødes");
            page.click("button", "Fravælg alle");
            page.click("checkbox", "Alma Thorup");
            speaks(page, code, direction);
            has_every_letter(page, code);
            fits(&page.print(&format!("papers-{code}-slip")), 1, code);
            page.go(&format!("#{meeting}"));
            page.click("button", "Skriv en indbydelse");
            page.choose("Arkets sprog", name);
            speaks(page, code, direction);
            has_every_letter(page, code);
            let letter = page.print(&format!("papers-{code}-invitation"));
            fits(&letter, 2, code);
            assert!(letter.paper.contains("A5"), "{}", letter.paper);
        }
    });
}

#[test]
fn a_language_is_fetched_when_it_is_chosen_and_the_danish_stands_beside_it() {
    sitting_unkept(|page| {
        open_sample(page, "pædagog");
        open_child(page, "Alma Thorup");
        page.click("link", "Forældreark");
        page.find("heading", "Forældreark");
        speaks(page, "da", "ltr");
        assert_eq!(fetched(page, "ar"), (0, 0));
        page.offline(true);
        page.choose("Arkets sprog", "polsk · Polski – udkast");
        page.sees("Teksterne på polsk kunne ikke hentes");
        speaks(page, "da", "ltr");
        page.offline(false);
        page.choose("Arkets sprog", "arabisk · العربية – udkast");
        speaks(page, "ar", "rtl");
        assert_eq!(fetched(page, "ar"), (1, 1));
        page.sees_not("kunne ikke hentes");
        page.sees("Sætningerne på arabisk er et udkast");
        page.sees_not("ser ikke ud til at have alle bogstaver");
        page.click("button", "Det samme på dansk");
        page.sees("Hvor længe vi gemmer det");
        page.is_accessible();
        for (width, height) in [(390, 844), (820, 1180), (1366, 900)] {
            page.screenshot_to_the_foot(&format!("paper-arabic-{width}"), width, height);
        }
        // The Danish one beside it is for the screen alone.
        let print = page.print("paper-arabic-beside");
        fits(&print, 2, "ar");
        assert!(
            !print.text.contains("Hvor længe vi gemmer det"),
            "{}",
            print.text
        );
        // A name stands as it is, and the foot of the page is at the other side.
        assert!(print.text.contains("Alma"), "{}", print.text);
        page.take_console();
    });
}

#[test]
#[ignore = "slow: four passphrases; the rule is held by sheets::tests::languages too"]
fn whoever_has_read_the_sentences_vouches_for_them_in_the_settings() {
    sitting(|page| {
        with_vault(page);
        page.go("#/indstillinger");
        page.find("heading", "Forældrenes sprog");
        page.click("button", "Læs sætningerne på ukrainsk");
        page.sees("Запрошення");
        page.sees("Kære forældre til …");
        page.is_accessible();
        for (width, height) in [(390, 844), (1366, 900)] {
            page.screenshot_to_the_foot(&format!("papers-reading-{width}"), width, height);
        }
        page.screen(1280, 900);
        page.click("button", "Sig god for sætningerne");
        page.sees("Skriv, hvem der har læst sætningerne.");
        page.fill("Hvem har læst dem?", "Olena K.");
        page.click("button", "Sig god for sætningerne");
        again(page, "Sig god for sætningerne");
        page.sees("læst igennem af Olena K.");
        page.go("#/logbog");
        page.sees("Sagde god for sætningerne på ukrainsk, læst af Olena K.");
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.go("#/indstillinger");
        page.sees("læst igennem af Olena K.");
        page.click("button", "Læs sætningerne på ukrainsk");
        page.click("button", "Gør dem til udkast igen");
        again(page, "Gør dem til udkast igen");
        page.sees_not("læst igennem af Olena K.");
    });
}

/// A language that is put into its folder is printed here too.
#[test]
fn every_language_that_has_a_folder_is_printed() {
    let folders = std::fs::read_dir(xtask::project::root().join("texts"));
    let mut codes: Vec<_> = folders
        .unwrap()
        .flatten()
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .filter(|it| !["da", "en"].contains(&it.as_str()) && !it.contains('.'))
        .collect();
    codes.sort();
    let printed: Vec<_> = LANGUAGES.iter().map(|it| it.1).collect();
    assert_eq!(codes, printed);
}
