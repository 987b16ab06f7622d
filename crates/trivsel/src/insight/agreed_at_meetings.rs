//! What was agreed at meetings that were held.

use std::collections::BTreeSet;

use super::{MeetingState, meeting};
use crate::register::{Agreement, ChildId, Minutes, Recorded, Register};

/// Each agreement as it was written last, and the minutes in which it was written first.
pub(super) fn agreed_at_meetings(
    register: &Register,
    child: ChildId,
) -> Vec<(&Recorded<Minutes>, &Agreement)> {
    let all = register.minutes(child);
    let held: BTreeSet<_> = all.iter().map(|it| it.value.meeting).collect();
    let mut agreed: Vec<(&Recorded<Minutes>, &Agreement)> = Vec::new();
    for id in held {
        let Some(file) = meeting(register, child, id) else {
            continue;
        };
        if file.state != MeetingState::Held {
            continue;
        }
        let written = file.minutes.iter().flat_map(|it| &it.value.agreements);
        for agreement in written {
            let same = |it: &&Agreement| it.id == agreement.id;
            let known = agreed.iter().any(|(_, it)| same(it));
            let first = all
                .iter()
                .find(|it| it.value.agreements.iter().any(|it| same(&it)));
            if let Some(first) = first.filter(|_| !known) {
                agreed.push((first, agreement));
            }
        }
    }
    agreed
}
