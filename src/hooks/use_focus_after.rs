//! Focus stays on the screen when what had it goes away.

use yew::prelude::*;

use crate::platform::focus;

/// Moves focus to the place that belongs to what is on screen, each time that changes. A new
/// screen is left alone: there the heading has focus.
#[hook]
pub fn use_focus_after<T, S>(shown: T, place: impl Fn(T) -> S + 'static)
where
    T: Copy + PartialEq + 'static,
    S: AsRef<str>,
{
    let first = use_mut_ref(|| true);
    use_effect_with(shown, move |shown| {
        if !first.replace(false) {
            focus(place(*shown).as_ref());
        }
    });
}
