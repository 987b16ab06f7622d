//! How the app is kept on this device.

use yew::{platform::spawn_local, prelude::*};

use crate::platform::{KeptApp, kept_app, on_app_kept};

/// What is known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AppKept {
    /// The browser has not answered yet.
    #[default]
    Asked,
    /// The browser cannot keep it.
    Never,
    /// So.
    Known(KeptApp),
}

/// Asks the browser, and again whenever it has kept a build.
#[hook]
pub fn use_kept_app() -> AppKept {
    let known = use_state_eq(AppKept::default);
    let shown = known.setter();
    use_effect_with((), move |()| {
        let look = move || {
            let shown = shown.clone();
            spawn_local(async move {
                shown.set(kept_app().await.map_or(AppKept::Never, AppKept::Known));
            });
        };
        look();
        let listener = on_app_kept(look);
        move || drop(listener)
    });
    (*known).clone()
}
