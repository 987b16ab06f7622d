//! Writing something down from a screen: busy while it is stored, and a
//! sentence where it could not be.

use yew::{platform::spawn_local, prelude::*};

use crate::handle::{App, use_app};
use trivsel::register::Fact;
use vault::{DraftKey, VaultError};

/// A handle with one verb.
#[derive(Clone, PartialEq)]
pub struct Record {
    app: App,
    busy: UseStateHandle<bool>,
    trouble: UseStateHandle<Option<VaultError>>,
}

/// See [`Record`].
#[hook]
pub fn use_record() -> Record {
    let app = use_app();
    let busy = use_state_eq(|| false);
    let trouble = use_state_eq(|| None);
    Record { app, busy, trouble }
}

impl Record {
    /// Whether something is being stored, as the value of `aria-disabled`: a button that is
    /// really disabled loses focus.
    #[must_use]
    pub fn waits(&self) -> Option<&'static str> {
        self.busy.then_some("true")
    }

    /// Why the last thing could not be stored.
    #[must_use]
    pub fn trouble(&self) -> Option<VaultError> {
        (*self.trouble).clone()
    }

    /// Stores these facts, lets go of the drafts they were made from, and then
    /// does the next thing. Does nothing while something is being stored.
    pub fn run(&self, facts: Vec<Fact>, done: Vec<DraftKey>, then: impl FnOnce() + 'static) {
        if *self.busy {
            return;
        }
        self.busy.set(true);
        let this = self.clone();
        spawn_local(async move {
            let stored = this.app.record(facts, &done).await;
            this.busy.set(false);
            match stored {
                Ok(()) => {
                    this.trouble.set(None);
                    then();
                }
                Err(trouble) => this.trouble.set(Some(trouble)),
            }
        });
    }
}
