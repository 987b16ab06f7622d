//! The word to a leader that something about children has been kept as long as it may.

use yew::prelude::*;

use super::leader::leads;
use crate::{
    components::{Tone, notice},
    handle::use_app,
    platform::today,
    route::Route,
};
use trivsel::insight::due_for_erasure;

/// Of how many children, without a name, and the way there; nothing while there are none, for others,
/// and in the sample.
#[component]
pub fn RetentionDue() -> Html {
    let app = use_app();
    let asked = app.is_kept() && leads(&app);
    // Reckoned once for what is known, and not whenever something is drawn anew.
    let known = (app.register().logical_clock().clone(), today(), asked);
    let count = {
        let app = app.clone();
        use_memo(known, move |(_, today, asked)| match asked {
            true => due_for_erasure(app.register(), *today).len(),
            false => 0,
        })
    };
    match *count {
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
