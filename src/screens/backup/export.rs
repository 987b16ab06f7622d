//! Everything as a file that anybody can read, behind a warning and the passphrase.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{PassphraseAgain, Tone, notice, trouble},
    handle::{App, use_app},
    platform::{download, focus, today},
    session::Reauthenticated,
};
use vault::VaultError;

/// Warns, asks for the passphrase, and hands it out.
#[component]
pub fn Export() -> Html {
    let app = use_app();
    let language = app.language();
    let sure = use_state_eq(|| false);
    let busy = use_state_eq(|| false);
    let failed = use_state_eq(|| None::<VaultError>);
    let begin = {
        let sure = sure.clone();
        Callback::from(move |_: MouseEvent| sure.set(true))
    };
    let cancel = {
        let sure = sure.clone();
        Callback::from(move |()| {
            sure.set(false);
            focus("#export-begin");
        })
    };
    let onproved = {
        let (app, sure, busy, failed) = (app.clone(), sure.clone(), busy.clone(), failed.clone());
        Callback::from(move |proof: Reauthenticated| {
            let (app, sure, busy, failed) =
                (app.clone(), sure.clone(), busy.clone(), failed.clone());
            busy.set(true);
            spawn_local(async move {
                failed.set(hand_out(&app, proof).await.err());
                busy.set(false);
                sure.set(false);
            });
        })
    };
    html! {
        <section class="card stack">
            <h2>{ language.export_title() }</h2>
            <p>{ language.export_help() }</p>
            if *sure {
                { notice(Tone::Warn, html! { <p>{ language.export_warning() }</p> }) }
                <PassphraseAgain go={language.export_go()} danger=true busy={*busy} {onproved} oncancel={cancel} />
            } else {
                <p><button type="button" id="export-begin" onclick={begin}>{ language.export_title() }</button></p>
            }
            { trouble((*failed).as_ref(), language) }
        </section>
    }
}

async fn hand_out(app: &App, proof: Reauthenticated) -> Result<(), VaultError> {
    let file = app.take_out(proof, None).await?;
    let name = format!("trivselsspor-alt-{}.json", today());
    download(&name, &file).map_err(|_| VaultError::NotHandedOver)
}
