//! Where the child stands in this setting, and what the adults change there.

use yew::prelude::*;

use super::{ParentsSheet, areas::areas};
use crate::sheets::parts::{block, mark, written};
use trivsel::vocabulary::Language;

/// The joint position, for this setting, that it is not the child, and the six areas behind it.
pub fn position(sheet: &ParentsSheet, language: Language) -> Html {
    let lang = sheet.lang_of_written(language);
    let whole_words = sheet.whole_words;
    let whole_words = whole_words.map_or(language.sheet_not_seen(), |it| it.text(language));
    let grounds = sheet.grounds.as_deref().map(|text| {
        html! {
            <>
                <h4>{ language.sheet_grounds() }</h4>
                { written(text, lang) }
            </>
        }
    });
    block(
        language.sheet_position(),
        "sheet-position",
        html! { <>
            <div class="sheet-whole">{ mark(sheet.whole, language) }<p>{ whole_words }{ " " }{ sheet.sheet_line.text(language) }</p></div>
            { areas(sheet, language) }
            { for grounds }
        </> },
    )
}

/// What the adults change, where the team ticked that parents read it.
pub fn frames(sheet: &ParentsSheet, language: Language) -> Html {
    let lang = sheet.lang_of_written(language);
    let frames = sheet.frames.as_deref().map(|text| {
        block(
            language.sheet_frames(),
            "",
            html! { <>{ written(text, lang) }</> },
        )
    });
    html! { { for frames } }
}
