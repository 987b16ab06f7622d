//! Under which key a screen asks for a draft.

use crate::DraftKey;
use trivsel::{
    insight::{newest_voice, promises},
    register::Register,
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
                after: promises(register, child).last_held(),
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
            Self::Voice { .. }
            | Self::Own { .. }
            | Self::Joint { .. }
            | Self::Meeting { .. }
            | Self::Notification { .. }
            | Self::Cursor { .. } => self,
        }
    }
}
