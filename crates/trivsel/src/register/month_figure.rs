//! The lines of Månedens tal, by name.

use serde::{Deserialize, Serialize};

macro_rules! figures {
    ($( $(#[$inner:meta])* $name:ident, )+) => {
        /// One figure of a month.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum MonthFigure {
            $( $(#[$inner])* $name, )+
        }

        impl MonthFigure {
            /// All of them, in the order in which they are printed.
            pub const ALL: &'static [Self] = &[$( Self::$name ),+];
        }
    };
}

figures! {
    /// How many children belong to the house on the last day.
    Children,
    /// How many of them are in a round.
    InRound,
    /// Set: answered as expected there, or explained.
    Seen,
    /// Talt: with a joint position there.
    Talked,
    /// Standing positions: green.
    Green,
    Yellow,
    Red,
    /// Yellow or red, where one of them is too few to be told apart.
    OffGreen,
    /// None yet.
    NoPosition,
    /// Følges tæt on the last day.
    Followed,
    /// Of them under one year.
    FollowedInfant,
    /// One and two years.
    FollowedToddler,
    /// From three to five.
    FollowedPreschool,
    /// Six and more.
    FollowedSchool,
    /// Begun to be followed closely in the month.
    Begun,
    /// Ended: back to thriving.
    EndedBack,
    /// Ended: others have taken over.
    EndedHandedOn,
    /// Ended: moved.
    EndedLeft,
    /// Ended for another reason.
    EndedOther,
    /// Follow-ups that were to be held in the month.
    Due,
    /// Held within seven days.
    HeldInTime,
    /// Held later.
    HeldLate,
    /// Not held yet.
    NotHeld,
    /// Those that were to be held, of children under one year.
    DueInfant,
    /// One and two years.
    DueToddler,
    /// From three to five.
    DuePreschool,
    /// Six and more.
    DueSchool,
    /// Follow-ups whose day has passed on the last day. An agreement whose own day has passed is not among
    /// them: what became of it is answered at a follow-up, where it is counted once, as kept or not.
    Overdue,
    /// How many weeks ago the oldest of them was to be held.
    OldestWeeks,
    /// Children followed closely without a date.
    Undated,
    /// Children whose parents' words are missing for fourteen days or more.
    ParentsMissing,
    /// Agreements of which it was answered whether they were kept.
    Kept,
    /// They were.
    KeptYes,
    /// Some of it.
    KeptPartly,
    /// They were not.
    KeptNo,
    /// Nobody has begun.
    KeptNotBegun,
    /// Those that were answered about, of children under one year.
    KeptInfant,
    /// One and two years.
    KeptToddler,
    /// From three to five.
    KeptPreschool,
    /// Six and more.
    KeptSchool,
    /// Agreements of which it was answered whether they helped.
    Helped,
    /// They did.
    HelpedYes,
    HelpedLittle,
    /// They did not.
    HelpedNo,
    /// It is too early to say.
    HelpedTooEarly,
    /// Trappetrin: steps up in the month.
    SteppedUp,
    /// And down.
    SteppedDown,
    /// Of the children followed closely on the last day, by the step of the ladder: in the everyday.
    RungEveryday,
    /// With advice from outside.
    RungAdvice,
    /// Preventive help without a case.
    RungOpenHelp,
    /// What the municipality has decided.
    RungAuthority,
    /// Meetings that were held.
    MeetingsHeld,
    /// Of them talks.
    MeetingTalks,
    MeetingDialogues,
    MeetingNetworks,
    /// With words of the parents.
    MeetingsParents,
    /// With words of the child.
    MeetingsChild,
    /// Rammer: focus points of groups and around them, open on the last day.
    GroupTries,
    /// Looked at in the month.
    GroupTriesSeen,
    /// Kvartalsblik that was held, or is to be.
    ReviewsDue,
    /// Held in the month.
    ReviewsHeld,
    /// Of the four at random.
    Drawn,
    /// Talked about.
    DrawnDiscussed,
    /// Notifications whose receipt was to come in the half of the year, until the last day.
    Notified,
    /// Of them with a receipt within six weekdays.
    NotifiedReceipt,
}
