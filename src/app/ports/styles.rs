//! The style sheet of the second part of the program.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlLinkElement;

/// Fetches the style sheet that the page links as `#styles-later` and leaves disabled, and
/// says whether it is here. In every build but the release it is one with the others.
pub async fn link_later_styles() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|it| it.query_selector("#styles-later").ok()??.dyn_into().ok());
    let Some(link) = link.filter(|link: &HtmlLinkElement| link.sheet().is_none()) else {
        return true;
    };
    let came = fetch(&link).await.is_ok();
    link.set_disabled(!came);
    came
}

/// A link fetches when it is no longer disabled; one that is fetching begins again, so that
/// whoever asked before hears of it too.
fn fetch(link: &HtmlLinkElement) -> JsFuture {
    let here = Promise::new(&mut |done, failed| {
        let _ = link.add_event_listener_with_callback("load", &done);
        let _ = link.add_event_listener_with_callback("error", &failed);
    });
    link.set_disabled(true);
    link.set_disabled(false);
    here.into()
}
