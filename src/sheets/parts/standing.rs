//! An answer as shape and word.

use yew::prelude::*;

use crate::vocabulary::{Answer, Language};

#[derive(PartialEq, Properties)]
pub struct Props {
    pub answer: Answer,
    pub language: Language,
}

/// "▲ Gul · Ekstra opmærksomhed". Shape and word carry it; the colour that the
/// style sheet gives the shape only comes on top.
#[component]
pub fn Standing(props: &Props) -> Html {
    let Props { answer, language } = *props;
    let name = answer.step().map(|step| step.name(language));
    html! {
        <span class={classes!("sheet-standing", format!("sheet-{}", answer.id()))}>
            <span class="sheet-shape" aria-hidden="true">{ answer.shape() }</span>
            <strong>{ format!(" {}", answer.word(language)) }</strong>
            { for name.map(|name| format!(" · {name}")) }
        </span>
    }
}
