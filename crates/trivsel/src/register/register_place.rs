//! Where the register keeps what a fact says.

use super::{ChildId, Fact, RoundId};

/// Where the register keeps what a fact says, and with it the child that the fact concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RegisterPlace {
    /// With the people, groups and rounds of the house: `Register::take`.
    OfTheHouse(Option<ChildId>),
    /// As it is, among what was done with the vault as a whole.
    InTheLogbook(Option<ChildId>),
    /// In the child's file: `ChildFile::take`.
    OfChild(ChildId),
    /// In the child's file, with what is known of the round: `ChildRound::take`.
    OfChildInRound(ChildId, RoundId),
}

impl Fact {
    /// Where the register keeps it. What says so here and is kept nowhere is found by a test.
    pub(super) fn place(&self) -> RegisterPlace {
        match self {
            Self::InstitutionChanged { .. }
            | Self::AdultChanged { .. }
            | Self::GroupChanged { .. }
            | Self::FocusPointChanged { child: None, .. }
            | Self::GroupFollowedUp(_)
            | Self::MonthClosed(_)
            | Self::BaselineChosen { .. }
            | Self::PapersRead(_)
            | Self::BackedUp { .. }
            | Self::ChildErased { .. } => RegisterPlace::OfTheHouse(None),
            Self::FocusPointChanged {
                child: Some(child), ..
            } => RegisterPlace::OfChild(*child),
            Self::RoundChanged { child, .. } => RegisterPlace::OfTheHouse(*child),
            Self::BackupMerged { .. } | Self::KeysChanged(_) | Self::CopiesChanged(_) => {
                RegisterPlace::InTheLogbook(None)
            }
            // Erasing the child takes along that its parents asked for a copy, and when.
            Self::Exported { child, .. } => RegisterPlace::InTheLogbook(*child),
            Self::PositionTakenOut { child, .. } => RegisterPlace::InTheLogbook(Some(*child)),
            Self::Printed(it) => RegisterPlace::InTheLogbook(it.child),
            Self::ChildChanged { child, .. } => RegisterPlace::OfChild(*child),
            Self::HoldSet(hold) => RegisterPlace::OfChild(hold.child),
            Self::WithheldSet(withheld) => RegisterPlace::OfChild(withheld.child),
            Self::FollowUpHeld(it) => RegisterPlace::OfChild(it.child),
            Self::FollowUpMoved(it) => RegisterPlace::OfChild(it.child),
            Self::FollowUpChosen(it) => RegisterPlace::OfChild(it.child),
            Self::ParentsTold(it) => RegisterPlace::OfChild(it.child),
            Self::RungChanged(it) => RegisterPlace::OfChild(it.child),
            Self::MeetingChanged { child, .. } => RegisterPlace::OfChild(*child),
            Self::MeetingMoved(it) => RegisterPlace::OfChild(it.child),
            Self::MeetingHeld(it) => RegisterPlace::OfChild(it.child),
            Self::VoiceHeard(it) => RegisterPlace::OfChild(it.child),
            Self::NotificationNoted(it) => RegisterPlace::OfChild(it.child),
            Self::ChildDrawn(it) => RegisterPlace::OfChild(it.child),
            Self::ReviewHeld(it) => RegisterPlace::OfChild(it.child),
            Self::AssessmentFinished(it) => RegisterPlace::OfChildInRound(it.child, it.round),
            Self::HintGiven(it) => RegisterPlace::OfChildInRound(it.child, it.round),
            Self::PositionAgreed(it) => RegisterPlace::OfChildInRound(it.child, it.round),
            Self::DialogueOpened { child, round }
            | Self::NotAssessed { child, round, .. }
            | Self::PutOff { child, round, .. } => RegisterPlace::OfChildInRound(*child, *round),
        }
    }

    /// The child it concerns, under whose key it is sealed.
    #[must_use]
    pub fn child(&self) -> Option<ChildId> {
        match self.place() {
            RegisterPlace::OfTheHouse(child) | RegisterPlace::InTheLogbook(child) => child,
            RegisterPlace::OfChild(child) | RegisterPlace::OfChildInRound(child, _) => Some(child),
        }
    }
}
