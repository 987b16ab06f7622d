//! An answer as shape and word.

use yew::prelude::*;

use crate::vocabulary::{Answer, Language};

/// "▲ Gul · Ekstra opmærksomhed". Shape and word carry it; the colour that the
/// style sheet gives the shape only comes on top.
pub fn standing(answer: Answer, language: Language) -> Html {
    let name = answer.step().map(|step| step.name(language));
    html! {
        <span class={classes!("sheet-standing", format!("sheet-{}", answer.id()))}>
            <span class="sheet-shape" aria-hidden="true">{ answer.shape() }</span>
            <strong>{ format!(" {}", answer.word(language)) }</strong>
            { for name.map(|name| format!(" · {name}")) }
        </span>
    }
}
