//! Opfølgning for a group: the team looks at what it tries for the group and around it.

use serde::{Deserialize, Serialize};

use super::{FocusAnswer, FollowUpId, GroupId};
use crate::vocabulary::Day;

/// The team looked at the focus points of a group. Written again under the same id it replaces how it
/// reads. It names no child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupFollowUp {
    pub group: GroupId,
    pub id: FollowUpId,
    /// The day it was held.
    pub on: Day,
    /// Who wrote it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// "Hvad er blevet lettere?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub easier: String,
    /// What came of each focus point.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<FocusAnswer>,
}
