//! What happens to the vault when the page is left: the browser may keep it as it stands, to show it
//! again on Back.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::PageTransitionEvent;
use yew::prelude::*;

use crate::{handle::App, platform::reload};

/// Lets go of every proof of the passphrase when the page is hidden, locks this window's vault when
/// it is left, and loads a page anew that the browser kept and brings back.
#[hook]
pub fn use_page_leaving(app: &App) {
    let session = app.session().clone();
    {
        let session = session.clone();
        use_effect_with((), move |()| {
            let document = web_sys::window().and_then(|window| window.document());
            let hidden = document.map(|document| {
                let page = document.clone();
                EventListener::new(&document, "visibilitychange", move |_| {
                    if page.hidden() {
                        session.forget_proofs();
                    }
                })
            });
            move || drop(hidden)
        });
    }
    use_effect_with((), move |()| {
        let listeners = web_sys::window().map(|window| {
            let left = EventListener::new(&window, "pagehide", move |_| session.leave());
            let back = EventListener::new(&window, "pageshow", |event| {
                let event = event.dyn_ref::<PageTransitionEvent>();
                if event.is_some_and(PageTransitionEvent::persisted) {
                    reload();
                }
            });
            (left, back)
        });
        move || drop(listeners)
    });
}
