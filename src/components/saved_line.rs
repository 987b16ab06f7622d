//! "Gemt kl. 10.42".

use yew::prelude::*;

use super::trouble;
use crate::{platform::time_of_day, session::SaveState};
use trivsel::vocabulary::Language;

/// Says quietly how safe what is on screen is, and loudly when it is not.
pub fn saved_line(saved: &SaveState, onagain: &Callback<MouseEvent>, language: Language) -> Html {
    let words = match saved {
        SaveState::Untouched => String::new(),
        SaveState::Saving => language.saved_saving().to_owned(),
        SaveState::Stored(moment) => language.saved_at(time_of_day(*moment, language)),
        SaveState::Failed(why) => {
            return html! {
                <div class="stack tight">
                    { trouble(Some(why), language) }
                    <button type="button" onclick={onagain}>{ language.saved_again() }</button>
                </div>
            };
        }
    };
    html! { <p class="saved" role="status">{ words }</p> }
}
