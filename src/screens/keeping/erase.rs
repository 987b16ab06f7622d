//! The way to erasing: what will be gone, and the passphrase again.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, Tone, notice, trouble},
    handle::use_app,
    hooks::use_task,
    platform::{focus, focus_heading},
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
    let sure = use_state_eq(|| false);
    let task = use_task::<SessionError>();
    let ask = {
        let sure = sure.clone();
        Callback::from(move |_: MouseEvent| sure.set(true))
    };
    let cancel = {
        let sure = sure.clone();
        Callback::from(move |()| {
            sure.set(false);
            focus("#erase-begin");
        })
    };
    let erase = {
        let (app, props) = (app.clone(), props.clone());
        let (sure, task) = (sure.clone(), task.clone());
        Callback::from(move |proof: Reauthenticated| {
            let (app, sure, ondone) = (app.clone(), sure.clone(), props.ondone.clone());
            let children = props.children_to_erase.clone();
            let erase = async move { app.erase(proof, &children).await };
            task.run(erase, move |count| {
                sure.set(false);
                ondone.emit(count);
                focus_heading();
            });
        })
    };
    let none = props.children_to_erase.is_empty().then_some("true");
    html! {
        <div class="stack">
            if *sure && none.is_none() {
                { notice(Tone::Warn, html! { <p>{ &props.sure }</p> }) }
                <PassphraseAgain go={language.erase_now()} danger=true leader=true busy={task.busy()} onproved={erase} oncancel={cancel} />
            } else {
                <p><button type="button" id="erase-begin" onclick={ask} aria-disabled={none}>{ &props.begin }</button></p>
            }
            { trouble(task.trouble().as_ref(), language) }
        </div>
    }
}
