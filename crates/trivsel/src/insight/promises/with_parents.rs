//! The follow-ups that were held in one way or another: with the parents there, who were talked with.

use super::{apart::set_aside, held_follow_ups::all_held};
use crate::{
    register::{ChildId, Register, Stamp},
    vocabulary::{Day, HowFollowedUp},
};

/// The days of those in which the parents were talked with, and where each was written first.
pub fn followed_up_with_parents(register: &Register, child: ChildId) -> Vec<(Day, &Stamp)> {
    followed_up(register, child, HowFollowedUp::is_with_parents)
}

/// The days of those that were held so, and where each was written first. One in whose place another was
/// chosen says nothing any more.
pub fn followed_up(
    register: &Register,
    child: ChildId,
    so: impl Fn(HowFollowedUp) -> bool,
) -> Vec<(Day, &Stamp)> {
    let held = all_held(register, child);
    let set_aside = set_aside(register, child, &held);
    let held = held.iter().filter(|it| {
        let value = &it.latest.value;
        value.how.is_some_and(&so) && !set_aside.contains(&value.id)
    });
    held.filter_map(|it| Some((it.latest.value.on, *it.began.first()?)))
        .collect()
}
