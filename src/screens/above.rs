//! What is said above a screen, whichever it is.

use yew::prelude::*;

use super::{follows::follows, kept_file_due::kept_file_due};
use crate::{handle::App, route::Route};

/// That another window writes; and on the overview, that the kept file wants somebody.
pub fn above(route: Route, app: &App) -> Html {
    html! {
        <>
            { follows(app) }
            if route == Route::Overview { { kept_file_due(app) } }
        </>
    }
}
