//! Messages to a person.

use yew::prelude::*;

use crate::{
    app::{handle::use_app, sentences},
    vault::VaultError,
};

/// How a message sounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    #[default]
    Plain,
    /// Something to look at.
    Warn,
    /// Something went wrong.
    Error,
}

/// What a message needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// How it sounds.
    #[prop_or_default]
    pub tone: Tone,
    /// What it says.
    pub children: Html,
}

/// A message. An error is read out at once.
#[component]
pub fn Notice(props: &Props) -> Html {
    let class = match props.tone {
        Tone::Plain => "notice",
        Tone::Warn => "notice warn",
        Tone::Error => "notice error",
    };
    let role = (props.tone == Tone::Error).then_some("alert");
    html! { <div {class} {role}>{ props.children.clone() }</div> }
}

/// What a sentence of trouble needs.
#[derive(Clone, PartialEq, Properties)]
pub struct TroubleProps {
    /// What went wrong, if anything.
    pub trouble: Option<VaultError>,
}

/// What happened, what is still safe, what to do now; nothing where all is well.
#[component]
pub fn Trouble(props: &TroubleProps) -> Html {
    let language = use_app().language();
    props
        .trouble
        .as_ref()
        .map_or_else(Html::default, |trouble| {
            html! { <Notice tone={Tone::Error}>{ sentences::of_vault(trouble, language) }</Notice> }
        })
}
