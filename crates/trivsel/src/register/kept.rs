//! Where the register keeps what a fact says.

use super::{ChildId, Fact, RoundId};

/// Where the register keeps what a fact says, and with it the child that the fact concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
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
    pub(super) fn kept(&self) -> Kept {
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
            | Self::ChildErased { .. } => Kept::OfTheHouse(None),
            Self::FocusPointChanged {
                child: Some(child), ..
            } => Kept::OfChild(*child),
            Self::RoundChanged { child, .. } => Kept::OfTheHouse(*child),
            Self::BackupMerged { .. } | Self::KeysChanged(_) | Self::CopiesChanged(_) => {
                Kept::InTheLogbook(None)
            }
            // Erasing the child takes along that its parents asked for a copy, and when.
            Self::Exported { child, .. } => Kept::InTheLogbook(*child),
            Self::PositionTakenOut { child, .. } => Kept::InTheLogbook(Some(*child)),
            Self::Printed(it) => Kept::InTheLogbook(it.child),
            Self::ChildChanged { child, .. } => Kept::OfChild(*child),
            Self::HoldSet(hold) => Kept::OfChild(hold.child),
            Self::WithheldSet(withheld) => Kept::OfChild(withheld.child),
            Self::FollowUpHeld(it) => Kept::OfChild(it.child),
            Self::FollowUpMoved(it) => Kept::OfChild(it.child),
            Self::FollowUpChosen(it) => Kept::OfChild(it.child),
            Self::ParentsTold(it) => Kept::OfChild(it.child),
            Self::RungChanged(it) => Kept::OfChild(it.child),
            Self::MeetingChanged { child, .. } => Kept::OfChild(*child),
            Self::MeetingMoved(it) => Kept::OfChild(it.child),
            Self::MeetingHeld(it) => Kept::OfChild(it.child),
            Self::VoiceHeard(it) => Kept::OfChild(it.child),
            Self::NotificationNoted(it) => Kept::OfChild(it.child),
            Self::ChildDrawn(it) => Kept::OfChild(it.child),
            Self::ReviewHeld(it) => Kept::OfChild(it.child),
            Self::AssessmentFinished(it) => Kept::OfChildInRound(it.child, it.round),
            Self::HintGiven(it) => Kept::OfChildInRound(it.child, it.round),
            Self::PositionAgreed(it) => Kept::OfChildInRound(it.child, it.round),
            Self::DialogueOpened { child, round }
            | Self::NotAssessed { child, round, .. }
            | Self::PutOff { child, round, .. } => Kept::OfChildInRound(*child, *round),
        }
    }
}
