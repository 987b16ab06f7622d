//! The storage is full, refuses, or is gone: it says so plainly, and what is in memory can be
//! taken out as a file.

use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::app::{
    BEGIN, PASSPHRASE, PRESCHOOLER, RAGNHILD, arrive, fill_in, open_child, open_last, sit_down,
    unlock, value, with_child, with_vault,
};
use crate::backup::{bring_in, download_to, downloaded, take_to};
use crate::harness::{Browser, Verbs, sitting};

const REFUSED: &str = "Browseren giver ikke siden lov til at gemme noget.";

/// What is typed while nothing can be stored.
const TYPED: &str = "Står længe ved lågen";

/// Sends a command about this origin's storage.
#[track_caller]
fn storage(page: &Browser, origin: &str, command: &str, mut given: Value) {
    given["origin"] = json!(origin);
    let cdp = page.session().cdp();
    page.wait(cdp.send_raw(&format!("Storage.{command}"), given));
}

/// A child's form, open, with nothing typed.
#[track_caller]
fn prepare(page: &Browser) {
    with_child(page, PRESCHOOLER);
    open_child(page, PRESCHOOLER);
    open_last(page);
}

/// Takes out what is in memory, and finds all of it in another browser.
#[track_caller]
fn rescue(page: &Browser) {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    download_to(page, folder.path());
    page.click("link", "Hent det, der ikke er gemt, som en fil");
    // Its meaning stands in the heading too.
    page.find("heading", "Sikkerhedskopi");
    page.click("button", "Hent det, der ikke er gemt, som en fil");
    let file = downloaded(page, folder.path());
    sitting(|other| {
        other.click("link", "Jeg har en sikkerhedskopi");
        arrive(other, "Har du en sikkerhedskopi?");
        bring_in(other, &file, PASSPHRASE);
        finds_it(other);
    });
}

/// What was typed stands in the form.
#[track_caller]
fn finds_it(page: &Browser) {
    arrive(page, "Hvem er du?");
    page.sees_not("kan ikke læses");
    sit_down(page, RAGNHILD);
    open_child(page, PRESCHOOLER);
    open_last(page);
    assert_eq!(value(page, "Hvad undrer?"), TYPED);
}

#[test]
#[ignore = "slow: waits half a minute for the app to try again"]
fn full_is_told_and_saved_once_there_is_room() {
    sitting(|page| {
        prepare(page);
        let origin = page.server_origin();
        let quota = json!({ "quotaSize": 1 });
        storage(page, &origin, "overrideQuotaForOrigin", quota);
        // So long Chromium goes by the room that it has seen before.
        thread::sleep(Duration::from_secs(31));
        page.fill("Hvad undrer?", TYPED);
        page.sees("Der er ikke mere plads i browserens lager, så det sidste blev ikke gemt.");
        page.sees_not("Gemt kl.");
        page.is_accessible();
        page.screenshot("storage-full");
        assert_eq!(value(page, "Hvad undrer?"), TYPED, "it stays on screen");
        rescue(page);
        // What was typed is in memory, and is saved when there is room.
        open_child(page, PRESCHOOLER);
        open_last(page);
        assert_eq!(value(page, "Hvad undrer?"), TYPED);
        storage(page, &origin, "overrideQuotaForOrigin", json!({}));
        page.fill("Hvad undrer?", TYPED);
        page.sees("Gemt kl.");
        page.reload();
        unlock(page);
        finds_it(page);
        page.take_console();
    });
}

#[test]
fn a_cleared_origin_is_told_and_what_is_in_memory_can_be_taken_out() {
    sitting(|page| {
        prepare(page);
        let origin = page.server_origin();
        storage(
            page,
            &origin,
            "clearDataForOrigin",
            json!({ "storageTypes": "all" }),
        );
        page.fill("Hvad undrer?", TYPED);
        page.sees("Jeres data er ikke længere i denne browser.");
        page.sees_not("Gemt kl.");
        page.screenshot("storage-gone");
        rescue(page);
        // The start offers to bring it in again.
        let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
        let file = take(page, folder.path());
        page.reload();
        page.click("link", "Jeg har en sikkerhedskopi");
        arrive(page, "Har du en sikkerhedskopi?");
        bring_in(page, &file, PASSPHRASE);
        finds_it(page);
        page.take_console();
    });
}

