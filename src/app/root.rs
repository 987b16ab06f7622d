//! The whole page.

use yew::prelude::*;

use super::{
    handle::{App, use_new_app},
    shell::Shell,
};

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
