//! The position that stands for a child, and since when.

use crate::{
    register::{ChildId, JointPosition, Recorded, Register, Stamp},
    vocabulary::{Day, Step},
};

/// The position that stands at the end of a day, from whatever round.
pub(super) fn standing_position(
    register: &Register,
    child: ChildId,
    day: Day,
) -> Option<&Recorded<JointPosition>> {
    standing(register, child, day).map(|versions| versions.last().copied())?
}

/// The step of a position, and since when it has stood. What is corrected beside it, a word in the
/// grounds, is no new position: what the parents have heard since they have heard.
pub(super) struct StandingStep<'a> {
    pub(super) whole: Step,
    pub(super) since: Day,
    /// The versions that say it, the latest first.
    versions: Vec<&'a Recorded<JointPosition>>,
    /// The version with another step, of which it took the place.
    before: Option<&'a Recorded<JointPosition>>,
}

impl<'a> StandingStep<'a> {
    /// That of the last of these versions.
    pub(super) fn of(
        versions: impl DoubleEndedIterator<Item = &'a Recorded<JointPosition>>,
    ) -> Option<Self> {
        let mut latest_first = versions.rev().peekable();
        let whole = latest_first.peek()?.value.whole;
        let same = |it: &&Recorded<JointPosition>| it.value.whole == whole;
        let versions: Vec<_> = std::iter::from_fn(|| latest_first.next_if(same)).collect();
        Some(Self {
            whole,
            since: versions.iter().map(|it| it.value.on).min()?,
            versions,
            before: latest_first.next(),
        })
    }

    /// Whether parents who were told on a day, as somebody wrote there, were told of it: whoever had not
    /// read this step has told of the one before, also on its first day.
    pub(super) fn is_told(&self, on: Day, written: &Stamp) -> bool {
        on >= self.since && self.had_read(written)
    }

    /// The same of parents who were heard or met. On its first day another step can have stood; what
    /// was written before any was set may well have led to it.
    pub(super) fn is_heard(&self, on: Day, written: &Stamp) -> bool {
        let before = self.before.as_ref();
        let of_another = before.is_some_and(|it| written.had_seen(&it.stamp));
        on > self.since || on == self.since && (self.had_read(written) || !of_another)
    }

    fn had_read(&self, written: &Stamp) -> bool {
        let mut versions = self.versions.iter();
        versions.any(|it| written.had_seen(&it.stamp))
    }
}

/// The step that stands at the end of a day.
pub(super) fn standing_step(
    register: &Register,
    child: ChildId,
    day: Day,
) -> Option<StandingStep<'_>> {
    StandingStep::of(standing(register, child, day)?.into_iter())
}

/// Every version of it that was written by then.
fn standing(
    register: &Register,
    child: ChildId,
    day: Day,
) -> Option<Vec<&Recorded<JointPosition>>> {
    let of_round = register.looks(child).map(|look| {
        let all = look.positions().iter();
        all.filter(|it| it.value.on <= day).collect::<Vec<_>>()
    });
    let of_round = of_round.filter(|versions| !versions.is_empty());
    of_round.max_by_key(|versions| versions.last().map(|it| (it.value.on, it.stamp.order())))
}
