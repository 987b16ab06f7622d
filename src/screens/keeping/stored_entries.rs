//! Everything that is stored, read again for a screen that needs more than the
//! register tells.

use std::rc::Rc;

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::trouble,
    handle::use_app,
    session::{JournalContents, SessionError},
};
use trivsel::vocabulary::Language;

/// What has been read so far.
pub type ContentsRead = Option<Result<Rc<JournalContents>, SessionError>>;

/// Reads everything, and again whenever something was written.
#[hook]
pub fn use_held() -> ContentsRead {
    let app = use_app();
    let held = use_state(|| None);
    let written = app.register().logical_clock().now();
    {
        let (app, held) = (app.clone(), held.clone());
        use_effect_with(written, move |_| {
            spawn_local(async move {
                held.set(Some(app.everything().await.map(Rc::new)));
            });
        });
    }
    (*held).clone()
}

/// What is said while it is being read, and where it cannot be.
pub fn waiting(reading: &ContentsRead, language: Language) -> Html {
    match reading {
        None => html! { <p role="status">{ language.keeping_reading() }</p> },
        Some(Err(error)) => trouble(Some(error), language),
        Some(Ok(_)) => html! {},
    }
}
