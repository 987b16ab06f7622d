//! A group: how far it has come, what is next, and its children.

use yew::prelude::*;

use super::{child_form::ChildForm, counts::progress_view, group_form::GroupForm};
use crate::{
    components::{UnsavedMark, answer_badge, stage_words},
    handle::use_app,
    hooks::use_focus_after,
    platform::today,
    route::Route,
};
use trivsel::{
    insight::{Progress, Stage, stage, standings, whole},
    register::{Child, ChildRound, Group, GroupId, Register},
    vocabulary::{Language, Setting},
};

/// Which group.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Its id.
    pub id: GroupId,
}

/// What is open beside the list.
#[derive(Clone, Copy, PartialEq)]
enum OpenForm {
    Nothing,
    NewChild,
    Group,
}

/// A group.
#[component]
pub fn GroupScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let beside = use_state_eq(|| OpenForm::Nothing);
    use_focus_after(*beside, |beside| match beside {
        OpenForm::Nothing => "#add-child",
        OpenForm::NewChild => "#child-given",
        OpenForm::Group => "#group-name",
    });
    let register = app.register();
    let Some(group) = register.group(props.id) else {
        return crate::components::not_here(language);
    };
    let round = register.current_round(group.id);
    let children = register.children(group.id);
    let show = |what: OpenForm| {
        let beside = beside.clone();
        Callback::from(move |_: MouseEvent| beside.set(what))
    };
    let close = {
        let beside = beside.clone();
        Callback::from(move |()| beside.set(OpenForm::Nothing))
    };
    let (gone, here): (Vec<_>, Vec<_>) = children
        .iter()
        .partition(|child| child.left.is_some_and(|left| left < today()));
    let rows = |children: Vec<&&Child>| {
        html! {
            <ul class="people">
                { for children.into_iter().map(|child| row(register, group, child, language)) }
            </ul>
        }
    };
    let standings = round.map_or_else(Vec::new, |round| {
        standings(register, group, round, &children)
    });
    let progress = Progress::of(group.assessors, standings.iter().map(|it| it.stage));
    let mine = app.unanswered(&standings, &app.all_begun());
    let (next, says) = next(group, here.is_empty(), progress, language);
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow">{ group.setting.word(language) }</p>
                <h1 tabindex="-1">{ &group.name }</h1>
                if let Some(round) = round {
                    <p class="lead">{ language.term_round() }{ ": " }{ &round.name }</p>
                }
                if round.is_some() { { progress_view(progress, mine, language) } }
            </div>
            <div class="stack">
                <p>{ says }</p>
                { path(group.id, next, language) }
            </div>
            { rows(here) }
            { match *beside {
                OpenForm::NewChild => html! { <ChildForm child={None} group={group.id} ondone={close} /> },
                OpenForm::Group => html! { <GroupForm group={Some(group.clone())} ondone={close} /> },
                OpenForm::Nothing => html! {
                    <div class="actions">
                        <button type="button" id="add-child" onclick={show(OpenForm::NewChild)}>
                            { language.child_add() }
                        </button>
                        <button type="button" onclick={show(OpenForm::Group)}>{ language.group_change() }</button>
                    </div>
                },
            } }
            if !gone.is_empty() {
                <section class="stack">
                    <h2>{ language.group_left() }</h2>
                    { rows(gone) }
                </section>
            }
        </div>
    }
}

/// What a team does next with a group, and why.
fn next(
    group: &Group,
    empty: bool,
    progress: Progress,
    language: Language,
) -> (Option<Route>, String) {
    let id = group.id;
    let to_be_seen = progress.to_be_seen();
    let nobody = progress.at(Stage::NotYetSeen) + progress.at(Stage::NotAssessed);
    let unseen = nobody == progress.children();
    let (route, says) = if empty {
        (Route::Roster(id), language.group_next_empty())
    } else if group.setting == Setting::HealthVisiting {
        return (None, language.group_next_visit().to_owned());
    } else if progress.children() == 0 {
        (Route::Rounds, language.group_next_round())
    } else if to_be_seen > 0 && unseen {
        (Route::GroupCheck(id), language.group_next_nobody())
    } else if to_be_seen > 0 {
        return (
            Some(Route::GroupCheck(id)),
            language.group_next_some(to_be_seen),
        );
    } else if progress.at(Stage::ReadyForDialogue) + progress.at(Stage::PutOff) > 0 {
        (Route::WalkThrough(id), language.group_next_talk())
    } else {
        (Route::GroupPrint(id), language.group_next_print())
    };
    (Some(route), says.to_owned())
}

/// The group's screens in the order in which a team works. What is next stands out.
fn path(id: GroupId, next: Option<Route>, language: Language) -> Html {
    let step = |route: Route| {
        let now = next == Some(route);
        let class = now.then_some("button primary");
        html! {
            <li key={route.href()}>
                <a {class} href={route.href()} aria-current={now.then_some("step")}>{ route.title(language) }</a>
            </li>
        }
    };
    let all = [
        Route::Roster(id),
        Route::GroupCheck(id),
        Route::GroupPicture(id),
        Route::WalkThrough(id),
        Route::GroupPrint(id),
        Route::Rounds,
    ];
    html! {
        <nav aria-label={language.group_path()}>
            <ol class="path">{ for all.into_iter().map(step) }</ol>
        </nav>
    }
}

/// One child of the group: name, how far, and the joint position if there is one.
fn row(register: &Register, group: &Group, child: &Child, language: Language) -> Html {
    let round = register.round_of(child);
    let look = round.and_then(|round| register.child_round(child.id, round.id));
    let reached = round.map(|round| stage(register, group, child.id, round.id));
    let reason = look
        .filter(|_| reached == Some(Stage::NotAssessed))
        .map(ChildRound::not_assessed);
    let came = child
        .since
        .filter(|_| reached.is_none())
        .map(|day| language.child_came_on(day.words(language)));
    let left = child
        .left
        .map(|day| language.child_left_on(day.words(language)));
    html! {
        <li key={child.id.to_string()}>
            <a href={Route::Child(child.id).href()}>{ child.full_name() }</a><UnsavedMark child={child.id} />
            <span class="row">
                if let Some(comes_or_goes) = left.or(came) {
                    <span class="stage">{ comes_or_goes }</span>
                }
                if let Some(reason) = reason {
                    <span class="stage reason">{ language.not_assessed_said(reason) }</span>
                } else if let Some(reached) = reached {
                    { stage_words(reached, group, language) }
                }
                if let Some(position) = look.and_then(|look| look.position()) {
                    { answer_badge(whole(&position.value), language) }
                }
            </span>
        </li>
    }
}
