//! An answer as shape and word.

use yew::prelude::*;

use trivsel::vocabulary::{Answer, Language, PaperLanguage};

/// "▲ Gul · Ekstra opmærksomhed". Shape and word carry it; the colour that the
/// style sheet gives the shape only comes on top.
pub fn standing(answer: Answer, language: Language) -> Html {
    let name = answer.step().map(|step| step.name(language));
    drawn(
        answer,
        language.into(),
        html! { { for name.map(|name| format!("\u{a0}· {name}")) } },
    )
}

/// The same without the step's name, for where there is little room: "▲ Gul".
pub fn mark(answer: Answer, language: impl Into<PaperLanguage>) -> Html {
    drawn(answer, language.into(), html! {})
}

fn drawn(answer: Answer, language: PaperLanguage, more: Html) -> Html {
    html! {
        <span class={classes!("sheet-standing", format!("sheet-{}", answer.id()))}>
            <span class="sheet-shape" aria-hidden="true">{ answer.shape() }</span>
            <strong>{ format!(" {}", answer.word(language)) }</strong>
            { more }
        </span>
    }
}
