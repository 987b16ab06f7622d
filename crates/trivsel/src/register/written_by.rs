//! By whom a fact is written: the name that it bears, and what is left to leaders.

use super::{Fact, FactName};

impl Fact {
    /// The name it bears of whoever wrote it down on their passphrase.
    pub fn author_name_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::NotificationNoted(it) => Some(&mut it.who),
            Self::MonthClosed(it) => Some(&mut it.who),
            _ => None,
        }
    }
}

impl FactName {
    /// Whether some fact of this name is left to a leader where a file brings it in. Beside those that
    /// only a leader writes it is another name or role for an adult, that somebody vouches for a language
    /// of the papers, and what was done with keys on this very device, which does not know of it.
    #[must_use]
    pub const fn may_be_for_leaders(self, of_this_device: bool) -> bool {
        match self {
            Self::AdultChanged
            | Self::HoldSet
            | Self::NotificationNoted
            | Self::WithheldSet
            | Self::MonthClosed
            | Self::ChildErased
            | Self::PapersRead => true,
            Self::KeysChanged => of_this_device,
            _ => false,
        }
    }
}
