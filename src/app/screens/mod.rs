//! One room for each screen.

mod acute;
mod assessment;
mod child;
mod child_form;
mod damage;
mod dialogue;
mod dictionary;
mod group;
mod group_form;
mod model;
mod overview;
mod print;
mod settings;
mod start;
mod who;

use yew::prelude::*;

use super::{handle::use_app, route::Route};

/// The screen of a route.
pub fn show(route: Route) -> Html {
    match route {
        Route::Start => html! { <start::Start /> },
        Route::Overview => html! { <overview::Overview /> },
        Route::Who => html! { <who::Who /> },
        Route::Group(id) => html! { <group::GroupScreen {id} key={route.href()} /> },
        Route::Child(id) => html! { <child::ChildScreen {id} key={route.href()} /> },
        Route::Assessment(id) => html! { <assessment::AssessmentScreen {id} key={route.href()} /> },
        Route::Dialogue(id) => html! { <dialogue::DialogueScreen {id} key={route.href()} /> },
        Route::Print(id) => html! { <print::PrintScreen {id} key={route.href()} /> },
        Route::Dictionary => html! { <dictionary::Dictionary /> },
        Route::Model => html! { <model::ModelScreen /> },
        Route::Settings => html! { <settings::Settings /> },
        Route::Acute => html! { <acute::Acute /> },
    }
}

/// An address that names nothing the app knows.
#[component]
fn NotHere() -> Html {
    let language = use_app().language();
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ language.not_here_title() }</h1>
            <p>{ language.not_here_help() }</p>
            <p><a class="button" href={Route::Overview.href()}>{ language.overview_title() }</a></p>
        </div>
    }
}
