//! A new passphrase, typed twice or suggested.

use yew::prelude::*;

use super::work::use_work;
use crate::{
    components::TextField, handle::use_app, passphrase::too_short, platform::SystemRandom,
};
use trivsel::vocabulary::Term;
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
pub fn NewPassphrase(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let [first, again] = [use_state_eq(String::new), use_state_eq(String::new)];
    let suggested = use_state_eq(|| None::<String>);
    let pressed = use_state_eq(|| false);
    let work = use_work();
    let (short, differs) = (too_short(&first), *first != *again);
    let onsubmit = {
        let (work, pressed, first) = (work.clone(), pressed.clone(), first.clone());
        let (holder, ondone) = (props.holder, props.ondone.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            if short || differs {
                return;
            }
            let (app, first, ondone) = (app.clone(), first.clone(), ondone.clone());
            work.run(
                async move { app.set_passphrase(holder, &first).await },
                move || ondone.emit(true),
            );
        })
    };
    let suggest = {
        let (first, again, suggested) = (first.clone(), again.clone(), suggested.clone());
        Callback::from(move |_: MouseEvent| {
            let words = suggest_passphrase(&mut SystemRandom);
            first.set(words.clone());
            again.set(words.clone());
            suggested.set(Some(words));
        })
    };
    let put = |into: &UseStateHandle<String>| {
        let into = into.clone();
        Callback::from(move |text| into.set(text))
    };
    let cancel = props.ondone.reform(|_: MouseEvent| false);
    let wrong = |it: bool, words: &'static str| (*pressed && it).then_some(words);
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h3>{ &props.title }</h3>
            if !props.help.is_empty() { <p>{ props.help }</p> }
            <TextField {language} id="new-passphrase" kind="password" label={Term::Passphrase.word(language)}
                help={language.passphrase_help()} value={(*first).clone()} onchange={put(&first)} required=true
                autocomplete="new-password" error={wrong(short, language.passphrase_short())} />
            <TextField {language} id="new-again" kind="password" label={language.passphrase_again()}
                value={(*again).clone()} onchange={put(&again)} required=true
                autocomplete="new-password" error={wrong(differs, language.passphrase_differs())} />
            <div class="stack tight" role="status">
                if let Some(words) = suggested.as_ref().filter(|words| **words == *first) {
                    <p class="lead">{ words }</p>
                    <p class="help">{ language.passphrase_suggested() }</p>
                }
            </div>
            { work.view(language) }
            <div class="actions">
                <button type="submit" class="primary" aria-disabled={work.waits()}>{ language.save() }</button>
                <button type="button" onclick={suggest}>{ language.passphrase_suggest() }</button>
                <button type="button" class="plain" onclick={cancel}>{ language.cancel() }</button>
            </div>
        </form>
    }
}
