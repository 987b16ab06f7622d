//! What pressing a line of the trail does: it opens the line, or folds it again.

use yew::prelude::*;

use trivsel::vocabulary::Language;

/// Both words; `styles/parts.css` shows the one that holds.
pub fn read_mark(language: Language) -> Html {
    html! {
        <span class="trail-read">
            <span>{ language.trail_read() }</span>
            <span class="trail-close">{ language.trail_close() }</span>
        </span>
    }
}
