//! Fokuspunkt: what a group of children gets more of, or what is changed around it.

use serde::{Deserialize, Serialize};

use super::{FocusPointId, GroupId, RoundId};
use crate::vocabulary::{Area, Day};

/// A focus point of a whole group. What many children share points at the
/// setting and not at a child, so the adults name what *they* will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FocusPoint {
    /// Its id.
    pub id: FocusPointId,
    /// The group.
    pub group: GroupId,
    /// The round in which it was written.
    pub round: RoundId,
    /// The area it is about, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// What the adults change.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// When they look whether it helped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Day>,
    /// It is done with.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
}
