//! The later part of the program: the sample, the vault, and every screen but the start and Akut.
//!
//! In the release it is a file of its own beside the page. It is fetched behind the first screen,
//! and once more where that failed and something of it is asked for. Natively it is simply there.
//! What it holds stands in `later_part.rs`, which is the only file that leads to it: whatever is
//! reached in another way is part of what the first screen waits for.

use std::{cell::Cell, fmt, pin::Pin, rc::Rc};

use yew::{platform::spawn_local, prelude::*};
use zeroize::Zeroizing;

use super::{handle::App, route::Route, session::LocalBoxFuture};
use trivsel::vocabulary::Role;

/// All that is asked of the later part.
#[derive(Debug)]
pub struct Later {
    /// Draws a screen of it.
    pub show: Show,
    /// What is said above a screen, of the other windows and of the kept file.
    pub above: Show,
    /// The menu at the foot of a phone's window.
    pub below: Show,
    /// The way to the group in question, for the menu above.
    pub group: Show,
    /// Whether this device has a vault.
    pub has_vault: fn() -> LocalBoxFuture<'static, bool>,
    /// `App::unlock` with this passphrase.
    pub unlock: fn(App, Zeroizing<String>) -> LocalBoxFuture<'static, Route>,
    /// `App::open_sample` with an adult of this role.
    pub open_sample: fn(&App, Role),
    /// Keeps the app on this device for when there is no net, in the quiet after the first screen.
    pub keep: fn(),
}

/// Draws a screen.
pub type Show = fn(Route, &App) -> Html;

/// Fetches the later part.
pub type Fetch = fn() -> Fetching;

/// The later part while it comes.
pub type Fetching = Pin<Box<dyn Future<Output = Result<&'static Later, LaterPartNotFetched>>>>;

/// The later part could not be fetched: there is no connection, or the file is gone. Nothing has
/// changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaterPartNotFetched;

/// A handle on the later part. Cheap to copy; another one after each change.
#[derive(Clone)]
pub struct Loader {
    shared: Rc<Shared>,
    /// As it was when this handle was made.
    load_state: LoadState,
    /// Lets every screen be drawn with another handle.
    set_state: UseStateSetter<LoadState>,
}

struct Shared {
    fetch: Fetch,
    later: Cell<Option<&'static Later>>,
    is_coming: Cell<bool>,
}

/// How the later part stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum LoadState {
    #[default]
    NotAsked,
    Missing,
    Here,
}

impl PartialEq for Loader {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shared, &other.shared) && self.load_state == other.load_state
    }
}

impl fmt::Debug for Loader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Loader({:?})", self.load_state)
    }
}

/// Makes the loader; for the root alone. Everything below it asks [`use_loader`].
#[hook]
pub fn use_new_loader(fetch: Fetch) -> Loader {
    let shared = use_memo((), |()| Shared {
        fetch,
        later: Cell::default(),
        is_coming: Cell::default(),
    });
    let load_state = use_state_eq(LoadState::default);
    Loader {
        shared,
        load_state: *load_state,
        set_state: load_state.setter(),
    }
}

#[hook]
pub fn use_loader() -> Loader {
    use_context::<Loader>().expect("the root provides the loader")
}

impl Loader {
    /// The later part, where it is here.
    #[must_use]
    pub fn later(&self) -> Option<&'static Later> {
        self.shared.later.get()
    }

    /// The later part, fetched where it is not here yet.
    ///
    /// # Errors
    /// When it cannot be fetched; the screen says so.
    pub async fn ensure_loaded(&self) -> Result<&'static Later, LaterPartNotFetched> {
        if let Some(later) = self.later() {
            return Ok(later);
        }
        self.shared.is_coming.set(true);
        self.set_state.set(LoadState::NotAsked);
        let fetched = (self.shared.fetch)().await;
        self.shared.is_coming.set(false);
        self.shared.later.set(fetched.ok());
        self.set_state.set(match fetched {
            Ok(_) => LoadState::Here,
            Err(LaterPartNotFetched) => LoadState::Missing,
        });
        fetched
    }

    /// Fetches the later part beside what else goes on, where it is neither here nor on its way.
    pub fn bring(&self) {
        if self.later().is_none() && !self.shared.is_coming.get() {
            let this = self.clone();
            spawn_local(async move {
                let _ = this.ensure_loaded().await;
            });
        }
    }

    /// Whether it was asked for and could not be fetched.
    #[must_use]
    pub fn load_failed(&self) -> bool {
        self.load_state == LoadState::Missing
    }
}
