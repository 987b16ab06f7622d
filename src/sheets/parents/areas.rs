//! The six areas in plain words.

use yew::prelude::*;

use super::{AreaSeen, ParentsSheet};
use crate::sheets::parts::{mark, said, written};
use trivsel::vocabulary::{Answer, Area, PaperLanguage, Step};

/// Each area with its answer, and a line only where there is something to say: where it is not
/// green, or where the team wrote a sentence of its own.
pub fn areas(sheet: &ParentsSheet, language: PaperLanguage) -> Html {
    let lang = sheet.lang_of_written(language);
    html! {
        <dl class="sheet-areas">{ for sheet.areas.iter().map(|seen| area(seen, language, lang)) }</dl>
    }
}

fn area(seen: &AreaSeen, language: PaperLanguage, lang: Option<&'static str>) -> Html {
    // What stands around the child is mostly the home, and no family reads its home as a colour,
    // nor in words that tell which colour it was.
    let coloured = seen.area != Area::Surroundings;
    let green = seen.answer == Answer::Seen(Step::Green);
    let own = seen.own.as_deref().map(|text| written(text, lang));
    let fixed = html! { <p>{ said(seen.words, language) }</p> };
    let marked = coloured && !green;
    html! {
        <div class={classes!("sheet-area", marked.then_some("sheet-marked"))}>
            <dt>
                <span>{ seen.area.word(language) }</span>
                if coloured {
                    { mark(seen.answer, language) }
                } else {
                    <span class="sheet-note">{ language.sheet_surroundings() }</span>
                }
            </dt>
            if let Some(own) = own {
                <dd>{ own }</dd>
            } else if marked {
                <dd>{ fixed }</dd>
            }
        </div>
    }
}
