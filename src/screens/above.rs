//! What is said above a screen, whichever it is.

use yew::prelude::*;

use super::{follows::follows, kept_file_due::kept_file_due, new_version::NewVersion};
use crate::{handle::App, route::Route};

/// That another window writes; on the overview, that the kept file wants somebody; and where nothing is
/// being written, that there is a new version.
pub fn above(route: Route, app: &App) -> Html {
    html! {
        <>
            { follows(app) }
            if route == Route::Overview { { kept_file_due(app) } }
            if matches!(route, Route::Overview | Route::Start) { <NewVersion /> }
        </>
    }
}
