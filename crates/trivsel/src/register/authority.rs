//! What it takes to write a fact.

use super::{AdultChanges, Hold, InstitutionChanges, Notification};
use crate::vocabulary::Role;

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

impl AdultChanges {
    /// Who is a leader, has left or is back is said by a leader.
    pub(super) fn authority(&self) -> Authority {
        match (self.role, self.gone) {
            (_, Some(_)) | (Some(Role::Leader), None) => Authority::Leader,
            _ => Authority::Here,
        }
    }
}

impl InstitutionChanges {
    /// Which words the screens are in is anybody's to choose.
    pub(super) fn authority(&self) -> Authority {
        match self.say_more_than_the_language() {
            true => Authority::Proof,
            false => Authority::Here,
        }
    }
}

impl Hold {
    /// That parents have asked may be noted by whoever they asked.
    pub(super) fn authority(&self) -> Authority {
        match self.running && !self.why.is_for_leaders() {
            true => Authority::Proof,
            false => Authority::Leader,
        }
    }
}

impl Notification {
    /// Closed it stops erasing no more, as a mark that is lifted.
    pub(super) fn authority(&self) -> Authority {
        match self.is_open() {
            true => Authority::Proof,
            false => Authority::Leader,
        }
    }
}
