//! What is written anew: the one thing that several entries are versions of.

use super::{
    Entry, Fact, FocusPointId, FollowUpId, MeetingId, NotificationId, ReviewId, RoundId, VoiceId,
};

/// A thing that an entry about a child is a version of. Its plan, what moved it and what came of it
/// are versions of a meeting too: each says again what the ones before it said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versioned {
    Child,
    Round(RoundId),
    /// The own assessment of whoever wrote it.
    Assessment(RoundId),
    Hint(RoundId),
    Position(RoundId),
    FollowUp(FollowUpId),
    Meeting(MeetingId),
    Words(VoiceId),
    Notification(NotificationId),
    Review(ReviewId),
    FocusPoint(FocusPointId),
    NotAssessed(RoundId),
    PutOff(RoundId),
}

impl Entry {
    /// What it is a version of; none where it says a thing once and nothing says it anew.
    #[must_use]
    pub fn versioned(&self) -> Option<Versioned> {
        self.fact.kept().1
    }

    /// Whether it may say anew what another entry says: both are versions of one thing, and the other
    /// was not written with this one in view.
    #[must_use]
    pub fn is_anew(&self, other: &Self) -> bool {
        let corrects =
            matches!(&self.fact, Fact::AssessmentFinished(it) if it.corrects == Some(other.id));
        let versions = match (self.versioned(), other.versioned()) {
            (Some(Versioned::Assessment(own)), Some(Versioned::Assessment(others))) => {
                own == others && self.adult == other.adult
            }
            (own, others) => own.is_some() && own == others,
        };
        self.id != other.id && (corrects || versions) && !other.stamp().had_seen(&self.stamp())
    }
}
