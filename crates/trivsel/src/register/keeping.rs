//! What is written down about keeping: what must not be erased yet, and what
//! parents do not get to read.

use serde::{Deserialize, Serialize};

use super::{ChildId, EntryId};

/// Why nothing of a child may be erased yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HoldReason {
    /// Parents have asked to see what is written (aktindsigt), and have not got it.
    AccessRequest,
    /// A notification (underretning) is being handled.
    Notification,
    /// Something else is going on, as a complaint. It is told apart from a notification to a leader
    /// alone, so that it gives none away that erasing is stopped.
    Other,
}

impl HoldReason {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::AccessRequest, Self::Notification, Self::Other];

    /// Whether it is shown to a leader alone, and stands in the copy for parents only where a leader
    /// chose so: it may be about the parents themselves, or about a colleague.
    #[must_use]
    pub const fn is_for_leaders(self) -> bool {
        !matches!(self, Self::AccessRequest)
    }

    /// The word in files and element ids.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AccessRequest => "access_request",
            Self::Notification => "notification",
            Self::Other => "other",
        }
    }

    /// The one with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.id() == id)
    }
}

/// A mark on a child that nothing of it may be erased, or the end of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hold {
    pub child: ChildId,
    pub why: HoldReason,
    /// Whether it runs still.
    pub running: bool,
}

/// An entry about a child that a leader keeps out of the copy for its parents.
/// An empty reason takes that back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Withheld {
    pub child: ChildId,
    /// What is kept out.
    pub entry: EntryId,
    /// Why; parents read it in place of the entry.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Only the answer to "Skal vi underrette?" in it is meant: it is in the copy where this is said
    /// with an empty reason, and nowhere else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub notify: bool,
}

#[cfg(test)]
mod tests;
