//! What is written anew: the one thing that several entries are versions of.

use super::{
    AdultId, Entry, Fact, FocusPointId, FollowUpId, MeetingId, NotificationId, ReviewId, RoundId,
    VoiceId,
};

/// A thing that an entry about a child is a version of. Its plan, what moved it and what came of it
/// are versions of a meeting too: each says again what the ones before it said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versioned {
    Child,
    Round(RoundId),
    Assessment(RoundId, Option<AdultId>),
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
        let of = match &self.fact {
            Fact::ChildChanged { .. } => Versioned::Child,
            Fact::RoundChanged { round, .. } => Versioned::Round(*round),
            Fact::AssessmentFinished(it) => Versioned::Assessment(it.round, self.adult),
            Fact::HintGiven(it) => Versioned::Hint(it.round),
            Fact::PositionAgreed(it) => Versioned::Position(it.round),
            Fact::FollowUpHeld(it) => Versioned::FollowUp(it.id),
            Fact::MeetingChanged { meeting, .. } => Versioned::Meeting(*meeting),
            Fact::MeetingMoved(it) => Versioned::Meeting(it.meeting),
            Fact::MeetingHeld(it) => Versioned::Meeting(it.meeting),
            Fact::VoiceHeard(it) => Versioned::Words(it.id),
            Fact::NotificationNoted(it) => Versioned::Notification(it.id),
            Fact::ReviewHeld(it) => Versioned::Review(it.id),
            Fact::FocusPointChanged { focus_point, .. } => Versioned::FocusPoint(*focus_point),
            Fact::NotAssessed { round, .. } => Versioned::NotAssessed(*round),
            Fact::PutOff { round, .. } => Versioned::PutOff(*round),
            Fact::DialogueOpened { .. }
            | Fact::FollowUpMoved(_)
            | Fact::FollowUpChosen(_)
            | Fact::ParentsTold(_)
            | Fact::RungChanged(_)
            | Fact::ChildDrawn(_)
            | Fact::Exported { .. }
            | Fact::PositionTakenOut { .. }
            | Fact::Printed(_)
            | Fact::HoldSet(_)
            | Fact::WithheldSet(_)
            | Fact::ChildErased { .. }
            | Fact::InstitutionChanged { .. }
            | Fact::AdultChanged { .. }
            | Fact::GroupChanged { .. }
            | Fact::GroupFollowedUp(_)
            | Fact::MonthClosed(_)
            | Fact::BaselineChosen { .. }
            | Fact::PapersRead(_)
            | Fact::BackedUp { .. }
            | Fact::BackupMerged { .. }
            | Fact::CopiesChanged(_)
            | Fact::KeysChanged(_) => return None,
        };
        Some(of)
    }

    /// Whether it may say anew what another entry says: both are versions of one thing, and the other
    /// was not written with this one in view.
    #[must_use]
    pub fn is_anew(&self, other: &Self) -> bool {
        let corrects =
            matches!(&self.fact, Fact::AssessmentFinished(it) if it.corrects == Some(other.id));
        let versions = self.versioned().is_some() && self.versioned() == other.versioned();
        self.id != other.id && (corrects || versions) && !other.stamp().had_seen(&self.stamp())
    }
}
