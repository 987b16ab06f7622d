//! Something that takes a while, begun by a press: busy while it is done, and a trouble where it
//! did not succeed.

use std::{cell::Cell, rc::Rc};

use yew::{platform::spawn_local, prelude::*};

/// A handle on one task at a time.
pub struct Task<E: 'static> {
    /// Set in the same instant as the press; what is drawn comes later.
    running: Rc<Cell<bool>>,
    busy: UseStateHandle<bool>,
    trouble: UseStateHandle<Option<E>>,
}

/// See [`Task`].
#[hook]
pub fn use_task<E: PartialEq + 'static>() -> Task<E> {
    let running = use_memo((), |()| Rc::new(Cell::new(false)));
    Task {
        running: (*running).clone(),
        busy: use_state_eq(|| false),
        trouble: use_state_eq(|| None),
    }
}

impl<E: Clone> Task<E> {
    /// Whether it is being done, as the value of `aria-disabled`: a button that is
    /// really disabled loses focus.
    #[must_use]
    pub fn waits(&self) -> Option<&'static str> {
        self.busy.then_some("true")
    }

    /// Why it did not succeed the last time.
    #[must_use]
    pub fn trouble(&self) -> Option<E> {
        (*self.trouble).clone()
    }

    /// Does this and then that. Nothing is begun while it is being done, however fast somebody
    /// presses twice.
    pub fn run<T>(
        &self,
        work: impl Future<Output = Result<T, E>> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        if self.running.replace(true) {
            return;
        }
        self.busy.set(true);
        self.trouble.set(None);
        let this = self.clone();
        spawn_local(async move {
            let done = work.await;
            this.running.set(false);
            this.busy.set(false);
            match done {
                Ok(done) => then(done),
                Err(trouble) => this.trouble.set(Some(trouble)),
            }
        });
    }
}

impl<E> Clone for Task<E> {
    fn clone(&self) -> Self {
        Self {
            running: self.running.clone(),
            busy: self.busy.clone(),
            trouble: self.trouble.clone(),
        }
    }
}

impl<E: PartialEq> PartialEq for Task<E> {
    fn eq(&self, other: &Self) -> bool {
        self.busy == other.busy && self.trouble == other.trouble
    }
}
