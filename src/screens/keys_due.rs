//! The word that a recovery key is missing, or was just used.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    handle::App,
    route::Route,
};
use vault::Holder;

/// Says that there is no recovery key yet, or that the vault was opened with it and
/// somebody needs a new passphrase; nothing in the sample.
pub fn keys_due(app: &App) -> Html {
    if app.opening().is_none_or(|opening| opening.sample) {
        return html! {};
    }
    let (language, slots) = (app.language(), app.slots());
    let key = slots
        .iter()
        .find(|slot| slot.holder == Some(Holder::Recovery));
    let says = match key {
        None => language.keys_due_none(),
        Some(slot) if slot.opened_with => language.keys_due_opened(),
        Some(_) => return html! {},
    };
    notice(
        Tone::Warn,
        html! {
            <p>{ says }{ " " }<a href={Route::Keys.href()}>{ Route::Keys.title(language) }</a></p>
        },
    )
}
