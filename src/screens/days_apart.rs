//! Two have set another day for one follow-up without knowing of one another: both are read, and one is
//! chosen.

use yew::prelude::*;

use super::{
    stand_apart::{ApartCard, stand_apart},
    trail::facts_list,
};
use crate::{
    handle::use_app,
    hooks::use_record,
    models::models,
    platform::today,
    sheets::{AccessLine, access_said},
};
use trivsel::{
    insight::{PlanApart, PlannedBy, parents_not_yet, promises},
    register::{ChildId, Fact, FollowUpApart, PlannedFollowUp, Register},
    vocabulary::{Day, Language, Term},
};

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
}

/// The days beside one another; nothing where there is one.
#[component]
pub fn DaysApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let (register, child) = (app.register(), props.child);
    let promises = promises(register, child);
    if promises.next.apart() != Some(FollowUpApart::Moved) {
        return html! {};
    }
    let who = app.adult().map_or_else(String::new, |it| it.name.clone());
    let card = |it: &PlanApart<'_>| {
        let (title, lines) = told(register, it, language);
        let day = it.plan.and_then(|plan| plan.on);
        let of = day.map_or_else(
            || language.move_cancel().to_owned(),
            |day| day.words_with_weekday(language),
        );
        let by = match it.by {
            PlannedBy::Move(it) => &it.who,
            PlannedBy::FollowUp(it) => &it.who,
            PlannedBy::Position(_) => "",
        };
        let of = [&of, by].into_iter().filter(|it| !it.is_empty());
        let of = of.collect::<Vec<_>>().join("\u{a0}· ");
        let chosen = promises.choose_day(child, it, today(), who.clone());
        ApartCard {
            key: of.clone(),
            of,
            body: html! { <><h2>{ title }</h2>{ facts_list(lines) }</> },
            facts: vec![Fact::FollowUpMoved(chosen)],
        }
    };
    let cards = promises.moved_apart.iter().map(card).collect();
    let help = (!parents_not_yet(register, child, today())).then(|| language.days_apart_parents());
    stand_apart(
        language.days_apart_sentence(),
        cards,
        help,
        &record,
        language,
    )
}

/// What set the day, and what was written with it.
fn told(register: &Register, it: &PlanApart<'_>, language: Language) -> (String, Vec<AccessLine>) {
    match it.by {
        PlannedBy::Move(moved) => {
            let fact = Fact::FollowUpMoved(moved.clone());
            access_said(register, &fact, &models(), language)
        }
        PlannedBy::Position(position) => (
            language.days_apart_position().to_owned(),
            planned(position.on, it.plan, language),
        ),
        PlannedBy::FollowUp(held) => (
            language.days_apart_follow_up().to_owned(),
            planned(held.on, it.plan, language),
        ),
    }
}

fn planned(on: Day, plan: Option<&PlannedFollowUp>, language: Language) -> Vec<AccessLine> {
    let day = plan.and_then(|plan| plan.on);
    let words =
        |of: fn(&PlannedFollowUp) -> &str| plan.map_or_else(String::new, |it| of(it).to_owned());
    let lines = [
        (language.access_day(), on.words(language)),
        (
            language.promises_next(),
            day.map_or_else(String::new, |day| day.words_with_weekday(language)),
        ),
        (language.plan_why(), words(|it| &it.why_none)),
        (language.plan_late(), words(|it| &it.why_late)),
        (Term::Lead.word(language), words(|it| &it.lead)),
    ];
    let lines = lines.into_iter().filter(|(_, text)| !text.is_empty());
    lines
        .map(|(name, text)| AccessLine {
            name: name.to_owned(),
            text,
        })
        .collect()
}
