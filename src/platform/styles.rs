//! The style sheet of the later parts of the program.

use std::cell::RefCell;

use js_sys::{Object, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlLinkElement;

thread_local! {
    /// Holds once the sheet is here. Whoever asks while it comes waits for the same.
    static COMING: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Fetches the style sheet that the page links as `#styles-later` and leaves disabled, and
/// says whether it is here. In every build but the release it is one with the others.
pub async fn link_later_styles() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|it| it.query_selector("#styles-later").ok()??.dyn_into().ok());
    let Some(link) = link.filter(|link: &HtmlLinkElement| link.sheet().is_none()) else {
        return true;
    };
    let coming = COMING.with_borrow_mut(|it| it.get_or_insert_with(|| fetch(&link)).clone());
    let came = JsFuture::from(coming.clone()).await.is_ok();
    if !came {
        // The first who hears that it failed makes way for another try.
        COMING.with_borrow_mut(|it| {
            if it.take_if(|it| Object::is(it, &coming)).is_some() {
                link.set_disabled(true);
            }
        });
    }
    came
}

/// A link fetches when it is no longer disabled.
fn fetch(link: &HtmlLinkElement) -> Promise {
    let here = Promise::new(&mut |done, failed| {
        let _ = link.add_event_listener_with_callback("load", &done);
        let _ = link.add_event_listener_with_callback("error", &failed);
    });
    link.set_disabled(false);
    here
}
