//! Svararket: what the parents and the child are asked about the talk and the everyday, and what can be
//! answered. Each may be left open, and nothing of it is ever summed up.

use super::{age_band::AgeBand, words::words};

words! {
    /// A question of the answer sheet. Asked otherwise it is another question, with an id of its own.
    FeedbackQuestion {
        Easier = "easier": feedback_easier;
        SmallestThing = "smallest_thing": feedback_smallest_thing;
        SaidMostImportant = "said_most_important": feedback_said;
        RightThings = "right_things": feedback_right;
        KnowsNext = "knows_next": feedback_know;
        NextTime = "next_time": feedback_next;
        ChildBeingHere = "child_being_here": feedback_child_being;
        ChildListened = "child_listened": feedback_child_listened;
        ChildMore = "child_more": feedback_child_more;
        ChildStop = "child_stop": feedback_child_stop;
        ChildSaid = "child_said": feedback_child_said;
        /// From three to five: shown rather than told.
        SmallNice = "small_nice": feedback_small_nice;
        SmallHard = "small_hard": feedback_small_hard;
        SmallHelp = "small_help": feedback_small_help;
        /// Until two: answered by parents and staff.
        InfantLiked = "infant_liked": feedback_infant_liked;
    }
}

words! {
    /// An answer to choose.
    FeedbackChoice {
        Easier = "easier": feedback_is_easier;
        Same = "same": feedback_is_same;
        Harder = "harder": feedback_is_harder;
        Yes = "yes": feedback_is_yes;
        Some = "some": feedback_is_some;
        Partly = "partly": feedback_is_partly;
        Sometimes = "sometimes": feedback_is_sometimes;
        No = "no": feedback_is_no;
        Nice = "nice": feedback_is_nice;
        Between = "between": feedback_is_between;
        Hard = "hard": feedback_is_hard;
        /// "Ved ikke": to every question.
        Unknown = "unknown": feedback_is_unknown;
    }
}

impl FeedbackQuestion {
    /// What parents are asked when a talk begins.
    pub const AT_THE_START: &'static [Self] = &[Self::Easier, Self::SmallestThing];

    /// And when it ends.
    pub const AT_THE_END: &'static [Self] = &[
        Self::SaidMostImportant,
        Self::RightThings,
        Self::KnowsNext,
        Self::NextTime,
    ];

    /// What a child of this age is asked.
    #[must_use]
    pub const fn of_child(band: AgeBand) -> &'static [Self] {
        match band {
            AgeBand::Infant | AgeBand::Toddler => &[Self::InfantLiked],
            AgeBand::Preschool => &[Self::SmallNice, Self::SmallHard, Self::SmallHelp],
            AgeBand::School => &[
                Self::ChildBeingHere,
                Self::ChildListened,
                Self::ChildMore,
                Self::ChildStop,
                Self::ChildSaid,
            ],
        }
    }

    /// What can be chosen, beside "Ved ikke"; nothing where it is answered in words.
    #[must_use]
    pub const fn choices(self) -> &'static [FeedbackChoice] {
        use FeedbackChoice as C;
        match self {
            Self::Easier => &[C::Easier, C::Same, C::Harder],
            Self::SaidMostImportant | Self::ChildSaid => &[C::Yes, C::Some, C::No],
            Self::RightThings | Self::KnowsNext => &[C::Yes, C::Partly, C::No],
            Self::ChildBeingHere => &[C::Nice, C::Between, C::Hard],
            Self::ChildListened => &[C::Yes, C::Sometimes, C::No],
            Self::SmallestThing
            | Self::NextTime
            | Self::ChildMore
            | Self::ChildStop
            | Self::SmallNice
            | Self::SmallHard
            | Self::SmallHelp
            | Self::InfantLiked => &[],
        }
    }
}
