//! Focus points of a child or a group: what the adults try, by what they will see that it helps,
//! who sees to it, and when they look.

mod ending;
mod form;
mod ideas;
mod ladder;
mod ladder_form;
mod plan;
mod row;

use yew::prelude::*;

pub use ideas::ForChild;
pub use ladder::Ladder;
pub use row::focus_words;

use self::{ending::EndingForm, form::FocusForm, ideas::ideas, plan::Plans, row::FocusRow};
use crate::{
    components::trouble,
    handle::use_app,
    hooks::{use_focus_after, use_record},
    platform::{new_id, today},
};
use trivsel::{
    insight::next_follow_up,
    instrument::Idea,
    register::{Fact, FocusPoint, FocusPointId, GroupId, RoundId},
    vocabulary::Area,
};

/// Too much at once helps nobody.
const MOST_AT_ONCE: usize = 3;

/// Whose focus points.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The one child they are for, with what its ideas are chosen by.
    #[prop_or_default]
    pub child: Option<ForChild>,
    pub group: GroupId,
    /// The round that new ones are written in.
    #[prop_or_default]
    pub round: Option<RoundId>,
    /// All of them.
    pub points: Vec<FocusPoint>,
    /// How often a new one was asked for from outside, and about which area.
    #[prop_or_default]
    pub asked: (usize, Option<Area>),
}

/// What is done with one of them.
#[derive(Clone, PartialEq)]
enum FocusTask {
    /// It is written.
    Write(FocusPoint),
    /// It is ended.
    End(FocusPoint),
}

/// The list, and the form for one of them.
#[component]
pub fn FocusPoints(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let doing = use_state_eq(|| None::<FocusTask>);
    let who = app.adult().map(|it| it.name.clone()).unwrap_or_default();
    let new = {
        let (child, group, round) = (props.child.map(|it| it.child), props.group, props.round);
        move |area: Option<Area>| FocusPoint {
            round,
            area,
            who: who.clone(),
            starts: Some(today()),
            by: Some(next_follow_up(today())),
            ..FocusPoint::new(FocusPointId(new_id()), child, group)
        }
    };
    {
        let (doing, new) = (doing.clone(), new.clone());
        use_effect_with(props.asked, move |(times, area)| {
            if *times > 0 {
                doing.set(Some(FocusTask::Write(new(*area))));
            }
        });
    }
    let form = match &*doing {
        None => "#add-focus",
        Some(FocusTask::Write(_)) => "#focus-what",
        Some(FocusTask::End(_)) => "#end-focus",
    };
    use_focus_after(form, |form| form);
    let set = |to: Option<FocusTask>| {
        let doing = doing.clone();
        Callback::from(move |_: MouseEvent| doing.set(to.clone()))
    };
    let reopen = |point: &FocusPoint| {
        let (record, before) = (record.clone(), point.clone());
        Callback::from(move |_: MouseEvent| {
            let after = FocusPoint {
                end: None,
                ..before.clone()
            };
            let fact = Fact::focus_point_changed(Some(&before), &after);
            record.run(vec![fact], vec![], || {});
        })
    };
    let add = {
        let (doing, new) = (doing.clone(), new.clone());
        Callback::from(move |_: MouseEvent| doing.set(Some(FocusTask::Write(new(None)))))
    };
    let onidea = {
        let doing = doing.clone();
        Callback::from(move |idea: &'static Idea| {
            let point = FocusPoint {
                what: idea.text.text(language).to_owned(),
                rung: idea.rung,
                idea: idea.id.to_owned(),
                ..new(Some(idea.area))
            };
            doing.set(Some(FocusTask::Write(point)));
        })
    };
    let ondone = {
        let doing = doing.clone();
        Callback::from(move |()| doing.set(None))
    };
    let one = |point: &FocusPoint| {
        let row = FocusRow {
            point,
            change: set(Some(FocusTask::Write(point.clone()))),
            turn: match point.end {
                Some(_) => reopen(point),
                None => set(Some(FocusTask::End(point.clone()))),
            },
        };
        row.view(language)
    };
    let (done, now): (Vec<_>, Vec<_>) = props.points.iter().partition(|it| it.end.is_some());
    let planned = now.iter().any(|it| it.plan.is_some());
    let many = !planned && props.child.is_some() && now.len() >= MOST_AT_ONCE;
    let (title, help, none) = match props.child {
        Some(_) => (
            language.tried_title(),
            language.tried_help(),
            language.tried_none(),
        ),
        None => (
            language.focus_title(),
            language.focus_help(),
            language.focus_none(),
        ),
    };
    html! {
        <section class="stack" aria-labelledby="focus-points">
            <h2 id="focus-points">{ title }</h2>
            <p>{ help }</p>
            if now.is_empty() && doing.is_none() { <p class="quiet">{ none }</p> }
            <ul class="stack focus-points">{ for now.into_iter().map(one) }</ul>
            if many { <p class="notice">{ language.tried_many() }</p> }
            {
                match &*doing {
                    Some(FocusTask::Write(point)) => html! { <FocusForm point={point.clone()} {ondone} key={point.id.to_string()} /> },
                    Some(FocusTask::End(point)) => html! { <EndingForm point={point.clone()} {ondone} key={point.id.to_string()} /> },
                    None => html! { <p><button type="button" id="add-focus" onclick={add}>{ language.focus_add() }</button></p> },
                }
            }
            { trouble(record.trouble().as_ref(), language) }
            if let Some(of) = props.child {
                { ideas(of, &onidea, language) }
                if !planned { <Plans child={of.child} group={props.group} round={props.round} /> }
            }
            if !done.is_empty() {
                <details class="more">
                    <summary>{ language.focus_done_title(done.len()) }</summary>
                    <ul class="stack focus-points">{ for done.into_iter().map(one) }</ul>
                </details>
            }
        </section>
    }
}
