//! What it takes to write a fact.

use super::FactName;

/// What it takes to write a fact, or to bring it in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// Whoever works here, and whoever did while a file was made.
    Work,
    /// Whoever is here now: it says who is here, what is kept or withheld, or what stands in the
    /// logbook.
    Here,
    /// Whoever has just typed the passphrase: it outlasts the moment.
    Proof,
    /// A leader, who has just typed a passphrase of their own where one of them has one.
    Leader,
}

impl Authority {
    /// Whether a passphrase is asked for first.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self, Self::Proof | Self::Leader)
    }
}

impl FactName {
    /// Whether one of these facts is for a leader, or may be, by what it says: of one that cannot be
    /// read this is all that is known.
    #[must_use]
    pub const fn may_be_for_leaders(self) -> bool {
        matches!(
            self,
            Self::AdultChanged
                | Self::HoldSet
                | Self::NotificationNoted
                | Self::WithheldSet
                | Self::MonthClosed
                | Self::ChildErased
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{ChildId, every_fact::every_fact},
        vocabulary::Id,
    };

    #[test]
    fn what_is_for_a_leader_may_be_by_its_name() {
        for fact in every_fact(ChildId(Id::from_bytes([1; 16])), "x") {
            let is_for_leaders = fact.authority() == Authority::Leader;
            let may_be = fact.name().may_be_for_leaders();
            assert!(may_be || !is_for_leaders, "{:?}", fact.name());
        }
    }
}
