//! Opening the vault of this device.

use std::cell::Cell;

use yew::prelude::*;

use crate::{
    components::PassphraseField,
    handle::use_app,
    hooks::{use_secret, use_task},
    loader::use_loader,
    platform::{from_disk, next_frame, now},
    route::Route,
    sentences,
    session::{SessionError, WrongTries},
};
use trivsel::vocabulary::Term;
use vault::VaultError;

thread_local! {
    /// The wrong tries in this window. Loading the page anew forgets them: it is no lock, and slows
    /// down whoever tries by hand.
    static TRIES: Cell<WrongTries> = const { Cell::new(WrongTries::NONE) };
}

/// Opens the vault of this device.
#[component]
pub fn Unlock() -> Html {
    let app = use_app();
    let loader = use_loader();
    let language = app.language();
    let passphrase = use_secret();
    let task = use_task::<SessionError>();
    let waits = use_state_eq(|| None::<u64>);
    let onsubmit = {
        let (app, loader, passphrase) = (app.clone(), loader.clone(), passphrase.clone());
        let (task, waits) = (task.clone(), waits.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let left = TRIES.get().seconds_left(now());
            waits.set(left);
            if left.is_some() {
                return;
            }
            let (app, loader) = (app.clone(), loader.clone());
            let passphrase = passphrase.text();
            let open = async move {
                // The page shows that it is working before the work begins.
                next_frame().await;
                // It is here: it has found the vault.
                let later = loader.later().ok_or(SessionError::NotOpen)?;
                let opened = (later.unlock)(app, passphrase).await;
                TRIES.set(match &opened {
                    Ok(_) => WrongTries::NONE,
                    Err(SessionError::Vault(VaultError::WrongPassphrase)) => {
                        TRIES.get().one_more(now())
                    }
                    Err(_) => TRIES.get(),
                });
                opened
            };
            task.run(open, Route::go);
        })
    };
    let error = match *waits {
        Some(seconds) => Some(language.unlock_wait(usize::try_from(seconds).unwrap_or(usize::MAX))),
        None => task
            .trouble()
            .map(|it| sentences::of_session(&it, language).into()),
    };
    let error = error.map(AttrValue::from);
    html! {
        <form class="card stack" {onsubmit}>
            <PassphraseField {language} id="passphrase" label={Term::Passphrase.word(language)}
                secret={passphrase}
                error={error} />
            <p><button type="submit" class="primary" aria-disabled={task.waits()}>{ language.start_unlock() }</button></p>
            if from_disk() { <p class="quiet">{ language.one_file_place() }</p> }
            if task.busy() { <p class="working" role="status">{ language.start_working() }</p> }
        </form>
    }
}
