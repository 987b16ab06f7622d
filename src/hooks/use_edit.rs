//! Something that is being edited on screen.

use std::{cell::RefCell, rc::Rc};

use yew::prelude::*;

/// A value under edit. A change always starts from the newest value, also when
/// two presses come before the screen is drawn again, so that none is lost.
pub struct Edit<T: 'static> {
    shown: UseStateHandle<Rc<T>>,
    latest: Rc<RefCell<Rc<T>>>,
}

/// Edits a value that begins like this.
#[hook]
pub fn use_edit<T: 'static>(first: impl FnOnce() -> T) -> Edit<T> {
    let latest = use_memo((), |()| Rc::new(RefCell::new(Rc::new(first()))));
    let shown = use_state(|| latest.borrow().clone());
    Edit {
        shown,
        latest: (*latest).clone(),
    }
}

impl<T: Clone> Edit<T> {
    /// What is on screen.
    #[must_use]
    pub fn value(&self) -> Rc<T> {
        (*self.shown).clone()
    }

    /// The newest value, also where it is not on screen yet.
    #[must_use]
    pub fn latest(&self) -> Rc<T> {
        self.latest.borrow().clone()
    }

    /// Changes it.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        let changed = {
            let mut latest = self.latest.borrow_mut();
            change(Rc::make_mut(&mut latest));
            latest.clone()
        };
        self.shown.set(changed);
    }

    /// A callback that puts what it is given somewhere into the value.
    pub fn put<In: 'static>(&self, put: impl Fn(&mut T, In) + 'static) -> Callback<In> {
        let this = self.clone();
        Callback::from(move |given| this.change(|value| put(value, given)))
    }
}

impl<T> Clone for Edit<T> {
    fn clone(&self) -> Self {
        Self {
            shown: self.shown.clone(),
            latest: self.latest.clone(),
        }
    }
}
