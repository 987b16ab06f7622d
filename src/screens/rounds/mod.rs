//! Runder: every round with its time and groups, and making or changing one.

mod fields;
mod form;

use yew::prelude::*;

use self::fields::RoundFormFields;
use super::{counts::progress_view, moved_on::moved_view};
use crate::{
    components::UnsavedMark,
    handle::use_app,
    hooks::{use_edit, use_focus_after, use_record},
    platform::{focus_heading, today},
    route::Route,
};
use trivsel::{
    insight::{CallNames, progress},
    register::{Fact, Group, Register, Round},
    vocabulary::Language,
};

#[component]
pub fn RoundsScreen() -> Html {
    let app = use_app();
    let language = app.language();
    let register = app.register();
    let record = use_record();
    let edit = use_edit(|| None::<RoundFormFields>).still_while(record.storing());
    let pressed = use_state_eq(|| false);
    use_focus_after(edit.value().is_some(), |open| {
        if open { "#round-name" } else { "main h1" }
    });
    let open = |round: Option<Round>| {
        let (edit, pressed, app) = (edit.clone(), pressed.clone(), app.clone());
        Callback::from(move |_: MouseEvent| {
            pressed.set(false);
            let fields = match &round {
                Some(round) => RoundFormFields::of(round),
                None => RoundFormFields::fresh(&app.register().groups(), language),
            };
            edit.change(|open| *open = Some(fields));
        })
    };
    let onsubmit = {
        let (edit, record, pressed) = (edit.clone(), record.clone(), pressed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let latest = edit.latest();
            if let Some(Ok(round)) = latest.as_ref().as_ref().map(|fields| fields.round(today())) {
                let edit = edit.clone();
                let known = latest.as_ref().as_ref().and_then(RoundFormFields::known);
                let fact = Fact::round_changed(known, &round);
                record.run(vec![fact], vec![], move || {
                    edit.change(|open| *open = None);
                    focus_heading();
                });
            }
        })
    };
    let (visits, rounds): (Vec<_>, Vec<_>) = register
        .all_rounds()
        .into_iter()
        .rev()
        .partition(|round| round.child.is_some());
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ language.rounds_title() }</h1>
                <p class="lead">{ language.rounds_lead() }</p>
            </div>
            if let Some(fields) = &*edit.value() {
                { form::form(&app, &edit, fields, &record, *pressed, onsubmit) }
            } else if register.groups().is_empty() {
                <p>{ language.rounds_none() }</p>
                <p><a class="button" href={Route::Overview.href()}>{ language.overview_title() }</a></p>
            } else {
                <p><button type="button" class="primary" onclick={open(None)}>{ language.round_new() }</button></p>
                { for rounds.into_iter().map(|round| card(register, round, open(Some(round.clone())), language)) }
                { visits_view(register, &visits, language) }
            }
        </div>
    }
}

/// One round: its time, and how far each of its groups has come.
fn card(
    register: &Register,
    round: &Round,
    onchange: Callback<MouseEvent>,
    language: Language,
) -> Html {
    let group = |group: &&Group| {
        html! {
            <div class="stack tight" key={group.id.to_string()}>
                <h3><a href={Route::Group(group.id).href()}>{ &group.name }</a></h3>
                <p class="quiet">{ group.setting.word(language) }</p>
                { progress_view(progress(register, group, round), 0, language) }
                { moved_view(register, group.id, round, language) }
            </div>
        }
    };
    let mut groups = register.groups();
    groups.retain(|group| round.concerns(group.id));
    html! {
        <section class="card stack" key={round.id.to_string()}>
            <div class="spread">
                <h2>{ &round.name }</h2>
                <button type="button" class="plain" onclick={onchange}>{ language.round_change_this(&round.name) }</button>
            </div>
            <p class="quiet">{ period(round, language) }</p>
            <div class="columns">{ for groups.iter().map(group) }</div>
        </section>
    }
}

/// From when to when.
fn period(round: &Round, language: Language) -> String {
    let first = round.opened.words(language);
    match round.until {
        Some(last) => language.round_period(first, last.words(language)),
        None => language.round_from(first),
    }
}

/// The visits to one child each, the latest first; they are written with the child.
fn visits_view(register: &Register, visits: &[&Round], language: Language) -> Html {
    if visits.is_empty() {
        return html! {};
    }
    let names = CallNames::new(register, today());
    let visit = |round: &&Round| {
        let child = register.child(round.child?)?;
        let name = names.of(child).short(language);
        Some(html! {
            <li key={round.id.to_string()}>
                <a href={Route::Child(child.id).href()}>{ name }</a><UnsavedMark child={child.id} />
                <span class="stage">{ &round.name }</span>
            </li>
        })
    };
    html! {
        <details class="more">
            <summary>{ language.round_visits(visits.len()) }</summary>
            <ul class="people">{ for visits.iter().filter_map(visit) }</ul>
        </details>
    }
}
