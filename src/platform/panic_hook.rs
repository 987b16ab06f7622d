//! What happens at a panic: the page says that the program has stopped, and where.
//!
//! The screen is made by `public/start.js`, for nothing of the program is to be relied on any more.

use std::panic::{Location, PanicHookInfo};

use web_sys::{CustomEvent, CustomEventInit};

/// What start.js listens for. Its detail is what the screen says of the place.
const STOPPED_EVENT: &str = "trivselsspor-stopped";

/// Lets every panic of this page show that screen.
pub fn show_panics() {
    yew::set_custom_panic_hook(Box::new(|info| tell(&place(info))));
}

/// The place in the code and, where it is one of the program's own constant sentences, the reason.
/// One that was put together at run time may hold what somebody wrote, and is not shown.
fn place(info: &PanicHookInfo) -> String {
    let place = info.location().map(Location::to_string).unwrap_or_default();
    match info.payload().downcast_ref::<&'static str>() {
        Some(reason) => format!("{place}: {reason}"),
        None => place,
    }
}

fn tell(place: &str) {
    let told = CustomEventInit::new();
    told.set_detail(&place.into());
    let event = CustomEvent::new_with_event_init_dict(STOPPED_EVENT, &told);
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        // Where nobody listens there is no page to say it on.
        let _ = window.dispatch_event(&event);
    }
}
