//! The page as the crash test writes in it: by script, so that hands are quick and eyes miss nothing.

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use super::chance::Chance;
use super::ledger::{Found, Ledger};
use crate::harness::{Browser, Verbs};

/// Answers of the class check: key and word.
const ANSWERS: [(u64, &str); 3] = [(1, "Grøn"), (2, "Gul"), (3, "Rød")];

/// What the class check and the forms are found by.
pub struct Room {
    group: String,
    children: Vec<String>,
}

impl Room {
    /// The ids, read off the group's screen.
    #[track_caller]
    pub fn around(page: &Browser) -> Self {
        let script = "return [...document.querySelectorAll(\"main a[href^='#/barn/']\")]
            .map((it) => it.getAttribute('href').slice(7))";
        let children = page.script(script, vec![]);
        let children = children.as_array().into_iter().flatten();
        let children: Vec<_> = children
            .filter_map(|id| id.as_str().map(str::to_owned))
            .collect();
        assert_eq!(children.len(), super::CLASS.len(), "{}", page.text());
        let address = page.address();
        let group = address.rsplit('/').next().unwrap_or_default().to_owned();
        Self { group, children }
    }
}

/// One of the hands' own functions.
fn ask(page: &Browser, call: &str, given: &[Value]) -> WebDriverResult<Value> {
    let script = format!(
        "{} return crash.{call}(...arguments);",
        include_str!("hands.js")
    );
    let answer = page.session().execute(script, given.to_vec());
    Ok(page.attempt(answer)?.json().clone())
}

/// Every place that is written in, and what stands there.
#[track_caller]
pub fn everything(page: &Browser, room: &Room) -> Found {
    let found = ask(
        page,
        "everything",
        &[json!(room.group), json!(room.children)],
    );
    let found = found.unwrap_or_else(|error| panic!("what is there cannot be read: {error}"));
    let places = found.as_object().into_iter().flatten();
    places
        .map(|(place, text)| (place.clone(), text.as_str().unwrap_or_default().to_owned()))
        .collect()
}

/// Writes one thing, and waits until it shows as saved.
pub fn write(
    page: &Browser,
    room: &Room,
    text: &str,
    chance: &mut Chance,
    ledger: &mut Ledger,
) -> WebDriverResult<&'static str> {
    let row = usize::try_from(chance.below(room.children.len() as u64)).unwrap_or_default();
    let child = &room.children[row];
    match chance.below(5) {
        0..2 => {
            let place = format!("text {child}");
            // Any beginning of it may be what was stored last.
            for end in 1..=text.len() {
                ledger.writes(&place, &text[..end]);
            }
            ask(page, "type", &[json!(child), json!(text)])?;
            ledger.shows_as_saved(&place);
            Ok("texts")
        }
        2 => {
            ask(page, "finish", &[json!(child)])?;
            ledger.shows_as_saved(&format!("text {child}"));
            Ok("assessments")
        }
        _ => {
            let column = chance.below(6);
            let (digit, word) = ANSWERS[usize::try_from(chance.below(3)).unwrap_or_default()];
            let place = format!("cell {row} {column}");
            ledger.writes(&place, word);
            let cell = [json!(room.group), json!(row), json!(column)];
            let given = [cell.as_slice(), &[json!(digit), json!(word)]].concat();
            if ask(page, "answer", &given)? == json!(false) {
                return Ok("cells already so");
            }
            ledger.shows_as_saved(&place);
            Ok("cells")
        }
    }
}
