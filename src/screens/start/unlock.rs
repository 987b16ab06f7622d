//! Opening the vault of this device.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::PassphraseField, handle::use_app, loader::use_loader, platform::next_frame,
    sentences,
};
use trivsel::vocabulary::Term;
use vault::VaultError;

/// Opens the vault of this device.
#[component]
pub fn Unlock() -> Html {
    let app = use_app();
    let loader = use_loader();
    let language = app.language();
    let passphrase = use_state_eq(String::new);
    let working = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<VaultError>);
    let onsubmit = {
        let (app, loader, passphrase, working, trouble) = (
            app.clone(),
            loader.clone(),
            passphrase.clone(),
            working.clone(),
            trouble.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *working {
                return;
            }
            let (app, loader, passphrase, working, trouble) = (
                app.clone(),
                loader.clone(),
                passphrase.clone(),
                working.clone(),
                trouble.clone(),
            );
            working.set(true);
            trouble.set(None);
            spawn_local(async move {
                // The page shows that it is working before the work begins.
                next_frame().await;
                // It is here: it has found the vault.
                if let Some(later) = loader.later() {
                    match (later.unlock)(app, passphrase.to_string()).await {
                        Ok(next) => next.go(),
                        Err(error) => trouble.set(Some(error)),
                    }
                }
                working.set(false);
            });
        })
    };
    let onchange = {
        let passphrase = passphrase.clone();
        Callback::from(move |text| passphrase.set(text))
    };
    html! {
        <form class="card stack" {onsubmit}>
            <h2>{ language.start_unlock_title() }</h2>
            <PassphraseField {language} id="passphrase" label={Term::Passphrase.word(language)}
                value={(*passphrase).clone()} {onchange}
                error={trouble.as_ref().map(|it| sentences::of_vault(it, language))} />
            <p><button type="submit" class="primary" aria-disabled={working.then_some("true")}>{ language.start_unlock() }</button></p>
            if *working { <p class="working" role="status">{ language.start_working() }</p> }
        </form>
    }
}
