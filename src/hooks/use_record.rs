//! Writing something down from a screen.

use yew::prelude::*;

use super::{Task, use_task};
use crate::{
    handle::{App, use_app},
    session::{DraftKey, SessionError},
};
use trivsel::register::Fact;

/// A handle with one verb.
#[derive(Clone, PartialEq)]
pub struct Record {
    app: App,
    task: Task<SessionError>,
}

/// See [`Record`].
#[hook]
pub fn use_record() -> Record {
    let (app, task) = (use_app(), use_task());
    Record { app, task }
}

impl Record {
    /// Whether something is being stored, as the value of `aria-disabled`.
    #[must_use]
    pub fn waits(&self) -> Option<&'static str> {
        self.task.waits()
    }

    /// Why the last thing could not be stored.
    #[must_use]
    pub fn trouble(&self) -> Option<SessionError> {
        self.task.trouble()
    }

    /// Stores these facts, lets go of the drafts they were made from, and then
    /// does the next thing. Does nothing while something is being stored.
    pub fn run(&self, facts: Vec<Fact>, done: Vec<DraftKey>, then: impl FnOnce() + 'static) {
        let app = self.app.clone();
        self.run_with(async move { app.record(facts, &done).await }, then);
    }

    /// The same for another way of storing, such as one that takes a proof.
    pub fn run_with(
        &self,
        store: impl Future<Output = Result<(), SessionError>> + 'static,
        then: impl FnOnce() + 'static,
    ) {
        self.task.run(store, |()| then());
    }
}
