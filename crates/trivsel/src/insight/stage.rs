//! How far a child has come in a round, and what that is called.

use super::anything_seen;
use crate::{
    register::{ChildId, ChildRound, Group, Register, RoundId},
    vocabulary::Language,
};

/// How far one child has come in a round. Each child is in one of these places.
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
    /// Ready, and the team has put it off to the end.
    PutOff,
    /// A joint position is agreed.
    Agreed,
}

impl Stage {
    /// All of them in a group that expects so many adults, in the order in which they are told:
    /// first what is missing.
    #[must_use]
    pub const fn all(assessors: u8) -> [Self; 6] {
        let some = Self::SeenBySome {
            have: 1,
            expected: assessors as usize,
        };
        [
            Self::NotYetSeen,
            some,
            Self::ReadyForDialogue,
            Self::PutOff,
            Self::Agreed,
            Self::NotAssessed,
        ]
    }

    /// Whether somebody still has to answer before the child can be talked about.
    #[must_use]
    pub const fn lacks_answers(self) -> bool {
        matches!(self, Self::NotYetSeen | Self::SeenBySome { .. })
    }

    /// What it is called on every screen and every paper of the team.
    #[must_use]
    pub fn word(self, assessors: u8, language: Language) -> &'static str {
        match self {
            Self::NotYetSeen if assessors == 1 => language.stage_lacks(),
            Self::NotYetSeen => language.stage_lacks_all(),
            Self::SeenBySome { have, expected } if have + 1 == expected => {
                language.stage_lacks_one()
            }
            Self::SeenBySome { .. } => language.stage_lacks_some(),
            Self::ReadyForDialogue => language.stage_ready(),
            Self::PutOff => language.walk_put_off(),
            Self::Agreed => language.stage_agreed(),
            Self::NotAssessed => language.stage_not_assessed(),
        }
    }
}

/// How far a child has come in a round.
#[must_use]
pub fn stage(register: &Register, group: &Group, child: ChildId, round: RoundId) -> Stage {
    of_look(register.child_round(child, round), group)
}

/// The same, of what is known of the child in that round.
#[must_use]
pub(super) fn of_look(look: Option<&ChildRound>, group: &Group) -> Stage {
    let Some(look) = look else {
        return Stage::NotYetSeen;
    };
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
    } else if look.put_off().is_empty() {
        Stage::ReadyForDialogue
    } else {
        Stage::PutOff
    }
}
