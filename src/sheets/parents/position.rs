//! Where the child stands in this setting, and what the adults change there.

use yew::prelude::*;

use super::SheetProps;
use crate::{
    sheets::parts::{Block, Standing, Written},
    vocabulary::{Answer, Term},
};

/// The joint position, for this setting, and that it is not the child.
#[component]
pub fn Position(SheetProps { sheet, language }: &SheetProps) -> Html {
    let language = *language;
    let title = format!(
        "{}: {}",
        language.sheet_position(),
        sheet.setting.word(language)
    );
    let lang = sheet.lang_of_written(language);
    let grounds = sheet.grounds.clone().map(|text| {
        html! {
            <>
                <h4>{ Term::Grounds.word(language) }</h4>
                <Written {text} {lang} />
            </>
        }
    });
    html! {
        <Block {title} class="sheet-position">
            <p class="sheet-whole"><Standing answer={Answer::Seen(sheet.whole)} {language} /></p>
            <p>{ sheet.whole_words.text(language).to_owned() }</p>
            <p>{ sheet.sheet_line.text(language).to_owned() }</p>
            { for grounds }
        </Block>
    }
}

/// What the adults change, where the team ticked that parents read it.
#[component]
pub fn Frames(SheetProps { sheet, language }: &SheetProps) -> Html {
    let lang = sheet.lang_of_written(*language);
    let frames = sheet.frames.clone().map(|text| {
        html! { <Block title={language.sheet_frames()}><Written {text} {lang} /></Block> }
    });
    html! { { for frames } }
}
