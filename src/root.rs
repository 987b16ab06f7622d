//! The whole page.

use yew::prelude::*;

use super::{
    handle::{App, use_new_app},
    platform::number_pages,
    shell::Shell,
};

/// Draws the app. In a worker beside it, which runs this program too, nothing is drawn.
pub fn start() {
    if web_sys::window().is_some() {
        number_pages();
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
