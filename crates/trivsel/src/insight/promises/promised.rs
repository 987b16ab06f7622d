//! When something was promised.

use crate::{
    register::{EntryOrder, Stamp},
    vocabulary::Day,
};

/// Its day; of one day what had read of no follow-up of that day comes before it, whichever clock was
/// ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Promised {
    pub(super) on: Day,
    /// The last follow-up of that day that was read.
    after: Option<EntryOrder>,
    pub(super) order: EntryOrder,
}

impl Promised {
    /// A follow-up is held.
    pub(super) const fn when_held(on: Day, stamp: &Stamp) -> Self {
        let order = stamp.order();
        Self {
            on,
            after: Some(order),
            order,
        }
    }

    /// Something else is promised, by somebody who had read this follow-up of that day last.
    pub(super) const fn after(read: Option<EntryOrder>, on: Day, stamp: &Stamp) -> Self {
        Self {
            on,
            after: read,
            order: stamp.order(),
        }
    }
}
