//! The whole page.

use yew::prelude::*;

use super::{
    handle::{App, use_new_app},
    ports::start_worker,
    shell::Shell,
};
use crate::vault::begin_new_log;

/// Draws the app, with a worker beside it. In the worker, which runs this program too,
/// nothing is drawn.
pub fn start() {
    if web_sys::window().is_some() {
        begin_new_log();
        start_worker();
        yew::Renderer::<Root>::new().render();
    }
}

/// Provides the app to everything below it.
#[component]
pub fn Root() -> Html {
    let app = use_new_app();
    html! {
        <ContextProvider<App> context={app}>
            <Shell />
        </ContextProvider<App>>
    }
}
