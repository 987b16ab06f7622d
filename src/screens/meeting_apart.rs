//! Two have moved a meeting without knowing of one another: both are read, and one is chosen.

use yew::prelude::*;

use crate::{
    components::{Tone, notice, trouble},
    handle::use_app,
    hooks::use_record,
    models::models,
    platform::{focus_heading, today},
    screens::{meeting_words::plan_first, trail::facts_list},
    sheets::access_said,
};
use trivsel::{
    insight::meeting,
    register::{ChildId, Fact, Meeting, MeetingId, MeetingMove},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub meeting: MeetingId,
}

/// How it was moved, beside one another; nothing where nobody moved it apart.
#[component]
pub fn MovedApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let register = app.register();
    let file = meeting(register, props.child, props.meeting);
    let Some(file) = file.filter(|it| !it.apart.is_empty()) else {
        return html! {};
    };
    let plan = &*file.meeting;
    let choose = |chosen: &MeetingMove| {
        let record = record.clone();
        let known = register.meeting(plan.child, plan.id);
        let day = match chosen.to {
            Some(on) => {
                let after = Meeting { on, ..plan.clone() };
                Some(Fact::meeting_changed(known, &after))
            }
            None => plan_first(register, plan),
        };
        let moved = Fact::MeetingMoved(MeetingMove {
            on: today(),
            who: app.adult().map_or_else(String::new, |it| it.name.clone()),
            from: plan.on,
            ..chosen.clone()
        });
        let facts: Vec<_> = day.into_iter().chain([moved]).collect();
        Callback::from(move |_: MouseEvent| record.run(facts.clone(), vec![], focus_heading))
    };
    let one = |it: &MeetingMove| {
        let (title, lines) = access_said(
            register,
            &Fact::MeetingMoved(it.clone()),
            &models(),
            language,
        );
        html! {
            <section class="card stack" key={format!("{:?}", it.to)}>
                <h2>{ title }</h2>
                { facts_list(lines) }
                <p><button type="button" onclick={choose(it)} aria-disabled={record.waits()}>
                    <span class="visually-hidden">{ &it.who }{ ": " }</span>{ language.apart_choose() }
                </button></p>
            </section>
        }
    };
    let says = html! {
        <div class="stack">
            <p>{ language.meet_apart_sentence() }</p>
            <div class="columns">{ for file.apart.iter().map(|it| one(&it.value)) }</div>
            <p class="help">{ language.meet_apart_time() }</p>
            { trouble(record.trouble().as_ref(), language) }
        </div>
    };
    notice(Tone::Warn, says)
}
