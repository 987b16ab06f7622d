//! Forældrene ved det nu: one press, where the parents' words are missing.

use yew::prelude::*;

use crate::{
    components::trouble,
    handle::use_app,
    hooks::use_record,
    platform::{focus_heading, today},
};
use trivsel::{
    insight::{StopSays, StripStop, parents_told_on},
    register::{ChildId, Fact, ParentsTold},
};

/// Of which child, and how far it has come.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub strip: [StripStop; 4],
}

/// The button, or the way back on the day it was pressed; nothing where neither is needed.
#[component]
pub fn TellParents(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let child = props.child;
    let missing = props.strip.iter().any(|it| it.says == StopSays::NoParents);
    let told = parents_told_on(app.register(), child).filter(|on| *on == today());
    let note = |taken_back: bool| {
        let record = record.clone();
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        Callback::from(move |_: MouseEvent| {
            let fact = Fact::ParentsTold(ParentsTold {
                child,
                on: today(),
                who: who.clone(),
                taken_back,
            });
            record.run(vec![fact], vec![], focus_heading);
        })
    };
    html! {
        <>
            if missing {
                <div class="stack tight">
                    <p><button type="button" onclick={note(false)} aria-disabled={record.waits()}>{ language.parents_told() }</button></p>
                    <p class="help">{ language.parents_told_help() }</p>
                </div>
            } else if let Some(on) = told {
                <p>
                    { language.parents_told_on(on.words(language)) }{ " " }
                    <button type="button" class="plain" onclick={note(true)} aria-disabled={record.waits()}>{ language.parents_told_undo() }</button>
                </p>
            }
            { trouble(record.trouble().as_ref(), language) }
        </>
    }
}
