//! Something that takes a while, begun by a press: busy while it is done, and a trouble where it
//! did not succeed.

use std::{cell::Cell, rc::Rc};

use yew::{platform::spawn_local, prelude::*};

/// A handle on one task at a time.
pub struct Task<E: 'static> {
    running: Turnstile,
    busy: UseStateHandle<bool>,
    trouble: UseStateHandle<Option<E>>,
}

/// Lets one in at a time. It is shut in the same instant as the press; what is drawn comes later.
#[derive(Clone, Default)]
pub struct Turnstile(Rc<Cell<bool>>);

/// Whoever is inside, until it is dropped.
pub(super) struct Inside(Rc<Cell<bool>>);

impl Turnstile {
    /// Whether somebody is inside.
    #[must_use]
    pub fn is_shut(&self) -> bool {
        self.0.get()
    }

    pub(super) fn enter(&self) -> Option<Inside> {
        (!self.0.replace(true)).then(|| Inside(self.0.clone()))
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// See [`Task`].
#[hook]
pub fn use_task<E: PartialEq + 'static>() -> Task<E> {
    let running = use_memo((), |()| Turnstile::default());
    Task {
        running: (*running).clone(),
        busy: use_state_eq(|| false),
        trouble: use_state_eq(|| None),
    }
}

impl<E: Clone> Task<E> {
    /// Whether it is being done.
    #[must_use]
    pub fn busy(&self) -> bool {
        *self.busy
    }

    /// Shut while it is being done.
    #[must_use]
    pub const fn running(&self) -> &Turnstile {
        &self.running
    }

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

    /// Tells this trouble, with nothing begun.
    pub fn fail(&self, trouble: E) {
        self.trouble.set(Some(trouble));
    }

    /// Forgets the last trouble.
    pub fn clear(&self) {
        self.trouble.set(None);
    }

    /// Does this and then that. Nothing is begun while it is being done, however fast somebody
    /// presses twice.
    pub fn run<T>(
        &self,
        work: impl Future<Output = Result<T, E>> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        let Some(inside) = self.running.enter() else {
            return;
        };
        self.busy.set(true);
        self.trouble.set(None);
        let this = self.clone();
        spawn_local(async move {
            let done = work.await;
            drop(inside);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_press_in_the_same_instant_begins_nothing() {
        let turnstile = Turnstile::default();
        let copy = turnstile.clone();
        let first = turnstile.enter();
        assert!(first.is_some());
        assert!(copy.enter().is_none());
        drop(first);
        let again = copy.enter();
        assert!(again.is_some() && turnstile.enter().is_none());
    }
}
