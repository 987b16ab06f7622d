//! Work that takes a moment.

use yew::{platform::spawn_local, prelude::*};

use crate::{components::trouble, platform::next_frame};
use trivsel::vocabulary::Language;
use vault::VaultError;

/// Whether it goes on, and why it did not succeed.
#[derive(Clone, PartialEq)]
pub struct Work {
    busy: UseStateHandle<bool>,
    trouble: UseStateHandle<Option<VaultError>>,
}

/// See [`Work`].
#[hook]
pub fn use_work() -> Work {
    let busy = use_state_eq(|| false);
    let trouble = use_state_eq(|| None);
    Work { busy, trouble }
}

impl Work {
    /// Does it once the page has shown that it is working, and then the next thing
    /// if it succeeded. Does nothing while something else goes on.
    pub fn run(
        &self,
        work: impl Future<Output = Result<(), VaultError>> + 'static,
        then: impl FnOnce() + 'static,
    ) {
        if *self.busy {
            return;
        }
        self.busy.set(true);
        self.trouble.set(None);
        let this = self.clone();
        spawn_local(async move {
            next_frame().await;
            let done = work.await;
            this.busy.set(false);
            match done {
                Ok(()) => then(),
                Err(trouble) => this.trouble.set(Some(trouble)),
            }
        });
    }

    /// The value of `aria-disabled` for what starts it.
    pub fn waits(&self) -> Option<&'static str> {
        self.busy.then_some("true")
    }

    /// Forgets why it did not succeed.
    pub fn forget(&self) {
        self.trouble.set(None);
    }

    /// That it goes on, or why it did not succeed.
    pub fn view(&self, language: Language) -> Html {
        html! {
            <>
                { trouble((*self.trouble).as_ref(), language) }
                if *self.busy { <p class="working" role="status">{ language.start_working() }</p> }
            </>
        }
    }
}
