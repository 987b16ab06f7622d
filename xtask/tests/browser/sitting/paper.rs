//! The sheet on paper: what parents read, and nothing else.

use super::assess_alone;
use super::stories::{OF_PRESCHOOLER, STORIES, Story};
use crate::app::{
    INSTITUTION, RAGNHILD, THORVALD, WHOM_TO_RING, add_adult, add_child, add_group, again, agree,
    arrive, open_child, open_tab, with_vault,
};
use crate::harness::{Browser, Verbs, sitting};

/// Prints the sheet on the screen and returns its words on one line; those on the screen, where the
/// engine's driver cannot print.
#[track_caller]
fn printed(page: &Browser, story: &Story) -> String {
    page.find("heading", "Forældreark");
    if !page.prints() {
        let sheet = page.on(".sheet", "return it.innerText");
        let text = sheet.as_str().unwrap_or_default();
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let print = page.print(&format!("parents-sheet-{}", story.child.months));
    assert_eq!(print.pages, 2, "a letter and its back");
    assert!(print.paper.contains("A4"), "{}", print.paper);
    let words: Vec<_> = print.text.split_whitespace().collect();
    // Firefox knows where a Danish word is divided.
    words.join(" ").replace("\u{2010} ", "")
}

/// Prints the sheet on the screen and reads it as the parents do.
#[track_caller]
pub fn is_for_parents(page: &Browser, story: &Story) {
    let text = printed(page, story);
    let adults = [RAGNHILD, THORVALD].map(|adult| adult.name);
    let says = [
        story.child.given,
        story.child.group,
        INSTITUTION,
        story.joint.strengths,
        story.joint.agreement,
        "11. november 2031",
        // Whom to ring stands beside them, so that a reader of the PDF meets it between.
        "Fredag 12. december 2031",
        "Kl. 15.30–16.15",
        "Sted Lokale 12",
        WHOM_TO_RING,
        "Farven siger noget om det, vi ser lige nu, når vi er sammen med jeres barn, ikke om, hvem jeres barn er. \
         Arket er ikke en test og ikke en diagnose.",
    ];
    let says = says.iter().chain(&story.position[..1]);
    for words in says.chain(adults.iter().take(story.own.len())) {
        assert!(text.contains(words), "“{words}” is missing:\n{text}");
    }
    let others = STORIES
        .iter()
        .filter(|other| other.child.given != story.child.given);
    let others = others.flat_map(|other| {
        let public = [
            other.child.given,
            other.joint.strengths,
            other.joint.agreement,
        ];
        public.into_iter().chain(other.private())
    });
    let furniture = ["Udskriv", "Overblik", "Skal vi underrette?", "Ikke en test"];
    for words in story.private().into_iter().chain(others).chain(furniture) {
        assert!(!text.contains(words), "“{words}” is on paper:\n{text}");
    }
}

/// From a fresh browser to the sheet of a position that two adults have set.
#[track_caller]
fn agree_with_two(page: &Browser, story: &Story) {
    with_vault(page);
    add_adult(page, THORVALD);
    add_group(page, story.child);
    add_child(page, story.child);
    assess_alone(page, story);
    agree(page, &story.joint);
}

#[test]
fn what_is_ticked_for_parents_is_printed_and_only_that() {
    sitting(|page| {
        let story = &OF_PRESCHOOLER;
        agree_with_two(page, story);
        is_for_parents(page, story);
        // Nobody has said either yet, so neither is printed as a fact.
        let text = printed(page, story);
        assert!(!text.contains("Vi sletter det senest"), "{text}");
        assert!(text.contains("Spørg os, så fortæller vi det."), "{text}");

        page.click("button", "Gem");
        page.sees("Svar på mindst ét af de to spørgsmål.");
        let who = "Hvem kan se det, der er skrevet om barnet?";
        page.fill(who, "De voksne i Grævlingestuen og lederen");
        page.choose(
            "Hvor længe gemmes det, der er skrevet om et barn?",
            "Højst 5 år",
        );
        page.click("button", "Gem");
        again(page, "Gem");
        page.sees_not("To ting, arket skal svare på");
        let text = printed(page, story);
        assert!(
            text.contains("Hvem kan se det De voksne i Grævlingestuen"),
            "{text}"
        );
        assert!(text.contains("Vi sletter det senest"), "{text}");

        page.click("link", "Ret teksten på arket");
        page.click("checkbox", "Vis forældrene: Begrundelse");
        page.click("checkbox", "Vis forældrene: Hvad ændrer vi i rammerne?");
        for offer in page.find_all("button", "Tag med på arket") {
            page.wait(offer.click());
        }
        page.click("button", "Sæt positionen");
        let text = printed(page, story);
        let works = [story.own[0].works, story.own[1].works];
        let ticked = [story.joint.grounds, story.joint.frames, works[0], works[1]];
        for words in story.private() {
            assert_eq!(
                text.contains(words),
                ticked.contains(&words),
                "“{words}”:\n{text}"
            );
        }
        open_child(page, story.child);
    });
}

/// Presses *Udskriv*, and tells how often the browser was asked to print since the page was loaded.
#[track_caller]
fn press_print(page: &Browser) -> u64 {
    page.script(
        "window.prints ??= 0; window.print = () => { window.prints += 1; dispatchEvent(new Event('afterprint')); };",
        vec![],
    );
    let before = page.script("return window.prints;", vec![]);
    page.click("button", "Udskriv");
    page.until(|| match page.script("return window.prints;", vec![]) {
        now if now == before => Err("nothing was printed".to_owned()),
        now => Ok(now.as_u64().unwrap_or_default()),
    })
}

#[test]
fn what_is_printed_stands_in_the_logbook_and_a_meeting_can_be_kept_off_it() {
    sitting(|page| {
        let story = &OF_PRESCHOOLER;
        agree_with_two(page, story);
        page.sees("Lokale 12");
        press_print(page);
        page.sees("Lokale 12");
        page.click("radio", "Nej, intet om møder");
        page.sees_not("Lokale 12");
        for width in [390, 820] {
            page.screenshot_to_the_foot(&format!("print-without-meeting-{width}"), width, 800);
        }
        page.screen(1000, 700);
        page.is_accessible();
        press_print(page);
        // Nothing is chosen for the next one, and nothing is printed before somebody does.
        page.sees("Det ene hjem må ikke kende møder med det andet.");
        page.sees_not("Lokale 12");
        let prints = page.script("return window.prints;", vec![]);
        page.click("button", "Udskriv");
        page.find("radio", "Ja, næste møde og det, der er aftalt på møder");
        assert_eq!(page.script("return window.prints;", vec![]), prints);
        page.click("radio", "Ja, næste møde og det, der er aftalt på møder");
        page.sees("Lokale 12");
        page.go("#/overblik");
        page.click("link", story.child.group);
        // It is the next thing too, so the page has two ways there.
        open_tab(page, "Udskriv for gruppen");
        page.sees("Her må det ene hjem ikke kende møder med det andet.");
        page.sees_not("Lokale 12");
        page.click("radio", "Dagsorden");
        press_print(page);
        page.go("#/logbog");
        arrive(page, "Logbog");
        page.sees("Udskrev Forældreark: ");
        page.sees("Udskrev Forældreark uden møder: ");
        page.sees(&format!("Udskrev Dagsorden: {}", story.child.group));
        page.is_accessible();
    });
}
