//! Which meetings are agreed.

use super::counted;
use crate::{
    register::{Child, Register},
    vocabulary::Day,
};

/// The next meeting of each child that has one in the round it is in, the
/// earliest first; none that lies after the child's last day.
#[must_use]
pub fn next_meetings(register: &Register) -> Vec<(Day, &Child)> {
    let mut meetings = Vec::new();
    for group in register.groups() {
        let Some(round) = register.current_round(group.id) else {
            continue;
        };
        for (child, round) in counted(register, group.id, round) {
            let position = register
                .child_round(child.id, round.id)
                .and_then(|look| look.position());
            let agreed = position.and_then(|position| position.value.next_meeting.as_ref());
            let agreed = agreed.map(|meeting| meeting.on);
            if let Some(day) = agreed.filter(|day| child.left.is_none_or(|left| *day <= left)) {
                meetings.push((day, child));
            }
        }
    }
    meetings.sort_unstable_by_key(|(day, child)| (*day, child.id));
    meetings
}
