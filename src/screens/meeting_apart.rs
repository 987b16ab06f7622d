//! Two have moved a meeting without knowing of one another: both are read, and one is chosen.

use yew::prelude::*;

use crate::{
    handle::use_app,
    hooks::use_record,
    models::models,
    platform::today,
    screens::{
        meeting_words::plan_first,
        stand_apart::{ApartCard, stand_apart},
        trail::facts_list,
    },
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
        day.into_iter().chain([moved]).collect()
    };
    let card = |it: &MeetingMove| {
        let (title, lines) = access_said(
            register,
            &Fact::MeetingMoved(it.clone()),
            &models(),
            language,
        );
        ApartCard {
            key: format!("{:?}", it.to),
            of: it.who.clone(),
            body: html! { <><h2>{ title }</h2>{ facts_list(lines) }</> },
            facts: choose(it),
        }
    };
    let cards = file.apart.iter().map(|it| card(&it.value)).collect();
    let (sentence, help) = (language.meet_apart_sentence(), language.meet_apart_time());
    stand_apart(sentence, cards, Some(help), &record, language)
}
