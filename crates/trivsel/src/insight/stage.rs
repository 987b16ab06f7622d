//! How far a child has come in a round.

use super::anything_seen;
use crate::register::{ChildId, ChildRound, Group, Register, RoundId};

/// How far one child has come in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Nobody has finished an own assessment.
    NotYetSeen,
    /// Ikke vurderet: it could not be looked at, and the team has said why. It
    /// is listed as that and never counts as thriving. An adult who sees something
    /// of it after all counts for more.
    NotAssessed,
    /// Some have, but fewer than the group expects.
    SeenBySome {
        /// How many have.
        have: usize,
        /// How many the group expects.
        expected: usize,
    },
    /// As many as the group expects: ready for the dialogue.
    ReadyForDialogue,
    /// A joint position is agreed.
    Agreed,
}

/// How far a child has come in a round.
#[must_use]
pub fn stage(register: &Register, group: &Group, child: ChildId, round: RoundId) -> Stage {
    register
        .child_round(child, round)
        .map_or(Stage::NotYetSeen, |look| of_look(look, group))
}

fn of_look(look: &ChildRound, group: &Group) -> Stage {
    let have = look.finished().count();
    let expected = usize::from(group.assessors);
    if look.position().is_some() {
        Stage::Agreed
    } else if !look.not_assessed().is_empty() && !anything_seen(look) {
        Stage::NotAssessed
    } else if have == 0 {
        Stage::NotYetSeen
    } else if have < expected {
        Stage::SeenBySome { have, expected }
    } else {
        Stage::ReadyForDialogue
    }
}
