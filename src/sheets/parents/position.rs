//! Where the child stands in this setting, and what the adults change there.

use yew::prelude::*;

use super::ParentsSheet;
use crate::sheets::parts::{block, standing, written};
use trivsel::vocabulary::{Language, Term};

/// The joint position, for this setting, and that it is not the child.
pub fn position(sheet: &ParentsSheet, language: Language) -> Html {
    let title = format!(
        "{}: {}",
        language.sheet_position(),
        sheet.setting.word(language)
    );
    let lang = sheet.lang_of_written(language);
    let whole_words = sheet.whole_words;
    let whole_words = whole_words.map_or(language.sheet_not_seen(), |it| it.text(language));
    let grounds = sheet.grounds.clone().map(|text| {
        html! {
            <>
                <h4>{ Term::Grounds.word(language) }</h4>
                { written(&text, lang) }
            </>
        }
    });
    block(
        title,
        "sheet-position",
        html! { <>
            <p class="sheet-whole">{ standing(sheet.whole, language) }</p>
            <p>{ whole_words }</p>
            <p>{ sheet.sheet_line.text(language) }</p>
            { for grounds }
        </> },
    )
}

/// What the adults change, where the team ticked that parents read it.
pub fn frames(sheet: &ParentsSheet, language: Language) -> Html {
    let lang = sheet.lang_of_written(language);
    let frames = sheet.frames.clone().map(|text| {
        block(
            language.sheet_frames(),
            "",
            html! { <>{ written(&text, lang) }</> },
        )
    });
    html! { { for frames } }
}
