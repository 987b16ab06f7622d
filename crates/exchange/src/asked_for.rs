//! Under which key a screen asks for a draft.

use crate::DraftKey;
use trivsel::{
    insight::{last_held, newest_review, newest_voice},
    register::{ChildId, Register, RoundId},
};

impl DraftKey {
    /// The key under which a screen asks now for what was typed under this one. It is another once
    /// an entry was made in between: the follow-up that comes next then comes after another, and so
    /// do the words that are typed in next.
    #[must_use]
    pub fn asked_for(self, register: &Register) -> Self {
        match self {
            Self::FollowUp { child, .. } => Self::FollowUp {
                child,
                after: last_held(register, child),
            },
            Self::GroupFollowUp { group, .. } => Self::GroupFollowUp {
                group,
                after: register.last_group_follow_up(group),
            },
            Self::Voice {
                child,
                childs,
                corrects: None,
                ..
            } => Self::Voice {
                child,
                childs,
                after: newest_voice(register, child, childs),
                corrects: None,
            },
            Self::Review {
                child,
                kind,
                corrects: None,
                ..
            } => Self::Review {
                child,
                kind,
                after: newest_review(register, child, kind),
                corrects: None,
            },
            // The step that is next in the same direction, or where there is none, in the other.
            Self::Ladder { child, from, to } => {
                let now = register.rung(child);
                let next = match to > from {
                    true => now.up().or_else(|| now.down()),
                    false => now.down().or_else(|| now.up()),
                };
                Self::Ladder {
                    child,
                    from: now,
                    to: if now == from && [now.up(), now.down()].contains(&Some(to)) {
                        to
                    } else {
                        next.unwrap_or(to)
                    },
                }
            }
            Self::Voice { .. }
            | Self::Own { .. }
            | Self::Joint { .. }
            | Self::Meeting { .. }
            | Self::Review { .. }
            | Self::Notification { .. }
            | Self::Focus { .. }
            | Self::GroupFocus { .. }
            | Self::Cursor { .. } => self,
        }
    }

    /// The key under which what was set aside of this one is shown once somebody has chosen it. What
    /// was typed in a round that is over for the child is shown in the one that it is in: no screen
    /// opens the one of before.
    #[must_use]
    pub fn chosen_in(self, register: &Register) -> Self {
        let now = |child: ChildId, round: RoundId| {
            let child = register.child(child);
            let now = child.and_then(|child| register.round_of(child));
            now.map_or(round, |now| now.id)
        };
        match self {
            Self::Own {
                adult,
                child,
                round,
            } => Self::Own {
                adult,
                child,
                round: now(child, round),
            },
            Self::Joint { child, round } => Self::Joint {
                child,
                round: now(child, round),
            },
            Self::FollowUp { .. }
            | Self::GroupFollowUp { .. }
            | Self::Voice { .. }
            | Self::Meeting { .. }
            | Self::Notification { .. }
            | Self::Review { .. }
            | Self::Ladder { .. }
            | Self::Focus { .. }
            | Self::GroupFocus { .. }
            | Self::Cursor { .. } => self.asked_for(register),
        }
    }
}
