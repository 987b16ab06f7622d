//! The screens of the parts of the program that come later.

use yew::prelude::*;

use super::{
    assessment, backup, child, dialogue, dictionary, group_check, group_picture, group_print,
    keeping, keys, model, not_here, print, rescue, restore, roster, rounds, settings, walk_through,
};
use crate::{handle::App, route::Route};

/// The class check.
pub fn check(route: Route, app: &App) -> Html {
    match route {
        Route::GroupCheck(id) => group_check::screen(id, app),
        _ => not_here(app.language()),
    }
}

/// What is about one child, up to one's own assessment.
pub fn one_child(route: Route, app: &App) -> Html {
    match route {
        Route::Child(id) => html! { <child::ChildScreen {id} key={route.href()} /> },
        Route::Assessment(id) => assessment::screen(id, app),
        _ => not_here(app.language()),
    }
}

/// All others.
pub fn rest(route: Route, app: &App) -> Html {
    let language = app.language();
    match route {
        Route::Dialogue(id) => dialogue::screen(id, app),
        Route::GroupPicture(id) => {
            html! { <group_picture::GroupPictureScreen {id} key={route.href()} /> }
        }
        Route::WalkThrough(id) => {
            html! { <walk_through::WalkThroughScreen {id} key={route.href()} /> }
        }
        Route::Print(id) => html! { <print::PrintScreen {id} key={route.href()} /> },
        Route::Roster(id) => html! { <roster::RosterScreen {id} key={route.href()} /> },
        Route::GroupPrint(id) => html! { <group_print::GroupPrint {id} key={route.href()} /> },
        Route::Keeping(id) => html! { <keeping::KeepingScreen {id} key={route.href()} /> },
        Route::Access(id) => html! { <keeping::AccessScreen {id} key={route.href()} /> },
        Route::Retention => html! { <keeping::RetentionScreen /> },
        Route::Audit => html! { <keeping::AuditScreen /> },
        Route::Rounds => html! { <rounds::RoundsScreen /> },
        Route::Settings => settings::settings(app),
        Route::Dictionary => dictionary::dictionary(language),
        Route::Model => model::model(language),
        Route::Backup if app.opening().is_some_and(|opening| !opening.sample) => {
            html! { <backup::Backup /> }
        }
        Route::Keys if app.opening().is_some_and(|opening| !opening.sample) => {
            html! { <keys::Keys /> }
        }
        Route::RecoveryKey if app.opening().is_some_and(|opening| !opening.sample) => {
            html! { <keys::FirstKey /> }
        }
        Route::Restore => html! { <restore::Restore /> },
        Route::Rescue => html! { <rescue::Rescue /> },
        _ => not_here(language),
    }
}
