//! What the team must explain before a position can be set.

use super::{Spread, spreads};
use crate::{
    register::{Group, Look},
    vocabulary::Area,
};

/// A reason for which a sentence is required.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MustExplain {
    /// Two adults are two steps apart in this area.
    TwoStepsApart(Area),
    /// Fewer have looked than the group expects.
    TooFew {
        /// How many have.
        have: usize,
        /// How many the group expects.
        expected: usize,
    },
}

/// Everything the team must explain; empty where nothing stands in the way.
#[must_use]
pub fn must_explain(look: &Look, group: &Group) -> Vec<MustExplain> {
    let have = look.finished().count();
    let expected = usize::from(group.assessors);
    let too_few = (have < expected).then_some(MustExplain::TooFew { have, expected });
    let apart = spreads(look)
        .into_iter()
        .filter(|(_, spread)| *spread == Spread::TwoStepsApart)
        .map(|(area, _)| MustExplain::TwoStepsApart(area));
    too_few.into_iter().chain(apart).collect()
}
