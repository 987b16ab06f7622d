//! When the vault will not open: its bytes can be taken out as they lie there,
//! and the device can begin anew.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    app::{
        components::{Tone, notice, trouble},
        handle::use_app,
        ports::{Journal, download, today},
    },
    vault::VaultError,
};

/// What is asked for.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Called once the device is empty.
    pub onempty: Callback<()>,
}

/// Both ways out, folded away until somebody needs them. Neither asks for the
/// passphrase, nor that anything can be read.
#[component]
pub fn Rescue(props: &Props) -> Html {
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
        let (failed, onempty) = (failed.clone(), props.onempty.clone());
        Callback::from(move |_: MouseEvent| {
            let (failed, onempty) = (failed.clone(), onempty.clone());
            spawn_local(async move {
                match Journal::erase_device().await {
                    Ok(()) => onempty.emit(()),
                    Err(error) => failed.set(Some(error)),
                }
            });
        })
    };
    html! {
        <details class="card more">
            <summary>{ language.rescue_title() }</summary>
            <div class="stack">
                <p>{ language.rescue_raw_help() }</p>
                <p><button type="button" onclick={raw}>{ language.rescue_raw() }</button></p>
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
                { trouble((*failed).as_ref(), language) }
            </div>
        </details>
    }
}

async fn take_raw() -> Result<(), VaultError> {
    let file = Journal::raw().await?;
    download(&format!("trivselsspor-raa-data-{}.tspr", today()), &file)
        .map_err(|_| VaultError::NotHandedOver)
}
