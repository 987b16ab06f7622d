//! Meetings with one of two homes: the copy may be for the other.

use std::{borrow::Cow, collections::BTreeSet};

use crate::{
    insight::HomesApart,
    register::{AgreementId, ChildId, Entry, Fact, MeetingId, PaperKind, Register},
};

/// The meetings with one of a child's homes, of which the other must not know.
#[derive(Default)]
pub struct OneHome {
    meetings: BTreeSet<MeetingId>,
}

impl OneHome {
    pub fn of(own: &[&Entry], child: ChildId) -> Self {
        let said = |entry: &&Entry| matches!(&entry.fact, Fact::MeetingChanged { changes, .. } if changes.one_home == Some(true));
        if !own.iter().any(said) {
            return Self::default();
        }
        let register = Register::fold(own.iter().copied().cloned());
        Self {
            meetings: HomesApart::of(&register, child).into_meetings(),
        }
    }

    /// Whether an entry tells of one by itself. A paper for a meeting does not say for which, so that
    /// every such paper does.
    pub fn tells(&self, fact: &Fact) -> bool {
        match fact {
            Fact::Printed(it) => {
                let for_a_meeting = [PaperKind::Invitation, PaperKind::MeetingSheet];
                !self.meetings.is_empty() && for_a_meeting.contains(&it.paper)
            }
            _ => meeting_of(fact).is_some_and(|it| self.meetings.contains(&it)),
        }
    }
}

fn meeting_of(fact: &Fact) -> Option<MeetingId> {
    match fact {
        Fact::MeetingChanged { meeting, .. } => Some(*meeting),
        Fact::MeetingMoved(it) => Some(it.meeting),
        Fact::MeetingHeld(it) => Some(it.meeting),
        _ => None,
    }
}

/// What waits of such meetings, which other entries must not tell either.
pub struct UntoldMeetings {
    meetings: BTreeSet<MeetingId>,
    agreements: BTreeSet<AgreementId>,
}

impl UntoldMeetings {
    /// Of these entries, which wait.
    pub fn of<'a>(waits: impl Iterator<Item = &'a Entry>) -> Self {
        let (mut meetings, mut agreements) = (BTreeSet::new(), BTreeSet::new());
        for entry in waits {
            meetings.extend(meeting_of(&entry.fact));
            if let Fact::MeetingHeld(it) = &entry.fact {
                agreements.extend(it.agreements.iter().map(|it| it.id));
            }
        }
        Self {
            meetings,
            agreements,
        }
    }

    /// An entry as it would read if there were no such meeting: a position that promised it, a follow-up
    /// of what was agreed there, a sheet that was printed without it.
    pub fn untold<'a>(&self, entry: Cow<'a, Entry>) -> Cow<'a, Entry> {
        let waits = |it: &MeetingId| self.meetings.contains(it);
        let tells = match &entry.fact {
            Fact::PositionAgreed(it) => it.next_meeting.as_ref().is_some_and(|it| waits(&it.id)),
            Fact::FollowUpHeld(it) => {
                let mut answered = it.answers.iter();
                answered.any(|it| self.agreements.contains(&it.agreement))
            }
            Fact::Printed(it) => it.without_meeting && !self.meetings.is_empty(),
            _ => false,
        };
        if !tells {
            return entry;
        }
        let mut entry = entry.into_owned();
        match &mut entry.fact {
            Fact::PositionAgreed(it) => it.next_meeting = None,
            Fact::FollowUpHeld(it) => {
                it.answers
                    .retain(|it| !self.agreements.contains(&it.agreement));
            }
            Fact::Printed(it) => it.without_meeting = false,
            _ => {}
        }
        Cow::Owned(entry)
    }
}
