//! Trappetrin: a step up or down, with what it rests on.

use serde::{Deserialize, Serialize};

use super::ChildId;
use crate::vocabulary::{Day, ParentsSay, Rung};

/// A step of the ladder for a child. It says how much help there is around it, and nothing of the
/// child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RungChange {
    pub child: ChildId,
    /// The day it was decided.
    pub on: Day,
    /// Who wrote it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    pub from: Rung,
    pub to: Rung,
    /// Up: what was tried, and why it is not enough. Down: what was seen.
    pub why: String,
    /// Down: who holds on, and to what.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub holds_on: String,
    /// Up: the offer of the handleguide that is asked, by its id.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub offer: String,
    pub parents: ParentsSay,
    /// The same in their words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub parents_words: String,
}

impl RungChange {
    /// Whether there is more help than before.
    #[must_use]
    pub fn is_up(&self) -> bool {
        self.to > self.from
    }
}
