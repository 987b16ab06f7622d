//! What goes well, before anything else.

use yew::prelude::*;

use super::SheetProps;
use crate::sheets::parts::{Block, Room, Written};

/// What the child is good at and what works; room to write it together where
/// nobody has.
#[component]
pub fn Strengths(SheetProps { sheet, language }: &SheetProps) -> Html {
    let name = sheet.name(*language);
    let body = match sheet.strengths.clone() {
        Some(text) => html! { <Written {text} lang={sheet.lang_of_written(*language)} /> },
        None => html! {
            <>
                <p>{ language.sheet_strengths_empty(name) }</p>
                <Room lines=2 />
            </>
        },
    };
    html! {
        <Block title={language.sheet_strengths(name)} class="sheet-strengths">{ body }</Block>
    }
}
