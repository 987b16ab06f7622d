//! A panic on demand, for the test that shows what a person then sees. In test builds alone.

use gloo_events::EventListener;

/// Panics when the page is sent this event.
pub fn panic_when_asked() {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "provoke-panic", |_| provoke()).forget();
    }
}

#[allow(clippy::panic)]
fn provoke() {
    panic!("provoked");
}
