//! The page: its title, its language, what has focus, and the printer.

use futures_util::future::select;
use gloo_events::EventListener;
use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::clock::pause;
use crate::session::FRAME_MS;
use trivsel::vocabulary::Language;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The version with the short hash of this build, as `cargo xtask dist` wrote it into the page.
#[must_use]
pub fn build() -> Option<String> {
    let named = document()?.query_selector("meta[name=build]").ok()??;
    named.get_attribute("content")
}

/// Names the page; only ever the kind of screen, never a child.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Tells screen readers which language the page speaks.
pub fn set_language(language: Language) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // An attribute by the name "lang" can always be set.
        let _ = root.set_attribute("lang", language.code());
    }
}

/// Moves focus to the element that matches a selector, if there is one.
pub fn focus(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Focus that is refused leaves the reader where they were.
        let _ = element.focus();
    }
}

/// Moves focus to a field, and opens whatever it is folded away in.
pub fn focus_field(selector: &str) {
    let field = document().and_then(|document| document.query_selector(selector).ok()?);
    let mut inner = field;
    while let Some(folded) = inner.and_then(|it| it.closest("details:not([open])").ok()?) {
        // It is there, and such an attribute can always be set.
        let _ = folded.set_attribute("open", "");
        inner = folded.parent_element();
    }
    focus(selector);
}

/// Gives focus back to what has it now, where that is there still.
pub fn focus_back() -> impl FnOnce() {
    let focused = document().and_then(|document| document.active_element());
    let focused = focused.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    move || {
        if let Some(element) = focused.filter(|it| it.is_connected()) {
            let _ = element.focus();
        }
    }
}

/// Whether what has focus lies in an element that matches a selector.
#[must_use]
pub fn focus_within(selector: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|it| it.closest(selector).is_ok_and(|found| found.is_some()))
}

/// Whether a form stands on the screen. What is typed in it is stored by its own button alone.
#[must_use]
pub fn form_is_open() -> bool {
    let form = document().and_then(|document| document.query_selector("main form").ok()?);
    form.is_some()
}

/// Whether two columns fit side by side: 64rem, as the styles have it.
#[must_use]
pub fn is_wide() -> bool {
    window_width() >= Some(1024.0)
}

/// Whether the window is as narrow as a phone's: below 48rem, as the styles have it.
#[must_use]
pub fn is_narrow() -> bool {
    window_width() < Some(768.0)
}

fn window_width() -> Option<f64> {
    web_sys::window()?.inner_width().ok()?.as_f64()
}

/// Brings an element into sight with as little movement as possible, and leaves
/// focus where it is.
pub fn show_element(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = element {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        nearest.set_inline(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Moves focus to an element and brings it to the top of what is in sight.
pub fn begin_at(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = element {
        element.scroll_into_view();
    }
    focus(selector);
}

/// Moves focus to the screen's heading and shows the top of the page, so that keyboard, screen reader
/// and eye begin at the top of a new screen. The focus alone would bring the heading right under the bar
/// and leave the way back above it half hidden.
pub fn focus_heading() {
    focus("main h1");
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's own print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing shows the sheet on screen all the same.
        let _ = window.print();
    }
}

/// Calls this whenever something was printed or the dialogue put away, until it is dropped.
#[must_use]
pub fn after_print(then: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "afterprint", move |_| then()))
}

/// Waits until the page has been drawn, so that a person sees what was said
/// before the work begins that keeps the page busy. A page that nobody sees is not drawn.
pub async fn next_frame() {
    if let Some(window) = web_sys::window() {
        let drawn = Promise::new(&mut |drawn, _| {
            let _ = window.request_animation_frame(&drawn);
        });
        select(JsFuture::from(drawn), Box::pin(pause(FRAME_MS))).await;
        // The frame is drawn after what was asked for before it.
        pause(0).await;
    }
}
