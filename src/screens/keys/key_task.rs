//! A change of keys under way: it takes a moment, as the passphrase is worked on.

use yew::prelude::*;

use crate::{
    components::trouble,
    hooks::{Task, use_task},
    platform::next_frame,
    session::SessionError,
};
use trivsel::vocabulary::Language;

/// Whether a change of keys runs, and why the last one failed.
#[derive(Clone, PartialEq)]
pub struct KeyTask(Task<SessionError>);

/// See [`KeyTask`].
#[hook]
pub fn use_key_task() -> KeyTask {
    KeyTask(use_task())
}

impl KeyTask {
    /// Does it once the page has shown that it is working, and then the next thing
    /// if it succeeded. Does nothing while something else goes on.
    pub fn run(
        &self,
        work: impl Future<Output = Result<(), SessionError>> + 'static,
        then: impl FnOnce() + 'static,
    ) {
        let work = async move {
            next_frame().await;
            work.await
        };
        self.0.run(work, |()| then());
    }

    /// The value of `aria-disabled` for what starts it.
    pub fn waits(&self) -> Option<&'static str> {
        self.0.waits()
    }

    /// Forgets why it did not succeed.
    pub fn forget(&self) {
        self.0.clear();
    }

    /// That it goes on, or why it did not succeed.
    pub fn view(&self, language: Language) -> Html {
        html! {
            <>
                { trouble(self.0.trouble().as_ref(), language) }
                if self.0.busy() { <p class="working" role="status">{ language.start_working() }</p> }
            </>
        }
    }
}
