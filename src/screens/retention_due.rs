//! The word to a leader that something about children has been kept as long as it may.

use yew::prelude::*;

use super::leader::leads;
use crate::{
    components::{Tone, notice},
    handle::App,
    platform::today,
    route::Route,
};
use trivsel::insight::due_for_erasure;

/// Of how many children, without a name, and the way there; nothing while there are none, for others,
/// and in the sample.
pub fn retention_due(app: &App) -> Html {
    let sample = app.opening().is_none_or(|opening| opening.sample);
    if sample || !leads(app) {
        return html! {};
    }
    match due_for_erasure(app.register(), today()).len() {
        0 => html! {},
        count => {
            let language = app.language();
            let (says, go) = (
                language.retention_overdue(count),
                Route::Retention.title(language),
            );
            notice(
                Tone::Warn,
                html! { <p>{ says }{ " " }<a href={Route::Retention.href()}>{ go }</a></p> },
            )
        }
    }
}
