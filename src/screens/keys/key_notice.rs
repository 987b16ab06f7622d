//! What is filled in or said yes to, and what is told afterwards.

use yew::prelude::*;

use super::{
    adults::KeyLine, key_task::KeyTask, keys_dialog::KeysDialog, remove_key::RemoveKey,
    set_passphrase::SetPassphrase,
};
use crate::{
    components::{PassphraseAgain, Tone, notice},
    handle::App,
    route::Route,
    session::Reauthenticated,
};
use trivsel::vocabulary::{Id, Language};
use vault::{Holder, KeyChanges};

/// What was just done.
pub fn told(dialog: KeysDialog, language: Language) -> Html {
    let says = match dialog {
        KeysDialog::Given => {
            return html! { <p class="saved" role="status">{ language.keys_set() }</p> };
        }
        KeysDialog::Replaced => language.keys_replaced(),
        KeysDialog::KeyChanged => language.vault_key_changed(),
        _ => return html! {},
    };
    html! {
        <div role="status">{ notice(Tone::Plain, html! {
            <p>{ says }{ " " }<a href={Route::Backup.href()}>{ Route::Backup.title(language) }</a></p>
        }) }</div>
    }
}

/// What is to be filled in or said yes to.
pub fn asked(app: &App, dialog: &UseStateHandle<KeysDialog>, lines: &[KeyLine], me: Id) -> Html {
    let language = app.language();
    let then = |next: KeysDialog| {
        let dialog = dialog.clone();
        Callback::from(move |done: bool| dialog.set(if done { next } else { KeysDialog::Nothing }))
    };
    let inner = match **dialog {
        KeysDialog::Setting(holder) => {
            let line = lines.iter().find(|line| line.holder == Some(holder));
            let name = line.map_or("", |line| &line.name);
            let replaces = line.is_some_and(|line| line.slot.is_some());
            let (title, help) = match holder {
                Holder::Adult(id) if id != me => {
                    let help = if replaces {
                        language.keys_reset_help()
                    } else {
                        language.keys_for_help()
                    };
                    (language.keys_for(name), help)
                }
                Holder::Adult(_) => (language.keys_yours().to_owned(), language.keys_yours_help()),
                _ => (
                    language.keys_shared().to_owned(),
                    language.keys_shared_help(),
                ),
            };
            let next = if replaces {
                KeysDialog::Replaced
            } else {
                KeysDialog::Given
            };
            html! { <SetPassphrase {holder} {title} {help} ondone={then(next)} /> }
        }
        KeysDialog::Removing(slot) => {
            let line = lines
                .iter()
                .find(|line| line.slot.is_some_and(|it| it.id == slot));
            let Some(line) = line else {
                return html! {};
            };
            let (holder, name) = (line.holder, line.name.clone());
            html! { <RemoveKey {slot} {holder} {name} ondone={then(KeysDialog::KeyChanged)} /> }
        }
        _ => return html! {},
    };
    html! { <div id="asked" tabindex="-1">{ inner }</div> }
}

/// The vault's own key, for when a copy of it may be in wrong hands.
pub fn vault_key(app: &App, dialog: &UseStateHandle<KeysDialog>, work: &KeyTask) -> Html {
    let language = app.language();
    let to = |next: KeysDialog| {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| dialog.set(next))
    };
    let oncancel = {
        let (dialog, work) = (dialog.clone(), work.clone());
        Callback::from(move |()| {
            work.forget();
            dialog.set(KeysDialog::Nothing);
        })
    };
    let onproved = {
        let (app, dialog, work) = (app.clone(), dialog.clone(), work.clone());
        Callback::from(move |proof: Reauthenticated| {
            let (app, dialog) = (app.clone(), dialog.clone());
            let change = async move { app.change_keys(proof, KeyChanges::default()).await };
            work.run(change, move || dialog.set(KeysDialog::KeyChanged));
        })
    };
    html! {
        <section class="screen-only stack">
            <h2>{ language.vault_key_title() }</h2>
            <p>{ language.vault_key_help() }</p>
            if **dialog == KeysDialog::ChangingKey {
                { work.view(language) }
                <PassphraseAgain go={language.vault_key_change()} leader={app.asks_leader(&KeyChanges::default())} busy={work.waits().is_some()} {onproved} {oncancel} />
            } else {
                <p><button type="button" onclick={to(KeysDialog::ChangingKey)}>{ language.vault_key_change() }</button></p>
            }
        </section>
    }
}
