//! The way to erasing: what will be gone, and the passphrase again.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, Tone, notice, trouble},
    handle::use_app,
    hooks::{use_asked_twice, use_task},
    platform::focus_heading,
    session::{Reauthenticated, SessionError},
};
use trivsel::register::ChildId;

/// Which children, and what is done afterwards.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub children_to_erase: Vec<ChildId>,
    /// What the first button says.
    pub begin: AttrValue,
    /// What is said before it is done.
    pub sure: AttrValue,
    /// Called with how many were erased.
    pub ondone: Callback<usize>,
}

/// Asks once more, and erases.
#[component]
pub fn Erase(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let twice = use_asked_twice("#erase-begin");
    let task = use_task::<SessionError>();
    let erase = {
        let (app, props) = (app.clone(), props.clone());
        let (twice, task) = (twice.clone(), task.clone());
        Callback::from(move |proof: Reauthenticated| {
            let (app, twice, ondone) = (app.clone(), twice.clone(), props.ondone.clone());
            let children = props.children_to_erase.clone();
            let erase = async move { app.erase(proof, &children).await };
            task.run(erase, move |count| {
                twice.close();
                ondone.emit(count);
                focus_heading();
            });
        })
    };
    let none = props.children_to_erase.is_empty().then_some("true");
    html! {
        <div class="stack">
            if twice.asks() && none.is_none() {
                { notice(Tone::Warn, html! { <p>{ &props.sure }</p> }) }
                <PassphraseAgain go={language.erase_now()} danger=true leader=true busy={task.busy()} onproved={erase} oncancel={twice.cancel()} />
            } else {
                <p><button type="button" id="erase-begin" onclick={twice.begin()} aria-disabled={none}>{ &props.begin }</button></p>
            }
            { trouble(task.trouble().as_ref(), language) }
        </div>
    }
}
