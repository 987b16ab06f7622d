//! One child in one of the rounds.

use super::{children::Person, mixer::mix, stories::Story, when::When};
use trivsel::{
    register::{ChildId, Group, Round},
    vocabulary::{Day, Language},
};

/// The days in which everybody looks alone.
pub const LOOKING_DAYS: usize = 10;

/// One child's turn in a round.
pub struct ChildInRound<'a> {
    /// Where the child stands in the group's list, for the mixer.
    pub number: usize,
    pub child: ChildId,
    /// What is planned for it.
    pub person: &'static Person,
    pub group: &'a Group,
    pub round: &'a Round,
    /// Which of the two it is.
    pub when: When,
    /// The day from which its days are counted.
    pub begins: Day,
    /// Who sees to what is promised about the children of the group.
    pub lead: &'a str,
    /// The language of what is written.
    pub language: Language,
}

impl ChildInRound<'_> {
    /// A day of the round on which people are at work, counted from the one after it begins.
    pub fn day(&self, after: usize) -> Day {
        let days = 1 + i64::try_from(after).unwrap_or(0);
        self.begins.plus_days(days).working_day_before()
    }

    /// What is seen of the child in this round.
    pub const fn story(&self) -> &'static Story {
        self.person.stories[self.when as usize]
    }

    /// The day the position is agreed: one of three after everybody has looked.
    pub fn agreed_on(&self) -> Day {
        self.day(LOOKING_DAYS + mix(self.number, 11) % 3)
    }
}
