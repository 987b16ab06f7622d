//! Trivselsspor as a person uses it: the steps that sittings share, in the words of its screens.

mod cast;
mod dialogue;
mod form;
mod prepared;
mod screens;

use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use xtask::engine::Engine;

use crate::harness::{Browser, Verbs};

pub use cast::*;
pub use dialogue::*;
pub use form::*;
pub use prepared::{with_child, with_prepared_vault, with_vault};
pub use screens::every_screen;

/// From the start screen of a fresh browser to the overview of a new vault, with [`RAGNHILD`] at
/// the screen.
#[track_caller]
pub fn make_vault(page: &Browser) {
    start_vault(page);
    page.click("link", LATER);
    arrive(page, "Overblik");
}

/// From the start screen of a fresh browser to the recovery key of a new vault.
#[track_caller]
pub fn start_vault(page: &Browser) {
    fill_in(page);
    page.click("button", "Opret");
    arrive(page, "Nødkoden");
}

/// What leads from the start screen of a device without a vault to the form that makes one, and
/// that form's heading.
pub const BEGIN: &str = "Tag Trivselsspor i brug";

/// From the start screen to the form that makes a vault.
#[track_caller]
pub fn begin(page: &Browser) {
    page.click("link", BEGIN);
    arrive(page, BEGIN);
}

/// From the start screen to the form that makes a vault, with all in it that a new one needs.
#[track_caller]
pub fn fill_in(page: &Browser) {
    begin(page);
    page.fill("Arbejdsstedets navn", INSTITUTION);
    page.fill("Dit navn", RAGNHILD.name);
    page.choose("Din rolle", RAGNHILD.role);
    page.fill("Kodesætning", PASSPHRASE);
    page.fill("Skriv kodesætningen igen", PASSPHRASE);
}

/// The way past the recovery key of a vault that was just made.
pub const LATER: &str = "Gå videre uden nødkode – en ny kan laves under Adgang";

/// From the start screen of a browser with a vault to "Hvem er du?". The passphrase comes at once, as from
/// a manager of passphrases, where the browser can do that; tests of the lock screen type it.
#[track_caller]
pub fn unlock(page: &Browser) {
    match page.engine() {
        Engine::Chromium => page.paste("Kodesætning", PASSPHRASE),
        Engine::Firefox | Engine::WebKit => page.fill("Kodesætning", PASSPHRASE),
    }
    page.click("button", "Lås op");
    arrive(page, "Hvem er du?");
}

/// Waits for this screen as long as the work on a passphrase may take on a busy machine.
#[track_caller]
pub fn arrive(page: &Browser, screen: &str) {
    let end = Instant::now() + Duration::from_secs(60);
    // The page tells by itself when a heading of that name comes; another may still stand above it.
    while (page.seek("heading", screen).is_err()
        || page.names("heading").first().map(String::as_str) != Some(screen))
        && Instant::now() < end
    {
        thread::sleep(Duration::from_millis(40));
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
    if adult.role == "Leder" {
        again(page, "Tilføj, og gå i gang");
    }
    page.find("heading", "Overblik");
}

/// Types the passphrase again, which is asked for before something that outlasts the moment, and
/// presses the button that does it.
#[track_caller]
pub fn again(page: &Browser, button: &str) {
    again_with(page, PASSPHRASE, button);
}

/// The same where the vault was opened with this passphrase.
#[track_caller]
pub fn again_with(page: &Browser, passphrase: &str, button: &str) {
    page.fill("Den kodesætning, du låste op med", passphrase);
    page.click("button", button);
}

/// The same where a leader's own is asked for.
#[track_caller]
pub fn as_leader(page: &Browser, passphrase: &str, button: &str) {
    page.fill("En leders egen kodesætning", passphrase);
    page.click("button", button);
}

/// Tries once more to store what could not be stored, from the top of the page; where the screen has
/// a line of its own about that, it has the same button again.
#[track_caller]
pub fn save_again(page: &Browser) {
    page.until(|| {
        let buttons = page.find_all("button", "Prøv at gemme igen");
        let first = buttons.first().ok_or("nothing can be tried again")?;
        page.attempt(first.click())
            .map_err(|error| error.to_string())
    });
}

/// Adds the child's group, and ends on the group's screen.
#[track_caller]
pub fn add_group(page: &Browser, child: Child) {
    page.go("#/overblik");
    // Whoever teaches adds a class, whoever visits homes a district.
    page.on("#add-group", "it.click()");
    page.choose("Hvor hører den til?", child.setting);
    let name = match child.setting {
        "Skole" => "Klassens navn",
        "Sundhedspleje" => "Distriktets navn",
        _ => "Gruppens navn",
    };
    page.fill(name, child.group);
    page.click("button", "Gem");
    page.find("heading", child.group);
}

/// From a group's page to another of its screens; where its tab has no room, it stands under *Flere*.
#[track_caller]
pub fn open_tab(page: &Browser, name: &str) {
    // Those of a class say "Klassens sider".
    let tabs = page.on(".tabs", "return it.ariaLabel");
    let tabs = tabs.as_str().unwrap_or_default();
    let shown = "return [...document.querySelectorAll('.tabs a')]
        .some((it) => it.checkVisibility() && it.textContent.startsWith(arguments[0]))";
    if page.script(shown, vec![json!(name)]) == json!(false) {
        page.click("button", "Flere");
    }
    page.inside("navigation", tabs).click("link", name);
}

/// To a group's screen, from any screen.
#[track_caller]
pub fn open_group(page: &Browser, name: &str) {
    page.go("#/overblik");
    page.click("link", name);
    // The overview has a heading of that name too; the group's screen alone is called so.
    page.until(
        || match page.script("return document.querySelector('h1')?.innerText", vec![]) {
            title if title == json!(name) => Ok(()),
            title => Err(format!("the screen is called {title} and not {name}")),
        },
    );
}

/// Adds the child on its group's screen, and stays there.
#[track_caller]
pub fn add_child(page: &Browser, child: Child) {
    write_child(page, child);
    page.find("link", child.given);
}

/// The same for a child that may be shown under another name than was typed.
#[track_caller]
pub fn write_child(page: &Browser, child: Child) {
    let (month, year) = born(page, child.months);
    page.click("button", "Tilføj et barn");
    page.fill("Fornavn eller initialer", child.given);
    page.fill("Efternavn (hvis der er brug for det)", child.surname);
    page.choose("Fødselsmåned", &month);
    page.fill("Fødselsår", &year);
    page.click("button", "Gem");
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

/// What stands in a field.
#[track_caller]
pub fn value(place: &impl Verbs, label: &str) -> String {
    // A form that is made anew between the two is asked again.
    place.browser().until(|| {
        let field = place.find("field", label);
        let value = place.browser().attempt(field.prop("value"));
        value
            .map(Option::unwrap_or_default)
            .map_err(|error| error.to_string())
    })
}
