//! Opening the vault of this device.

use yew::prelude::*;

use crate::{
    components::PassphraseField,
    handle::use_app,
    hooks::{use_secret, use_task},
    loader::use_loader,
    platform::next_frame,
    route::Route,
    sentences,
    session::SessionError,
};
use trivsel::vocabulary::Term;

/// Opens the vault of this device.
#[component]
pub fn Unlock() -> Html {
    let app = use_app();
    let loader = use_loader();
    let language = app.language();
    let passphrase = use_secret();
    let task = use_task::<SessionError>();
    let onsubmit = {
        let (app, loader, passphrase, task) = (
            app.clone(),
            loader.clone(),
            passphrase.clone(),
            task.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (app, loader) = (app.clone(), loader.clone());
            let passphrase = passphrase.text();
            let open = async move {
                // The page shows that it is working before the work begins.
                next_frame().await;
                // It is here: it has found the vault.
                let later = loader.later().ok_or(SessionError::NotOpen)?;
                (later.unlock)(app, passphrase).await
            };
            task.run(open, Route::go);
        })
    };
    html! {
        <form class="card stack" {onsubmit}>
            <h2>{ language.start_unlock_title() }</h2>
            <PassphraseField {language} id="passphrase" label={Term::Passphrase.word(language)}
                secret={passphrase}
                error={task.trouble().map(|it| sentences::of_session(&it, language))} />
            <p><button type="submit" class="primary" aria-disabled={task.waits()}>{ language.start_unlock() }</button></p>
            if task.busy() { <p class="working" role="status">{ language.start_working() }</p> }
        </form>
    }
}
