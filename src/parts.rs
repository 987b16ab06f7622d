//! The parts of the program that come later. The first is what everybody needs: the start, who sits
//! at the screen, the overview, a group.
//!
//! In the release each is a file of its own beside the page, fetched when something of it is first
//! asked for; what comes next in the sample while it is opened, and all with the page where the
//! device has a vault. Where it has none, the vault's part comes when somebody begins to make one, and
//! the others as soon as it is made. In every other build they are simply there.

use yew::Html;

use super::{
    handle::App,
    platform::{SystemRandom, has_vault, link_later_styles},
    route::Route,
    screens::{above::above, later},
    session::LocalBoxFuture,
};
use futures_util::future::join;
use trivsel::register::Fact;

/// A part that comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The class check.
    Check,
    /// What is about one child, up to one's own assessment.
    OneChild,
    /// All other screens, and the vault itself.
    Rest,
}

impl Part {
    /// All of them, what a vault needs first.
    pub const ALL: [Self; 3] = [Self::Rest, Self::Check, Self::OneChild];
}

/// Draws a screen of a part. More is asked of [`Part::Rest`] alone.
pub type Show = fn(Route, &App) -> Html;

/// All that is asked of [`Part::Rest`].
#[derive(Debug)]
pub struct Rest {
    /// Draws a screen of it.
    pub show: Show,
    /// Whether this device has a vault.
    pub has_vault: fn() -> LocalBoxFuture<'static, bool>,
    /// [`App::unlock`] with this passphrase.
    pub unlock: fn(App, String) -> LocalBoxFuture<'static, Route>,
    /// [`App::make_vault`] with this passphrase and these first facts.
    pub make_vault: fn(App, String, Vec<Fact>) -> LocalBoxFuture<'static, ()>,
    /// What is said above a screen, of the other windows and of the kept file.
    pub above: Show,
    /// A passphrase of random words, to be offered.
    pub suggest_passphrase: fn() -> String,
}

/// A part could not be fetched. Nothing has changed.
#[derive(Clone, Copy, Debug)]
pub struct NotFetched;

/// Fetches [`Part::Check`] where it is not here yet. This and the others are the app's own files,
/// and nothing is sent with the request.
///
/// # Errors
/// When there is no connection, or a file is not there.
pub async fn fetch_check() -> Result<Show, NotFetched> {
    dressed(check()).await
}

/// Fetches [`Part::OneChild`].
///
/// # Errors
/// As [`fetch_check`].
pub async fn fetch_one_child() -> Result<Show, NotFetched> {
    one_child().await
}

/// Fetches [`Part::Rest`].
///
/// # Errors
/// As [`fetch_check`].
pub async fn fetch_rest() -> Result<&'static Rest, NotFetched> {
    dressed(rest()).await
}

/// A part, with the style sheet of what comes later.
async fn dressed<T>(part: impl Future<Output = Result<T, NotFetched>>) -> Result<T, NotFetched> {
    let (part, dressed) = join(part, link_later_styles()).await;
    part.and_then(|part| if dressed { Ok(part) } else { Err(NotFetched) })
}

static REST: Rest = Rest {
    show: later::rest,
    has_vault: || Box::pin(has_vault()),
    unlock: |app, passphrase| Box::pin(async move { app.unlock(&passphrase).await }),
    make_vault: |app, passphrase, facts| {
        Box::pin(async move { app.make_vault(&passphrase, facts).await })
    },
    above,
    suggest_passphrase,
};

fn suggest_passphrase() -> String {
    vault::suggest_passphrase(&mut SystemRandom)
}

// What only one of these leads to makes up a file of its own.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(check, fallible)]
fn check() -> Result<Show, NotFetched> {
    Ok(later::check)
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(one_child, fallible)]
fn one_child() -> Result<Show, NotFetched> {
    Ok(later::one_child)
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(rest, fallible)]
fn rest() -> Result<&'static Rest, NotFetched> {
    Ok(&REST)
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(not(feature = "split"))]
async fn check() -> Result<Show, NotFetched> {
    Ok(later::check)
}

#[cfg(not(feature = "split"))]
async fn one_child() -> Result<Show, NotFetched> {
    Ok(later::one_child)
}

#[cfg(not(feature = "split"))]
async fn rest() -> Result<&'static Rest, NotFetched> {
    Ok(&REST)
}
