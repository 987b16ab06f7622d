//! Stadig gul efter fire uger: whose parents are to be invited.

use std::ops::RangeInclusive;

use super::{
    followed::is_followed,
    meetings::{met_parents, open_meetings},
    notifications::parents_not_yet,
    promises::followed_up,
    standing::standing_step,
};
use crate::{
    register::{Child, ChildId, Meeting, Register},
    vocabulary::{Day, HowFollowedUp, MeetingPart, Step},
};

/// A position that is yellow so many days after it became so is still yellow.
const STILL_YELLOW_DAYS: i64 = 28;

/// Since when the position of a child is yellow, where it has been so for four weeks and the team has
/// neither met the parents since nor planned to. None in a house that has not chosen to be asked, where
/// nobody follows the child closely any more, and where parents must not be told first of a
/// notification: no list may hurry anybody to invite them.
#[must_use]
pub fn still_yellow(register: &Register, child: &Child, today: Day) -> Option<Day> {
    if !register.institution.invites_at_still_yellow
        || child.left.is_some_and(|left| left < today)
        || !is_followed(register, child)
    {
        return None;
    }
    let since = yellow_since(register, child.id, today)?;
    let planned = || {
        let mut open = open_meetings(register, child, today).into_iter();
        open.any(|it| is_for_parents(&it.meeting))
    };
    let asks = today.days_since(since) >= STILL_YELLOW_DAYS
        && !met_parents(register, child.id, since..=today)
        && !planned()
        && !parents_not_yet(register, child.id, today)
        && !followed_up_with_them(register, child.id, since..=today);
    asks.then_some(since)
}

/// The children whose parents are to be invited, and since when.
pub fn still_yellow_children(
    register: &Register,
    today: Day,
) -> impl Iterator<Item = (Day, &Child)> {
    let all = register.all_children();
    all.filter_map(move |child| Some((still_yellow(register, child, today)?, child)))
}

/// Whether the team has followed up with the parents in the room on one of these days. On the telephone is
/// no meeting.
fn followed_up_with_them(register: &Register, child: ChildId, days: RangeInclusive<Day>) -> bool {
    let together = |how| matches!(how, HowFollowedUp::WithParents | HowFollowedUp::Visit);
    let held = followed_up(register, child, together);
    held.iter().any(|(on, _)| days.contains(on))
}

/// Whether a parent comes. Where nobody is named yet, nothing says that none does.
fn is_for_parents(meeting: &Meeting) -> bool {
    meeting.names(MeetingPart::Parent).next().is_some() || meeting.without_parents.trim().is_empty()
}

/// The first day on which the position was yellow and has been so since, in whatever round; none where
/// another step stands. A round that sets it to yellow again begins no new month.
fn yellow_since(register: &Register, child: ChildId, today: Day) -> Option<Day> {
    let stands = standing_step(register, child, today)?;
    if stands.whole != Step::Yellow {
        return None;
    }
    let looks = register.looks(child);
    let all = looks.flat_map(|look| look.positions());
    let mut all: Vec<_> = all.filter(|it| it.value.on <= today).collect();
    all.sort_by_key(|it| (it.value.on, it.stamp.order()));
    let latest_first = all.iter().rev();
    let yellow = latest_first.take_while(|it| it.value.whole == Step::Yellow);
    let first = yellow.last().map(|it| it.value.on);
    Some(first.map_or(stands.since, |first| first.min(stands.since)))
}

#[cfg(test)]
mod tests;
