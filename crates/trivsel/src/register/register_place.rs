//! Where the register keeps what a fact says.

use super::{ChildId, RoundId};

/// Where the register keeps what a fact says, and with it the child that the fact concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RegisterPlace {
    /// With the people, groups and rounds of the house: `Register::take`.
    OfTheHouse(Option<ChildId>),
    /// As it is, among what was done with the vault as a whole.
    InTheLogbook(Option<ChildId>),
    /// In the child's file: `ChildFile::take`.
    OfChild(ChildId),
    /// In the child's file, with what is known of the round: `ChildRound::take`.
    OfChildInRound(ChildId, RoundId),
}
