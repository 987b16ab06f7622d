//! What is tried for a child, and what was answered about it.

use super::held_follow_ups::Held;
use crate::{
    register::{ChildId, FocusAnswer, FocusPoint, FollowUpId, Register},
    vocabulary::{Day, DidHelp},
};

/// A focus point of a child, with what the team answered about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried<'a> {
    pub point: &'a FocusPoint,
    /// The answers with the days of their follow-ups, the earliest first.
    pub answers: Vec<(Day, &'a FocusAnswer)>,
    open: bool,
}

impl Tried<'_> {
    /// Whether it goes on.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// What was answered last to "Hjalp det?".
    #[must_use]
    pub fn helped(&self) -> Option<DidHelp> {
        let mut latest_first = self.answers.iter().rev();
        latest_first.find_map(|(_, answer)| answer.helped)
    }
}

/// The focus points of a child until a day, in the order in which they began.
pub(super) fn all_tried<'a>(
    register: &'a Register,
    child: ChildId,
    held: &[Held<'a>],
    set_aside: &[FollowUpId],
    until: Option<Day>,
) -> Vec<Tried<'a>> {
    let counts = |on: Day| until.is_none_or(|until| on <= until);
    let points = register.focus_points_of(child);
    let points = points.filter(|it| it.starts.is_none_or(counts));
    let held = held.iter().map(|it| &it.latest.value);
    let held: Vec<_> = held.filter(|it| !set_aside.contains(&it.id)).collect();
    let tried = points.map(|point| {
        let of = |it: &&FocusAnswer| it.focus_point == point.id;
        let answers = held
            .iter()
            .filter_map(|it| Some((it.on, it.tried.iter().find(of)?)));
        Tried {
            point,
            answers: answers.collect(),
            open: point.end.as_ref().is_none_or(|end| !counts(end.on)),
        }
    });
    let mut tried: Vec<_> = tried.collect();
    tried.sort_by_key(|it| (it.point.starts, it.point.id));
    tried
}

#[cfg(test)]
mod tests;
