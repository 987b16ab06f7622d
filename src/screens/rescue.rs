//! When the vault will not open: there is the recovery key, its bytes can be taken out as they lie there,
//! and the device can begin anew.

use yew::{platform::spawn_local, prelude::*};

use super::keys::UnlockWithRecoveryKey;
use crate::{
    components::{Tone, notice, trouble},
    handle::use_app,
    platform::{download, erase_device, raw_vault, today},
    route::Route,
};
use vault::VaultError;

/// The way in with the recovery key, and both ways out, which ask for no passphrase,
/// nor that anything can be read.
#[component]
pub fn Rescue() -> Html {
    let language = use_app().language();
    let sure = use_state_eq(|| false);
    let failed = use_state_eq(|| None::<VaultError>);
    let raw = {
        let failed = failed.clone();
        Callback::from(move |_: MouseEvent| {
            let failed = failed.clone();
            spawn_local(async move { failed.set(take_raw().await.err()) });
        })
    };
    let ask = {
        let sure = sure.clone();
        Callback::from(move |_: MouseEvent| sure.set(!*sure))
    };
    let erase = {
        let failed = failed.clone();
        Callback::from(move |_: MouseEvent| {
            let failed = failed.clone();
            spawn_local(async move {
                match erase_device().await {
                    Ok(()) => Route::Start.go(),
                    Err(error) => failed.set(Some(error)),
                }
            });
        })
    };
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.rescue_title() }</h1>
            <UnlockWithRecoveryKey />
            <section class="card stack">
                <h2>{ language.rescue_raw() }</h2>
                <p>{ language.rescue_raw_help() }</p>
                <p><button type="button" onclick={raw}>{ language.rescue_raw() }</button></p>
            </section>
            <section class="card stack">
                <h2>{ language.rescue_anew() }</h2>
                <p>{ language.rescue_anew_help() }</p>
                if *sure {
                    { notice(Tone::Warn, language.rescue_sure().into()) }
                    <div class="actions">
                        <button type="button" class="danger" onclick={erase}>{ language.rescue_erase() }</button>
                        <button type="button" class="plain" onclick={ask}>{ language.cancel() }</button>
                    </div>
                } else {
                    <p><button type="button" onclick={ask}>{ language.rescue_anew() }</button></p>
                }
            </section>
            { trouble((*failed).as_ref(), language) }
            <p><a href={Route::Start.href()}>{ language.start_back() }</a></p>
        </div>
    }
}

async fn take_raw() -> Result<(), VaultError> {
    let file = raw_vault().await?;
    download(&format!("trivselsspor-raa-data-{}.tspr", today()), &file)
        .map_err(|_| VaultError::NotHandedOver)
}