/// Chromium throws its database away where it takes it for damaged. The next start knows that there
/// was a vault, and goes on saying so until there is one again.
#[test]
fn a_start_without_the_vault_that_was_there_says_so() {
    sitting(|page| {
        page.find("link", BEGIN);
        page.sees_not("Trivselsspor har været i brug her");
        prepare(page);
        let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
        let file = take_to(page, folder.path());
        let gone = json!({ "storageTypes": "indexeddb" });
        storage(page, &page.server_origin(), "clearDataForOrigin", gone);
        for _ in 0..2 {
            page.reload();
            page.sees("Trivselsspor har været i brug her");
            page.sees("Er der en sikkerhedskopi, så læg den ind");
        }
        page.is_accessible();
        page.screenshot("storage-lost");
        page.click("link", "Jeg har en sikkerhedskopi");
        arrive(page, "Har du en sikkerhedskopi?");
        bring_in(page, &file, PASSPHRASE);
        arrive(page, "Hvem er du?");
        page.reload();
        page.sees("Lås Trivselsspor op");
        page.take_console();
    });
}

/// The file once more.
#[track_caller]
fn take(page: &Browser, folder: &Path) -> std::path::PathBuf {
    download_to(page, folder);
    page.click("button", "Hent det, der ikke er gemt, som en fil");
    downloaded(page, folder)
}

#[test]
fn a_refusal_is_told_and_nothing_is_called_saved() {
    sitting(|page| {
        prepare(page);
        page.script(
            "IDBDatabase.prototype.transaction = () => {
                throw new DOMException('', 'NotAllowedError');
            };",
            vec![],
        );
        page.fill("Hvad undrer?", TYPED);
        page.sees(REFUSED);
        page.sees_not("Gemt kl.");
        rescue(page);
    });
}

/// A browser that never lets the page store anything says so before a word is written.
#[test]
fn a_browser_that_refuses_from_the_start_is_told() {
    sitting(|page| {
        page.script(
            "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); };",
            vec![],
        );
        fill_in(page);
        page.click("button", "Opret");
        page.sees(REFUSED);
        page.screenshot("storage-refused");
        assert_eq!(
            value(page, "Kodesætning"),
            PASSPHRASE,
            "nothing is typed twice"
        );
        assert_eq!(
            page.names("heading").first().map(String::as_str),
            Some(BEGIN)
        );
    });
}

/// Refuses every write from now on, until the page sets `allowed` back.
#[track_caller]
pub fn refuse_writing(page: &Browser) {
    page.script(
        "window.allowed = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function (stores, mode, options) {
            if (mode === 'readwrite') throw new DOMException('', 'NotAllowedError');
            return allowed.call(this, stores, mode, options);
        };",
        vec![],
    );
}

/// Refuses every write from now on, and adds a group whose form is refused.
#[track_caller]
pub fn refuse_group(page: &Browser) {
    refuse_writing(page);
    page.click("button", "Tilføj en gruppe");
    page.fill("Gruppens navn", PRESCHOOLER.group);
    page.choose("Hvor hører den til?", PRESCHOOLER.setting);
    page.click("button", "Gem");
    page.sees(REFUSED);
}

/// Lets writing through again.
#[track_caller]
pub fn allow_writing(page: &Browser) {
    page.script("IDBDatabase.prototype.transaction = allowed", vec![]);
}

/// Only writing is refused, as in a browser set to keep nothing new: a form says so, keeps what
/// was typed, and saves it as soon as it may.
#[test]
fn a_refused_entry_stays_in_its_form_until_it_is_saved() {
    sitting(|page| {
        with_vault(page);
        refuse_group(page);
        assert_eq!(value(page, "Gruppens navn"), PRESCHOOLER.group);
        allow_writing(page);
        page.click("button", "Gem");
        page.find("heading", PRESCHOOLER.group);
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.find("link", PRESCHOOLER.group);
    });
}

/// The page asks, in itself, and is answered with this.
#[track_caller]
pub fn answers(page: &Browser, yes: bool) {
    asks(page, true);
    let answer = "const [yes, no] = document.querySelectorAll('#question button');
        (arguments[0] ? yes : no).click();";
    page.script(answer, vec![json!(yes)]);
    asks(page, false);
}

