//! Room for the words of those the sheet is about.

use yew::prelude::*;

use super::SheetProps;
use crate::sheets::parts::{Block, Room};

/// Lines to write on for each of them.
const LINES: usize = 3;

/// Empty lines for the parents' own view, and for the child's.
#[component]
pub fn OwnWords(SheetProps { sheet, language }: &SheetProps) -> Html {
    let childs = language.sheet_childs_view(sheet.name(*language));
    html! {
        <div class="sheet-own-words">
            <Block title={language.sheet_parents_view()}>
                <p>{ language.sheet_parents_view_prompt() }</p>
                <Room lines={LINES} />
            </Block>
            <Block title={childs}>
                <p>{ language.sheet_childs_view_prompt() }</p>
                <Room lines={LINES} />
            </Block>
        </div>
    }
}
