//! The word that the file that is kept up to date wants somebody.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{Tone, notice},
    handle::App,
    kept_file::FileState,
    route::Route,
};

/// Says that the browser wants a person to allow it, with the one button for that, or
/// that the file was not written; nothing while all is well.
pub fn kept_file_due(app: &App) -> Html {
    let Some(kept) = app.kept_file().filter(|_| !app.follows()) else {
        return html! {};
    };
    let (language, name) = (app.language(), kept.name());
    let says = match kept.says() {
        FileState::Asks => html! {
            <>
                <p>{ language.kept_asks(name) }</p>
                <p><button type="button" onclick={Callback::from(move |_: MouseEvent| spawn_local(kept.clone().allow()))}>
                    { language.kept_allow() }
                </button></p>
            </>
        },
        FileState::Failed(_) => html! {
            <p>{ language.kept_failed() }{ " " }<a href={Route::Backup.href()}>{ Route::Backup.title(language) }</a></p>
        },
        FileState::Nothing | FileState::Soon | FileState::Written(_) => return html! {},
    };
    html! { <div class="screen-only">{ notice(Tone::Warn, says) }</div> }
}
