//! Two have followed up without knowing of one another: both are read, and one is chosen.

use yew::prelude::*;

use super::{follow_up::settled, trail::held};
use crate::{
    components::{Tone, notice, trouble},
    handle::use_app,
    hooks::use_record,
    platform::{focus_heading, today},
};
use trivsel::{
    insight::promises,
    register::{ChildId, Fact, FocusPoint, FollowUp, FollowUpChoice},
};

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
}

/// The follow-ups that were held apart, beside one another; nothing where there are none.
#[component]
pub fn HeldApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let (register, child) = (app.register(), props.child);
    let promises = promises(register, child);
    if promises.apart.is_empty() {
        return html! {};
    }
    let apart = promises.held.iter().map(|it| &it.value);
    let apart: Vec<_> = apart.filter(|it| promises.apart.contains(&it.id)).collect();
    let points = promises.tried.iter().map(|it| it.point.clone());
    let points: Vec<FocusPoint> = points.collect();
    let choose = |it: &FollowUp| {
        let chosen = it.id;
        let record = record.clone();
        // What the other one has ended goes on, and what this one has ended ends.
        let settled = settled(&points, &apart, it);
        let over = promises.apart.iter().copied();
        let choice = FollowUpChoice {
            child,
            on: today(),
            who: app.adult().map_or_else(String::new, |it| it.name.clone()),
            chosen,
            over: over.filter(|id| *id != chosen).collect(),
        };
        Callback::from(move |_: MouseEvent| {
            let mut facts = settled.clone();
            facts.push(Fact::FollowUpChosen(choice.clone()));
            record.run(facts, vec![], focus_heading);
        })
    };
    let says = html! {
        <div class="stack">
            <p>{ language.apart_sentence() }</p>
            <div class="columns">
                { for apart.iter().map(|it| html! {
                    <section class="card stack" key={it.id.to_string()}>
                        <h2>{ language.follow_up_held() }{ " " }{ it.on.words(language) }</h2>
                        { held(register, it, language) }
                        <p><button type="button" onclick={choose(it)} aria-disabled={record.waits()}>
                            <span class="visually-hidden">{ &it.who }{ ": " }</span>{ language.apart_choose() }
                        </button></p>
                    </section>
                }) }
            </div>
            { trouble(record.trouble().as_ref(), language) }
        </div>
    };
    notice(Tone::Warn, says)
}
