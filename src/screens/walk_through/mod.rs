//! Gennemgang: the dialogue about a whole group, one child after the other.

mod head;
mod postpone;

use yew::prelude::*;

use self::{
    head::{WalkThroughHead, done},
    postpone::{Waiting, asks_to_wait, put_off},
};
use super::dialogue::{Onward, Table};
use crate::models::models;
use crate::{
    components::{not_here, not_yet, trouble},
    group_words::to_words,
    handle::use_app,
    hooks::{use_edit, use_focus_after, use_record},
    platform::focus_heading,
    route::Route,
};
use trivsel::{
    insight::{Stage, on_the_table, stage, walk_through},
    register::{ChildId, ChildRound, Fact, GroupId},
    vocabulary::Term,
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: GroupId,
}

/// Every child of the group, one after the other, and how many are left.
#[component]
pub fn WalkThroughScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let register = app.register();
    let record = use_record();
    let chosen = use_state_eq(|| None::<ChildId>);
    let waiting = use_state_eq(|| None::<Waiting>);
    let reason = use_edit(String::new).still_while(record.storing());
    let group = register.group(props.id);
    let round = register.current_round(props.id);
    let walk = group
        .zip(round)
        .map(|(group, round)| walk_through(register, group, round, &models()));
    let first = walk.as_ref().and_then(|walk| walk.turns.first());
    let still_here = chosen.filter(|id| register.child(*id).is_some());
    let shown = still_here.or(first.map(|turn| turn.child.id));
    // What is typed of one child is never shown at another, whoever is next meanwhile.
    let asked = waiting.filter(|it| Some(it.child) == shown);
    use_focus_after(asked.is_some(), |open| {
        if open { "#walk-reason" } else { "#walk-wait" }
    });
    // Each child begins at its name.
    use_effect_with(shown, |_| focus_heading());
    let Some(group) = group else {
        return not_here(language);
    };
    let (Some(round), Some(walk)) = (round, walk) else {
        let way = (Route::Group(group.id), to_words(group.setting, language));
        return not_yet(
            Term::WalkThrough.word(language),
            language.check_no_round(),
            way,
        );
    };
    let go = {
        let (chosen, waiting, reason) = (chosen.clone(), waiting.clone(), reason.clone());
        Callback::from(move |to: Option<ChildId>| {
            chosen.set(to);
            waiting.set(None);
            reason.change(String::clear);
        })
    };
    let head = WalkThroughHead {
        register,
        walk: &walk,
        group,
        round,
        go: &go,
        language,
    };
    let Some(child) = shown.and_then(|id| register.child(id)) else {
        return done(&head);
    };
    let look = register.child_round(child.id, round.id);
    let (next, following) = (walk.after(child.id), walk.following(child.id));
    let put = |then: Option<ChildId>| {
        let (record, go) = (record.clone(), go.clone());
        let (child, round) = (child.id, round.id);
        Callback::from(move |reason: String| {
            let go = go.clone();
            let fact = Fact::PutOff {
                child,
                round,
                reason,
            };
            record.run(vec![fact], vec![], move || go.emit(then));
        })
    };
    let set = {
        let (chosen, waiting, reason) = (chosen.clone(), waiting.clone(), reason.clone());
        let child = child.id;
        Callback::from(move |to: Option<Waiting>| {
            if *chosen != Some(child) {
                reason.change(String::clear);
            }
            // The team stays with this child, also where another window agrees on it meanwhile.
            chosen.set(Some(child));
            waiting.set(to);
        })
    };
    let beside = html! {
        <>
            { asks_to_wait(asked, &set, child.id, &reason, &put(next), &record, language) }
            if following.is_some() && asked.is_none() {
                <button type="button" class="plain" onclick={go.reform(move |_: MouseEvent| following)}>
                    { language.walk_next() }
                </button>
            }
            { trouble(record.trouble().as_ref(), language) }
        </>
    };
    let reason = look.map_or("", ChildRound::put_off);
    let above = html! {
        <div class="stack">
            { head.view(child) }
            if !reason.is_empty() {
                { put_off(reason, put(Some(child.id)).reform(|_: MouseEvent| String::new()), language) }
            }
        </div>
    };
    let ready = look.filter(|look| {
        on_the_table(look, group)
            && look.finished().next().is_some()
            && stage(register, group, child.id, round.id) != Stage::NotAssessed
    });
    if let Some(look) = ready {
        let onward = Onward {
            agree: match (next, group.assessors) {
                (Some(_), 1) => language.walk_agree_alone(),
                (None, 1) => language.walk_agree_alone_last(),
                (Some(_), _) => language.walk_agree(),
                (None, _) => language.walk_agree_last(),
            },
            agree_green: match (next, group.assessors) {
                (Some(_), 1) => language.walk_green_alone(),
                (None, 1) => language.walk_green_alone_last(),
                (Some(_), _) => language.walk_green_agree(),
                (None, _) => language.walk_green_agree_last(),
            },
            onagreed: go.reform(move |()| next),
            beside,
        };
        return html! {
            <Table child={child.clone()} group={group.clone()} round={round.clone()} look={look.clone()}
                head={above} onward={Some(onward)} key={format!("{} {}", child.id, round.id)} />
        };
    }
    let have = look.map_or(0, |look| look.finished().count());
    let open = {
        let (record, child, round) = (record.clone(), child.id, round.id);
        Callback::from(move |_: MouseEvent| {
            record.run(vec![Fact::DialogueOpened { child, round }], vec![], || {});
        })
    };
    let mine = app
        .adult()
        .is_some_and(|adult| look.is_some_and(|look| look.assessment(adult.id).is_some()));
    let away = look.map_or("", ChildRound::not_assessed);
    html! {
        <div class="stack loose walk" key={child.id.to_string()}>
            { above }
            if !away.is_empty() {
                <p>{ language.stage_not_assessed() }{ ": " }{ away }</p>
            } else if have == 0 {
                <p class="lead">{ language.walk_nobody() }</p>
            } else {
                <p class="lead">{ language.walk_not_ready(have, group.assessors) }</p>
            }
            <div class="actions">
                if !mine {
                    <a class="button" href={Route::Assessment(child.id).href()}>{ language.child_own_begin() }</a>
                }
                if have > 0 {
                    <button type="button" onclick={open} aria-disabled={record.waits()}>{ language.dialogue_open() }</button>
                }
            </div>
            if away.is_empty() {
                <div class="finish actions">{ beside }</div>
            }
        </div>
    }
}
