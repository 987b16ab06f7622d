//! Room for a pen.

use yew::prelude::*;

/// Empty lines to write on. There is nothing in them to read aloud.
pub fn room(lines: usize) -> Html {
    let line = html! { <div class="sheet-line" /> };
    html! {
        <div class="sheet-room" aria-hidden="true">
            { for std::iter::repeat_n(line, lines) }
        </div>
    }
}

/// A question, and lines to answer it on.
pub fn question(words: &str, lines: usize) -> Html {
    html! { <><p class="sheet-ask">{ words.to_owned() }</p>{ room(lines) }</> }
}
