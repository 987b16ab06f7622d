//! "Gemt kl. 10.42".

use yew::prelude::*;

use super::Trouble;
use crate::app::{handle::use_app, hooks::Saved, ports::time_of_day};

/// What the line needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// How safe what is on screen is.
    pub saved: Saved,
    /// Tries again.
    pub onagain: Callback<()>,
}

/// Says quietly how safe what is on screen is, and loudly when it is not.
#[component]
pub fn SavedLine(props: &Props) -> Html {
    let language = use_app().language();
    let words = match &props.saved {
        Saved::Untouched => String::new(),
        Saved::Saving => language.saved_saving().to_owned(),
        Saved::At(moment) => language.saved_at(time_of_day(*moment, language)),
        Saved::Failed(trouble) => {
            let onclick = props.onagain.reform(|_| ());
            return html! {
                <div class="stack tight">
                    <Trouble trouble={Some(trouble.clone())} />
                    <button type="button" {onclick}>{ language.saved_again() }</button>
                </div>
            };
        }
    };
    html! { <p class="saved" role="status">{ words }</p> }
}
