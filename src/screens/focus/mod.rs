//! Focus points of a child or a group: what the adults try, by what they will see that it helps,
//! who sees to it, and when they look.

mod begun;
mod ending;
mod form;
mod ideas;
mod ladder;
mod ladder_form;
mod offer;
mod plan;
mod row;

use yew::prelude::*;

#[cfg(test)]
pub use form::FocusFields;
pub use ideas::ForChild;
pub use ladder::Ladder;
#[cfg(test)]
pub use ladder_form::LadderFields;
pub use row::{focus_words, rung_name};

use self::{
    begun::begun, ending::EndingForm, form::FocusForm, ideas::ideas, plan::Plans, row::FocusRow,
};
use crate::{
    components::trouble,
    group_words::focus_title_words,
    handle::use_app,
    hooks::{use_focus_after, use_record, use_session_value},
    platform::{new_id, today},
    route::Route,
};
use trivsel::{
    insight::ProposedDays,
    instrument::Idea,
    register::{Fact, FocusPoint, FocusPointId, GroupId, RoundId},
    vocabulary::{Area, FocusKind, Language},
};

/// Too much at once helps nobody: so many for a child, for a group of children, and around them.
const MOST_OF_CHILD: usize = 3;
const MOST_OF_GROUP: usize = 2;
const MOST_OF_FRAMES: usize = 1;

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
    let (of, group) = (props.child.map(|it| it.child), props.group);
    let drafts = use_session_value(move |session| session.begun_focus(of, group));
    let who = app.adult().map(|it| it.name.clone()).unwrap_or_default();
    let new = {
        let (child, group, round) = (props.child.map(|it| it.child), props.group, props.round);
        let days = ProposedDays::of(&app.register().institution);
        move |area: Option<Area>| FocusPoint {
            round,
            area,
            who: who.clone(),
            starts: Some(today()),
            by: Some(days.next(today()).on),
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
        let (doing, new) = (doing.clone(), new.clone());
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
    let go_on = {
        let (doing, new, points) = (doing.clone(), new.clone(), props.points.clone());
        Callback::from(move |id: FocusPointId| {
            let known = points.iter().find(|it| it.id == id).cloned();
            let point = known.unwrap_or_else(|| FocusPoint { id, ..new(None) });
            doing.set(Some(FocusTask::Write(point)));
        })
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
    let many = too_many(&now, props.child.is_some(), language);
    let many = many.filter(|_| !planned);
    let looks = props.child.is_none() && !now.is_empty();
    let of = app.register().group(props.group);
    let setting = of.map(|it| it.setting).unwrap_or_default();
    let (title, help, none) = match props.child {
        Some(_) => (
            language.tried_title(),
            language.tried_help(),
            language.tried_none(),
        ),
        None => (
            focus_title_words(setting, language),
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
            if let Some(many) = many { <p class="notice">{ many }</p> }
            if looks { <p><a class="button" href={Route::GroupFollowUp(props.group).href()}>{ language.promises_go() }</a></p> }
            {
                match &*doing {
                    Some(FocusTask::Write(point)) => html! { <FocusForm point={point.clone()} {ondone} key={point.id.to_string()} /> },
                    Some(FocusTask::End(point)) => html! { <EndingForm point={point.clone()} {ondone} key={point.id.to_string()} /> },
                    None => html! { <>
                        { begun(&drafts, &props.points, &go_on, language) }
                        <p><button type="button" id="add-focus" onclick={add}>{ language.focus_add() }</button></p>
                    </> },
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

/// That it is enough, where so much goes on already. It is advice: another one can be written.
fn too_many(now: &[&FocusPoint], of_child: bool, language: Language) -> Option<&'static str> {
    let frames = now.iter().filter(|it| it.kind == FocusKind::Frames).count();
    let group = now.len() - frames;
    match of_child {
        true => (now.len() >= MOST_OF_CHILD).then(|| language.tried_many()),
        false if group >= MOST_OF_GROUP => Some(language.focus_many_group()),
        false => (frames >= MOST_OF_FRAMES).then(|| language.focus_many_frames()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{register::FocusPointId, vocabulary::Id};

    #[test]
    fn it_is_enough_at_three_for_a_child_two_for_a_group_and_one_around_it() {
        let id = Id::from_bytes([1; 16]);
        let point = |kind| FocusPoint {
            kind,
            ..FocusPoint::new(FocusPointId(id), None, GroupId(id))
        };
        let language = Language::Danish;
        let says = |of_child: bool, group: usize, frames: usize| {
            let group = std::iter::repeat_n(point(FocusKind::Group), group);
            let all: Vec<_> = group
                .chain(std::iter::repeat_n(point(FocusKind::Frames), frames))
                .collect();
            too_many(&all.iter().collect::<Vec<_>>(), of_child, language)
        };
        let (group, frames) = (language.focus_many_group(), language.focus_many_frames());
        assert_eq!(says(true, 2, 0), None);
        assert_eq!(says(true, 3, 0), Some(language.tried_many()));
        for (of_group, around, expected) in [
            (0, 0, None),
            (1, 0, None),
            (2, 0, Some(group)),
            (0, 1, Some(frames)),
            (1, 1, Some(frames)),
            (2, 1, Some(group)),
        ] {
            assert_eq!(says(false, of_group, around), expected);
        }
    }
}
