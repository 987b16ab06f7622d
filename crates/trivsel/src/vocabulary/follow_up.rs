//! What is answered when the team follows up.

use super::words::words;

words! {
    /// Blev det holdt?
    WasKept {
        /// It was.
        Yes = "yes": yes;
        /// Some of it, or now and then.
        Partly = "partly": kept_partly;
        /// It was not.
        No = "no": no;
        /// Nobody has begun yet.
        NotBegun = "not_begun": kept_not_begun;
    }
}

words! {
    /// Hjalp det?
    DidHelp {
        /// It did.
        Yes = "yes": yes;
        Little = "little": helped_little;
        /// It did not.
        No = "no": no;
        /// It is too early to say.
        TooEarly = "too_early": helped_too_early;
    }
}

words! {
    /// Er det stadig den rigtige hjælp? Asked where a child has been followed closely for half a year.
    HalfYearChoice {
        /// It goes on as it is.
        GoOn = "go_on": half_year_go_on;
        /// Something else is tried.
        Other = "other": half_year_other;
        /// Less help is enough.
        StepDown = "step_down": half_year_step_down;
        /// More help is needed.
        StepUp = "step_up": half_year_step_up;
        /// The child is not followed closely any more.
        End = "end": half_year_end;
    }
}

words! {
    /// Skal barnet stadig følges tæt? Each is a no, and says why.
    WhyEnded {
        /// Tilbage i trivsel.
        Back = "back": ended_back;
        /// Others have taken over.
        HandedOn = "handed_on": ended_handed_on;
        /// The child has moved.
        Left = "left": ended_left;
        /// Something else, told in words.
        Other = "other": ended_other;
    }
}

words! {
    /// Hvordan blev der fulgt op? Every way but the first is with the parents.
    HowFollowedUp {
        /// The adults here, without the parents.
        Team = "team": followed_up_team;
        /// The parents were there.
        WithParents = "with_parents": followed_up_with_parents;
        /// With the parents on the telephone.
        Phone = "phone": followed_up_phone;
        /// At the family's home.
        Visit = "visit": followed_up_visit;
    }
}

impl HowFollowedUp {
    /// Whether the parents were talked with.
    #[must_use]
    pub const fn is_with_parents(self) -> bool {
        match self {
            Self::Team => false,
            Self::WithParents | Self::Phone | Self::Visit => true,
        }
    }
}
