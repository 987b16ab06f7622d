//! Which meetings are agreed.

use crate::{
    register::{Child, Register},
    vocabulary::Day,
};

/// The next meeting of each child that has one in its group's current round,
/// the earliest first.
#[must_use]
pub fn next_meetings(register: &Register) -> Vec<(Day, &Child)> {
    let mut meetings = Vec::new();
    for group in register.groups() {
        let Some(round) = register.current_round(group.id) else {
            continue;
        };
        for child in register.children(group.id) {
            let position = register
                .look(child.id, round.id)
                .and_then(|look| look.position());
            if let Some(day) = position.and_then(|position| position.value.next_meeting) {
                meetings.push((day, child));
            }
        }
    }
    meetings.sort_unstable_by_key(|(day, child)| (*day, child.id));
    meetings
}
