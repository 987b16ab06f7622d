//! Everything as a file that anybody can read, behind a warning.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{Tone, notice, trouble},
    handle::{App, use_app},
    hooks::use_focus_after,
    platform::{download, today},
};
use exchange::readable;
use trivsel::register::Fact;
use vault::VaultError;

/// Warns, and hands it out.
#[component]
pub fn Export() -> Html {
    let app = use_app();
    let language = app.language();
    let sure = use_state_eq(|| false);
    use_focus_after(
        *sure,
        |sure| {
            if sure { "#export-go" } else { "#export-begin" }
        },
    );
    let failed = use_state_eq(|| None::<VaultError>);
    let ask = {
        let sure = sure.clone();
        Callback::from(move |_: MouseEvent| sure.set(!*sure))
    };
    let onclick = {
        let (app, sure, failed) = (app.clone(), sure.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| {
            let (app, sure, failed) = (app.clone(), sure.clone(), failed.clone());
            sure.set(false);
            spawn_local(async move { failed.set(hand_out(&app).await.err()) });
        })
    };
    html! {
        <section class="card stack">
            <h2>{ language.export_title() }</h2>
            <p>{ language.export_help() }</p>
            if *sure {
                { notice(Tone::Warn, html! { <p>{ language.export_warning() }</p> }) }
                <div class="actions">
                    <button type="button" class="danger" id="export-go" {onclick}>{ language.export_go() }</button>
                    <button type="button" class="plain" onclick={ask}>{ language.cancel() }</button>
                </div>
            } else {
                <p><button type="button" id="export-begin" onclick={ask}>{ language.export_title() }</button></p>
            }
            { trouble((*failed).as_ref(), language) }
        </section>
    }
}

/// Writes down that it was taken out, and hands it to the browser.
async fn hand_out(app: &App) -> Result<(), VaultError> {
    let on = today();
    let taken = Fact::Exported { on, child: None };
    app.record(vec![taken], &[]).await?;
    let held = app.everything().await?;
    let unread = held.not_understood + held.damage.len();
    let file = readable::everything(&held.entries, &held.drafts, unread, on);
    download(&format!("trivselsspor-alt-{on}.json"), &file).map_err(|_| VaultError::NotHandedOver)
}
