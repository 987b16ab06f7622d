//! Aktindsigt on paper: once for each passphrase, and each page bears the name.

use crate::app::{again, arrive};
use crate::harness::{Browser, Verbs, sitting};
use crate::keeping::{STORY, open_keeping, sit};

/// Presses *Udskriv kopien*. The dialogue that the app opens later is put away: a test asks itself
/// for what the printer gets.
#[track_caller]
pub fn ask_to_print(page: &Browser) {
    let stub = "window.opened = false; window.print = () => { window.opened = true; };";
    page.script(stub, vec![]);
    page.click("button", "Udskriv kopien");
}

/// Types the passphrase for it, and waits until the printer may have the copy.
#[track_caller]
pub fn give_passphrase(page: &Browser) {
    again(page, "Udskriv kopien");
    page.until(|| {
        let opened = page.script("return window.opened === true", vec![]);
        (opened == true)
            .then_some(())
            .ok_or("no dialogue".to_owned())
    });
}

/// The browser's own way to print asks nobody, so there is nothing to print before the passphrase is
/// typed and the logbook has it, nor a second time. Each page of it bears the child's name and its
/// number.
#[test]
fn the_copy_for_parents_goes_to_the_printer_once_for_each_passphrase() {
    sitting(|page| {
        sit(page);
        open_keeping(page, STORY.child);
        page.click("link", "Giv forældrene aktindsigt");
        arrive(page, "Aktindsigt");
        page.sees(STORY.joint.grounds);
        let given_out = |page: &Browser| {
            page.go("#/logbog");
            arrive(page, "Logbog");
            let count = page.text().matches("Gav forældrene aktindsigt").count();
            page.script("history.back()", vec![]);
            arrive(page, "Aktindsigt");
            page.sees(STORY.joint.grounds);
            count
        };
        // But how it is printed.
        let nothing = |name: &str| {
            let print = page.print(name);
            assert!(print.text.contains("Tryk på »Udskriv kopien«"), "{name}");
            assert_eq!(print.pages, 1, "{name}");
            for text in [STORY.child.given, STORY.child.surname, "Fælles position"] {
                assert!(!print.text.contains(text), "{name}: {text}");
            }
        };
        nothing("access-unasked");
        assert_eq!(given_out(page), 0);
        ask_to_print(page);
        nothing("access-asked");
        give_passphrase(page);
        let print = page.print("access-copy");
        for text in [STORY.child.surname, "Fælles position", "Egen vurdering"] {
            assert!(print.text.contains(text), "{text}: {}", print.text);
        }
        assert!(print.paper.contains("A4"), "{}", print.paper);
        let pages: Vec<_> = print.text.trim_end().split('\u{c}').collect();
        assert!(pages.len() > 1, "{}", print.text);
        for (at, text) in pages.iter().enumerate() {
            let foot = text.trim_end().lines().last().unwrap_or_default();
            let number = format!("Side {} af ", at + 1);
            assert!(foot.contains(&number), "{number}: {text}");
            let head = text.trim_start().lines().next().unwrap_or_default();
            let name = format!("{} {}", STORY.child.given, STORY.child.surname);
            assert!(head.contains(&name), "{name}: {text}");
        }
        nothing("access-again");
        assert_eq!(given_out(page), 1);
    });
}

/// A copy of few and of very many pages, under a name that takes two lines: the number on the last page
/// is how many there are.
#[test]
#[ignore = "slow: prints three long copies; of one the other test here tells the same"]
fn each_page_of_a_long_copy_says_how_many_there_are() {
    sitting(|page| {
        sit(page);
        open_keeping(page, STORY.child);
        page.click("link", "Giv forældrene aktindsigt");
        arrive(page, "Aktindsigt");
        page.sees(STORY.joint.grounds);
        for rows in [2, 4, 12] {
            ask_to_print(page);
            give_passphrase(page);
            page.script(
                "const sheet = document.querySelector('.sheet');
                sheet.querySelector('.sheet-top strong').textContent = 'Annemarie-Josefine Kristoffersen-Vestergaard · Myretuen og Sommerfuglene';
                const rows = sheet.querySelector('.sheet-running > tbody');
                const all = [...rows.children];
                for (let at = 0; rows.children.length < arguments[0]; at += 1) {
                    rows.append(all[at % all.length].cloneNode(true));
                }",
                vec![rows.into()],
            );
            let print = page.print(&format!("access-{rows}"));
            let last = format!("Side {0} af {0}", print.pages);
            let foots: Vec<_> = print
                .text
                .lines()
                .filter(|it| it.contains("Side "))
                .collect();
            let all = foots
                .iter()
                .all(|it| it.trim().ends_with(&format!("af {}", print.pages)));
            assert!(
                all && foots.last().is_some_and(|it| it.contains(&last)),
                "{last}: {foots:?}"
            );
            assert_eq!(foots.len(), print.pages);
            page.go("#/overblik");
            arrive(page, "Overblik");
            open_keeping(page, STORY.child);
            page.click("link", "Giv forældrene aktindsigt");
            arrive(page, "Aktindsigt");
            page.sees(STORY.joint.grounds);
        }
    });
}
