//! What an entry says: one variant for everything that can happen.

use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, VariantArray};

use super::{
    AdultChanges, AdultId, Assessment, Authority, ChildChanges, ChildId, CopyChange, Drawn,
    FocusPointChanges, FocusPointId, FollowUp, FollowUpChoice, FollowUpMove, GivenHint,
    GroupChanges, GroupFollowUp, GroupId, Hold, InstitutionChanges, JointPosition, KeyChange,
    MeetingChanges, MeetingId, MeetingMove, Minutes, MonthClosed, Notification, PapersRead,
    ParentsTold, Printed, Review, RoundChanges, RoundId, RungChange, Versioned, Voice, Withheld,
    register_place::RegisterPlace,
};
use crate::vocabulary::{Day, Month};

/// What happened. A fact concerns at most one child. Writing a thing anew with
/// the same id replaces how it reads; every version stays on record.
///
/// [`FactName`] is its variants without what they say, as they stand in an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, EnumDiscriminants)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum_discriminants(
    name(FactName),
    derive(PartialOrd, Ord, Serialize, Deserialize, VariantArray),
    serde(rename_all = "snake_case")
)]
#[allow(
    clippy::large_enum_variant,
    reason = "a fact is folded as soon as it is read; many at once are only in an export"
)]
pub enum Fact {
    /// The institution described itself anew.
    InstitutionChanged {
        /// What changed.
        changes: InstitutionChanges,
    },
    /// An adult was added or changed.
    AdultChanged {
        adult: AdultId,
        /// What changed.
        changes: AdultChanges,
    },
    /// A group was added or changed.
    GroupChanged {
        group: GroupId,
        /// What changed.
        changes: GroupChanges,
    },
    /// A round was opened or changed.
    RoundChanged {
        round: RoundId,
        /// The one child it concerns, where it is a visit.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        child: Option<ChildId>,
        /// What changed.
        changes: RoundChanges,
    },
    /// A child was added or changed.
    ChildChanged {
        child: ChildId,
        /// What changed.
        changes: ChildChanges,
    },
    /// An adult finished or corrected an own assessment.
    AssessmentFinished(Assessment),
    /// The team opened the dialogue about a child before everybody had finished.
    DialogueOpened { child: ChildId, round: RoundId },
    /// What the app suggested to the team, as it was shown when they agreed.
    HintGiven(GivenHint),
    /// The team agreed on a joint position, or changed it.
    PositionAgreed(JointPosition),
    /// The team followed up on what it had agreed, or changed what it wrote of it.
    FollowUpHeld(FollowUp),
    /// The next follow-up was moved to another day, or is not needed.
    FollowUpMoved(FollowUpMove),
    /// Of follow-ups that were held apart one was chosen.
    FollowUpChosen(FollowUpChoice),
    /// The parents were told how their child stands, or that was taken back.
    ParentsTold(ParentsTold),
    /// There is more or less help around a child: a step of the ladder up or down.
    RungChanged(RungChange),
    /// A meeting was planned, or its plan was changed.
    MeetingChanged {
        child: ChildId,
        meeting: MeetingId,
        /// What changed.
        changes: MeetingChanges,
    },
    /// A meeting was moved to another day, or cancelled.
    MeetingMoved(MeetingMove),
    /// A meeting was held; or what was written of it was changed.
    MeetingHeld(Minutes),
    /// The parents' or the child's words were typed in, or changed.
    VoiceHeard(Voice),
    /// Somebody notified the municipality (underretning), or what was written of it was changed. Never
    /// the text of it.
    NotificationNoted(Notification),
    /// A child is among the four at random of a month.
    ChildDrawn(Drawn),
    /// A leader and the team looked at how a child is followed, or changed what they wrote of it.
    ReviewHeld(Review),
    /// A child could not be looked at in a round, for example because it was
    /// away all the time. An empty reason takes that back.
    NotAssessed {
        child: ChildId,
        round: RoundId,
        /// Why.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// The team put a child off when it talked the group through. An empty
    /// reason takes that back.
    PutOff {
        child: ChildId,
        round: RoundId,
        /// Why.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// A focus point of a child or a group was written or changed.
    FocusPointChanged {
        focus_point: FocusPointId,
        /// The one child it is for, where it is for one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        child: Option<ChildId>,
        /// What changed.
        changes: FocusPointChanges,
    },
    /// The team looked at what it tries for a group, or changed what it wrote of it.
    GroupFollowedUp(GroupFollowUp),
    /// A month was closed, and its figures stand. They name no child, and outlast every erasure.
    MonthClosed(MonthClosed),
    /// The closed month that later ones are printed beside.
    BaselineChosen { month: Month },
    /// Somebody read what the parents' papers say in a language, or that was taken back.
    PapersRead(PapersRead),
    /// A backup was taken.
    BackedUp { on: Day },
    /// A backup was read into this vault.
    BackupMerged {
        /// How many entries this vault did not have.
        entries: usize,
    },
    /// Something readable was taken out.
    Exported {
        on: Day,
        /// The child whose copy it was; without one it was everything.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        child: Option<ChildId>,
    },
    /// A child's position was taken out as a file for another system (FHIR).
    PositionTakenOut {
        child: ChildId,
        round: RoundId,
        on: Day,
    },
    /// A paper about a child or a group was printed.
    Printed(Printed),
    /// Where copies go was changed, or locked data were fetched.
    CopiesChanged(CopyChange),
    /// Who can open the vault was changed.
    KeysChanged(KeyChange),
    /// A child was marked as not to be erased yet, or the mark was lifted.
    HoldSet(Hold),
    /// A leader keeps an entry out of the copy for the child's parents.
    WithheldSet(Withheld),
    /// Everything about a child was erased. This wins over whatever is met later.
    /// It is sealed with the vault's own key and says nothing but the child's
    /// random id, so it outlives the child's key.
    ChildErased { child: ChildId },
}

impl FactName {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}

impl Fact {
    /// What it takes to write it.
    #[must_use]
    pub fn authority(&self) -> Authority {
        match self {
            Self::AdultChanged { changes, .. } => changes.authority(),
            Self::HoldSet(it) => it.authority(),
            Self::NotificationNoted(it) => it.authority(),
            Self::InstitutionChanged { changes } => changes.authority(),
            Self::WithheldSet(_) | Self::MonthClosed(_) | Self::ChildErased { .. } => {
                Authority::Leader
            }
            Self::Exported { .. }
            | Self::PositionTakenOut { .. }
            | Self::KeysChanged(_)
            | Self::PapersRead(_)
            | Self::BackupMerged { .. } => Authority::Proof,
            Self::BackedUp { .. } | Self::Printed(_) | Self::CopiesChanged(_) => Authority::Here,
            Self::GroupChanged { .. }
            | Self::RoundChanged { .. }
            | Self::ChildChanged { .. }
            | Self::AssessmentFinished(_)
            | Self::DialogueOpened { .. }
            | Self::HintGiven { .. }
            | Self::PositionAgreed(_)
            | Self::FollowUpHeld(_)
            | Self::FollowUpMoved(_)
            | Self::FollowUpChosen(_)
            | Self::ParentsTold(_)
            | Self::RungChanged(_)
            | Self::MeetingChanged { .. }
            | Self::MeetingMoved(_)
            | Self::MeetingHeld(_)
            | Self::VoiceHeard(_)
            | Self::ChildDrawn(_)
            | Self::ReviewHeld(_)
            | Self::BaselineChosen { .. }
            | Self::NotAssessed { .. }
            | Self::PutOff { .. }
            | Self::FocusPointChanged { .. }
            | Self::GroupFollowedUp(_) => Authority::Work,
        }
    }

    /// Where the register keeps it, and of what it is a version; of nothing where it says a thing once
    /// and nothing says it anew. What says so here and is kept nowhere is found by a test.
    pub(super) fn kept(&self) -> (RegisterPlace, Option<Versioned>) {
        use RegisterPlace::{InTheLogbook, OfChild, OfChildInRound, OfTheHouse};
        match self {
            Self::InstitutionChanged { .. }
            | Self::AdultChanged { .. }
            | Self::GroupChanged { .. }
            | Self::GroupFollowedUp(_)
            | Self::MonthClosed(_)
            | Self::BaselineChosen { .. }
            | Self::PapersRead(_)
            | Self::BackedUp { .. }
            | Self::ChildErased { .. } => (OfTheHouse(None), None),
            Self::RoundChanged { child, round, .. } => {
                (OfTheHouse(*child), Some(Versioned::Round(*round)))
            }
            Self::FocusPointChanged {
                child, focus_point, ..
            } => {
                let place = child.map_or(OfTheHouse(None), OfChild);
                (place, Some(Versioned::FocusPoint(*focus_point)))
            }
            Self::BackupMerged { .. } | Self::KeysChanged(_) | Self::CopiesChanged(_) => {
                (InTheLogbook(None), None)
            }
            // Erasing the child takes along that its parents asked for a copy, and when.
            Self::Exported { child, .. } => (InTheLogbook(*child), None),
            Self::PositionTakenOut { child, .. } => (InTheLogbook(Some(*child)), None),
            Self::Printed(it) => (InTheLogbook(it.child), None),
            Self::ChildChanged { child, .. } => (OfChild(*child), Some(Versioned::Child)),
            Self::HoldSet(it) => (OfChild(it.child), None),
            Self::WithheldSet(it) => (OfChild(it.child), None),
            Self::FollowUpHeld(it) => (OfChild(it.child), Some(Versioned::FollowUp(it.id))),
            Self::FollowUpMoved(it) => (OfChild(it.child), None),
            Self::FollowUpChosen(it) => (OfChild(it.child), None),
            Self::ParentsTold(it) => (OfChild(it.child), None),
            Self::RungChanged(it) => (OfChild(it.child), None),
            Self::MeetingChanged { child, meeting, .. } => {
                (OfChild(*child), Some(Versioned::Meeting(*meeting)))
            }
            Self::MeetingMoved(it) => (OfChild(it.child), Some(Versioned::Meeting(it.meeting))),
            Self::MeetingHeld(it) => (OfChild(it.child), Some(Versioned::Meeting(it.meeting))),
            Self::VoiceHeard(it) => (OfChild(it.child), Some(Versioned::Words(it.id))),
            Self::NotificationNoted(it) => {
                (OfChild(it.child), Some(Versioned::Notification(it.id)))
            }
            Self::ChildDrawn(it) => (OfChild(it.child), None),
            Self::ReviewHeld(it) => (OfChild(it.child), Some(Versioned::Review(it.id))),
            Self::AssessmentFinished(it) => {
                let place = OfChildInRound(it.child, it.round);
                (place, Some(Versioned::Assessment(it.round)))
            }
            Self::HintGiven(it) => {
                let place = OfChildInRound(it.child, it.round);
                (place, Some(Versioned::Hint(it.round)))
            }
            Self::PositionAgreed(it) => {
                let place = OfChildInRound(it.child, it.round);
                (place, Some(Versioned::Position(it.round)))
            }
            Self::DialogueOpened { child, round } => (OfChildInRound(*child, *round), None),
            Self::NotAssessed { child, round, .. } => {
                let place = OfChildInRound(*child, *round);
                (place, Some(Versioned::NotAssessed(*round)))
            }
            Self::PutOff { child, round, .. } => {
                let place = OfChildInRound(*child, *round);
                (place, Some(Versioned::PutOff(*round)))
            }
        }
    }

    /// Where the register keeps it.
    pub(super) fn place(&self) -> RegisterPlace {
        self.kept().0
    }

    /// The child it concerns, under whose key it is sealed.
    #[must_use]
    pub fn child(&self) -> Option<ChildId> {
        match self.place() {
            RegisterPlace::OfTheHouse(child) | RegisterPlace::InTheLogbook(child) => child,
            RegisterPlace::OfChild(child) | RegisterPlace::OfChildInRound(child, _) => Some(child),
        }
    }

    /// Its variant, as it stands in an entry.
    #[must_use]
    pub fn name(&self) -> FactName {
        self.into()
    }
}

#[cfg(any(test, feature = "made-up"))]
impl Fact {
    /// The fact of this name with something said in every field, from which every property test
    /// draws. Every free text begins with `mark`, and no two are the same.
    #[must_use]
    pub fn made_up(name: FactName, child: ChildId, mark: &str) -> Self {
        use super::made_up::{MadeUp, ROUND, day};
        let it = MadeUp { child, mark };
        let (round, on) = (ROUND, day());
        match name {
            FactName::InstitutionChanged => {
                Self::institution_changed(&Default::default(), &it.institution())
            }
            FactName::AdultChanged => Self::adult_changed(None, &it.adult()),
            FactName::GroupChanged => Self::group_changed(None, &it.group()),
            FactName::RoundChanged => Self::round_changed(None, &it.round()),
            FactName::ChildChanged => Self::child_changed(None, &it.child()),
            FactName::AssessmentFinished => Self::AssessmentFinished(it.assessment()),
            FactName::DialogueOpened => Self::DialogueOpened { child, round },
            FactName::HintGiven => Self::HintGiven(it.given_hint()),
            FactName::PositionAgreed => Self::PositionAgreed(it.position()),
            FactName::FollowUpHeld => Self::FollowUpHeld(it.follow_up()),
            FactName::FollowUpMoved => Self::FollowUpMoved(it.follow_up_move()),
            FactName::FollowUpChosen => Self::FollowUpChosen(it.follow_up_choice()),
            FactName::ParentsTold => Self::ParentsTold(it.parents_told()),
            FactName::RungChanged => Self::RungChanged(it.rung_change()),
            FactName::MeetingChanged => Self::meeting_changed(None, &it.meeting()),
            FactName::MeetingMoved => Self::MeetingMoved(it.meeting_move()),
            FactName::MeetingHeld => Self::MeetingHeld(it.minutes()),
            FactName::VoiceHeard => Self::VoiceHeard(it.voice()),
            FactName::NotificationNoted => Self::NotificationNoted(it.notification()),
            FactName::ChildDrawn => Self::ChildDrawn(it.drawn()),
            FactName::ReviewHeld => Self::ReviewHeld(it.review()),
            FactName::NotAssessed => Self::NotAssessed {
                child,
                round,
                reason: it.text("not-assessed"),
            },
            FactName::PutOff => Self::PutOff {
                child,
                round,
                reason: it.text("put-off"),
            },
            FactName::FocusPointChanged => Self::focus_point_changed(None, &it.focus_point()),
            FactName::GroupFollowedUp => Self::GroupFollowedUp(it.group_follow_up()),
            FactName::MonthClosed => Self::MonthClosed(it.month_closed()),
            FactName::BaselineChosen => Self::BaselineChosen {
                month: Month::of(on),
            },
            FactName::PapersRead => Self::PapersRead(it.papers_read()),
            FactName::BackedUp => Self::BackedUp { on },
            FactName::BackupMerged => Self::BackupMerged { entries: 3 },
            FactName::KeysChanged => Self::KeysChanged(it.key_change()),
            FactName::Exported => Self::Exported {
                on,
                child: Some(child),
            },
            FactName::PositionTakenOut => Self::PositionTakenOut { child, round, on },
            FactName::CopiesChanged => Self::CopiesChanged(it.copy_change()),
            FactName::Printed => Self::Printed(it.printed()),
            FactName::HoldSet => Self::HoldSet(it.hold()),
            FactName::WithheldSet => Self::WithheldSet(it.withheld()),
            FactName::ChildErased => Self::ChildErased { child },
        }
    }
}
