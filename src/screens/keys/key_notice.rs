//! What is filled in or said yes to, and what is told afterwards.

use yew::prelude::*;

use super::{
    adults::KeyLine, key_action::Doing, key_task::KeyTask, remove_key::RemoveKey,
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
pub fn told(doing: Doing, language: Language) -> Html {
    let says = match doing {
        Doing::Given => {
            return html! { <p class="saved" role="status">{ language.keys_set() }</p> };
        }
        Doing::Replaced => language.keys_replaced(),
        Doing::KeyChanged => language.vault_key_changed(),
        _ => return html! {},
    };
    html! {
        <div role="status">{ notice(Tone::Plain, html! {
            <p>{ says }{ " " }<a href={Route::Backup.href()}>{ Route::Backup.title(language) }</a></p>
        }) }</div>
    }
}

/// What is to be filled in or said yes to.
pub fn asked(app: &App, doing: &UseStateHandle<Doing>, lines: &[KeyLine], me: Id) -> Html {
    let language = app.language();
    let then = |next: Doing| {
        let doing = doing.clone();
        Callback::from(move |done: bool| doing.set(if done { next } else { Doing::Nothing }))
    };
    let inner = match **doing {
        Doing::Setting(holder) => {
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
                Doing::Replaced
            } else {
                Doing::Given
            };
            html! { <SetPassphrase {holder} {title} {help} ondone={then(next)} /> }
        }
        Doing::Removing(slot) => {
            let line = lines
                .iter()
                .find(|line| line.slot.is_some_and(|it| it.id == slot));
            let Some(line) = line else {
                return html! {};
            };
            let (holder, name) = (line.holder, line.name.clone());
            html! { <RemoveKey {slot} {holder} {name} ondone={then(Doing::KeyChanged)} /> }
        }
        _ => return html! {},
    };
    html! { <div id="asked" tabindex="-1">{ inner }</div> }
}

/// The vault's own key, for when a copy of it may be in wrong hands.
pub fn vault_key(app: &App, doing: &UseStateHandle<Doing>, work: &KeyTask) -> Html {
    let language = app.language();
    let to = |next: Doing| {
        let doing = doing.clone();
        Callback::from(move |_: MouseEvent| doing.set(next))
    };
    let oncancel = {
        let (doing, work) = (doing.clone(), work.clone());
        Callback::from(move |()| {
            work.forget();
            doing.set(Doing::Nothing);
        })
    };
    let onproved = {
        let (app, doing, work) = (app.clone(), doing.clone(), work.clone());
        Callback::from(move |proof: Reauthenticated| {
            let (app, doing) = (app.clone(), doing.clone());
            let change = async move { app.change_keys(proof, KeyChanges::default()).await };
            work.run(change, move || doing.set(Doing::KeyChanged));
        })
    };
    html! {
        <section class="screen-only stack">
            <h2>{ language.vault_key_title() }</h2>
            <p>{ language.vault_key_help() }</p>
            if **doing == Doing::ChangingKey {
                { work.view(language) }
                <PassphraseAgain go={language.vault_key_change()} leader={app.asks_leader(&KeyChanges::default())} busy={work.waits().is_some()} {onproved} {oncancel} />
            } else {
                <p><button type="button" onclick={to(Doing::ChangingKey)}>{ language.vault_key_change() }</button></p>
            }
        </section>
    }
}
