//! What is written anew: the one thing that several entries are versions of.

use super::{FocusPointId, FollowUpId, MeetingId, NotificationId, ReviewId, RoundId, VoiceId};

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
