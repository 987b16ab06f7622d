//! What is done seldom and matters most: keys, copies, erasing, and what parents get.

use super::{LONG_ADULT, LONG_CHILD, Look, unfold};
use crate::app::{
    Adult, Child, INFANT, PASSPHRASE, add_adult, add_child, add_group, agree, assess, open_child,
    open_group, with_vault,
};
use crate::harness::{Browser, Verbs};
use crate::sitting::stories::OF_INFANT;

/// Leads the place, and is at the screen.
const LEADER: Adult = Adult {
    name: LONG_ADULT,
    role: "Leder",
};

/// A child with a whole story, of whom something is running.
const HELD: Child = Child {
    given: LONG_CHILD,
    ..INFANT
};

/// A child who has left, and whose time is up.
const LEFT: Child = Child {
    given: "Bo",
    surname: "Æbelø-Kjærsgaard",
    ..INFANT
};

/// What the buttons say in one language.
struct Words {
    before: &'static str,
    own_passphrase: &'static str,
    cancel: &'static str,
    recovery: &'static str,
    open_file: &'static str,
    withhold: &'static str,
    erase: &'static str,
    erase_one: &'static str,
    anew: &'static str,
    marks: &'static str,
    passphrase: &'static str,
    running: &'static str,
    held: &'static str,
    unprinted: &'static str,
}

const DANISH: Words = Words {
    before: "",
    own_passphrase: "Vælg din egen kodesætning",
    cancel: "Annuller",
    recovery: "Opret en nødkode",
    open_file: "Hent alt som en åben fil",
    withhold: "Undtag noget fra aktindsigt",
    erase: "Slet oplysningerne om barnet",
    erase_one: "Slet oplysningerne om ét barn",
    anew: "Begynd forfra",
    marks: "Se eller ret lederens mærker",
    passphrase: "Den kodesætning, du låste op med",
    running: "En underretning er ved at blive behandlet.",
    held: "Intet om barnet kan slettes nu, fordi noget er i gang",
    unprinted: "Kopien er ikke udskrevet.",
};

const ENGLISH: Words = Words {
    before: "english-",
    own_passphrase: "Choose your own passphrase",
    cancel: "Cancel",
    recovery: "Make a recovery key",
    open_file: "Download everything as an open file",
    withhold: "Exempt something from access",
    erase: "Delete the child’s records",
    erase_one: "Delete the records of one child",
    anew: "Start afresh",
    marks: "See or change the manager’s marks",
    passphrase: "The passphrase you unlocked with",
    running: "A notification is being handled.",
    held: "Something is going on",
    unprinted: "The copy has not been printed.",
};

/// Every one of these screens, in Danish and in English.
#[track_caller]
pub fn keeping(page: &Browser, look: Look<'_>) {
    locked(page, look, &DANISH);
    page.click("button", "English");
    locked(page, look, &ENGLISH);
    page.click("button", "Dansk");
    page.go("#/");
    with_vault(page);
    add_adult(page, LEADER);
    add_group(page, INFANT);
    for child in [HELD, LEFT] {
        add_child(page, child);
    }
    open_child(page, HELD);
    assess(page, &OF_INFANT.own[0]);
    open_child(page, HELD);
    agree(page, &OF_INFANT.joint);
    let ids = [HELD, LEFT].map(|child| id_of(page, child));
    leave(page);
    opened(page, look, &DANISH, &ids);
    page.click("button", "English");
    opened(page, look, &ENGLISH, &ids);
}

/// What can be seen while the vault is locked, or not there.
#[track_caller]
fn locked(page: &Browser, look: Look<'_>, words: &Words) {
    let name = |name: &str| [words.before, name].concat();
    page.go("#/laeg-kopi-ind");
    look(&name("låst-laeg-kopi-ind"));
    page.go("#/kan-ikke-komme-ind");
    crate::backup::look_further(page);
    page.click("button", words.anew);
    page.find("button", words.cancel);
    look(&name("låst-begynd-forfra"));
}

/// What can be seen once it is open.
#[track_caller]
fn opened(page: &Browser, look: Look<'_>, words: &Words, [held, left]: &[String; 2]) {
    let name = |name: &str| [words.before, name].concat();
    page.go("#/adgang");
    page.click("button", words.own_passphrase);
    page.find("button", words.cancel);
    look(&name("adgang"));
    page.click("button", words.cancel);
    page.click("button", words.recovery);
    look(&name("adgang-nødkode"));
    let sheet = page.print(&name("nødkode"));
    assert_eq!(sheet.pages, 1, "the recovery key is one sheet");

    page.go("#/sikkerhedskopi");
    page.click("button", words.open_file);
    page.find("button", words.cancel);
    look(&name("sikkerhedskopi-åben-fil"));

    page.go(&format!("#/opbevaring/{left}"));
    page.click("button", words.erase);
    page.find("button", words.cancel);
    look(&name("opbevaring"));
    page.go("#/slettefrister");
    page.click("checkbox", LEFT.given);
    page.click("button", words.erase_one);
    page.find("button", words.cancel);
    look(&name("slettefrister"));
    page.go(&format!("#/opbevaring/{held}"));
    turn_mark(page, words);
    page.sees(words.held);
    look(&name("opbevaring-kører"));
    page.go("#/slettefrister");
    page.sees(LONG_CHILD);
    look(&name("slettefrister-kører"));

    page.go(&format!("#/aktindsigt/{held}"));
    page.click("button", words.withhold);
    page.find("combobox", "");
    look(&name("aktindsigt"));
    let copy = page.print(&name("aktindsigt"));
    // The browser's own printing asks for no passphrase, and the paper says so in the copy's place.
    assert!(copy.text.contains(words.unprinted), "{}", copy.text);
    assert_eq!(copy.pages, 1);
    page.go("#/logbog");
    page.sees(LONG_ADULT);
    look(&name("logbog"));
    page.go(&format!("#/opbevaring/{held}"));
    turn_mark(page, words);
    page.sees_not(words.held);
}

/// Sets the leader's mark, or lifts it.
#[track_caller]
fn turn_mark(page: &Browser, words: &Words) {
    page.click("button", words.marks);
    page.fill(words.passphrase, PASSPHRASE);
    page.click("button", words.marks);
    page.click("checkbox", words.running);
}

/// The id in the address of a child's screen.
#[track_caller]
fn id_of(page: &Browser, child: Child) -> String {
    open_group(page, child.group);
    page.click("link", child.given);
    page.find("heading", child.given);
    let address = page.address();
    let (_, id) = address
        .split_once("#/barn/")
        .unwrap_or_else(|| panic!("{address} is no child's screen"));
    id.to_owned()
}

/// [`LEFT`] leaves, as its screen is open.
#[track_caller]
fn leave(page: &Browser) {
    page.click("button", "Ret barnets oplysninger");
    unfold(page);
    page.fill("Stoppede i distriktet", "05052026");
    page.click("button", "Gem");
    page.sees("Stoppede 5. maj 2026");
}
