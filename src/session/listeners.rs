//! Who wants to hear that a draft has changed.

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};

/// The listeners of one session.
#[derive(Default)]
pub(super) struct Listeners(RefCell<Vec<Weak<dyn Fn()>>>);

/// A place among the listeners; dropping it gives it up.
#[must_use]
pub(crate) struct Subscription {
    _listener: Rc<dyn Fn()>,
}

impl Listeners {
    pub(super) fn subscribe(&self, listener: impl Fn() + 'static) -> Subscription {
        let listener: Rc<dyn Fn()> = Rc::new(listener);
        self.0.borrow_mut().push(Rc::downgrade(&listener));
        Subscription {
            _listener: listener,
        }
    }

    pub(super) fn call(&self) {
        self.0.borrow_mut().retain(|it| it.strong_count() > 0);
        // A listener may subscribe or drop another.
        let all = self.0.borrow().clone();
        for listener in all.iter().filter_map(Weak::upgrade) {
            listener();
        }
    }
}
