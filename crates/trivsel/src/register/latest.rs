//! Of two values for one thing: the later one, or the earlier one.

use std::rc::Rc;

use super::Stamp;

/// The latest value of one thing, and what set it; nothing yet at first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Latest<T>(Option<(Rc<Stamp>, T)>);

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Latest<T> {
    /// Takes a value, unless a later one is known.
    pub(super) fn set(&mut self, stamp: &Rc<Stamp>, value: T) {
        if (self.0.as_ref()).is_none_or(|(known, _)| known.order() < stamp.order()) {
            self.0 = Some((stamp.clone(), value));
        }
    }

    pub(super) fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, value)| value)
    }

    pub(super) fn stamped(&self) -> Option<(&Rc<Stamp>, &T)> {
        self.0.as_ref().map(|(stamp, value)| (stamp, value))
    }
}

/// The first value of one thing, and what set it; nothing yet at first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Earliest<T>(Option<(Rc<Stamp>, T)>);

impl<T> Default for Earliest<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Earliest<T> {
    /// Takes a value, unless an earlier one is known.
    pub(super) fn set(&mut self, stamp: &Rc<Stamp>, value: T) {
        if (self.0.as_ref()).is_none_or(|(known, _)| stamp.order() < known.order()) {
            self.0 = Some((stamp.clone(), value));
        }
    }

    pub(super) fn stamped(&self) -> Option<(&Rc<Stamp>, &T)> {
        self.0.as_ref().map(|(stamp, value)| (stamp, value))
    }
}
