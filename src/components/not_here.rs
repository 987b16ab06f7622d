//! An address that names nothing the app knows.

use yew::prelude::*;

use crate::route::Route;
use trivsel::vocabulary::Language;

/// An address that names nothing the app knows.
pub fn not_here(language: Language) -> Html {
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ language.not_here_title() }</h1>
            <p>{ language.not_here_help() }</p>
            <p><a class="button" href={Route::Overview.href()}>{ language.overview_title() }</a></p>
        </div>
    }
}
