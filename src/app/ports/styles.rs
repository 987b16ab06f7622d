//! The style sheet of the second part of the program.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

/// Links the style sheet that the page names in `<meta name="styles-later">`, and says
/// whether it is here. In every build but the release it is linked already.
pub async fn link_later_styles() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let named = document.and_then(|it| it.query_selector("meta[name=styles-later]").ok()?);
    match named {
        Some(named) => link(&named).await.is_some(),
        None => true,
    }
}

/// Puts the style sheet in the place of its name; where it cannot be fetched, the name stays.
async fn link(named: &Element) -> Option<()> {
    let document = named.owner_document()?;
    let link: HtmlElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("href", &named.get_attribute("content")?)
        .ok()?;
    let here = Promise::new(&mut |done, failed| {
        link.set_onload(Some(&done));
        link.set_onerror(Some(&failed));
    });
    named.after_with_node_1(&link).ok()?;
    if JsFuture::from(here).await.is_err() {
        link.remove();
        return None;
    }
    named.remove();
    Some(())
}
