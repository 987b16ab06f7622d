//! A box for a cross.

use yew::prelude::*;

/// An empty box to tick with a pen. There is nothing in it to read aloud.
pub fn tick() -> Html {
    html! { <span class="sheet-tick" aria-hidden="true" /> }
}
