//! The page: the app is begun, and drawn around whichever screen is asked for.

use yew::{platform::spawn_local, prelude::*};

use super::{
    handle::{App, use_new_app},
    later_part,
    loader::{Loader, use_new_loader},
    platform::{number_pages, pause, show_panics},
    shell::Shell,
};

/// Draws the app. In a worker beside it, which runs this program too, nothing is drawn.
pub fn start() {
    if web_sys::window().is_some() {
        show_panics();
        #[cfg(feature = "unsealed")]
        crate::provoked::panic_when_asked();
        number_pages();
        spawn_local(async {
            // Making the program ready has kept the page busy: it answers before the screen is drawn.
            pause(0).await;
            yew::Renderer::<Root>::new().render();
            // The rest of the program comes behind the first screen.
            if let Ok(later) = later_part::fetch().await {
                (later.keep)();
            }
        });
    }
}

/// Provides the app to everything below it.
#[component]
pub fn Root() -> Html {
    let app = use_new_app();
    let loader = use_new_loader(later_part::fetch);
    html! {
        <ContextProvider<App> context={app}>
            <ContextProvider<Loader> context={loader}>
                <Shell />
            </ContextProvider<Loader>>
        </ContextProvider<App>>
    }
}
