//! The follow-ups that were held with the parents: they were talked with.

use super::{apart::set_aside, held_follow_ups::all_held};
use crate::{
    register::{ChildId, Register, Stamp},
    vocabulary::{Day, HowFollowedUp},
};

/// The days of them, and where each was written first. One in whose place another was chosen says nothing
/// any more.
pub fn followed_up_with_parents(register: &Register, child: ChildId) -> Vec<(Day, &Stamp)> {
    let held = all_held(register, child);
    let set_aside = set_aside(register, child, &held);
    let talked = held.iter().filter(|it| {
        let value = &it.latest.value;
        let how = value.how.is_some_and(HowFollowedUp::is_with_parents);
        how && !set_aside.contains(&value.id)
    });
    talked
        .filter_map(|it| Some((it.latest.value.on, *it.began.first()?)))
        .collect()
}
