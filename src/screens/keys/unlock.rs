//! Opening the vault with the recovery key.

use yew::{platform::spawn_local, prelude::*};

use crate::{components::TextField, handle::use_app, platform::next_frame, sentences};
use trivsel::vocabulary::{Language, Term};
use vault::{RecoveryKey, RecoveryTrouble, VaultError};

/// The form for it. A typing error is told before the slow work begins.
#[component]
pub fn UnlockWithRecoveryKey() -> Html {
    let app = use_app();
    let language = app.language();
    let typed = use_state_eq(String::new);
    let working = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<String>);
    let onsubmit = {
        let (typed, working, trouble) = (typed.clone(), working.clone(), trouble.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *working {
                return;
            }
            let key = match RecoveryKey::parse(&typed) {
                Ok(key) => key,
                Err(error) => {
                    trouble.set(Some(of_typing(error, language)));
                    return;
                }
            };
            trouble.set(None);
            working.set(true);
            let (app, working, trouble) = (app.clone(), working.clone(), trouble.clone());
            spawn_local(async move {
                next_frame().await;
                let opened = app.unlock(&key.passphrase()).await;
                working.set(false);
                match opened {
                    Ok(next) => next.go(),
                    Err(error) => trouble.set(Some(of_opening(&error, language).to_owned())),
                }
            });
        })
    };
    let onchange = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    html! {
        <form class="card stack" {onsubmit}>
            <h2>{ language.recovery_unlock_title() }</h2>
            <p>{ language.recovery_unlock_help() }</p>
            <TextField {language} id="recovery-key" label={Term::RecoveryKey.word(language)} lines=true required=true
                value={(*typed).clone()} {onchange} error={(*trouble).clone().map(AttrValue::from)} />
            <p><button type="submit" aria-disabled={working.then_some("true")}>{ language.recovery_unlock() }</button></p>
            if *working { <p class="working" role="status">{ language.start_working() }</p> }
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

fn of_opening(error: &VaultError, language: Language) -> &'static str {
    match error {
        VaultError::WrongPassphrase => language.recovery_wrong(),
        other => sentences::of_vault(other, language),
    }
}
