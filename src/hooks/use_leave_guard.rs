//! Leaving and reloading ask while something is not stored.

use gloo_events::{EventListener, EventListenerOptions};
use yew::prelude::*;

use crate::handle::App;

/// Lets the browser ask before the page goes, as long as something is not stored. What it asks is
/// the browser's own sentence.
#[hook]
pub fn use_leave_guard(app: &App) {
    let session = app.session().clone();
    use_effect_with((), move |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener = web_sys::window().map(|window| {
            EventListener::new_with_options(&window, "beforeunload", options, move |event| {
                let aside = !session.aside().is_empty();
                if aside || session.is_unsaved() || session.holds_unsaved() {
                    event.prevent_default();
                }
            })
        });
        move || drop(listener)
    });
}
