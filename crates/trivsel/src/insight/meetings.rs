//! Which meetings are agreed.

use crate::{
    register::{Child, PlannedMeeting, Register},
    vocabulary::Day,
};

/// The meeting that was agreed last for a child. It stands until its day, whatever round has begun
/// since: a round begins anew, and a promise does not. One whose day is past stays as long as the
/// child is in the round it was agreed in; none lies after the child's last day.
#[must_use]
pub fn next_meeting<'a>(
    register: &'a Register,
    child: &Child,
    today: Day,
) -> Option<&'a PlannedMeeting> {
    let looks = register.child_rounds(child.id);
    let (round, meeting) = looks.iter().rev().find_map(|(round, look)| {
        let meeting = look.position()?.value.next_meeting.as_ref()?;
        Some((*round, meeting))
    })?;
    let belongs = child.left.is_none_or(|left| meeting.on <= left);
    let in_its_round = || register.round_of(child).is_some_and(|it| it.id == round.id);
    let stands = meeting.on >= today || child.left.is_none() && in_its_round();
    (belongs && stands).then_some(meeting)
}

/// The meeting that stands for each child, the earliest first.
#[must_use]
pub fn next_meetings(register: &Register, today: Day) -> Vec<(Day, &Child)> {
    let meeting = |child| Some((next_meeting(register, child, today)?.on, child));
    by_day(register.all_children().filter_map(meeting).collect())
}

/// The earliest first, and of one day in the order of ids.
fn by_day(mut all: Vec<(Day, &Child)>) -> Vec<(Day, &Child)> {
    all.sort_unstable_by_key(|(day, child)| (*day, child.id));
    all
}

#[cfg(test)]
mod tests;
