//! Where the child stands in this setting, and what the adults change there.

use yew::prelude::*;

use super::{ParentsSheet, areas::areas};
use crate::sheets::parts::{block, mark, said, written};
use trivsel::vocabulary::{Answer, PaperLanguage, Step};

/// The joint position, for this setting, that it is not the child, and the six areas behind it.
pub fn position(sheet: &ParentsSheet, language: PaperLanguage) -> Html {
    let lang = sheet.lang_of_written(language);
    let whole_words = match sheet.whole_words {
        Some(words) => said(words, language),
        None => language.sheet_not_seen().into(),
    };
    let grounds = sheet.grounds.as_deref().map(|text| {
        html! {
            <>
                <h4>{ language.sheet_grounds() }</h4>
                { written(text, lang) }
            </>
        }
    });
    let heading = match sheet.is_of_then {
        true => language.sheet_position_on(sheet.on.words(language)),
        false => language.sheet_position().to_owned(),
    };
    block(
        heading,
        "sheet-position",
        html! { <>
            if sheet.is_of_then { <p>{ language.sheet_position_then() }</p> }
            <div class="sheet-whole">{ mark(sheet.whole, language) }<p>
                { whole_words }
                if sheet.shows_red() { { " " }{ language.sheet_red() } }
                { " " }{ said(sheet.sheet_line, language) }
            </p></div>
            { areas(sheet, language) }
            { for grounds }
        </> },
    )
}

/// What the adults do differently, or at green what they do, where the team ticked that parents read it.
pub fn frames(sheet: &ParentsSheet, language: PaperLanguage) -> Html {
    let lang = sheet.lang_of_written(language);
    let heading = match sheet.whole {
        Answer::Seen(Step::Green) => language.sheet_frames_green(),
        _ => language.sheet_frames(),
    };
    let frames = sheet
        .frames
        .as_deref()
        .map(|text| block(heading, "", html! { <>{ written(text, lang) }</> }));
    html! { { for frames } }
}
