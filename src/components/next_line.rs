//! Something that waits: what it is, where, and the way there.

use yew::prelude::*;

/// A line of `ul.today`.
pub fn next_line(mark: Html, what: Html, beside: String, go: Html) -> Html {
    html! {
        <li>
            { mark }
            <p><b>{ what }</b>if !beside.is_empty() { <span class="quiet">{ beside }</span> }</p>
            { go }
        </li>
    }
}
