//! A backup brought into a device that has no vault.

use web_sys::File;
use yew::prelude::*;

use crate::{
    components::{PassphraseField, backup_bytes, backup_field},
    handle::use_app,
    hooks::{use_secret, use_task},
    platform::next_frame,
    route::Route,
    sentences,
    session::SessionError,
};
use trivsel::vocabulary::Term;
use vault::RecoveryKey;

/// Chooses the file and opens it with the passphrase it was made with.
#[component]
pub fn Restore() -> Html {
    let app = use_app();
    let language = app.language();
    let file = use_state(|| None::<File>);
    let passphrase = use_secret();
    let task = use_task::<SessionError>();
    let onsubmit = {
        let (file, passphrase, task) = (file.clone(), passphrase.clone(), task.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (app, file, passphrase) = (app.clone(), (*file).clone(), passphrase.text());
            let restore = async move {
                next_frame().await;
                let bytes = backup_bytes(file).await?;
                // The recovery key opens it however it is typed.
                let key = RecoveryKey::parse(&passphrase);
                let passphrase = key.map_or(passphrase, |key| key.passphrase());
                app.restore(&bytes, &passphrase).await
            };
            task.run(restore, Route::go);
        })
    };
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.restore_title() }</h1>
            <form class="card stack" {onsubmit}>
                <p>{ language.restore_help() }</p>
                { backup_field("restore-file", language.restore_file(), &file) }
                <PassphraseField {language} id="restore-passphrase" label={Term::Passphrase.word(language)}
                    secret={passphrase}
                    error={task.trouble().map(|it| sentences::of_session(&it, language))} />
                <p><button type="submit" class="primary" aria-disabled={task.waits()}>{ language.restore_go() }</button></p>
                if task.busy() { <p class="working" role="status">{ language.start_working() }</p> }
            </form>
            <p><a href={Route::Start.href()}>{ language.start_back() }</a></p>
        </div>
    }
}
