//! When something was promised.

use crate::{
    register::{EntryOrder, Stamp},
    vocabulary::Day,
};

/// Its day; of one day what comes after no follow-up of that day is before all of them, whichever clock
/// was ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Promised {
    pub(super) on: Day,
    /// The last follow-up of that day that it comes after; a follow-up itself has its own place there.
    pub(super) after: Option<EntryOrder>,
    /// Not the follow-up itself: its clock may have been behind that one.
    is_since: bool,
    pub(super) order: EntryOrder,
}

impl Promised {
    /// A follow-up is held.
    pub(super) const fn when_held(on: Day, stamp: &Stamp) -> Self {
        let order = stamp.order();
        Self {
            on,
            after: Some(order),
            is_since: false,
            order,
        }
    }

    /// Something else is promised, after this follow-up of that day.
    pub(super) const fn after(last: Option<EntryOrder>, on: Day, stamp: &Stamp) -> Self {
        Self {
            on,
            after: last,
            is_since: true,
            order: stamp.order(),
        }
    }
}
