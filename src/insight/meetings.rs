//! Which meetings are agreed.

use crate::{
    register::{Child, Register},
    vocabulary::Day,
};

/// The next meeting of each child that has one in the round it is in, the
/// earliest first.
#[must_use]
pub fn next_meetings(register: &Register) -> Vec<(Day, &Child)> {
    let mut meetings = Vec::new();
    for group in register.groups() {
        for child in register.children(group.id) {
            let position = register
                .round_of(child)
                .and_then(|round| register.look(child.id, round.id)?.position());
            if let Some(day) = position.and_then(|position| position.value.next_meeting) {
                meetings.push((day, child));
            }
        }
    }
    meetings.sort_unstable_by_key(|(day, child)| (*day, child.id));
    meetings
}
