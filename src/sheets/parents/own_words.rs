//! Room for the words of those the sheet is about.

use yew::prelude::*;

use super::ParentsSheet;
use crate::sheets::parts::{block, room};
use trivsel::vocabulary::Language;

/// Lines to write on for each of them.
const LINES: usize = 3;

/// Empty lines for the parents' own view, and for the child's.
pub fn own_words(sheet: &ParentsSheet, language: Language) -> Html {
    let childs = language.sheet_childs_view(sheet.name(language));
    html! {
        <div class="sheet-own-words">
            { block(language.sheet_parents_view(), "", html! { <>
                <p>{ language.sheet_parents_view_prompt() }</p>
                { room(LINES) }
            </> }) }
            { block(childs, "", html! { <>
                <p>{ language.sheet_childs_view_prompt() }</p>
                { room(LINES) }
            </> }) }
        </div>
    }
}
