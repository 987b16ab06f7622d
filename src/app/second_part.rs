//! The second part of the program: what a first look at one child does without, up to one's own
//! assessment. Whoever comes to the dialogue has a vault, or the sample.
//!
//! In the release it is a file of its own beside the page. It is fetched when
//! something of it is first asked for, while the sample is opened, and with the page
//! where the device has a vault. In every other build it is simply there.

use yew::Html;

use super::{
    handle::{App, settle},
    ports::{SystemRandom, link_later_styles},
    route::Route,
    screens::{above::above, second},
    windows::join,
};
use crate::{vault, vocabulary::both};

/// All that the first part asks of the second.
#[derive(Debug)]
pub struct SecondPart {
    /// Draws a screen that is no part of the first.
    pub show: fn(Route, &App) -> Html,
    /// Takes a place among the windows with the same vault.
    pub join: fn(&App),
    /// What is said above a screen, of the other windows and of the kept file.
    pub above: fn(Route, &App) -> Html,
    /// Puts in order what has fallen behind, in a vault that was just opened with this
    /// passphrase.
    pub settle: fn(&App, String),
    /// A passphrase of random words, to be offered.
    pub suggest_passphrase: fn() -> String,
}

/// The second part could not be fetched. Nothing has changed.
#[derive(Clone, Copy, Debug)]
pub struct NotFetched;

/// Fetches the second part where it is not here yet. It is one of the app's own
/// files, and nothing is sent with the request.
///
/// # Errors
/// When there is no connection, or the file or its style sheet is not there.
pub async fn fetch() -> Result<&'static SecondPart, NotFetched> {
    let (part, dressed) = both(second_part(), link_later_styles()).await;
    part.and_then(|part| if dressed { Ok(part) } else { Err(NotFetched) })
}

static SECOND_PART: SecondPart = SecondPart {
    show: second::show,
    join,
    above,
    settle,
    suggest_passphrase,
};

fn suggest_passphrase() -> String {
    vault::suggest_passphrase(&mut SystemRandom)
}

// What only this function leads to makes up the other file.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(second_part, fallible)]
fn second_part() -> Result<&'static SecondPart, NotFetched> {
    Ok(&SECOND_PART)
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(not(feature = "split"))]
async fn second_part() -> Result<&'static SecondPart, NotFetched> {
    Ok(&SECOND_PART)
}
