//! The screen the address names, kept up to date.

use std::cell::Cell;

use gloo_events::EventListener;
use yew::prelude::*;

use crate::{handle::App, route::Route};

/// The current screen; an address that names none leads to the start. One with a form that was
/// refused is left only where somebody says so: otherwise the address goes back.
#[hook]
pub fn use_route(app: &App) -> Route {
    let latest = use_mut_ref(|| app.clone());
    latest.replace(app.clone());
    let route = use_state_eq(here);
    {
        let (route, shown) = (route.clone(), Cell::new(*route));
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| {
                    let next = here();
                    let app = latest.borrow().clone();
                    if next == shown.get() || app.may_leave(next) {
                        shown.set(next);
                        route.set(next);
                    } else {
                        shown.get().show_address();
                    }
                })
            });
            move || drop(listener)
        });
    }
    *route
}

/// The screen that the address names. One that was typed and tells too much is not left standing.
fn here() -> Route {
    let here = Route::current().unwrap_or(Route::Start);
    if here.covered().is_some() {
        here.refine_address();
    }
    here
}
