//! What goes well, before anything else.

use yew::prelude::*;

use super::ParentsSheet;
use crate::sheets::parts::{block, room, written};
use trivsel::vocabulary::Language;

/// What the child is good at and what works; room to write it together where
/// nobody has.
pub fn strengths(sheet: &ParentsSheet, language: Language) -> Html {
    let name = sheet.name(language);
    let body = match sheet.strengths.clone() {
        Some(text) => html! { { written(&text, sheet.lang_of_written(language)) } },
        None => html! {
            <>
                <p>{ language.sheet_strengths_empty(name) }</p>
                { room(2) }
            </>
        },
    };
    block(
        language.sheet_strengths(),
        "sheet-strengths",
        html! { <>{ body }</> },
    )
}
