//! Everything as a file that anybody can read, behind a warning and the passphrase.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, Tone, notice, trouble},
    handle::{App, use_app},
    hooks::{use_asked_twice, use_task},
    platform::today,
    screens::hand_over::hand_over,
    session::{Reauthenticated, SessionError},
};

/// Warns, asks for the passphrase, and hands it out.
#[component]
pub fn Export() -> Html {
    let app = use_app();
    let language = app.language();
    let twice = use_asked_twice("#export-begin");
    let task = use_task::<SessionError>();
    let onproved = {
        let (app, twice, task) = (app.clone(), twice.clone(), task.clone());
        Callback::from(move |proof: Reauthenticated| {
            let (app, twice) = (app.clone(), twice.clone());
            let hand_out = async move {
                let handed_out = hand_out(&app, proof).await;
                twice.close();
                handed_out
            };
            task.run(hand_out, |()| {});
        })
    };
    html! {
        <section class="card stack">
            <h2>{ language.export_title() }</h2>
            <p>{ language.export_help() }</p>
            if twice.asks() {
                { notice(Tone::Warn, html! { <p>{ language.export_warning() }</p> }) }
                <PassphraseAgain go={language.export_go()} danger=true busy={task.busy()} {onproved} oncancel={twice.cancel()} />
            } else {
                <p><button type="button" id="export-begin" onclick={twice.begin()}>{ language.export_title() }</button></p>
            }
            { trouble(task.trouble().as_ref(), language) }
        </section>
    }
}

async fn hand_out(app: &App, proof: Reauthenticated) -> Result<(), SessionError> {
    let file = app.take_out(proof, None).await?;
    let name = format!("trivselsspor-alt-{}.json", today());
    hand_over(&name, &file)
}
