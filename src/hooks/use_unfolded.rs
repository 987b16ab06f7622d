//! What is drawn once somebody unfolds it, as it costs too much to be drawn for everybody.

use yew::prelude::*;

/// Whether it was unfolded since the component came, and what the `summary` calls when it is pressed.
#[hook]
pub fn use_unfolded() -> (bool, Callback<MouseEvent>) {
    let open = use_state_eq(|| false);
    let unfold = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    (*open, unfold)
}
