//! What somebody has written, nobody has read, and that stands no more.

use super::*;
use crate::{
    insight::tests::CHILD,
    register::{Entry, FollowUpApart, Stamp},
};

/// A day to which somebody has moved the follow-up, and that nobody has read since, where it stands no
/// more. A follow-up that was held meanwhile is another one, and what a position plans then stands
/// whoever has called an earlier one off.
pub(super) fn lost_day(register: &Register, promises: &Promises<'_>) -> Option<Option<Day>> {
    let entries = register.to_entries();
    let held = register.follow_ups(CHILD);
    let moves = register.follow_up_moves(CHILD).iter();
    let unread = moves.filter(|it| {
        let read = |other: &Entry| other.id != it.entry && other.stamp().had_seen(&it.stamp);
        !entries.iter().any(read) && held.iter().all(|held| it.stamp.had_seen(&held.stamp))
    });
    let stands = |to: &Option<Day>| {
        let day = |it: &PlanApart<'_>| it.plan.and_then(|plan| plan.on);
        let called_off = to.is_none() && promises.plan.is_none();
        called_off
            || *to == promises.next.day()
            || promises.moved_apart.iter().any(|it| day(it) == *to)
    };
    let set_apart = |stamp: &Stamp| {
        let mut positions = register.looks(CHILD).flat_map(|look| look.positions());
        positions.any(|it| !stamp.had_seen(&it.stamp))
    };
    let unread = unread.filter(|it| it.value.to.is_some() || !set_apart(&it.stamp));
    let days = unread.map(|it| it.value.to.as_ref().and_then(|plan| plan.on));
    let mut lost = days.filter(|to| promises.set_aside.is_empty() && !stands(to));
    if promises
        .next
        .apart()
        .is_some_and(|it| it != FollowUpApart::Moved)
    {
        return None;
    }
    lost.next()
}

/// What somebody has written in a follow-up that holds, and that nobody has read since, where another
/// version holds and nobody is asked.
pub(super) fn lost_words(register: &Register, promises: &Promises<'_>) -> Option<String> {
    let entries = register.to_entries();
    let versions = register.follow_ups(CHILD).iter();
    let mut unread = versions.filter(|it| {
        let read = |other: &Entry| other.id != it.entry && other.stamp().had_seen(&it.stamp);
        !promises.set_aside.contains(&it.value.id) && !entries.iter().any(read)
    });
    let holds = |it: &Recorded<FollowUp>| {
        let mut held = promises.held.iter();
        held.any(|held| held.value.id == it.value.id && held.value.easier == it.value.easier)
    };
    let lost = unread.find(|it| !holds(it) && promises.corrected_apart.is_empty());
    lost.map(|it| it.value.easier.clone())
}
