//! What somebody said, to be read again: a line to press, and the words under it.

use yew::prelude::*;

use super::read_mark::read_mark;
use crate::{
    screens::voice::{answers_given, words_route},
    sheets::voice_title,
};
use trivsel::{
    register::{Recorded, Voice},
    vocabulary::Language,
};

/// The line, and what unfolds under it.
pub fn said_stop(of: &Recorded<Voice>, language: Language) -> Html {
    let it = &of.value;
    html! {
        <li key={of.entry.to_string()}>
            <details>
                <summary>
                    <span class="trail-name">
                        <b>{ voice_title(it, language) }</b>
                        <span class="quiet">{ it.on.words(language) }</span>
                    </span>
                    <span class="quiet">{ it.from.word(language) }</span>
                    { read_mark(language) }
                </summary>
                <div class="stack unfolded">
                    <p>{ it.of.word(language) }</p>
                    if !it.words.is_empty() { <p class="quote say">{ &it.words }</p> }
                    { answers_given(it, language) }
                    <p class="quiet">{ language.voice_typed_by() }{ ": " }{ &it.who }</p>
                    <p><a class="button plain" href={words_route(it.child, it.of.is_child()).href()}>{ language.voice_correct() }</a></p>
                </div>
            </details>
        </li>
    }
}
