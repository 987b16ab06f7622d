//! Whether a child's parents know how it stands, or are not to be asked.

use std::{collections::BTreeSet, ops::RangeBounds};

use super::{met_parents, notifications::parents_not_first, voices};
use crate::{
    register::{ChildId, Register},
    vocabulary::Day,
};

/// Whether nobody is to ask for the parents' words: on one of these days they were told, were met, or said
/// something that is noted; or parents must not be told first of a notification, and no list may hurry
/// anybody to tell them.
pub(super) fn parents_settled(
    register: &Register,
    child: ChildId,
    days: impl RangeBounds<Day> + Clone,
) -> bool {
    let told = told_days(register, child);
    let voices = voices(register, child);
    let mut said = voices.iter().map(|it| &it.value);
    parents_not_first(register, child)
        || told.iter().any(|day| days.contains(day))
        || said.any(|it| !it.of.is_child() && days.contains(&it.on))
        || met_parents(register, child, days)
}

/// The last day on which they were told, and nobody has taken that back.
#[must_use]
pub fn parents_told_on(register: &Register, child: ChildId) -> Option<Day> {
    told_days(register, child).pop_last()
}

fn told_days(register: &Register, child: ChildId) -> BTreeSet<Day> {
    let mut days = BTreeSet::new();
    for it in register.parents_told(child) {
        if it.value.taken_back {
            days.remove(&it.value.on);
        } else {
            days.insert(it.value.on);
        }
    }
    days
}
