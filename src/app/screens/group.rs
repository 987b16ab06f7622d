//! A group: its children, how far each has come, and its rounds.

use yew::prelude::*;

use super::{child_form::ChildForm, group_form::GroupForm, overview::progress_view};
use crate::{
    app::{
        components::{answer_badge, stage_words, trouble},
        facts::new_round,
        handle::use_app,
        hooks::{use_focus_after, use_record},
        ports::focus_heading,
        route::Route,
    },
    insight::{progress, stage},
    register::{Child, Fact, Group, GroupId, Register, Round},
    vocabulary::{Answer, Language},
};

/// Which group.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Its id.
    pub id: GroupId,
}

/// What is open beside the list.
#[derive(Clone, Copy, PartialEq)]
enum Beside {
    Nothing,
    NewChild,
    Group,
}

/// A group.
#[component]
pub fn GroupScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let beside = use_state_eq(|| Beside::Nothing);
    use_focus_after(*beside, |beside| match beside {
        Beside::Nothing => "#add-child",
        Beside::NewChild => "#child-given",
        Beside::Group => "#group-name",
    });
    let register = app.register();
    let Some(group) = register.group(props.id) else {
        return super::not_here(language);
    };
    let round = register.current_round(group.id);
    let children = register.children(group.id);
    let show = |what: Beside| {
        let beside = beside.clone();
        Callback::from(move |_: MouseEvent| beside.set(what))
    };
    let close = {
        let beside = beside.clone();
        Callback::from(move |()| beside.set(Beside::Nothing))
    };
    let next_round = {
        let (record, group) = (record.clone(), group.id);
        Callback::from(move |_: MouseEvent| {
            record.run(
                vec![Fact::RoundOpened(new_round(group, language))],
                vec![],
                focus_heading,
            );
        })
    };
    let everybody_agreed = round.is_some_and(|round| {
        let progress = progress(register, group, round);
        progress.children > 0 && progress.agreed == progress.children
    });
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow">{ group.setting.word(language) }</p>
                <h1 tabindex="-1">{ &group.name }</h1>
                if let Some(round) = round {
                    <p class="lead">{ language.term_round() }{ ": " }{ &round.name }</p>
                    { progress_view(progress(register, group, round), language) }
                }
            </div>
            if children.is_empty() && *beside != Beside::NewChild {
                <p>{ language.group_empty_help() }</p>
            }
            <ul class="people">
                { for children.iter().map(|child| row(register, group, round, child, language)) }
            </ul>
            { match *beside {
                Beside::NewChild => html! {
                    <ChildForm child={None::<Child>} group={group.id} ondone={close} />
                },
                Beside::Group => html! { <GroupForm group={Some(group.clone())} ondone={close} /> },
                Beside::Nothing => html! {
                    <div class="actions">
                        <button type="button" class="primary" id="add-child" onclick={show(Beside::NewChild)}>
                            { language.child_add() }
                        </button>
                        <button type="button" onclick={show(Beside::Group)}>{ language.group_change() }</button>
                        <a class="button" href={Route::GroupPrint(group.id).href()}>{ language.group_print_title() }</a>
                        if everybody_agreed {
                            <button type="button" onclick={next_round} aria-disabled={record.waits()}>
                                { language.round_next() }
                            </button>
                        }
                    </div>
                },
            } }
            { trouble(record.trouble().as_ref(), language) }
        </div>
    }
}

/// One child of the group: name, how far, and the joint position if there is one.
fn row(
    register: &Register,
    group: &Group,
    round: Option<&Round>,
    child: &Child,
    language: Language,
) -> Html {
    let look = round.and_then(|round| register.look(child.id, round.id));
    let position = look.and_then(|look| look.position());
    html! {
        <li key={child.id.to_string()}>
            <a href={Route::Child(child.id).href()}>{ child.full_name() }</a>
            <span class="row">
                if let Some(round) = round {
                    { stage_words(stage(register, group, child.id, round.id), language) }
                }
                if let Some(position) = position {
                    { answer_badge(Answer::Seen(position.value.whole), language) }
                }
            </span>
        </li>
    }
}
