//! The app in the browser.
pub mod sample;

use yew::prelude::*;

/// The whole page.
#[function_component]
pub fn App() -> Html {
    html! { <main><h1>{ "Trivselsspor" }</h1></main> }
}
