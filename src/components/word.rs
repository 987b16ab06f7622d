//! A shared word with its meaning at hand.

use yew::prelude::*;

use trivsel::vocabulary::{Language, Term};

/// A word that opens to its meaning, by touch, mouse and keyboard alike.
pub fn word(term: Term, language: Language) -> Html {
    html! {
        <details class="term">
            <summary>{ term.word(language) }</summary>
            <p class="term-text">{ term.meaning(language) }</p>
        </details>
    }
}
