//! What could not be read when the vault was opened.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    handle::App,
    sentences,
};

/// Names what could not be read; nothing where all is well.
pub fn damage_notice(app: &App) -> Html {
    let language = app.language();
    let Some(opening) = app.opening() else {
        return html! {};
    };
    if opening.damage.is_empty() && opening.newer == 0 && opening.broken.is_empty() {
        return html! {};
    }
    let found = html! {
        <>
            <p>{ language.damage_found() }</p>
            <ul>
                { for opening.damage.iter().map(|damage| {
                    html! { <li>{ sentences::of_damage(damage, language) }</li> }
                }) }
                if opening.newer > 0 {
                    <li>{ language.damage_newer(opening.newer) }</li>
                }
                { for opening.broken.iter().map(|error| {
                    html! { <li>{ language.damage_broken(&error.path) }</li> }
                }) }
            </ul>
        </>
    };
    notice(Tone::Error, found)
}
