//! Trivselsspor as a person uses it: the steps that sittings share, in the words of its screens.
//!
//! The names and texts stand nowhere in the app itself, so that a search for them finds only what
//! was typed.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::harness::{Browser, Verbs};

/// What opens the vault of these tests.
pub const PASSPHRASE: &str = "æbler under gyngen på Fanø";

/// The institution of these tests.
pub const INSTITUTION: &str = "Rævehøjens Børneby";

/// An adult who works there.
#[derive(Clone, Copy)]
pub struct Adult {
    /// First name.
    pub name: &'static str,
    /// The role, as the list names it.
    pub role: &'static str,
}

/// Makes the vault.
pub const RAGNHILD: Adult = Adult {
    name: "Ragnhild",
    role: "Pædagog",
};

/// Comes second.
pub const THORVALD: Adult = Adult {
    name: "Thorvåld",
    role: "Lærer",
};

/// A child and its group.
#[derive(Clone, Copy)]
pub struct Child {
    /// First name, which is all that parents' paper may say.
    pub given: &'static str,
    /// Surname.
    pub surname: &'static str,
    /// Age in whole months.
    pub months: u32,
    /// The group's name.
    pub group: &'static str,
    /// The group's setting, as the list names it.
    pub setting: &'static str,
}

/// Five months old; one adult is expected.
pub const INFANT: Child = Child {
    given: "Solvår",
    surname: "Nørreløkke",
    months: 5,
    group: "Hjemmebesøg Vestøen",
    setting: "Sundhedspleje",
};

/// Four years old; two adults are expected.
pub const PRESCHOOLER: Child = Child {
    given: "Måns",
    surname: "Ædelbjerg",
    months: 50,
    group: "Grævlingestuen",
    setting: "Børnehave",
};

/// Eight years old; two adults are expected.
pub const PUPIL: Child = Child {
    given: "Tøger",
    surname: "Østenvind",
    months: 100,
    group: "2. Ø",
    setting: "Skole",
};

/// What one adult answers: everything green but for what is named here.
#[derive(Clone, Copy, Default)]
pub struct Own {
    /// "Hvad virker?"
    pub works: &'static str,
    /// "Hvad undrer?"
    pub wonders: &'static str,
    /// Signs that are not green: name and answer.
    pub signs: &'static [(&'static str, &'static str)],
    /// Notes on areas: area and text.
    pub notes: &'static [(&'static str, &'static str)],
}

/// From the start screen of a fresh browser to the overview of a new vault, with [`RAGNHILD`] at
/// the screen.
#[track_caller]
pub fn make_vault(page: &Browser) {
    page.fill("Institutionens navn", INSTITUTION);
    page.fill("Dit navn", RAGNHILD.name);
    page.choose("Din rolle", RAGNHILD.role);
    page.fill("Kodesætning", PASSPHRASE);
    page.fill("Skriv kodesætningen igen", PASSPHRASE);
    page.click("button", "Lav boksen");
    arrive(page, "Overblik");
}

/// From the start screen of a browser with a vault to "Hvem er du?".
#[track_caller]
pub fn unlock(page: &Browser) {
    page.fill("Kodesætning", PASSPHRASE);
    page.click("button", "Lås op");
    arrive(page, "Hvem er du?");
}

/// Waits for this screen as long as the work on a passphrase may take on a busy machine.
#[track_caller]
pub fn arrive(page: &Browser, screen: &str) {
    let end = Instant::now() + Duration::from_secs(60);
    while page.names("heading").first().map(String::as_str) != Some(screen) && Instant::now() < end
    {
        thread::sleep(Duration::from_millis(100));
    }
    page.find("heading", screen);
}

/// To "Hvem er du?", from any screen.
#[track_caller]
pub fn who(page: &Browser) {
    page.go("#/hvem");
    page.find("heading", "Hvem er du?");
}

/// An adult who is known sits down at the screen.
#[track_caller]
pub fn sit_down(page: &Browser, adult: Adult) {
    who(page);
    page.click("button", adult.name);
    page.find("heading", "Overblik");
}

/// A new adult sits down at the screen.
#[track_caller]
pub fn add_adult(page: &Browser, adult: Adult) {
    who(page);
    page.fill("Dit navn", adult.name);
    page.choose("Din rolle", adult.role);
    page.click("button", "Tilføj, og gå i gang");
    page.find("heading", "Overblik");
}

/// Adds the child's group, and ends on the group's screen.
#[track_caller]
pub fn add_group(page: &Browser, child: Child) {
    page.go("#/overblik");
    page.click("button", "Tilføj en gruppe");
    page.fill("Gruppens navn", child.group);
    page.choose("Hvor hører den til?", child.setting);
    page.click("button", "Gem");
    page.find("heading", child.group);
}

/// Adds the child on its group's screen, and stays there.
#[track_caller]
pub fn add_child(page: &Browser, child: Child) {
    let (month, year) = born(page, child.months);
    page.click("button", "Tilføj et barn");
    page.fill("Fornavn eller initialer", child.given);
    page.fill("Efternavn (hvis I har brug for det)", child.surname);
    page.choose("Fødselsmåned", &month);
    page.fill("Fødselsår", &year);
    page.click("button", "Gem");
    page.find("link", child.given);
}

/// Month and year of birth of someone who is this many months old today.
#[track_caller]
fn born(page: &Browser, months: u32) -> (String, String) {
    let script = "const today = new Date();
        const born = new Date(today.getFullYear(), today.getMonth() - arguments[0], 1);
        return [born.toLocaleString('da', { month: 'long' }), String(born.getFullYear())];";
    let born = page.script(script, vec![json!(months)]);
    let word = |at: usize| born[at].as_str().unwrap_or_default().to_owned();
    (word(0), word(1))
}

/// To the child's screen, from any screen.
#[track_caller]
pub fn open_child(page: &Browser, child: Child) {
    page.go("#/overblik");
    page.click("link", child.group);
    page.click("link", child.given);
    page.find("link", "egen vurdering");
}

/// To the adult's own form, from the child's screen.
#[track_caller]
pub fn open_form(page: &Browser) {
    page.click("link", "egen vurdering");
    page.find("heading", "Egen vurdering");
}

/// From the child's screen through the whole form and back.
#[track_caller]
pub fn assess(page: &Browser, own: Own) {
    open_form(page);
    answer(page, own);
    page.click("button", "Færdig");
    page.sees("Har set barnet:");
}

/// Fills in the form and leaves it open.
#[track_caller]
pub fn answer(page: &Browser, own: Own) {
    page.fill("Hvad virker?", own.works);
    for (sign, answer) in own.signs {
        page.inside("group", sign).click("radio", answer);
    }
    for area in areas(page) {
        page.inside("region", &area)
            .click("button", "Resten er grønt");
    }
    for (area, note) in own.notes {
        page.fill(&format!("Din note om {area}"), note);
    }
    page.fill("Hvad undrer?", own.wonders);
}

/// The areas of the form that still lack an answer.
#[track_caller]
fn areas(page: &Browser) -> Vec<String> {
    let buttons = page.names("button").into_iter();
    buttons
        .filter_map(|name| Some(name.strip_prefix("Resten er grønt: ")?.to_owned()))
        .collect()
}
