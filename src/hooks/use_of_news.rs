//! What a screen looked up once, and looks up again when another window has stored something.

use std::rc::Rc;

use yew::prelude::*;

use crate::handle::use_app;

/// What was so when the screen came, and from then on whenever another window had stored something. What
/// this window stores changes nothing of it: a form keeps its draft's key until it has closed.
#[hook]
pub fn use_of_news<T: 'static>(look_up: impl FnOnce() -> T) -> Rc<T> {
    let app = use_app();
    use_memo(app.revision(), |_| look_up())
}
