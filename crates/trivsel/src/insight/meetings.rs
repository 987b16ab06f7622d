//! Which meetings there are, and what became of each. A meeting that was planned stands until
//! somebody says that it was held, moved or cancelled, whatever round has begun since.

use std::{borrow::Cow, ops::RangeBounds};

use super::promises::{last_changed::last_changed, versions::unread};
use crate::{
    register::{
        Agreement, Child, ChildId, Meeting, MeetingId, MeetingMove, Minutes, Recorded, Register,
        Stamp,
    },
    vocabulary::{Day, MeetingPart, TimeSpan},
};

/// What became of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingState {
    /// It is still to come, or nobody has said yet whether it was held.
    Planned,
    /// The same, on another day than it was planned for first.
    Moved,
    /// It was held.
    Held,
    /// It did not take place.
    Cancelled,
}

impl MeetingState {
    /// Whether it is still to come, or waits for somebody to say what became of it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Moved)
    }
}

/// A meeting, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct MeetingFile<'a> {
    /// The plan.
    pub meeting: Cow<'a, Meeting>,
    /// What became of it.
    pub state: MeetingState,
    /// How it was moved and cancelled, in the order of entries.
    pub moves: Vec<&'a Recorded<MeetingMove>>,
    /// Those that took it to several days, where nobody who wrote one had read the other, and nobody has
    /// settled it since.
    pub apart: Vec<&'a Recorded<MeetingMove>>,
    /// What was written of it; of what two wrote without having read one another both.
    pub minutes: Vec<&'a Recorded<Minutes>>,
    /// Every version of that, in the order of entries.
    pub versions: Vec<&'a Recorded<Minutes>>,
    /// What was agreed there, each once, as whoever changed it last has written it.
    pub agreements: Vec<&'a Agreement>,
}

impl MeetingFile<'_> {
    /// Whether its day has passed, and nobody has said what became of it.
    #[must_use]
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state.is_open() && self.meeting.on < today
    }
}

/// A meeting about a child: one with a plan of its own, or one that a position promises.
#[must_use]
pub fn meeting(register: &Register, child: ChildId, id: MeetingId) -> Option<MeetingFile<'_>> {
    let own = register.meeting(child, id).map(Cow::Borrowed);
    let promised = || {
        let mut positions = register.looks(child).filter_map(|look| look.position());
        positions.find_map(|it| {
            let plan = it.value.next_meeting.as_ref().filter(|it| it.id == id)?;
            Some(Cow::Owned(Meeting::promised(plan, child, it.value.on)))
        })
    };
    Some(file(register, own.or_else(promised)?))
}

/// Every meeting about a child that has a plan of its own, the latest first.
#[must_use]
pub fn meetings(register: &Register, child: ChildId) -> Vec<MeetingFile<'_>> {
    let all = register.meetings(child).map(Cow::Borrowed);
    let mut all: Vec<_> = all.map(|it| file(register, it)).collect();
    all.sort_by_key(|it| std::cmp::Reverse((it.meeting.on, it.meeting.id)));
    all
}

/// The meetings that stand for a child, the earliest first: those to come, and those whose day has
/// passed without a word of what became of them. None lies after the child's last day.
#[must_use]
pub fn open_meetings<'a>(
    register: &'a Register,
    child: &Child,
    today: Day,
) -> Vec<MeetingFile<'a>> {
    let here = child.left.is_none_or(|left| today <= left);
    let own = register.meetings(child.id).map(Cow::Borrowed);
    let own = own.filter(|it| here || it.on >= today);
    let promised = promised(register, child, today).map(Cow::Owned);
    let belongs = |it: &Cow<'_, Meeting>| child.left.is_none_or(|left| it.on <= left);
    let all = own.chain(promised).filter(belongs);
    let all = all.map(|it| file(register, it));
    let mut open: Vec<_> = all.filter(|it| it.state.is_open()).collect();
    open.sort_by_key(|it| (it.meeting.on, begins(&it.meeting), it.meeting.id));
    open
}

/// The first of them.
#[must_use]
pub fn next_meeting<'a>(
    register: &'a Register,
    child: &Child,
    today: Day,
) -> Option<MeetingFile<'a>> {
    open_meetings(register, child, today).into_iter().next()
}

/// The meeting that a paper tells the parents of: the next one to which they come, on this day or
/// later. None while two have moved it to days of which nobody has chosen one.
#[must_use]
pub fn meeting_for_parents<'a>(
    register: &'a Register,
    child: &Child,
    from: Day,
) -> Option<MeetingFile<'a>> {
    let theirs = meetings_for_parents(register, child, from).into_iter();
    theirs.take(1).find(|it| it.apart.is_empty())
}

/// Every meeting that stands and to which the parents come, on this day or later, the earliest first.
#[must_use]
pub fn meetings_for_parents<'a>(
    register: &'a Register,
    child: &Child,
    from: Day,
) -> Vec<MeetingFile<'a>> {
    let mut open = open_meetings(register, child, from);
    open.retain(|it| {
        let comes = it.meeting.names(MeetingPart::Parent).next().is_some();
        let day = it.meeting.on >= from || !it.apart.is_empty();
        day && (comes || it.meeting.without_parents.trim().is_empty())
    });
    open
}

