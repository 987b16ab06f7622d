//! Which keys a file was made with, and what it may say.

use trivsel::register::{Authority, Fact};

/// Which keys of the vault a file was made with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Provenance {
    /// Those in use now, which nobody has who was let go.
    #[default]
    Current,
    /// Those of before the last change. Somebody who was let go may have made it.
    Earlier,
}

impl Provenance {
    /// Whether a fact is taken from such a file. From one of before, nothing that is about who is
    /// here, who may open the vault, what is held, withheld or erased, or what stands in the
    /// logbook.
    #[must_use]
    pub fn may_say(self, fact: &Fact) -> bool {
        self == Self::Current || fact.authority() == Authority::Work
    }
}
