//! What an entry says: one variant for everything that can happen.

use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, VariantArray};

use super::{
    AdultChanges, AdultId, Assessment, Authority, ChildChanges, ChildId, CopyChange, Drawn,
    FocusPointChanges, FocusPointId, FollowUp, FollowUpChoice, FollowUpMove, GivenHint,
    GroupChanges, GroupFollowUp, GroupId, Hold, InstitutionChanges, JointPosition, KeyChange,
    MeetingChanges, MeetingId, MeetingMove, Minutes, MonthClosed, Notification, PapersRead,
    ParentsTold, Printed, Review, RoundChanges, RoundId, RungChange, Voice, Withheld,
};
use crate::vocabulary::{Day, Month, Role};

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
    /// What it takes to write it. Who is a leader, has left or is back is said by a leader.
    #[must_use]
    pub fn authority(&self) -> Authority {
        match self {
            Self::AdultChanged { changes, .. } => match (changes.role, changes.gone) {
                (_, Some(_)) | (Some(Role::Leader), None) => Authority::Leader,
                _ => Authority::Here,
            },
            // That parents have asked may be noted by whoever they asked.
            Self::HoldSet(hold) if hold.running && !hold.why.is_for_leaders() => Authority::Proof,
            // Closed it stops erasing no more, as a mark that is lifted.
            Self::NotificationNoted(it) if it.is_open() => Authority::Proof,
            Self::NotificationNoted(_)
            | Self::HoldSet(_)
            | Self::WithheldSet(_)
            | Self::MonthClosed(_)
            | Self::ChildErased { .. } => Authority::Leader,
            Self::Exported { .. }
            | Self::PositionTakenOut { .. }
            | Self::KeysChanged(_)
            | Self::PapersRead(_)
            | Self::BackupMerged { .. } => Authority::Proof,
            // Which words the screens are in is anybody's to choose.
            Self::InstitutionChanged { changes } if changes.say_more_than_the_language() => {
                Authority::Proof
            }
            Self::InstitutionChanged { .. }
            | Self::BackedUp { .. }
            | Self::Printed(_)
            | Self::CopiesChanged(_) => Authority::Here,
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

    /// The name it bears of whoever wrote it down on their passphrase.
    pub fn author_name_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::NotificationNoted(it) => Some(&mut it.who),
            Self::MonthClosed(it) => Some(&mut it.who),
            _ => None,
        }
    }

    /// Its variant, as it stands in an entry.
    #[must_use]
    pub fn name(&self) -> FactName {
        self.into()
    }
}

impl FactName {
    /// Whether some fact of this name is left to a leader where a file brings it in. Beside those that
    /// only a leader writes it is another name or role for an adult, that somebody vouches for a language
    /// of the papers, and what was done with keys on this very device, which does not know of it.
    #[must_use]
    pub const fn may_be_for_leaders(self, of_this_device: bool) -> bool {
        match self {
            Self::AdultChanged
            | Self::HoldSet
            | Self::NotificationNoted
            | Self::WithheldSet
            | Self::MonthClosed
            | Self::ChildErased
            | Self::PapersRead => true,
            Self::KeysChanged => of_this_device,
            _ => false,
        }
    }
}

#[cfg(any(test, feature = "made-up"))]
impl Fact {
    /// The fact of this name with something said in every field, from which every property test
    /// draws. Every free text begins with `mark`, and no two are the same.
    #[must_use]
    pub fn made_up(name: FactName, child: ChildId, mark: &str) -> Self {
        use super::{
            EntryId, HoldReason, KeyWork,
            made_up::{ADULT, MadeUp, ROUND, day, id},
        };
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
            FactName::KeysChanged => Self::KeysChanged(KeyChange {
                work: KeyWork::TakenAway,
                of: Some(ADULT),
                proved: true,
            }),
            FactName::Exported => Self::Exported {
                on,
                child: Some(child),
            },
            FactName::PositionTakenOut => Self::PositionTakenOut { child, round, on },
            FactName::CopiesChanged => Self::CopiesChanged(it.copy_change()),
            FactName::Printed => Self::Printed(it.printed()),
            FactName::HoldSet => Self::HoldSet(Hold {
                child,
                why: HoldReason::AccessRequest,
                running: true,
            }),
            FactName::WithheldSet => Self::WithheldSet(Withheld {
                child,
                entry: EntryId(id(0x99)),
                reason: it.text("withheld"),
                notify: true,
            }),
            FactName::ChildErased => Self::ChildErased { child },
        }
    }
}