/// The meetings that stand for every child, the earliest first.
#[must_use]
pub fn next_meetings(register: &Register, today: Day) -> Vec<(MeetingFile<'_>, &Child)> {
    let children = register.all_children();
    let all = children.flat_map(|child| {
        let open = open_meetings(register, child, today).into_iter();
        open.map(move |it| (it, child))
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(it, child)| (it.meeting.on, begins(&it.meeting), child.id));
    all
}

/// Whether the team has met a parent on one of these days.
pub(super) fn met_parents(
    register: &Register,
    child: ChildId,
    days: impl RangeBounds<Day>,
) -> bool {
    let met = parents_met(register, child);
    met.iter().any(|(on, _)| days.contains(on))
}

/// The days on which the team has met a parent, and where that was written first.
pub(super) fn parents_met(register: &Register, child: ChildId) -> Vec<(Day, &Stamp)> {
    let all = register.meetings(child).filter_map(|it| {
        let held = file(register, Cow::Borrowed(it));
        let mut came = held.minutes.iter().flat_map(|it| &it.value.came);
        let parents: Vec<_> = it.names(MeetingPart::Parent).collect();
        let met = came.any(|name| parents.contains(&name.trim()));
        let mut minutes = register.minutes(child).iter();
        let first = minutes.find(|minutes| minutes.value.meeting == it.id)?;
        (held.state == MeetingState::Held && met).then_some((it.on, &*first.stamp))
    });
    all.collect()
}

/// The meeting that was promised last with a position and has no plan of its own. A day that has
/// passed stands as long as the child is in the round it was promised in.
fn promised(register: &Register, child: &Child, today: Day) -> Option<Meeting> {
    let looks = register.child_rounds(child.id);
    let (round, position, plan) = looks.iter().rev().find_map(|(round, look)| {
        let position = &look.position()?.value;
        Some((round, position, position.next_meeting.as_ref()?))
    })?;
    let in_its_round = || register.round_of(child).is_some_and(|it| it.id == round.id);
    let stands = plan.on >= today || child.left.is_none() && in_its_round();
    let own = register.meeting(child.id, plan.id).is_some();
    (stands && !own).then(|| Meeting::promised(plan, child.id, position.on))
}

/// The minute it begins; those without a time come first.
fn begins(meeting: &Meeting) -> Option<u16> {
    Some(TimeSpan::read(&meeting.time)?.from.minute())
}

fn file<'a>(register: &'a Register, meeting: Cow<'a, Meeting>) -> MeetingFile<'a> {
    let moves = register.meeting_moves(meeting.child).iter();
    let moves: Vec<_> = moves.filter(|it| it.value.meeting == meeting.id).collect();
    let versions = register.minutes(meeting.child).iter();
    let versions: Vec<_> = versions
        .filter(|it| it.value.meeting == meeting.id)
        .collect();
    // What others wrote who had not read one another stands beside it, so that no second device hides what
    // was agreed.
    let minutes = unread(&versions);
    let agreements = agreed(&versions, &minutes);
    let state = state(register, &meeting, &moves, &minutes);
    let apart = match state {
        MeetingState::Held => Vec::new(),
        _ => moved_apart(&moves),
    };
    MeetingFile {
        meeting,
        state,
        moves,
        apart,
        minutes,
        versions,
        agreements,
    }
}

/// The moves that nobody has written on after reading them, where they lead to more than one day.
fn moved_apart<'a>(moves: &[&'a Recorded<MeetingMove>]) -> Vec<&'a Recorded<MeetingMove>> {
    let last = unread(moves);
    let one_day = last
        .windows(2)
        .all(|pair| pair[0].value.to == pair[1].value.to);
    if one_day { Vec::new() } else { last }
}

/// The agreements of the minutes that hold.
fn agreed<'a>(
    versions: &[&'a Recorded<Minutes>],
    minutes: &[&'a Recorded<Minutes>],
) -> Vec<&'a Agreement> {
    let mut all: Vec<&Agreement> = Vec::new();
    for it in minutes.iter().flat_map(|it| &it.value.agreements) {
        if all.iter().all(|known| known.id != it.id) {
            let changed = last_changed(versions, |it| &it.agreements, it.id);
            all.push(changed.unwrap_or(it));
        }
    }
    all
}

/// What was held was held, unless whoever cancelled it had read so.
fn state(
    register: &Register,
    meeting: &Meeting,
    moves: &[&Recorded<MeetingMove>],
    minutes: &[&Recorded<Minutes>],
) -> MeetingState {
    let cancelled = cancelled(register, meeting, moves);
    let stands = |it: &&Recorded<Minutes>| {
        let mut cancelled = cancelled.iter();
        !cancelled.any(|cancelled| cancelled.stamp.had_seen(&it.stamp))
    };
    if minutes.iter().any(stands) {
        MeetingState::Held
    } else if !cancelled.is_empty() {
        MeetingState::Cancelled
    } else if moves.iter().any(|it| it.value.to.is_some()) {
        MeetingState::Moved
    } else {
        MeetingState::Planned
    }
}

/// Who has cancelled it last. A day that somebody else has set meanwhile is not the one that was cancelled.
fn cancelled<'a>(
    register: &Register,
    meeting: &Meeting,
    moves: &[&'a Recorded<MeetingMove>],
) -> Vec<&'a Recorded<MeetingMove>> {
    let days = register.meeting_day_set(meeting.child, meeting.id);
    let is_its_day = |it: &Recorded<MeetingMove>| match &*days {
        [] => it.value.from == meeting.on,
        days => days.iter().all(|day| it.stamp.had_seen(day)),
    };
    let mut last = unread(moves);
    last.retain(|it| it.value.to.is_none() && is_its_day(it));
    last
}

#[cfg(test)]
pub(super) mod tests;
#[cfg(test)]
mod tests_apart;
#[cfg(test)]
mod tests_called_off;
