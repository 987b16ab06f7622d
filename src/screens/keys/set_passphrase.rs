//! A new passphrase for somebody who opens the vault.

use yew::prelude::*;

use super::work::use_work;
use crate::{
    components::use_new_passphrase,
    handle::{App, use_app},
    platform::SystemRandom,
};
use vault::{Holder, suggest_passphrase};

/// Whose it is to be.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The holder.
    pub holder: Holder,
    /// The heading.
    pub title: AttrValue,
    /// One sentence below it; empty where none is needed.
    pub help: &'static str,
    /// Called when it is stored (true) or given up.
    pub ondone: Callback<bool>,
}

/// The form for it.
#[component]
pub fn SetPassphrase(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let chosen = use_new_passphrase(&app);
    let work = use_work();
    let onsubmit = {
        let (work, app, chosen) = (work.clone(), app.clone(), chosen.clone());
        let (holder, ondone) = (props.holder, props.ondone.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(passphrase) = chosen.take(&known_names(&app)) else {
                return;
            };
            let (app, ondone) = (app.clone(), ondone.clone());
            work.run(
                async move { app.set_passphrase(holder, &passphrase).await },
                move || ondone.emit(true),
            );
        })
    };
    let suggest = {
        let chosen = chosen.clone();
        Callback::from(move |()| chosen.suggest(suggest_passphrase(&mut SystemRandom)))
    };
    let cancel = props.ondone.reform(|_: MouseEvent| false);
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h3>{ &props.title }</h3>
            if !props.help.is_empty() { <p>{ props.help }</p> }
            { chosen.view("new-passphrase", &known_names(&app), suggest, language) }
            { work.view(language) }
            <div class="actions">
                <button type="submit" class="primary" aria-disabled={work.waits()}>{ language.save() }</button>
                <button type="button" class="plain" onclick={cancel}>{ language.cancel() }</button>
            </div>
        </form>
    }
}

/// Names that anybody near the place knows.
fn known_names(app: &App) -> Vec<&str> {
    let register = app.register();
    let adults = register.adults().into_iter().chain(register.adults_gone());
    let adults = adults.map(|adult| &*adult.name);
    adults.chain([&*register.institution.name]).collect()
}
