//! Room for a pen.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// How many lines.
    pub lines: usize,
}

/// Empty lines to write on. There is nothing in them to read aloud.
#[component]
pub fn Room(props: &Props) -> Html {
    let line = html! { <div class="sheet-line" /> };
    html! {
        <div class="sheet-room" aria-hidden="true">
            { for std::iter::repeat_n(line, props.lines) }
        </div>
    }
}
