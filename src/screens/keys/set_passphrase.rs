//! A new passphrase for somebody who opens the vault.

use yew::prelude::*;
use zeroize::Zeroizing;

use super::{key_task::use_key_task, known_names::known_names};
use crate::{
    components::{PassphraseAgain, Tone, notice, use_new_passphrase},
    handle::use_app,
    passphrase::suggest,
    platform::SystemRandom,
    session::Reauthenticated,
};
use vault::{Holder, KeyChanges};

/// Whose it is to be.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub holder: Holder,
    pub title: AttrValue,
    /// One sentence below it; empty where none is needed.
    pub help: &'static str,
    /// Called when it is stored (true) or given up.
    pub ondone: Callback<bool>,
}

/// The form for it, and then the passphrase again of whoever sits at the screen.
#[component]
pub fn SetPassphrase(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let chosen = use_new_passphrase();
    let ready = use_state_eq(|| None::<Zeroizing<String>>);
    let work = use_key_task();
    let onsubmit = {
        let (app, chosen, ready) = (app.clone(), chosen.clone(), ready.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            ready.set(chosen.take(&known_names(&app)));
        })
    };
    let another = {
        let (app, chosen) = (app.clone(), chosen.clone());
        Callback::from(move |()| chosen.suggest(suggest(&known_names(&app), &mut SystemRandom)))
    };
    let onproved = {
        let (work, app, ready) = (work.clone(), app.clone(), ready.clone());
        let (holder, ondone) = (props.holder, props.ondone.clone());
        Callback::from(move |proof: Reauthenticated| {
            let Some(passphrase) = (*ready).clone() else {
                return;
            };
            let (app, ondone) = (app.clone(), ondone.clone());
            let change = async move {
                let changes = KeyChanges {
                    replace: &[(holder, passphrase.as_str())],
                    ..KeyChanges::default()
                };
                app.change_keys(proof, changes).await
            };
            work.run(change, move || ondone.emit(true));
        })
    };
    let oncancel = {
        let (ready, work) = (ready.clone(), work.clone());
        Callback::from(move |()| {
            work.forget();
            ready.set(None);
        })
    };
    let cancel = props.ondone.reform(|_: MouseEvent| false);
    if app.is_first_of_another(props.holder) {
        return html! {
            <div class="card stack">
                <h3>{ &props.title }</h3>
                { notice(Tone::Warn, html! { <p>{ language.error_anothers_passphrase() }</p> }) }
                <p><button type="button" onclick={cancel}>{ language.cancel() }</button></p>
            </div>
        };
    }
    if ready.is_some() {
        let leader = app.asks_leader(&KeyChanges {
            replace: &[(props.holder, "")],
            ..KeyChanges::default()
        });
        return html! {
            <div class="card stack">
                <h3>{ &props.title }</h3>
                { work.view(language) }
                <PassphraseAgain go={language.save()} {leader} busy={work.waits().is_some()} {onproved} {oncancel} />
            </div>
        };
    }
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h3>{ &props.title }</h3>
            if !props.help.is_empty() { <p>{ props.help }</p> }
            { chosen.view("new-passphrase", &known_names(&app), another, language) }
            <div class="actions">
                <button type="submit" class="primary">{ language.save() }</button>
                <button type="button" class="plain" onclick={cancel}>{ language.cancel() }</button>
            </div>
        </form>
    }
}
