//! A round: a time in which every child of a group is looked at.

use super::{GroupId, RoundId};
use crate::vocabulary::{Day, kept};

/// Runde.
#[derive(Clone, Debug, PartialEq, Eq)]
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

kept!(Round {
    id,
    name,
    group,
    opened,
});
