//! Marks: shape and word together, never colour alone. The styles draw the shape.

use yew::prelude::*;

use crate::{
    app::handle::use_app,
    insight::Stage,
    vocabulary::{Answer, Term},
};

/// What a badge needs.
#[derive(Clone, PartialEq, Properties)]
pub struct AnswerProps {
    /// The answer it shows.
    pub answer: Answer,
    /// Says the step's whole name too: "Gul · Ekstra opmærksomhed".
    #[prop_or_default]
    pub full: bool,
}

/// An answer as shape and word.
#[component]
pub fn AnswerBadge(props: &AnswerProps) -> Html {
    let language = use_app().language();
    let name = props
        .answer
        .step()
        .filter(|_| props.full)
        .map(|step| step.name(language));
    html! {
        <span class={format!("badge badge-{}", props.answer.id())}>
            { props.answer.word(language) }
            if let Some(name) = name {
                { " · " }{ name }
            }
        </span>
    }
}

/// What a stage badge needs.
#[derive(Clone, PartialEq, Properties)]
pub struct StageProps {
    /// How far a child has come.
    pub stage: Stage,
}

/// How far a child has come in the round, in words.
#[component]
pub fn StageBadge(props: &StageProps) -> Html {
    let language = use_app().language();
    let words = match props.stage {
        Stage::NotYetSeen => language.stage_not_yet_seen().to_owned(),
        Stage::SeenBySome { have, expected } => language.stage_seen_by_some(have, expected),
        Stage::ReadyForDialogue => language.stage_ready().to_owned(),
        Stage::Agreed => Term::JointPosition.word(language).to_owned(),
    };
    html! { <span class="stage">{ words }</span> }
}
