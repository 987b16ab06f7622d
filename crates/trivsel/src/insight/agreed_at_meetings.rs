//! What was agreed at meetings that were held.

use std::collections::BTreeSet;

use super::{MeetingState, meeting};
use crate::register::{Agreement, ChildId, Minutes, Recorded, Register};

/// Each agreement as it was changed last, and the minutes in which it was written first.
pub(super) fn agreed_at_meetings(
    register: &Register,
    child: ChildId,
) -> Vec<(&Recorded<Minutes>, &Agreement)> {
    let all = register.minutes(child);
    let held: BTreeSet<_> = all.iter().map(|it| it.value.meeting).collect();
    let mut agreed: Vec<(&Recorded<Minutes>, &Agreement)> = Vec::new();
    for id in held {
        let file = meeting(register, child, id);
        let Some(file) = file.filter(|it| it.state == MeetingState::Held) else {
            continue;
        };
        for agreement in file.agreements {
            let same = |it: &&Agreement| it.id == agreement.id;
            let known = agreed.iter().any(|(_, it)| same(it));
            let says = |it: &&Recorded<Minutes>| it.value.agreements.iter().any(|it| same(&it));
            let first = all.iter().find(says);
            if let Some(first) = first.filter(|_| !known) {
                agreed.push((first, agreement));
            }
        }
    }
    agreed
}
