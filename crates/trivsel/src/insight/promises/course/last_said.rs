//! What somebody said last of the follow-up.

use crate::{
    insight::promises::{plans::PlannedBy, promised::Promised},
    register::Stamp,
};

/// What was said last of the follow-up by somebody.
#[derive(Clone)]
pub(super) struct LastSaid<'a> {
    /// Where the day stands among all; none where it was called off.
    pub(super) at: Option<usize>,
    pub(super) begun: Promised,
    /// What said so: several where people set the same day apart.
    pub(super) stamps: Vec<&'a Stamp>,
    pub(super) by: PlannedBy<'a>,
    /// What a position has moved for it. It stands again where that was a slip.
    pub(super) over: Vec<LastSaid<'a>>,
}

impl LastSaid<'_> {
    /// Whether whoever wrote this had read all of it.
    pub(super) fn is_known_to(&self, stamp: &Stamp) -> bool {
        self.stamps.iter().all(|it| stamp.had_seen(it))
    }

    /// Whether somebody who had read this said it.
    pub(super) fn knows(&self, stamp: &Stamp) -> bool {
        self.stamps.iter().any(|it| it.had_seen(stamp))
    }
}
