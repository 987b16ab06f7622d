//! Which meetings are agreed.

use crate::{
    register::{Child, Register},
    vocabulary::Day,
};

/// The meeting that was agreed last for each child, the earliest first. It stands until its day,
/// whatever round has begun since: a round begins anew, and a promise does not. One whose day
/// is past stays as long as the child is in the round it was agreed in; none lies after the
/// child's last day.
#[must_use]
pub fn next_meetings(register: &Register, today: Day) -> Vec<(Day, &Child)> {
    let mut meetings = Vec::new();
    for child in register.all_children() {
        let looks = register.child_rounds(child.id);
        let agreed = looks.iter().rev().find_map(|(round, look)| {
            let meeting = look.position()?.value.next_meeting.as_ref()?;
            Some((*round, meeting.on))
        });
        let Some((round, day)) = agreed else {
            continue;
        };
        let belongs = child.left.is_none_or(|left| day <= left);
        let in_its_round = || register.round_of(child).is_some_and(|it| it.id == round.id);
        if belongs && (day >= today || child.left.is_none() && in_its_round()) {
            meetings.push((day, child));
        }
    }
    meetings.sort_unstable_by_key(|(day, child)| (*day, child.id));
    meetings
}

#[cfg(test)]
mod tests;
