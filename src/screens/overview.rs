//! Overblik: how far each group has come, and what is due.

use yew::prelude::*;

use super::{
    backup_due::backup_due,
    coming::coming,
    coming_print::ComingPrint,
    counts::progress_view,
    damage::damage_on_overview,
    group_form::GroupForm,
    keys_due::{access_notice, keys_due},
    leader::leads,
    own_places::OwnPlaces,
    retention_due::RetentionDue,
    strip::strip_mark,
    today::{GroupToday, ask_in_own_groups, today_view},
};
use crate::{
    components::HOUSE,
    group_words::add_words,
    handle::{App, use_app},
    hooks::{use_focus_after, use_unfolded},
    platform::{focus_heading, today},
    route::Route,
};
use trivsel::{
    insight::{Mark, Progress, followed_closely, standings},
    register::{Assessment, Child, Group, Register},
    vocabulary::{Language, Setting},
};

#[component]
pub fn Overview() -> Html {
    let app = use_app();
    let language = app.language();
    let register = app.register();
    let today = today();
    let begun = app.all_begun();
    let groups = register.groups().into_iter();
    let mut groups: Vec<_> = groups.map(|group| of_group(&app, group, &begun)).collect();
    if let Some(adult) = app.adult() {
        ask_in_own_groups(register, adult.id, &mut groups);
    }
    let places = OwnPlaces::at_screen(&app);
    let (here, elsewhere): (Vec<_>, Vec<_>) = groups.iter().partition(|it| places.has(it.group.id));
    let (begun, meetings) = (places.begun(begun), places.meetings(register, today));
    let unfolded = [use_unfolded(), use_unfolded()];
    let adding = use_state_eq(|| false);
    use_focus_after(
        *adding,
        |adding| {
            if adding { "#group-name" } else { "#add-group" }
        },
    );
    let on_paper = use_state_eq(|| false);
    let turn = |to: bool| {
        let on_paper = on_paper.clone();
        move || {
            on_paper.set(to);
            focus_heading();
        }
    };
    if *on_paper {
        let back = turn(false);
        return html! { <ComingPrint onback={Callback::from(move |()| back())} /> };
    }
    let onprint = {
        let open = turn(true);
        Callback::from(move |_: MouseEvent| open())
    };
    let toggle = {
        let adding = adding.clone();
        Callback::from(move |_: MouseEvent| adding.set(!*adding))
    };
    let close = {
        let adding = adding.clone();
        Callback::from(move |()| adding.set(false))
    };
    let role = app.adult().map(|adult| adult.role);
    let add = role.map_or(language.group_add(), |role| {
        add_words(role.usual_setting(), language)
    });
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.overview_title() }</h1>
            { damage_on_overview(&app) }
            if !groups.is_empty() {
                { today_view(&app, &places, &groups, &begun, &meetings, unfolded, today) }
            } else if !*adding {
                <div class="empty">{ HOUSE.view() }<p class="lead">{ language.overview_empty() }</p></div>
            }
            // Whoever unlocks with a passphrase of their own comes here first.
            { access_notice(&app, Route::Overview) }
            { keys_due(&app) }
            { backup_due(&app) }
            <RetentionDue />
            <div class="columns">
                { for here.iter().map(|it| group_card(register, it, language)) }
            </div>
            if !elsewhere.is_empty() {
                <div class="row elsewhere">
                    <span class="quiet">{ language.overview_elsewhere() }</span>
                    { for elsewhere.iter().map(|it| html! {
                        <a class="button plain" href={Route::Group(it.group.id).href()}>{ &it.group.name }</a>
                    }) }
                </div>
            }
            if *adding {
                <GroupForm group={None} ondone={close} />
            } else {
                <div class="actions">
                    <button type="button" id="add-group" class={if groups.is_empty() { "primary" } else { "" }}
                        onclick={toggle}>{ add }</button>
                    if !groups.is_empty() {
                        <a class="button" href={Route::Rounds.href()}>{ language.rounds_title() }</a>
                    }
                    if leads(&app) {
                        <a class="button" href={Route::Leader.href()}>{ language.leader_title() }</a>
                    }
                </div>
            }
            { coming(register, &places, &meetings, &onprint, (today, language)) }
        </div>
    }
}

/// Where a group's children stand in its round.
fn of_group<'a>(app: &'a App, group: &'a Group, begun: &[(&Child, Assessment)]) -> GroupToday<'a> {
    let register = app.register();
    let children = register.children(group.id);
    let round = register.current_round(group.id);
    let standings = round.map_or_else(Vec::new, |round| {
        standings(register, group, round, &children)
    });
    GroupToday {
        mine: app.unanswered(&standings, begun),
        standings,
        group,
    }
}

fn group_card(register: &Register, it: &GroupToday<'_>, language: Language) -> Html {
    let group = it.group;
    let round = register.current_round(group.id);
    let progress = Progress::of(group.assessors, it.standings.iter().map(|it| it.stage));
    html! {
        <section class="card stack tight" key={group.id.to_string()}>
            <h2><a href={Route::Group(group.id).href()}>{ &group.name }</a></h2>
            <p class="quiet">
                { group.setting.word(language) }
                if let Some(round) = round.filter(|_| group.setting != Setting::HealthVisiting) {
                    { "\u{a0}· " }{ &round.name }
                }
            </p>
            { progress_view(progress, it.mine, language) }
            { followed(register, group, language) }
        </section>
    }
}

/// How many children of a group are followed closely, and of how many that is late; nothing where
/// there are none.
fn followed(register: &Register, group: &Group, language: Language) -> Html {
    let known = followed_closely(register, &register.children(group.id), today());
    if known.children == 0 {
        return html! {};
    }
    let late = language.strip_overdue_count(known.overdue);
    let undated = language.strip_undated_count(known.undated);
    let parts = [
        (known.overdue, Mark::Late, late),
        (known.undated, Mark::Half, undated),
    ];
    let parts = parts.into_iter().filter(|(count, _, _)| *count > 0);
    html! {
        <p class="strip-marks">
            <span>{ language.strip_followed(known.children) }</span>
            { for parts.map(|(_, mark, words)| strip_mark(mark, &words)) }
        </p>
    }
}
