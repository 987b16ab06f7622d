//! The six areas in plain words.

use yew::prelude::*;

use super::{AreaSeen, SheetProps};
use crate::{
    sheets::parts::{Block, Standing, Written},
    vocabulary::Language,
};

/// What is seen in each area.
#[component]
pub fn Areas(SheetProps { sheet, language }: &SheetProps) -> Html {
    let lang = sheet.lang_of_written(*language);
    html! {
        <Block title={language.sheet_areas()} class="sheet-areas">
            <dl>{ for sheet.areas.iter().map(|seen| area(seen, *language, lang)) }</dl>
        </Block>
    }
}

fn area(seen: &AreaSeen, language: Language, lang: Option<&'static str>) -> Html {
    html! {
        <div class="sheet-area">
            <dt>
                { seen.area.word(language) }
                <Standing answer={seen.answer} {language} />
            </dt>
            <dd>
                <p>{ seen.words.text(language).to_owned() }</p>
                { for seen.own.clone().map(|text| html! { <Written {text} {lang} /> }) }
            </dd>
        </div>
    }
}
