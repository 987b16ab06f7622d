//! "Gemt kl. 10.42".

use yew::prelude::*;

use super::trouble;
use crate::{platform::time_of_day, session::SaveState};
use trivsel::vocabulary::Language;

/// Says quietly how safe what is on screen is, and loudly when it is not.
pub fn saved_line(saved: &SaveState, onagain: &Callback<MouseEvent>, language: Language) -> Html {
    match saved {
        SaveState::Failed(_) => saved_trouble(saved, onagain, language),
        _ => saved_words(saved, language),
    }
}

/// The quiet part alone, for a narrow place. What is not stored is called so.
pub fn saved_words(saved: &SaveState, language: Language) -> Html {
    let words = match saved {
        SaveState::Untouched => String::new(),
        SaveState::Saving => language.saved_saving().to_owned(),
        SaveState::Stored(moment) => language.saved_at(time_of_day(*moment, language)),
        SaveState::Failed(_) => {
            return html! { <p class="unsaved-mark">{ language.unsaved_mark() }</p> };
        }
    };
    html! { <p class="saved" role="status">{ words }</p> }
}

/// The loud part alone: why it is not stored, and a way to try again; nothing where it is.
pub fn saved_trouble(
    saved: &SaveState,
    onagain: &Callback<MouseEvent>,
    language: Language,
) -> Html {
    let SaveState::Failed(why) = saved else {
        return html! {};
    };
    html! {
        <div class="stack tight">
            { trouble(Some(why), language) }
            <button type="button" onclick={onagain}>{ language.saved_again() }</button>
        </div>
    }
}
