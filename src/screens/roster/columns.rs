//! What each column is taken as, and what was let go of.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::roster_import::RosterImport;
use crate::{
    components::{Tone, notice},
    handle::App,
    hooks::Edit,
};
use exchange::roster::{Column, Dropped, Private, Takes};
use trivsel::{register::GroupId, vocabulary::Language};

/// Tells plainly what is gone.
pub fn dropped(work: &RosterImport, language: Language) -> Html {
    if work.sheet.dropped.is_empty() {
        return html! {};
    }
    let one = |dropped: &Dropped| {
        let column = shown(&dropped.heading, dropped.number, language);
        let words = match dropped.held {
            Private::Cpr => language.roster_dropped_cpr(column),
            Private::Address => language.roster_dropped_address(column),
            Private::Phone => language.roster_dropped_phone(column),
            Private::Mail => language.roster_dropped_mail(column),
        };
        html! { <li>{ words }</li> }
    };
    notice(
        Tone::Warn,
        html! {
            <>
                <h3>{ language.roster_dropped() }</h3>
                <ul>{ for work.sheet.dropped.iter().map(one) }</ul>
                <p>{ language.roster_dropped_help() }</p>
            </>
        },
    )
}

/// A list for each column, and what still has to be chosen.
pub fn columns(app: &App, edit: &Edit<RosterImport>, group: GroupId) -> Html {
    let language = app.language();
    let work = edit.value();
    let lacks_name = !work.has(Takes::Name) && !work.has(Takes::Given);
    let lacks = [
        (lacks_name, language.roster_no_name().to_owned()),
        (!work.has(Takes::Born), no_born(&work, language)),
    ];
    html! {
        <section class="stack" aria-labelledby="roster-columns">
            <h2 id="roster-columns">{ language.roster_columns() }</h2>
            <p class="help">{ language.roster_columns_help() }</p>
            <div class="columns roster-columns">
                { for work.columns.iter().enumerate().map(|(at, it)| column(app, edit, group, at, it)) }
            </div>
            { for lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, words)| {
                notice(Tone::Warn, html! { <p>{ words }</p> })
            }) }
        </section>
    }
}

/// Where the births stood in CPR numbers, there is no column left to choose.
fn no_born(work: &RosterImport, language: Language) -> String {
    let mut dropped = work.sheet.dropped.iter();
    match dropped.find(|it| it.held == Private::Cpr) {
        Some(it) => language.roster_no_born_cpr(shown(&it.heading, it.number, language)),
        None => language.roster_no_born().to_owned(),
    }
}

fn column(
    app: &App,
    edit: &Edit<RosterImport>,
    group: GroupId,
    at: usize,
    column: &Column,
) -> Html {
    let language = app.language();
    let onchange = {
        let (app, edit) = (app.clone(), edit.clone());
        Callback::from(move |event: Event| {
            let list = event
                .target()
                .and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
            let picked =
                list.and_then(|list| Takes::ALL.get(list.selected_index() as usize).copied());
            if let Some(takes) = picked {
                edit.change(|work| work.take_column(at, takes, app.register(), group));
            }
        })
    };
    let id = AttrValue::from(["roster-column-", &at.to_string()].concat());
    let help = AttrValue::from([id.as_str(), "-help"].concat());
    let option = |takes: &Takes| {
        html! { <option selected={*takes == column.takes}>{ word(*takes, language) }</option> }
    };
    let described = (!column.example.is_empty()).then(|| help.clone());
    html! {
        <div class="field" key={at}>
            <label for={id.clone()}>{ shown(&column.heading, column.number, language) }</label>
            <select {id} {onchange} aria-describedby={described}>{ for Takes::ALL.iter().map(option) }</select>
            if !column.example.is_empty() {
                <p class="help" id={help}>{ language.roster_example(&column.example) }</p>
            }
        </div>
    }
}

/// The heading, or which column it is.
fn shown(heading: &str, number: usize, language: Language) -> String {
    match heading {
        "" => language.roster_column(number),
        heading => heading.to_owned(),
    }
}

fn word(takes: Takes, language: Language) -> &'static str {
    match takes {
        Takes::Name => language.roster_takes_name(),
        Takes::Given => language.roster_takes_given(),
        Takes::Middle => language.roster_takes_middle(),
        Takes::Surname => language.roster_takes_surname(),
        Takes::Born => language.roster_takes_born(),
        Takes::Group => language.roster_takes_group(),
        Takes::Nothing => language.roster_takes_nothing(),
    }
}
