//! What is reckoned of a child once, and kept until something new is known of it.

use std::cell::OnceCell;

use super::NextDay;
use crate::vocabulary::Day;

/// Nothing was promised about a child of which nothing is known.
pub(super) static NOTHING_PROMISED: PromiseBrief = PromiseBrief {
    agreed: false,
    next: NextDay::NothingPlanned,
    review: None,
    followed: false,
    lead: String::new(),
};

/// What was promised about a child, as far as a list of many children asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseBrief {
    /// Whether an agreement is open.
    pub agreed: bool,
    /// When the team looks again.
    pub next: NextDay,
    /// The nearest day on which something that is tried is looked at.
    pub review: Option<Day>,
    /// Whether the child is followed closely.
    pub followed: bool,
    /// Tovholder: who sees to the follow-up, as somebody wrote it; empty where nobody did.
    pub lead: String,
}

/// A brief that is kept with what it was reckoned from. It says nothing of its own, so that two
/// registers are the same whether they were asked or not.
#[derive(Debug, Default)]
pub(super) struct KeptBrief(OnceCell<PromiseBrief>);

impl KeptBrief {
    /// The brief, reckoned where it is not kept yet.
    pub(super) fn get(&self, reckon: impl FnOnce() -> PromiseBrief) -> &PromiseBrief {
        self.0.get_or_init(reckon)
    }
}

impl Clone for KeptBrief {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for KeptBrief {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
