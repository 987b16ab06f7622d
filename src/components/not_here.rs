//! A screen that has nothing to show: why, and the way on.

use yew::prelude::*;

use crate::route::Route;
use trivsel::{register::ChildId, vocabulary::Language};

/// An address that names nothing the app knows.
pub fn not_here(language: Language) -> Html {
    let way = (Route::Overview, language.overview_title());
    not_yet(language.not_here_title(), language.not_here_help(), way)
}

/// A screen whose address is right, but for which something has to happen first: what that is, and
/// where it is done.
pub fn not_yet(title: &str, why: &str, (to, words): (Route, &str)) -> Html {
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ title }</h1>
            <p>{ why }</p>
            <p><a class="button" href={to.href()}>{ words }</a></p>
        </div>
    }
}

/// The same of a child's screen: the way on goes back to the child.
pub fn not_yet_of_child(title: &str, why: &str, id: ChildId, language: Language) -> Html {
    not_yet(title, why, (Route::Child(id), language.back_to_child()))
}
