//! When something was promised.

use super::held_follow_ups::Held;
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
    order: EntryOrder,
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

    /// Something else is promised, where these follow-ups are held.
    pub(super) fn among(held: &[Held<'_>], on: Day, stamp: &Stamp) -> Self {
        let read = held
            .iter()
            .filter(|it| it.at.on == on && it.is_known_to(stamp));
        Self {
            on,
            after: read.map(|it| it.at.order).max(),
            order: stamp.order(),
        }
    }
}
