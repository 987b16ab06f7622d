//! What could not be stored is marked wherever its child is shown, and leaving the page asks.

use tempfile::TempDir;

use crate::app::{
    Own, PRESCHOOLER, RAGNHILD, answer, arrive, open_child, open_form, open_last, sit_down, unlock,
    with_child, with_vault,
};
use crate::backup::{download_to, downloaded};
use crate::harness::{Browser, Verbs, sitting};
use crate::no_storage::{allow_writing, refuse_group, refuse_writing};

/// What is answered before nothing can be stored any more.
const BEGUN: Own = Own {
    works: "Synger, når båden vippes",
    wonders: "Gemmer sig bag gardinet",
    signs: &[("Tro på sig selv", "Gul")],
    notes: &[],
};

/// Whether leaving or reloading the page would ask.
#[track_caller]
fn leaving_asks(page: &Browser) -> bool {
    let script = "const leaving = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(leaving);
        return leaving.defaultPrevented;";
    page.script(script, vec![]) == true
}

/// It is only read for it, and it is the hour in which it is wanted.
#[test]
fn a_backup_is_handed_over_where_nothing_can_be_stored_and_written_down_later() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
        download_to(page, folder.path());
        page.go("#/sikkerhedskopi");
        page.find("button", "Hent en sikkerhedskopi");
        refuse_writing(page);
        page.click("button", "Hent en sikkerhedskopi");
        downloaded(page, folder.path());
        page.sees("Browseren giver ikke siden lov til at gemme noget.");
        allow_writing(page);
        // It is tried every ten seconds.
        std::thread::sleep(std::time::Duration::from_secs(8));
        page.sees_not("Ikke gemt endnu");
        page.go("#/logbog");
        page.sees("Hentede en sikkerhedskopi");
    });
}

/// Waits until a name in the middle of the page is marked.
#[track_caller]
fn is_marked(page: &Browser, screen: &str) {
    page.until(|| {
        let script = "return document.querySelector('main .unsaved-mark') !== null";
        let marked = page.script(script, vec![]);
        let none = format!("no name is marked: {screen}");
        (marked == true).then_some(()).ok_or(none)
    });
}

/// The child is marked on every screen that names it, and named at the top of each. Once all is
/// stored, nothing of that is left.
#[test]
fn what_is_not_stored_is_marked_wherever_its_child_is_shown() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        open_form(page);
        answer(page, &BEGUN);
        page.sees("Gemt kl.");
        assert!(!leaving_asks(page), "all of it is stored");
        refuse_writing(page);
        page.fill("Hvad undrer?", "Står længe ved lågen");
        page.sees("Browseren giver ikke siden lov til at gemme noget.");
        assert!(leaving_asks(page), "a draft waits");
        page.go("#/overblik");
        arrive(page, "Overblik");
        is_marked(page, "today");
        let name = format!("{} {}", PRESCHOOLER.given, PRESCHOOLER.surname);
        page.sees(&format!("Ikke gemt endnu: {name}"));
        page.click("link", PRESCHOOLER.group);
        page.find("heading", PRESCHOOLER.group);
        is_marked(page, "group");
        page.click("link", "Udskriv for gruppen");
        page.click("radio", "Før vi mødes");
        is_marked(page, "the group's papers");
        open_child(page, PRESCHOOLER);
        is_marked(page, "child");
        page.click("link", "Opbevaring");
        arrive(page, "Opbevaring");
        is_marked(page, "keeping");
        page.click("link", "Giv forældrene aktindsigt");
        arrive(page, "Aktindsigt");
        is_marked(page, "the copy for parents");
        page.sees(&format!("Ikke gemt endnu: {name}"));
        allow_writing(page);
        // Whatever is typed takes it along; here it is tried by itself, every ten seconds.
        std::thread::sleep(std::time::Duration::from_secs(8));
        page.until(|| {
            let script = "return document.querySelector('.unsaved, .unsaved-mark') === null";
            let stored = page.script(script, vec![]);
            let not_yet = "it is not stored yet".to_owned();
            (stored == true && !leaving_asks(page))
                .then_some(())
                .ok_or(not_yet)
        });
    });
}

#[test]
fn a_refused_form_lets_the_browser_ask_before_the_page_goes() {
    sitting(|page| {
        with_vault(page);
        assert!(!leaving_asks(page));
        refuse_group(page);
        assert!(leaving_asks(page));
        allow_writing(page);
        page.click("button", "Gem");
        page.find("heading", PRESCHOOLER.group);
        assert!(!leaving_asks(page));
    });
}

/// It is a whole copy: nobody takes it where all is stored, nor without a line in the logbook.
#[test]
fn what_is_not_stored_is_taken_out_only_where_something_is_not_and_the_logbook_tells_it() {
    const TAKE: &str = "Hent det, der ikke er gemt, som en fil";
    const LINE: &str = "Det, der ikke var gemt, blev hentet som fil";
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        page.go("#/sikkerhedskopi");
        page.find("heading", "Sikkerhedskopi");
        page.sees_not(TAKE);
        open_child(page, PRESCHOOLER);
        open_last(page);
        refuse_writing(page);
        page.fill("Hvad undrer?", "Skubber, når de venter");
        page.sees("ikke gemt");
        page.go("#/sikkerhedskopi");
        download_to(page, folder.path());
        page.click("button", TAKE);
        downloaded(page, folder.path());
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.go("#/logbog");
        page.sees(LINE);
        page.take_console();
    });
}
