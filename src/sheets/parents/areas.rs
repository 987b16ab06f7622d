//! The six areas in plain words.

use yew::prelude::*;

use super::{AreaSeen, ParentsSheet};
use crate::sheets::parts::{block, standing, written};
use trivsel::vocabulary::{Area, Language};

/// What is seen in each area.
pub fn areas(sheet: &ParentsSheet, language: Language) -> Html {
    let lang = sheet.lang_of_written(language);
    block(
        language.sheet_areas(),
        "sheet-areas",
        html! { <>
            <dl>{ for sheet.areas.iter().map(|seen| area(seen, language, lang)) }</dl>
        </> },
    )
}

fn area(seen: &AreaSeen, language: Language, lang: Option<&'static str>) -> Html {
    html! {
        <div class="sheet-area">
            <dt>
                { seen.area.word(language) }
                // What stands around the child is mostly the home, and no family reads
                // its home as a colour.
                if seen.area != Area::Surroundings { { standing(seen.answer, language) } }
            </dt>
            <dd>
                <p>{ seen.words.text(language) }</p>
                { for seen.own.clone().map(|text| html! { { written(&text, lang) } }) }
            </dd>
        </div>
    }
}
