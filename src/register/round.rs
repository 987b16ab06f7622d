//! A round: a time in which every child of a group is looked at.

use serde::{Deserialize, Serialize};

use super::{GroupId, RoundId};
use crate::vocabulary::Day;

/// Runde.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Its name, "Efterår 2026".
    pub name: String,
    /// The group it concerns.
    pub group: GroupId,
    /// The day it was opened.
    pub opened: Day,
}
