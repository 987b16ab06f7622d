//! The group's focus points: what the adults change, who, and by when.

use yew::prelude::*;

use super::focus_form::FocusForm;
use crate::{
    components::trouble,
    handle::use_app,
    hooks::{use_focus_after, use_record},
    platform::new_id,
};
use trivsel::{
    register::{Fact, FocusPoint, FocusPointId, GroupId, RoundId},
    vocabulary::{Area, Language},
};

/// Whose focus points.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub group: GroupId,
    /// The round that new ones are written in.
    pub round: RoundId,
    /// All of them.
    pub points: Vec<FocusPoint>,
    /// How often a new one was asked for from outside, and about which area.
    pub asked: (usize, Option<Area>),
}

/// The list, and the form for one of them.
#[component]
pub fn FocusPoints(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let open = use_state_eq(|| None::<FocusPoint>);
    let new = {
        let (group, round) = (props.group, props.round);
        move |area: Option<Area>| FocusPoint {
            id: FocusPointId(new_id()),
            group,
            round,
            area,
            what: String::new(),
            who: String::new(),
            by: None,
            done: false,
        }
    };
    {
        let (open, new) = (open.clone(), new);
        use_effect_with(props.asked, move |(times, area)| {
            if *times > 0 {
                open.set(Some(new(*area)));
            }
        });
    }
    use_focus_after(open.is_some(), |open| {
        if open { "#focus-what" } else { "#add-focus" }
    });
    let set = |to: Option<FocusPoint>| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(to.clone()))
    };
    let store = {
        let record = record.clone();
        move |before: FocusPoint, after: FocusPoint| {
            let record = record.clone();
            Callback::from(move |_: MouseEvent| {
                let fact = Fact::focus_point_changed(Some(&before), &after);
                record.run(vec![fact], vec![], || {});
            })
        }
    };
    let add = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(Some(new(None))))
    };
    let ondone = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let one = |point: &FocusPoint| {
        let turned = FocusPoint {
            done: !point.done,
            ..point.clone()
        };
        row(
            point,
            set(Some(point.clone())),
            store(point.clone(), turned),
            language,
        )
    };
    let (done, now): (Vec<_>, Vec<_>) = props.points.iter().partition(|point| point.done);
    html! {
        <section class="stack" aria-labelledby="focus-points">
            <h2 id="focus-points">{ language.focus_title() }</h2>
            <p>{ language.focus_help() }</p>
            if now.is_empty() && open.is_none() { <p class="quiet">{ language.focus_none() }</p> }
            <ul class="stack focus-points">{ for now.into_iter().map(one) }</ul>
            if let Some(point) = &*open {
                <FocusForm point={point.clone()} {ondone} key={point.id.to_string()} />
            } else {
                <p><button type="button" id="add-focus" onclick={add}>{ language.focus_add() }</button></p>
            }
            { trouble(record.trouble().as_ref(), language) }
            if !done.is_empty() {
                <details class="more">
                    <summary>{ language.focus_done_title(done.len()) }</summary>
                    <ul class="stack focus-points">{ for done.into_iter().map(one) }</ul>
                </details>
            }
        </section>
    }
}

fn row(
    point: &FocusPoint,
    change: Callback<MouseEvent>,
    turn: Callback<MouseEvent>,
    language: Language,
) -> Html {
    let what = point.what.as_str();
    let (word, label) = if point.done {
        (language.focus_reopen(), language.focus_reopen_of(what))
    } else {
        (language.focus_finish(), language.focus_finish_of(what))
    };
    html! {
        <li class="card stack tight" key={point.id.to_string()}>
            if let Some(area) = point.area { <p class="eyebrow">{ area.word(language) }</p> }
            <p class="quote">{ what }</p>
            if !point.who.is_empty() || point.by.is_some() {
                <p class="row">
                    if !point.who.is_empty() { <span>{ &point.who }</span> }
                    if let Some(by) = point.by { <span class="quiet">{ language.focus_look(by.words(language)) }</span> }
                </p>
            }
            <p class="actions">
                <button type="button" onclick={change} aria-label={language.focus_change_of(what)}>{ language.focus_change() }</button>
                <button type="button" onclick={turn} aria-label={label}>{ word }</button>
            </p>
        </li>
    }
}
