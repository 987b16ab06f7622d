//! One room for each screen.

pub mod above;
mod acute;
mod assessment;
mod backup;
mod backup_due;
mod begin_anew;
mod child;
mod child_form;
mod child_round;
mod counts;
mod damage;
mod dialogue;
mod dictionary;
mod follows;
mod group;
mod group_check;
mod group_form;
mod group_picture;
mod group_print;
mod keeping;
mod kept_file_due;
mod keys;
mod keys_due;
pub mod later;
mod model;
mod overview;
mod print;
mod rescue;
mod restore;
mod roster;
mod rounds;
mod settings;
mod settings_adults;
mod start;
mod walk_through;
mod who;

use yew::prelude::*;

use super::{
    components::{Tone, notice},
    handle::App,
    parts::Part,
    route::Route,
};
use trivsel::vocabulary::Language;

/// The screen of a route.
pub fn show(route: Route, app: &App) -> Html {
    match route {
        Route::Start => html! { <start::Start /> },
        Route::Overview => html! { <overview::Overview /> },
        Route::Who => html! { <who::Who /> },
        Route::Group(id) => html! { <group::GroupScreen {id} key={route.href()} /> },
        Route::Acute => acute::acute(app),
        // All others are in parts of the program that come later.
        _ => match route.part() {
            Some(part) => match app.screens_of(part) {
                Some(show) => show(route, app),
                None => fetching(part, app),
            },
            None => not_here(app.language()),
        },
    }
}

/// A screen of a part of the program that is not here yet, or cannot be fetched.
fn fetching(part: Part, app: &App) -> Html {
    let language = app.language();
    if !app.lacks(part) {
        return html! { <p role="status">{ language.part_fetching() }</p> };
    }
    let again = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.bring_part(part))
    };
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ language.part_missing() }</h1>
            { not_fetched(part, app) }
            { fetch_again(again, language) }
        </div>
    }
}

/// The way to ask for a part of the program once more.
fn fetch_again(onclick: Callback<MouseEvent>, language: Language) -> Html {
    html! { <p><button type="button" {onclick}>{ language.part_again() }</button></p> }
}

/// Says so where a part of the program could not be fetched.
fn not_fetched(part: Part, app: &App) -> Html {
    if !app.lacks(part) {
        return html! {};
    }
    notice(Tone::Error, html! { <p>{ app.language().part_help() }</p> })
}

/// An address that names nothing the app knows.
fn not_here(language: Language) -> Html {
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ language.not_here_title() }</h1>
            <p>{ language.not_here_help() }</p>
            <p><a class="button" href={Route::Overview.href()}>{ language.overview_title() }</a></p>
        </div>
    }
}
