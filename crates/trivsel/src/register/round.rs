//! A round: a time in which every child of some groups is looked at.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{ChildId, GroupId, RoundId};
use crate::vocabulary::Day;

/// Runde. School has one in autumn and one in spring, day care one to four a
/// year, and a health visitor one for each visit to a child (domain.md §1.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Its name, "Efterår 2026".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The groups it concerns.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub groups: BTreeSet<GroupId>,
    /// The one child it concerns, where it is a visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<ChildId>,
    /// Its first day.
    pub opened: Day,
    /// Its last day, where one was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

impl Round {
    /// Whether every child of a group is looked at in it.
    #[must_use]
    pub fn concerns(&self, group: GroupId) -> bool {
        self.child.is_none() && self.groups.contains(&group)
    }
}
