//! The screen the address names, kept up to date.

use gloo_events::EventListener;
use yew::prelude::*;

use crate::route::Route;

/// The current screen; an address that names none leads to the start.
#[hook]
pub fn use_route() -> Route {
    let route = use_state_eq(|| Route::current().unwrap_or(Route::Start));
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| {
                    route.set(Route::current().unwrap_or(Route::Start));
                })
            });
            move || drop(listener)
        });
    }
    *route
}
