//! The word that it is time for a backup.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    handle::App,
    platform::today,
    route::Route,
};
use trivsel::insight::backup_is_due;

/// Says that a backup is due; nothing while one is recent, or in the sample.
pub fn backup_due(app: &App) -> Html {
    if !app.is_kept() || !backup_is_due(app.register(), today()) {
        return html! {};
    }
    let language = app.language();
    notice(
        Tone::Warn,
        html! {
            <p>{ language.backup_due() }{ " " }<a href={Route::Backup.href()}>{ Route::Backup.title(language) }</a></p>
        },
    )
}
