//! What is said while the later part of the program is fetched, and where it cannot be.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    loader::Loader,
};
use trivsel::vocabulary::Language;

/// In the place of a screen that is not here yet, or cannot be fetched.
pub fn fetching(loader: &Loader, language: Language) -> Html {
    if !loader.load_failed() {
        return html! { <p role="status">{ language.part_fetching() }</p> };
    }
    let again = {
        let loader = loader.clone();
        Callback::from(move |_: MouseEvent| loader.bring())
    };
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ language.part_missing() }</h1>
            { not_fetched(loader, language) }
            { fetch_again(again, language) }
        </div>
    }
}

/// The way to ask for the later part once more.
pub fn fetch_again(onclick: Callback<MouseEvent>, language: Language) -> Html {
    html! { <p><button type="button" {onclick}>{ language.part_again() }</button></p> }
}

/// Says so where the later part could not be fetched.
pub fn not_fetched(loader: &Loader, language: Language) -> Html {
    if !loader.load_failed() {
        return html! {};
    }
    notice(Tone::Error, html! { <p>{ language.part_help() }</p> })
}
