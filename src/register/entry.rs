//! Everything that happens is one immutable entry.

use serde::{Deserialize, Serialize};

use super::{
    Adult, AdultId, Assessment, Child, ChildId, DeviceId, EntryId, Group, Institution,
    JointPosition, Round, RoundId,
};
use crate::instrument::Hint;

/// An instant: milliseconds since 1970 began in UTC. For people to read; the
/// order of entries rests on the logical clock instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub u64);

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id. The same entry met twice counts once.
    pub id: EntryId,
    /// The device it was written on.
    pub device: DeviceId,
    /// The adult who wrote it; nobody yet while the vault is being set up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adult: Option<AdultId>,
    /// Logical clock: one more than any entry the device had seen.
    pub clock: u64,
    /// When, by the device's own clock.
    pub at: Moment,
    /// What happened.
    pub fact: Fact,
}

/// What happened. A fact concerns at most one child. Writing a thing anew with
/// the same id replaces how it reads; every version stays on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The institution described itself.
    InstitutionSet(Institution),
    /// An adult was added or changed.
    AdultSet(Adult),
    /// A group was added or changed.
    GroupSet(Group),
    /// A round was opened.
    RoundOpened(Round),
    /// A child was added or changed.
    ChildSet(Child),
    /// An adult finished or corrected an own assessment.
    AssessmentFinished(Assessment),
    /// The team opened the dialogue about a child before everybody had finished.
    DialogueOpened {
        /// The child.
        child: ChildId,
        /// The round.
        round: RoundId,
    },
    /// What the app suggested to the team, as it was shown when they agreed.
    HintGiven {
        /// The child.
        child: ChildId,
        /// The round.
        round: RoundId,
        /// Whose own assessment it was reckoned from.
        of: AdultId,
        /// The hint.
        hint: Hint,
    },
    /// The team agreed on a joint position, or changed it.
    PositionAgreed(JointPosition),
}

impl Fact {
    /// The child it concerns, under whose key it is sealed.
    #[must_use]
    pub fn child(&self) -> Option<ChildId> {
        match self {
            Self::InstitutionSet(_)
            | Self::AdultSet(_)
            | Self::GroupSet(_)
            | Self::RoundOpened(_) => None,
            Self::ChildSet(child) => Some(child.id),
            Self::AssessmentFinished(assessment) => Some(assessment.child),
            Self::DialogueOpened { child, .. } | Self::HintGiven { child, .. } => Some(*child),
            Self::PositionAgreed(position) => Some(position.child),
        }
    }
}

impl Entry {
    /// Where it stands among all entries: by logical clock, then device, then
    /// id, so that every device puts them in the same order.
    #[must_use]
    pub const fn order(&self) -> (u64, DeviceId, EntryId) {
        (self.clock, self.device, self.id)
    }
}
