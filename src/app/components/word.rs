//! A shared word with its meaning at hand.

use yew::prelude::*;

use crate::{app::handle::use_app, vocabulary::Term};

/// What a word needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The word.
    pub term: Term,
}

/// A word that opens to its meaning, by touch, mouse and keyboard alike.
#[component]
pub fn Word(props: &Props) -> Html {
    let language = use_app().language();
    html! {
        <details class="term">
            <summary>{ props.term.word(language) }</summary>
            <p class="term-text">{ props.term.meaning(language) }</p>
        </details>
    }
}
