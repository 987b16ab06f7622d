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
    let redraw = use_force_update();
    // The child that `read` asks about may be another one at the next drawing.
    let latest = use_mut_ref(|| None);
    latest.replace(Some((read, now.clone())));
    use_effect_with(session.generation(), move |_| {
        let reading = session.clone();
        let subscription = session.clone().subscribe(move || {
            let is_other = latest
                .borrow()
                .as_ref()
                .is_some_and(|(read, shown)| read(&reading) != *shown);
            if is_other {
                redraw.force_update();
            }
        });
        move || drop(subscription)
    });
    now
}
