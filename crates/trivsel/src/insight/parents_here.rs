//! Forældrene er her: what may be seen beside their sheet while the parents sit at the screen.

use super::{
    HomesApart, MeetingFile,
    agreed_at_meetings::agreed_at_meetings,
    meetings_for_parents, promises,
    since_last::{KeptOut, with_adjusted},
};
use crate::{
    register::{Agreement, Child, Meeting, MeetingId, Register},
    vocabulary::Day,
};

/// What holds for a child, as its parents may see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParentsHere<'a> {
    /// The meeting from whose page the screen was turned to them, as long as it stands.
    pub meeting: Option<MeetingFile<'a>>,
    /// The agreements that nobody has ended, in the order in which they were made.
    pub open: Vec<&'a Agreement>,
}

impl ParentsHere<'_> {
    /// The meeting, where it is today.
    #[must_use]
    pub fn agenda(&self, today: Day) -> Option<&Meeting> {
        let meeting = self.meeting.as_ref().map(|it| &*it.meeting);
        meeting.filter(|it| it.on == today)
    }
}

/// Of meetings to come only the one it is opened from: another may be with the other home. Less what a
/// leader keeps out of the copy for parents, and of meetings only what may be seen where homes are held
/// apart. No agreement while two have followed up apart and nobody has chosen.
#[must_use]
pub fn parents_here<'a>(
    register: &'a Register,
    child: &Child,
    opened_from: Option<MeetingId>,
    today: Day,
) -> ParentsHere<'a> {
    let kept_out = KeptOut {
        register,
        child: child.id,
    };
    let homes = HomesApart::of(register, child.id);
    let may_show = |it: MeetingId| homes.may_show(it, opened_from);
    let theirs = meetings_for_parents(register, child, today).into_iter();
    let meeting = theirs
        .filter(|it| it.apart.is_empty() && may_show(it.meeting.id))
        .find(|it| Some(it.meeting.id) == opened_from && !kept_out.meeting(it.meeting.id));
    let promises = promises(register, child.id);
    if !promises.apart.is_empty() || !promises.corrected_apart.is_empty() {
        return ParentsHere {
            meeting,
            open: Vec::new(),
        };
    }
    let mut left_out = kept_out.agreements();
    let at_meetings = agreed_at_meetings(register, child.id).into_iter();
    let elsewhere = at_meetings.filter(|it| !may_show(it.first.value.meeting));
    let elsewhere = elsewhere.map(|it| it.agreement.id).collect();
    left_out.extend(with_adjusted(register, child.id, elsewhere));
    let open = promises.open.into_iter();
    ParentsHere {
        meeting,
        open: open.filter(|it| !left_out.contains(&it.id)).collect(),
    }
}

#[cfg(test)]
mod tests;