/// Waits until it asks, or does no more.
#[track_caller]
pub fn asks(page: &Browser, does: bool) {
    page.until(|| {
        let asks = page.script("return !!document.getElementById('question')", vec![]);
        (asks == json!(does))
            .then_some(())
            .ok_or("the question".to_owned())
    });
}

/// A form that was refused is not left unasked, not by a link nor by the browser's own button; what
/// it was to say is stored later all the same, unless it is thrown away.
#[test]
fn a_refused_form_asks_before_it_is_left_and_loses_nothing() {
    sitting(|page| {
        with_vault(page);
        page.click("link", "Ordbog");
        arrive(page, "Ordbog");
        page.click("link", "Overblik");
        arrive(page, "Overblik");
        refuse_group(page);
        page.click("link", "Ordbog");
        asks(page, true);
        page.is_accessible();
        page.screenshot("form-refused-asks");
        answers(page, false);
        page.script("history.back()", vec![]);
        answers(page, false);
        page.click("button", "Annuller");
        answers(page, false);
        page.find("heading", "Overblik");
        assert_eq!(value(page, "Gruppens navn"), PRESCHOOLER.group);
        // Thrown away, it does not come back.
        page.click("button", "Annuller");
        answers(page, true);
        page.click("link", "Ordbog");
        arrive(page, "Ordbog");
        // There was nothing to ask for.
        page.click("link", "Overblik");
        arrive(page, "Overblik");
        // Left, it waits, and is stored when it may.
        allow_writing(page);
        refuse_group(page);
        page.click("link", "Ordbog");
        answers(page, true);
        arrive(page, "Ordbog");
        page.sees("Ikke gemt endnu: det, du ville gemme");
        page.is_accessible();
        page.screenshot("form-refused-and-left");
        allow_writing(page);
        // It is tried every ten seconds.
        thread::sleep(Duration::from_secs(8));
        page.until(|| {
            let told = page.find_all("link", "Sikkerhedskopi").len();
            (told == 0).then_some(()).ok_or("not yet stored".to_owned())
        });
        page.go("#/overblik");
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.find("link", PRESCHOOLER.group);
    });
}

/// The databases that the browser has for the page.
#[track_caller]
fn databases(page: &Browser) -> Value {
    let script = "return indexedDB.databases().then((all) => all.map((it) => it.name).sort())";
    page.script(script, vec![])
}

/// With one it is found, also where the browser does not tell which databases it has.
#[test]
fn a_visit_without_a_vault_opens_no_storage_and_with_one_finds_it() {
    sitting(|page| {
        page.find("link", BEGIN);
        assert_eq!(databases(page), json!([]));
        with_vault(page);
        assert_eq!(databases(page), json!(["trivselsspor"]));
        page.before_every_page("delete IDBFactory.prototype.databases");
        page.reload();
        unlock(page);
        arrive(page, "Hvem er du?");
    });
}

/// One that an earlier version made, or that was to become a vault and did not.
#[test]
fn an_empty_database_is_no_vault_and_none_that_was_lost() {
    sitting(|page| {
        page.script(
            "return new Promise((done) => {
                const opening = indexedDB.open('trivselsspor', 3);
                opening.onupgradeneeded = () => ['header', 'child_keys', 'records', 'head',
                    'bundles', 'drafts', 'quarantine']
                    .forEach((store) => opening.result.createObjectStore(store));
                opening.onsuccess = () => { opening.result.close(); done(true); };
            })",
            vec![],
        );
        page.reload();
        page.find("link", BEGIN);
        page.sees_not("Trivselsspor har været i brug her");
        with_vault(page);
        page.reload();
        page.find("button", "Lås op");
    });
}

/// Where the browser lets nothing be stored, the start says so, and offers no vault.
#[test]
fn a_browser_that_refuses_even_to_look_is_told_at_the_start() {
    sitting(|page| {
        let refuse = "const refuse = () => { throw new DOMException('', 'SecurityError'); };
            IDBFactory.prototype.open = refuse;
            IDBFactory.prototype.databases = refuse;";
        page.before_every_page(refuse);
        page.reload();
        page.sees(REFUSED);
        page.sees_not(BEGIN);
        page.is_accessible();
    });
}
