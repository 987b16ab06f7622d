//! What a draft is of.

use trivsel::{
    register::{AdultId, ChildId, GroupId, RoundId},
    vocabulary::Id,
};
use vault::DraftKey as DraftName;

/// The key of a draft: there is one draft for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum DraftKey {
    /// One adult's own assessment of a child.
    Own {
        adult: AdultId,
        child: ChildId,
        round: RoundId,
    },
    /// The team's position for a child, which belongs to no one adult.
    Joint { child: ChildId, round: RoundId },
    /// Where an adult's cursor was in the class check of a group.
    Cursor {
        adult: AdultId,
        group: GroupId,
        round: RoundId,
    },
}

/// The adult of a draft that belongs to the team.
const NOBODY: Id = Id::from_bytes([0; 16]);

impl DraftKey {
    /// The name under which the vault keeps it.
    pub(crate) const fn name(self) -> DraftName {
        let (adult, child, round) = match self {
            Self::Own {
                adult,
                child,
                round,
            } => (adult.0, child.0, round),
            Self::Joint { child, round } => (NOBODY, child.0, round),
            Self::Cursor {
                adult,
                group,
                round,
            } => (adult.0, group.0, round),
        };
        DraftName {
            adult,
            child,
            round: round.0,
        }
    }
}
