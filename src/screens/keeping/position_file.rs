//! The position as a file for another system, behind the passphrase.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, Tone, notice, trouble},
    handle::{App, use_app},
    hooks::{use_asked_twice, use_task},
    platform::today,
    screens::hand_over::hand_over,
    session::{Reauthenticated, SessionError},
};
use trivsel::{
    insight::{latest_position, whole},
    register::ChildId,
    vocabulary::Answer,
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
}

/// Says what stands in the file, asks for the passphrase, and hands it out.
#[component]
pub fn PositionFile(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let twice = use_asked_twice("#position-file");
    let done = use_state_eq(|| false);
    let task = use_task::<SessionError>();
    let begin = {
        let (begin, done) = (twice.begin(), done.clone());
        Callback::from(move |event: MouseEvent| {
            begin.emit(event);
            done.set(false);
        })
    };
    let oncancel = twice.cancel();
    let onproved = {
        let (app, twice, task) = (app.clone(), twice.clone(), task.clone());
        let (child, done) = (props.id, done.clone());
        Callback::from(move |proof: Reauthenticated| {
            let (app, twice, done) = (app.clone(), twice.clone(), done.clone());
            let hand_out = async move {
                let handed_out = hand_out(&app, proof, child).await;
                twice.close();
                handed_out
            };
            task.run(hand_out, move |()| done.set(true));
        })
    };
    let position = latest_position(app.register(), props.id);
    html! {
        <section class="card stack">
            <h2>{ language.fhir_title() }</h2>
            if let Some(position) = position {
                if let Answer::Seen(_) = whole(&position.value) {
                    <p>{ language.fhir_help(position.value.on.words(language)) }</p>
                    <p>{ language.fhir_holds_no() }</p>
                    if twice.asks() {
                        <PassphraseAgain id="fhir-again" go={language.fhir_go()} busy={task.busy()} {onproved} {oncancel} />
                    } else {
                        <p><button type="button" id="position-file" onclick={begin}>{ language.fhir_go() }</button></p>
                    }
                } else {
                    <p>{ language.fhir_not_seen() }</p>
                }
            } else {
                <p>{ language.fhir_none() }</p>
            }
            if *done { { notice(Tone::Plain, html! { <p>{ language.fhir_done() }</p> }) } }
            { trouble(task.trouble().as_ref(), language) }
        </section>
    }
}

/// Gives the file to the browser. Its name tells nothing of the child.
async fn hand_out(app: &App, proof: Reauthenticated, child: ChildId) -> Result<(), SessionError> {
    let file = app.take_out_position(proof, child).await?;
    let name = format!("trivselsspor-fhir-{}.json", today());
    hand_over(&name, &file)
}
