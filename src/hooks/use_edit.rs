//! Something that is being edited on screen.

use std::{cell::RefCell, rc::Rc};

use yew::prelude::*;

use super::Turnstile;

/// A value under edit. A change always starts from the newest value, also when
/// two presses come before the screen is drawn again, so that none is lost.
pub struct Edit<T: 'static> {
    shown: Rc<T>,
    typed: EditedValue<T>,
    redraw: UseForceUpdateHandle,
}

/// What is typed, beside what is drawn of it.
struct EditedValue<T> {
    latest: Rc<RefCell<Rc<T>>>,
    still_while: Option<Turnstile>,
}

/// What is typed, and what it began with.
struct BegunValue<B, T> {
    with: B,
    latest: Rc<RefCell<Rc<T>>>,
}

/// Edits a value that begins like this. Whatever another window stores, it stays what is typed.
#[hook]
pub fn use_edit<T: 'static>(first: impl FnOnce() -> T) -> Edit<T> {
    use_edit_begun((), |_| first())
}

/// Edits a value that begins with something that may become another while it is on screen. Then it begins
/// anew: `begin` is told what it began with before, and what is typed over that.
#[hook]
pub fn use_edit_begun<B, T>(with: B, begin: impl FnOnce(Option<(&B, &T)>) -> T) -> Edit<T>
where
    B: PartialEq + 'static,
    T: 'static,
{
    let begun = use_mut_ref(|| None);
    let latest = BegunValue::latest(&mut begun.borrow_mut(), with, begin);
    let shown = latest.borrow().clone();
    let typed = EditedValue {
        latest,
        still_while: None,
    };
    Edit {
        shown,
        typed,
        redraw: use_force_update(),
    }
}

impl<B: PartialEq, T> BegunValue<B, T> {
    /// The newest value, begun anew where what it began with is another. Whoever holds it goes on with the
    /// one that is begun anew, so that nothing is put over that.
    fn latest(
        begun: &mut Option<Self>,
        with: B,
        begin: impl FnOnce(Option<(&B, &T)>) -> T,
    ) -> Rc<RefCell<Rc<T>>> {
        let Some(begun) = begun else {
            let latest = Rc::new(RefCell::new(Rc::new(begin(None))));
            *begun = Some(Self {
                with,
                latest: latest.clone(),
            });
            return latest;
        };
        if begun.with != with {
            let typed = begun.latest.borrow().clone();
            begun
                .latest
                .replace(Rc::new(begin(Some((&begun.with, &typed)))));
            begun.with = with;
        }
        begun.latest.clone()
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

    /// What is on screen.
    #[must_use]
    pub fn value(&self) -> Rc<T> {
        self.shown.clone()
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
        keep(&self.typed.change(change));
        self.redraw.force_update();
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
            redraw: self.redraw.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
