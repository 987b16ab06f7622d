//! What a link does beside its address.

use web_sys::MouseEvent;
use yew::Callback;

use crate::route::Route;

/// Goes to a screen whose address leads no further than to the child; of any other the address is
/// enough.
#[must_use]
pub fn onlink(route: Route) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        // In a window of its own nothing is remembered, and it opens at the child's.
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
        if route.covered().is_some() && !elsewhere {
            event.prevent_default();
            route.go();
        }
    })
}
