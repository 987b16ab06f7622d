//! The word that a new version of the app is here.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    handle::{App, use_app},
    hooks::{AppKept, use_kept_app, use_task},
    platform::{build, form_is_open, reload, use_build, windows_open},
};

/// Why it was not taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Refusal {
    /// What is typed in a form goes with the page.
    OpenForm,
    OtherWindows,
    Browser,
    /// What is not stored goes with the page.
    Unsaved,
}

/// Tells of a new version and takes it on a press: never under another window or an open form, and
/// where a vault is open it is locked first, so that all that was typed is stored.
#[component]
pub fn NewVersion() -> Html {
    let app = use_app();
    let language = app.language();
    let kept = use_kept_app();
    let task = use_task();
    let AppKept::Known(kept) = kept else {
        return html! {};
    };
    let Some(newer) = kept.newer else {
        return html! {};
    };
    let own = build().unwrap_or_default();
    let onclick = {
        let (newer, task) = (newer.clone(), task.clone());
        Callback::from(move |_: MouseEvent| {
            let (app, newer) = (app.clone(), newer.clone());
            task.run(async move { take(&app, &newer).await }, |()| {});
        })
    };
    let says = html! {
        <>
            <p>{ language.new_version(newer, own) }</p>
            <p><button type="button" {onclick} aria-disabled={task.waits()}>{ language.new_version_take() }</button></p>
            <div role="status">
                { match task.trouble() {
                    None => "",
                    Some(Refusal::Unsaved) => language.new_version_unsaved(),
                    Some(Refusal::OpenForm) => language.new_version_form(),
                    Some(Refusal::OtherWindows) => language.new_version_others(),
                    Some(Refusal::Browser) => language.new_version_failed(),
                } }
            </div>
        </>
    };
    html! { <div class="screen-only">{ notice(Tone::Plain, says) }</div> }
}

async fn take(app: &App, newer: &str) -> Result<(), Refusal> {
    let opened = app.opening().is_some();
    // At the lock the only form is the one that asks for the passphrase.
    if opened && form_is_open() {
        return Err(Refusal::OpenForm);
    }
    if windows_open().await.is_some_and(|open| open > 1) {
        return Err(Refusal::OtherWindows);
    }
    if opened && app.has_unsaved() {
        return Err(Refusal::Unsaved);
    }
    if !use_build(newer).await {
        return Err(Refusal::Browser);
    }
    if opened {
        // The page is loaded anew once everything is stored.
        app.session().lock();
    } else {
        reload();
    }
    Ok(())
}
