//! What is known of one child in one round.

use super::{AdultId, Assessment, EntryId, JointPosition, Moment};
use crate::instrument::Hint;

/// Everything about one child in one round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// Each adult's own assessments, the earliest first; the last one holds.
    pub assessments: Vec<(AdultId, Vec<Recorded<Assessment>>)>,
    /// The team opened the dialogue.
    pub dialogue_opened: bool,
    /// The last hint that was shown for each adult's answers when the team agreed.
    pub hints: Vec<(AdultId, Hint)>,
    /// The joint positions, the earliest first; the last one holds.
    pub positions: Vec<Recorded<JointPosition>>,
    /// Why the child could not be looked at; empty where it could.
    pub not_assessed: String,
    /// Why the team put the child off; empty where it did not.
    pub put_off: String,
}

/// Something on record, with who wrote it and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded<T> {
    /// The entry.
    pub entry: EntryId,
    /// Who wrote it.
    pub by: Option<AdultId>,
    /// When.
    pub at: Moment,
    /// What was written.
    pub value: T,
}

impl Look {
    /// The assessment of an adult that holds.
    #[must_use]
    pub fn assessment(&self, adult: AdultId) -> Option<&Recorded<Assessment>> {
        self.assessments
            .iter()
            .find(|(known, _)| *known == adult)?
            .1
            .last()
    }

    /// The assessments that hold, one for each adult who finished.
    pub fn finished(&self) -> impl Iterator<Item = (AdultId, &Assessment)> {
        self.assessments
            .iter()
            .filter_map(|(adult, versions)| Some((*adult, &versions.last()?.value)))
    }

    /// Whether the team has opened the dialogue, or come through it.
    #[must_use]
    pub fn opened(&self) -> bool {
        self.dialogue_opened || self.position().is_some()
    }

    /// The joint position that holds.
    #[must_use]
    pub fn position(&self) -> Option<&Recorded<JointPosition>> {
        self.positions.last()
    }
}

impl<T> Recorded<T> {
    pub(super) const fn new((entry, by, at): (EntryId, Option<AdultId>, Moment), value: T) -> Self {
        Self {
            entry,
            by,
            at,
            value,
        }
    }
}
