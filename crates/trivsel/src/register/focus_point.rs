//! Fokuspunkt: what a group of children gets more of, or what is changed around it.

use super::{FocusPointId, GroupId, RoundId, changes::changes};
use crate::vocabulary::{Area, Day};

/// A focus point of a whole group. What many children share points at the
/// setting and not at a child, so the adults name what *they* will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FocusPoint {
    pub id: FocusPointId,
    pub group: GroupId,
    /// The round in which it was written.
    pub round: RoundId,
    /// The area it is about, where it is about one.
    pub area: Option<Area>,
    /// What the adults change.
    pub what: String,
    /// Who sees to it.
    pub who: String,
    /// When they look whether it helped.
    pub by: Option<Day>,
    /// It is done with.
    pub done: bool,
}

changes! {
    /// What changed about a focus point.
    FocusPointChanges, FocusPointFields of FocusPoint(id: FocusPointId) {
        needed {
            group: GroupId,
            round: RoundId,
            what: String,
        }
        also {
            area: Option<Area> = None,
            who: String = String::new(),
            by: Option<Day> = None,
            done: bool = false,
        }
    }
}
