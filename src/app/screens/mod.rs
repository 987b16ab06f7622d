//! One room for each screen.

mod acute;
mod assessment;
mod backup;
mod child;
mod child_form;
mod child_round;
mod counts;
mod damage;
mod dialogue;
mod dictionary;
mod group;
mod group_check;
mod group_form;
mod group_picture;
mod group_print;
mod model;
mod overview;
mod print;
mod roster;
mod rounds;
mod settings;
mod start;
mod walk_through;
mod who;

use yew::prelude::*;

use super::{handle::App, route::Route};
use crate::vocabulary::Language;

/// The screen of a route.
pub fn show(route: Route, app: &App) -> Html {
    let language = app.language();
    match route {
        Route::Start => html! { <start::Start /> },
        Route::Overview => html! { <overview::Overview /> },
        Route::Who => html! { <who::Who /> },
        Route::Group(id) => html! { <group::GroupScreen {id} key={route.href()} /> },
        Route::Roster(id) => html! { <roster::RosterScreen {id} key={route.href()} /> },
        Route::GroupCheck(id) => group_check::screen(id, app),
        Route::GroupPicture(id) => {
            html! { <group_picture::GroupPictureScreen {id} key={route.href()} /> }
        }
        Route::WalkThrough(id) => {
            html! { <walk_through::WalkThroughScreen {id} key={route.href()} /> }
        }
        Route::GroupPrint(id) => html! { <group_print::GroupPrint {id} key={route.href()} /> },
        Route::Rounds => html! { <rounds::RoundsScreen /> },
        Route::Child(id) => html! { <child::ChildScreen {id} key={route.href()} /> },
        Route::Assessment(id) => assessment::screen(id, app),
        Route::Dialogue(id) => dialogue::screen(id, app),
        Route::Print(id) => html! { <print::PrintScreen {id} key={route.href()} /> },
        Route::Dictionary => dictionary::dictionary(language),
        Route::Model => model::model(language),
        Route::Settings => settings::settings(app),
        Route::Acute => acute::acute(app),
    }
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
