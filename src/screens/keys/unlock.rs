//! Opening the vault with the recovery key.

use yew::prelude::*;

use crate::{
    components::TextField,
    handle::use_app,
    hooks::{use_secret, use_task},
    platform::next_frame,
    route::Route,
    sentences,
    session::SessionError,
};
use trivsel::vocabulary::{Language, Term};
use vault::{RecoveryKey, RecoveryTrouble, VaultError};

/// The form for it. A typing error is told before the slow work begins.
#[component]
pub fn UnlockWithRecoveryKey() -> Html {
    let app = use_app();
    let language = app.language();
    let typed = use_secret();
    let task = use_task::<String>();
    let onsubmit = {
        let (typed, task) = (typed.clone(), task.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let key = match RecoveryKey::parse(&typed.text()) {
                Ok(key) => key,
                Err(error) => {
                    task.fail(of_typing(error, language));
                    return;
                }
            };
            let app = app.clone();
            let open = async move {
                next_frame().await;
                let opened = app.unlock(&key.passphrase()).await;
                opened.map_err(|error| of_opening(&error, language).to_owned())
            };
            task.run(open, Route::go);
        })
    };
    html! {
        <form class="card stack" {onsubmit}>
            <h2>{ language.recovery_unlock_title() }</h2>
            <p>{ language.recovery_unlock_help() }</p>
            <TextField {language} id="recovery-key" label={Term::RecoveryKey.word(language)} lines=true required=true
                secret={typed} error={task.trouble().map(AttrValue::from)} />
            <p><button type="submit" aria-disabled={task.waits()}>{ language.recovery_unlock() }</button></p>
            if task.busy() { <p class="working" role="status">{ language.start_working() }</p> }
        </form>
    }
}

fn of_typing(error: RecoveryTrouble, language: Language) -> String {
    match error {
        RecoveryTrouble::UnknownWord { group, word } => language.recovery_unknown(word, group),
        RecoveryTrouble::WrongGroup { group } => language.recovery_wrong_line(group),
        RecoveryTrouble::Count { words } => language.recovery_count(words),
    }
}

fn of_opening(error: &SessionError, language: Language) -> &'static str {
    match error {
        SessionError::Vault(VaultError::WrongPassphrase) => language.recovery_wrong(),
        other => sentences::of_session(other, language),
    }
}
