//! The key of a draft: what it is of, and under which name it is stored.

use trivsel::{
    register::{
        AdultId, ChildId, FocusPointId, FollowUpId, GroupId, MeetingId, ReviewId, RoundId, VoiceId,
    },
    vocabulary::{Id, ReviewKind, Rung},
};
use vault::DraftName;

/// The key of a draft: there is one draft for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftKey {
    /// One adult's own assessment of a child.
    Own {
        adult: AdultId,
        child: ChildId,
        round: RoundId,
    },
    /// The team's position for a child, which belongs to no one adult.
    Joint { child: ChildId, round: RoundId },
    /// The follow-up that comes after this one, or the first; the team's.
    FollowUp {
        child: ChildId,
        /// The one that was held last.
        after: Option<FollowUpId>,
    },
    /// The parents' or the child's words that are typed in next, or that are corrected; the team's.
    Voice {
        child: ChildId,
        /// Whether they are its own words.
        childs: bool,
        /// What was typed in last before them.
        after: Option<VoiceId>,
        /// What is corrected.
        corrects: Option<VoiceId>,
    },
    /// The plan of a meeting, or its minutes; the team's.
    Meeting {
        child: ChildId,
        /// The meeting; none where a new one is planned.
        meeting: Option<MeetingId>,
        /// Whether they are its minutes.
        minutes: bool,
    },
    /// The follow-up of a group that comes after this one, or the first; the team's.
    GroupFollowUp {
        group: GroupId,
        /// The one that was held last.
        after: Option<FollowUpId>,
    },
    /// What is written to the municipality about a child (the writing sheet); the team's.
    Notification { child: ChildId },
    /// What a leader answers next about how a child is followed, or corrects; the leaders'.
    Review {
        child: ChildId,
        kind: ReviewKind,
        /// The look of this kind that was held last before.
        after: Option<ReviewId>,
        /// What is corrected.
        corrects: Option<ReviewId>,
    },
    /// The step of the ladder that a child takes next; the team's.
    Ladder {
        child: ChildId,
        /// Where it stands.
        from: Rung,
        to: Rung,
    },
    /// What is tried for a child, as it is written or changed; the team's.
    Focus { child: ChildId, point: FocusPointId },
    /// The same of a group.
    GroupFocus { group: GroupId, point: FocusPointId },
    /// Where an adult's cursor was in the class check of a group.
    Cursor {
        adult: AdultId,
        group: GroupId,
        round: RoundId,
    },
}

/// The adult of a draft that belongs to the team, the follow-up before the first, and the same of
/// what was said.
const NOBODY: Id = Id::from_bytes([0; 16]);
/// Whose words they are, beside [`NOBODY`] for the parents.
const THE_CHILD: Id = Id::from_bytes([1; 16]);
/// What of a meeting is typed, beside [`NOBODY`] for its plan.
const THE_MINUTES: Id = Id::from_bytes([1; 16]);
/// What a leader looks at, beside the words of somebody.
const THE_FOUR: Id = Id::from_bytes([2; 16]);
const THE_QUARTER: Id = Id::from_bytes([3; 16]);
/// A step of the ladder, beside those.
const THE_LADDER: Id = Id::from_bytes([4; 16]);
/// What is tried, beside those.
const THE_FOCUS: Id = Id::from_bytes([5; 16]);

/// A step as an id: its number sixteen times.
fn id_of_rung(rung: Rung) -> Id {
    let number = u8::try_from(rung.number()).unwrap_or(u8::MAX);
    Id::from_bytes([number; 16])
}

fn rung_of_id(id: Id) -> Option<Rung> {
    Rung::ALL.iter().copied().find(|it| id_of_rung(*it) == id)
}

const fn id_of_kind(kind: ReviewKind) -> Id {
    match kind {
        ReviewKind::Drawn => THE_FOUR,
        ReviewKind::Quarter => THE_QUARTER,
    }
}

impl DraftKey {
    /// An adult's own assessment of a child.
    #[must_use]
    pub const fn own(adult: AdultId, child: ChildId, round: RoundId) -> Self {
        Self::Own {
            adult,
            child,
            round,
        }
    }

