//! The storage takes its time: what is typed between a press and its answer is neither swept away
//! nor called saved. The forms are held still.

use crate::app::{PRESCHOOLER, add_group, again, open_child, value, with_child, with_vault};
use crate::harness::{Browser, Verbs, sitting};

/// The storage answers no write before [`answer`].
#[track_caller]
fn hold(page: &Browser) {
    page.script(
        "const own = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
        const waiting = [];
        Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
            ...own,
            set(heard) {
                const late = (event) => waiting.push(() => heard(event));
                own.set.call(this, heard && this.mode === 'readwrite' ? late : heard);
            },
        });
        window.isWaiting = () => waiting.length > 0;
        window.answer = () => {
            Object.defineProperty(IDBTransaction.prototype, 'oncomplete', own);
            waiting.splice(0).forEach((it) => it());
        };",
        vec![],
    );
}

/// Waits until something is to be stored.
#[track_caller]
fn until_it_waits(page: &Browser) {
    page.until(|| {
        let waits = page.script("return isWaiting()", vec![]);
        (waits == true)
            .then_some(())
            .ok_or("nothing is written".to_owned())
    });
}

#[track_caller]
fn answer(page: &Browser) {
    page.script("answer()", vec![]);
}

/// Types at the end of a field, as somebody would whose hand goes on.
#[track_caller]
fn type_on(page: &Browser, label: &str, text: &str) {
    let field = page.find("field", label);
    page.wait(field.send_keys(text));
}

#[test]
fn a_new_child_is_the_one_that_was_taken() {
    sitting(|page| {
        with_vault(page);
        add_group(page, PRESCHOOLER);
        page.click("button", "Tilføj et barn");
        page.fill("Fornavn eller initialer", "Alma");
        page.choose("Fødselsmåned", "marts");
        page.fill("Fødselsår", "2022");
        hold(page);
        page.click("button", "Gem");
        until_it_waits(page);
        type_on(page, "Fornavn eller initialer", " Viola");
        page.choose("Fødselsmåned", "maj");
        page.click("button", "Annuller");
        assert_eq!(value(page, "Fornavn eller initialer"), "Alma");
        assert_eq!(value(page, "Fødselsmåned"), "3");
        page.screenshot("form-held-still");
        answer(page);
        page.click("link", "Alma");
        page.find("heading", "Alma");
        page.click("button", "Ret barnets oplysninger");
        assert_eq!(value(page, "Fødselsmåned"), "3");
        // The same form takes what is typed again.
        type_on(page, "Fornavn eller initialer", " Viola");
        page.choose("Fødselsmåned", "maj");
        page.click("button", "Gem");
        page.find("heading", "Alma Viola");
    });
}

#[test]
fn words_that_are_being_kept_leave_no_draft_behind() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        page.click("link", "Skriv forældrenes ord ind");
        page.click("radio", "Mor");
        page.click("radio", "Sedlen »Før vi mødes«");
        page.fill("Ordene", "Hun sover dårligt");
        page.sees("Gemt kl.");
        hold(page);
        page.click("button", "Gem ordene");
        until_it_waits(page);
        type_on(page, "Ordene", " om natten");
        assert_eq!(value(page, "Ordene"), "Hun sover dårligt");
        answer(page);
        page.find("heading", "Tak. Ordene er gemt.");
        page.click("link", "Tilbage til barnet");
        page.click("link", "Skriv forældrenes ord ind");
        page.sees("Hun sover dårligt");
        assert_eq!(value(page, "Ordene"), "");
    });
}

/// "Gemt kl." stands over what was stored, and over nothing newer.
#[test]
fn settings_are_not_called_saved_over_what_was_typed_since() {
    sitting(|page| {
        with_vault(page);
        page.go("#/indstillinger");
        page.fill("Arbejdsstedets navn", "Solsikken");
        page.click("button", "Gem");
        hold(page);
        again(page, "Gem");
        until_it_waits(page);
        type_on(page, "Arbejdsstedets navn", " i Birkerød");
        assert_eq!(value(page, "Arbejdsstedets navn"), "Solsikken");
        page.sees_not("Gemt kl.");
        answer(page);
        page.sees("Gemt kl.");
        assert_eq!(value(page, "Arbejdsstedets navn"), "Solsikken");
        type_on(page, "Arbejdsstedets navn", " i Birkerød");
        assert_eq!(value(page, "Arbejdsstedets navn"), "Solsikken i Birkerød");
        page.sees_not("Gemt kl.");
    });
}
