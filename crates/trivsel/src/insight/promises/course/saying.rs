//! One saying of when the follow-up is.

use crate::{
    insight::promises::{plans::PlannedBy, promised::Promised},
    register::{PlannedFollowUp, RoundId, Stamp},
    vocabulary::Day,
};

/// One saying of when the follow-up is.
pub(super) struct Saying<'a> {
    /// What says so: several where people set the day of the next one apart in one follow-up.
    pub(super) stamps: Vec<&'a Stamp>,
    pub(super) at: Promised,
    /// The day; none where it is called off.
    pub(super) plan: Option<&'a PlannedFollowUp>,
    pub(super) by: PlannedBy<'a>,
    /// Where its day stands among all that was planned; where a day is said again, that is one place.
    pub(super) row: Option<usize>,
    /// Where the day stood that it has moved, or called off.
    pub(super) moves: Option<usize>,
    /// The sayings that it takes the place of.
    pub(super) over: Vec<usize>,
    /// Whoever has undone it, and on which day.
    pub(super) undone_by: Vec<(&'a Stamp, Day)>,
    /// It was undone as a slip.
    pub(super) is_slip: bool,
}

impl<'a> Saying<'a> {
    pub(super) const fn new(
        stamps: Vec<&'a Stamp>,
        at: Promised,
        plan: Option<&'a PlannedFollowUp>,
        by: PlannedBy<'a>,
    ) -> Self {
        Self {
            stamps,
            at,
            plan,
            by,
            row: None,
            moves: None,
            over: Vec::new(),
            undone_by: Vec::new(),
            is_slip: false,
        }
    }

    /// Whether whoever wrote this had read all of it.
    pub(super) fn is_known_to(&self, stamp: &Stamp) -> bool {
        self.stamps.iter().all(|it| stamp.had_seen(it))
    }

    /// Whether whoever wrote this had read it, and nothing that has undone it.
    pub(super) fn counts_for(&self, stamp: &Stamp) -> bool {
        let is_undone = self.undone_by.iter().any(|(by, _)| stamp.had_seen(by));
        self.is_known_to(stamp) && !is_undone
    }

    /// Whether it says the day of this plan.
    pub(super) fn is_on(&self, plan: Option<&PlannedFollowUp>) -> bool {
        self.plan.is_some() && self.plan.map(|it| it.on) == plan.map(|it| it.on)
    }

    /// The round whose position says so, where one does.
    pub(super) const fn round(&self) -> Option<RoundId> {
        match self.by {
            PlannedBy::Position(it) => Some(it.round),
            PlannedBy::Move(_) | PlannedBy::FollowUp(_) => None,
        }
    }
}