    /// The name under which the vault keeps it: the child, and ids of 16 bytes in a row, told apart by
    /// how many there are and by their place. None is `NOBODY`, sixteen zeros.
    ///
    /// | draft | child | ids |
    /// |---|---|---|
    /// | own | yes | adult, round |
    /// | joint | yes | zeros, round |
    /// | follow-up | yes | the follow-up held last |
    /// | voice | yes | zeros for the parents or `THE_CHILD`, the words before, those corrected |
    /// | meeting | yes | zeros for the plan or `THE_MINUTES`, the meeting, zeros, zeros |
    /// | notification | yes | five times zeros |
    /// | group's follow-up | no | group, the follow-up held last |
    /// | leader's look | yes | `THE_FOUR` or `THE_QUARTER`, the look before, the one corrected |
    /// | ladder | yes | `THE_LADDER`, the step it stands on, the one it goes to |
    /// | focus point | yes | `THE_FOCUS`, its own, zeros |
    /// | group's focus point | no | `THE_FOCUS`, group, its own, zeros |
    /// | cursor | no | adult, group, round |
    #[must_use]
    pub fn name(self) -> DraftName {
        let (child, ids) = match self {
            Self::Own {
                adult,
                child,
                round,
            } => (Some(child), vec![adult.0, round.0]),
            Self::Joint { child, round } => (Some(child), vec![NOBODY, round.0]),
            Self::FollowUp { child, after } => {
                (Some(child), vec![after.map_or(NOBODY, |after| after.0)])
            }
            Self::Voice {
                child,
                childs,
                after,
                corrects,
            } => {
                let whose = if childs { THE_CHILD } else { NOBODY };
                let id = |it: Option<VoiceId>| it.map_or(NOBODY, |it| it.0);
                (Some(child), vec![whose, id(after), id(corrects)])
            }
            Self::Meeting {
                child,
                meeting,
                minutes,
            } => {
                let what = if minutes { THE_MINUTES } else { NOBODY };
                let meeting = meeting.map_or(NOBODY, |it| it.0);
                (Some(child), vec![what, meeting, NOBODY, NOBODY])
            }
            Self::GroupFollowUp { group, after } => {
                (None, vec![group.0, after.map_or(NOBODY, |after| after.0)])
            }
            Self::Notification { child } => (Some(child), vec![NOBODY; 5]),
            Self::Review {
                child,
                kind,
                after,
                corrects,
            } => {
                let id = |it: Option<ReviewId>| it.map_or(NOBODY, |it| it.0);
                let ids = vec![id_of_kind(kind), id(after), id(corrects)];
                (Some(child), ids)
            }
            Self::Ladder { child, from, to } => {
                let ids = vec![THE_LADDER, id_of_rung(from), id_of_rung(to)];
                (Some(child), ids)
            }
            Self::Focus { child, point } => (Some(child), vec![THE_FOCUS, point.0, NOBODY]),
            Self::GroupFocus { group, point } => (None, vec![THE_FOCUS, group.0, point.0, NOBODY]),
            Self::Cursor {
                adult,
                group,
                round,
            } => (None, vec![adult.0, group.0, round.0]),
        };
        DraftName {
            child: child.map(|child| child.0),
            name: ids.iter().flat_map(|id| *id.as_bytes()).collect(),
        }
    }

    /// Whether another key comes next once an entry is made from the draft.
    #[must_use]
    pub const fn moves_on(self) -> bool {
        match self {
            Self::FollowUp { .. } | Self::GroupFollowUp { .. } | Self::Ladder { .. } => true,
            Self::Voice { corrects, .. } => corrects.is_none(),
            Self::Review { corrects, .. } => corrects.is_none(),
            Self::Meeting { meeting, .. } => meeting.is_none(),
            Self::Own { .. }
            | Self::Joint { .. }
            | Self::Notification { .. }
            | Self::Focus { .. }
            | Self::GroupFocus { .. }
            | Self::Cursor { .. } => false,
        }
    }

    /// The key of a draft with this name; none where another version gave it.
    #[must_use]
    pub fn of(name: &DraftName) -> Option<Self> {
        let (ids, rest) = name.name.as_chunks();
        let ids: Vec<_> = ids.iter().copied().map(Id::from_bytes).collect();
        match (name.child.map(ChildId), ids.as_slice()) {
            _ if !rest.is_empty() => None,
            (Some(child), &[NOBODY, round]) => Some(Self::Joint {
                child,
                round: RoundId(round),
            }),
            (Some(child), &[adult, round]) => Some(Self::Own {
                adult: AdultId(adult),
                child,
                round: RoundId(round),
            }),
            (Some(child), &[after]) => Some(Self::FollowUp {
                child,
                after: (after != NOBODY).then_some(FollowUpId(after)),
            }),
            (Some(child), &[whose @ (NOBODY | THE_CHILD), after, corrects]) => Some(Self::Voice {
                child,
                childs: whose == THE_CHILD,
                after: (after != NOBODY).then_some(VoiceId(after)),
                corrects: (corrects != NOBODY).then_some(VoiceId(corrects)),
            }),
            (Some(child), &[kind @ (THE_FOUR | THE_QUARTER), after, corrects]) => {
                let kind = match kind {
                    THE_FOUR => ReviewKind::Drawn,
                    _ => ReviewKind::Quarter,
                };
                Some(Self::Review {
                    child,
                    kind,
                    after: (after != NOBODY).then_some(ReviewId(after)),
                    corrects: (corrects != NOBODY).then_some(ReviewId(corrects)),
                })
            }
            (Some(child), &[THE_LADDER, from, to]) => Some(Self::Ladder {
                child,
                from: rung_of_id(from)?,
                to: rung_of_id(to)?,
            }),
            (Some(child), &[THE_FOCUS, point, NOBODY]) => Some(Self::Focus {
                child,
                point: FocusPointId(point),
            }),
            (None, &[THE_FOCUS, group, point, NOBODY]) => Some(Self::GroupFocus {
                group: GroupId(group),
                point: FocusPointId(point),
            }),
            (Some(child), &[what @ (NOBODY | THE_MINUTES), meeting, NOBODY, NOBODY]) => {
                Some(Self::Meeting {
                    child,
                    meeting: (meeting != NOBODY).then_some(MeetingId(meeting)),
                    minutes: what == THE_MINUTES,
                })
            }
            (Some(child), &[NOBODY, NOBODY, NOBODY, NOBODY, NOBODY]) => {
                Some(Self::Notification { child })
            }
            (None, &[group, after]) => Some(Self::GroupFollowUp {
                group: GroupId(group),
                after: (after != NOBODY).then_some(FollowUpId(after)),
            }),
            (None, &[adult, group, round]) => Some(Self::Cursor {
                adult: AdultId(adult),
                group: GroupId(group),
                round: RoundId(round),
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
