//! Overblik: how far each group has come, and what is due.

use yew::prelude::*;

use super::{
    backup_due::backup_due,
    counts::progress_view,
    damage::damage_on_overview,
    group_form::GroupForm,
    keys_due::{access_notice, keys_due},
};
use crate::{
    components::UnsavedMark,
    handle::{App, use_app},
    hooks::use_focus_after,
    platform::today,
    route::Route,
};
use trivsel::{
    insight::{Progress, next_meetings, standings},
    register::{Assessment, Child, Group, Register},
    vocabulary::Language,
};

/// The overview.
#[component]
pub fn Overview() -> Html {
    let app = use_app();
    let language = app.language();
    let register = app.register();
    let groups = register.groups();
    let begun = app.all_begun();
    let adding = use_state_eq(|| false);
    use_focus_after(
        *adding,
        |adding| {
            if adding { "#group-name" } else { "#add-group" }
        },
    );
    let toggle = {
        let adding = adding.clone();
        Callback::from(move |_: MouseEvent| adding.set(!*adding))
    };
    let close = {
        let adding = adding.clone();
        Callback::from(move |()| adding.set(false))
    };
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.overview_title() }</h1>
            // Whoever unlocks with a passphrase of their own comes here first.
            { damage_on_overview(&app) }
            { access_notice(&app, Route::Overview) }
            { keys_due(&app) }
            { backup_due(&app) }
            if groups.is_empty() && !*adding {
                <p class="lead">{ language.overview_empty() }</p>
            }
            <div class="columns">
                { for groups.iter().map(|group| group_card(&app, group, &begun)) }
            </div>
            if *adding {
                <GroupForm group={None} ondone={close} />
            } else {
                <div class="actions">
                    <button type="button" id="add-group" class={if groups.is_empty() { "primary" } else { "" }}
                        onclick={toggle}>{ language.group_add() }</button>
                    if !groups.is_empty() {
                        <a class="button" href={Route::Rounds.href()}>{ language.rounds_title() }</a>
                    }
                </div>
            }
            { meetings(register, language) }
        </div>
    }
}

fn group_card(app: &App, group: &Group, begun: &[(&Child, Assessment)]) -> Html {
    let (language, register) = (app.language(), app.register());
    let round = register.current_round(group.id);
    let children = register.children(group.id);
    let standings = round.map_or_else(Vec::new, |round| {
        standings(register, group, round, &children)
    });
    let progress = Progress::of(group.assessors, standings.iter().map(|it| it.stage));
    let mine = app.unanswered(&standings, begun);
    html! {
        <section class="card stack" key={group.id.to_string()}>
            <h2><a href={Route::Group(group.id).href()}>{ &group.name }</a></h2>
            <p class="quiet">
                { group.setting.word(language) }
                if let Some(round) = round { { " · " }{ &round.name } }
            </p>
            { progress_view(progress, mine, language) }
        </section>
    }
}

/// The meetings that are agreed, the next one first.
fn meetings(register: &Register, language: Language) -> Html {
    let meetings = next_meetings(register, today());
    if meetings.is_empty() {
        return html! {};
    }
    html! {
        <section class="stack">
            <h2>{ language.overview_meetings() }</h2>
            <ul class="people">
                { for meetings.into_iter().map(|(day, child)| html! {
                    <li key={child.id.to_string()}>
                        <a href={Route::Child(child.id).href()}>{ child.full_name() }</a><UnsavedMark child={child.id} />
                        <span>{ day.words(language) }</span>
                    </li>
                }) }
            </ul>
        </section>
    }
}
