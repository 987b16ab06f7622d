//! Something that is being edited on screen.

use std::{cell::RefCell, rc::Rc};

use yew::prelude::*;

use super::Turnstile;
use crate::handle::{ScreenHold, use_app};

/// A value under edit. A change always starts from the newest value, also when
/// two presses come before the screen is drawn again, so that none is lost.
pub struct Edit<T: 'static> {
    shown: UseStateHandle<Rc<T>>,
    typed: EditedValue<T>,
    holds: Option<ScreenHold>,
}

/// What is typed, beside what is drawn of it.
struct EditedValue<T> {
    latest: Rc<RefCell<Rc<T>>>,
    still_while: Option<Turnstile>,
}

/// Edits a value that begins like this. Once it is changed, the screen stays as it is until it is left.
#[hook]
pub fn use_edit<T: 'static>(first: impl FnOnce() -> T) -> Edit<T> {
    let holds = Some(use_app().screen_hold());
    let latest = use_memo((), |()| Rc::new(RefCell::new(Rc::new(first()))));
    let shown = use_state(|| latest.borrow().clone());
    let typed = EditedValue {
        latest: (*latest).clone(),
        still_while: None,
    };
    Edit {
        shown,
        typed,
        holds,
    }
}

impl<T: Clone> EditedValue<T> {
    /// Changes it, unless it is held still, and gives what stands.
    fn change(&self, change: impl FnOnce(&mut T)) -> Rc<T> {
        let mut latest = self.latest.borrow_mut();
        if !self.still_while.as_ref().is_some_and(Turnstile::is_shut) {
            change(Rc::make_mut(&mut latest));
        }
        latest.clone()
    }
}

impl<T: Clone> Edit<T> {
    /// Takes no change while that goes on: the fields go on showing what was taken when it began, so
    /// that nothing is typed that the answer would sweep away, or that would show as saved and is not.
    #[must_use]
    pub fn still_while(mut self, goes_on: &Turnstile) -> Self {
        self.typed.still_while = Some(goes_on.clone());
        self
    }

    /// A draft keeps it, and the screen may be made anew with it.
    #[must_use]
    pub fn kept_as_draft(mut self) -> Self {
        self.holds = None;
        self
    }

    /// What is on screen.
    #[must_use]
    pub fn value(&self) -> Rc<T> {
        (*self.shown).clone()
    }

    /// The newest value, also where it is not on screen yet.
    #[must_use]
    pub fn latest(&self) -> Rc<T> {
        self.typed.latest.borrow().clone()
    }

    /// Changes it. Where no change is taken, the field is drawn again as it was.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        self.change_and_keep(change, |_| ());
    }

    /// The same, with what keeps the newest value: it comes before the drawing, so that what is kept
    /// at once is drawn once.
    pub fn change_and_keep(&self, change: impl FnOnce(&mut T), keep: impl FnOnce(&T)) {
        self.holds.iter().for_each(ScreenHold::hold);
        keep(&self.typed.change(change));
        self.shown.set(self.latest());
    }

    /// A callback that puts what it is given somewhere into the value.
    pub fn put<In: 'static>(&self, put: impl Fn(&mut T, In) + 'static) -> Callback<In> {
        let this = self.clone();
        Callback::from(move |given| this.change(|value| put(value, given)))
    }
}

impl<T> Clone for EditedValue<T> {
    fn clone(&self) -> Self {
        Self {
            latest: self.latest.clone(),
            still_while: self.still_while.clone(),
        }
    }
}

impl<T> Clone for Edit<T> {
    fn clone(&self) -> Self {
        Self {
            shown: self.shown.clone(),
            typed: self.typed.clone(),
            holds: self.holds.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
