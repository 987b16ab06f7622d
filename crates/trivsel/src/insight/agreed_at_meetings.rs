//! What was agreed at meetings that were held.

use std::collections::BTreeSet;

use super::{
    MeetingState, meeting,
    promises::agreed::{Agreed, FormShows, agreed_in},
};
use crate::register::{ChildId, Minutes, Recorded, Register};

/// Each agreement of the minutes of each meeting. Minutes say on which day the meeting was held, and their
/// entry says when they were written.
pub(super) fn agreed_at_meetings(register: &Register, child: ChildId) -> Vec<Agreed<'_, Minutes>> {
    let all = register.minutes(child);
    let held: BTreeSet<_> = all.iter().map(|it| it.value.meeting).collect();
    let mut agreed: Vec<Agreed<'_, Minutes>> = Vec::new();
    for id in held {
        let file = meeting(register, child, id);
        let Some(file) = file.filter(|it| it.state == MeetingState::Held) else {
            continue;
        };
        let written = |it: &Recorded<Minutes>| it.stamp.at.days();
        let form = FormShows::EveryVersion;
        for it in agreed_in(&file.versions, |it| &it.agreements, written, form) {
            if agreed
                .iter()
                .all(|known| known.agreement.id != it.agreement.id)
            {
                agreed.push(it);
            }
        }
    }
    agreed
}
