//! Trappetrin: how much help there is around what is tried. The names stand in the handleguide.

use serde::{Deserialize, Serialize};

use super::words::words;

/// A step of the ladder, from the one that interferes least. It says what the adults do, and
/// nothing of the child.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// In the everyday life of the house.
    #[default]
    Everyday,
    /// In the house, with advice from outside.
    Advice,
    /// Preventive help that opens no case.
    OpenHelp,
    /// What the municipality decides. Noted here, and never chosen.
    Authority,
}

impl Rung {
    /// All of them, from the lowest.
    pub const ALL: &'static [Self] = &[
        Self::Everyday,
        Self::Advice,
        Self::OpenHelp,
        Self::Authority,
    ];

    /// The word in files and element ids.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Everyday => "everyday",
            Self::Advice => "advice",
            Self::OpenHelp => "open_help",
            Self::Authority => "authority",
        }
    }

    /// The one with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rung| rung.id() == id)
    }

    /// The step above that is chosen here; none where the municipality decides.
    #[must_use]
    pub fn up(self) -> Option<Self> {
        let next = Self::ALL.get(self.number()).copied();
        next.filter(|next| *next < Self::Authority)
    }

    /// The step below.
    #[must_use]
    pub fn down(self) -> Option<Self> {
        Self::ALL.get(self.number().checked_sub(2)?).copied()
    }

    /// Its number on the ladder, from 1.
    #[must_use]
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

words! {
    /// What the parents say to a step of the ladder.
    ParentsSay {
        /// They agree.
        Agree = "agree": parents_agree;
        /// They have said what they think, and see it otherwise.
        Heard = "heard": parents_heard;
        /// They have not been asked yet.
        NotYet = "not_yet": parents_not_yet;
    }
}
