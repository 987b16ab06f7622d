//! Where a child's old name stands, for whoever has just given it a new one.

use yew::prelude::*;

use super::{
    entry_time::entry_time,
    named::{place, places},
    stored_entries::{use_held, waiting},
};
use crate::models::models;
use crate::{handle::use_app, sheets::access_said};
use trivsel::{
    insight::holding_old_name,
    register::{Child, Entry},
};

/// What the child was called, and what it is called now.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub before: Child,
    pub after: Child,
}

/// What was written about the child itself by its title and its time, and everything else with the
/// way to it. Nothing where it is called as before.
#[component]
pub fn Renamed(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let reading = use_held();
    let Props { before, after } = props;
    let (old, new) = (before.full_name(), after.full_name());
    if old == new {
        return html! {};
    }
    let Some(Ok(held)) = &reading else {
        return waiting(&reading, language);
    };
    let mut found = holding_old_name(&held.entries, before, after);
    found.retain(|entry| place(&app, &entry.fact).is_some());
    let of_it = |entry: &&&Entry| entry.fact.child() == Some(before.id);
    let (own, others): (Vec<_>, Vec<_>) = found.iter().copied().partition(|it| of_it(&it));
    let line = |entry: &&Entry| {
        let (title, _) = access_said(app.register(), &entry.fact, &models(), language);
        let when = entry_time(entry.at, language);
        html! { <li>{ title }{ "\u{a0}· " }{ when }</li> }
    };
    html! {
        <section class="card stack tight" aria-labelledby="renamed">
            <h2 id="renamed">{ language.renamed_title() }</h2>
            if found.is_empty() {
                <p role="status">{ language.renamed_nowhere(old) }</p>
            } else {
                <p role="status">{ language.renamed_lead(old) }</p>
                <ul>{ for own.iter().map(line) }{ places(&app, &others) }</ul>
                <p class="quiet">{ language.renamed_help() }</p>
            }
        </section>
    }
}
