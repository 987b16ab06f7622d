//! The rhythm of following up: which pauses there are. How long they are stands in the handleguide,
//! until a house sets its own.

use super::words::words;

words! {
    /// A time until the team looks again, in weeks.
    Pause {
        /// After a yellow position, until the first follow-up.
        FirstYellow = "first_yellow": pause_first_yellow;
        /// After a red one.
        FirstRed = "first_red": pause_first_red;
        /// From one follow-up to the next.
        Then = "then": pause_then;
        /// The longest one, where less and less is enough.
        AtMost = "at_most": pause_at_most;
        /// After it the team is asked whether it is still the right thing.
        ThinkAgain = "think_again": pause_think_again;
    }
}

impl Pause {
    /// The most weeks that any of them can be set to: half a year.
    pub const MOST_WEEKS: u8 = 26;

    /// Whether it leads to a follow-up, so that it is no longer than [`Pause::AtMost`].
    #[must_use]
    pub const fn is_at_most_the_longest(self) -> bool {
        matches!(self, Self::FirstYellow | Self::FirstRed | Self::Then)
    }
}
