//! Forældrene ved det nu: somebody has told them how their child stands.

use serde::{Deserialize, Serialize};

use super::ChildId;
use crate::vocabulary::Day;

/// The parents were told. What they said to it is a voice of theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParentsTold {
    pub child: ChildId,
    /// The day they were told.
    pub on: Day,
    /// Who wrote it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// It was not so: what was noted of that day is taken back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub taken_back: bool,
}
