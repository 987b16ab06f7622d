//! Marks: shape and word together, never colour alone. The styles draw the shape.

use yew::prelude::*;

use trivsel::{
    insight::Stage,
    register::Group,
    vocabulary::{Answer, Language, Step},
};

/// An answer as shape and word: "Gul".
pub fn answer_badge(answer: Answer, language: Language) -> Html {
    badge(answer, answer.word(language).into())
}

/// A step with its whole name: "Gul · Ekstra opmærksomhed".
pub fn step_badge(step: Step, language: Language) -> Html {
    badge(
        Answer::Seen(step),
        format!("{}\u{a0}· {}", step.word(language), step.name(language)).into(),
    )
}

/// A position with its whole name, or that nothing was seen.
pub fn position_badge(whole: Answer, language: Language) -> Html {
    match whole {
        Answer::Seen(step) => step_badge(step, language),
        Answer::NotSeen => answer_badge(whole, language),
    }
}

fn badge(answer: Answer, words: AttrValue) -> Html {
    html! { <span class={format!("badge badge-{}", answer.id())}>{ words }</span> }
}

/// How far a child has come in the round, in words.
pub fn stage_words(stage: Stage, group: &Group, language: Language) -> Html {
    html! { <span class="stage">{ stage.word(group.assessors, language) }</span> }
}
