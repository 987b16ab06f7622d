//! Something that a screen shows of the session and that no action tells: how safe drafts are.

use yew::prelude::*;

use crate::{handle::use_app, session::Session};

/// What `read` says now. The component is drawn again only when that becomes another.
#[hook]
pub fn use_session_value<T>(read: impl Fn(&Session) -> T + 'static) -> T
where
    T: PartialEq + Clone + 'static,
{
    let app = use_app();
    let session = app.session().clone();
    let now = read(&session);
    let shown = use_state_eq(|| now.clone());
    {
        let shown = shown.setter();
        use_effect_with(session.generation(), move |_| {
            let subscription = session.clone().subscribe(move || shown.set(read(&session)));
            move || drop(subscription)
        });
    }
    now
}
