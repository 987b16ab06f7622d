//! What the team has not said yet.

use trivsel::vocabulary::Language;

/// What lacks before the team can agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nobody has seen anything of the child.
    SeenByNobody,
    /// An area has no answer.
    Areas,
    /// Every area is set to "Ikke set".
    NothingSeen,
    /// The whole has no step.
    Whole,
    /// There are no grounds.
    Grounds,
    /// What stands in the way is not explained.
    Why,
    /// What stands in the way now is not; the explanation is that of what stood in the way before.
    WhyNow,
    /// "Skal vi underrette?" has no answer, or no grounds.
    Notify,
    /// "Ved lederen, at positionen er rød?" has no answer, or nothing says when or who tells it.
    Leader,
    /// A day is no day.
    Days,
    /// There is neither a date for the follow-up nor a sentence.
    Plan,
    /// The day of the follow-up has passed.
    PlanPast,
}

impl Missing {
    /// Whether it is about what is promised, and not about the position itself.
    #[must_use]
    pub const fn is_of_promises(self) -> bool {
        matches!(self, Self::Days | Self::Plan | Self::PlanPast)
    }

    /// What to do about it.
    #[must_use]
    pub fn sentence(self, alone: bool, language: Language) -> &'static str {
        match self {
            Self::SeenByNobody => language.nothing_seen(),
            Self::Areas => language.missing_areas(),
            Self::NothingSeen if alone => language.missing_nothing_seen_alone(),
            Self::NothingSeen => language.missing_nothing_seen(),
            Self::Whole => language.missing_whole(),
            Self::Grounds => language.missing_grounds(),
            Self::Why => language.missing_why(),
            Self::WhyNow => language.missing_why_now(),
            Self::Notify => language.missing_notify(),
            Self::Leader => language.missing_leader(),
            Self::Days => language.missing_days(),
            Self::Plan => language.missing_plan(),
            Self::PlanPast => language.missing_plan_past(),
        }
    }
}
