//! Everything that happens is one immutable entry.

use super::{
    Adult, AdultId, Assessment, Child, ChildId, DeviceId, EntryId, FocusPoint, Group, Hold,
    Institution, JointPosition, Round, RoundId, Withheld,
};
use crate::{
    instrument::Hint,
    vocabulary::{Day, Fields, Json, Kept, kept, serde_of_kept},
};

/// An instant: milliseconds since 1970 began in UTC. For people to read; the
/// order of entries rests on the logical clock instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub u64);

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id. The same entry met twice counts once.
    pub id: EntryId,
    /// The device it was written on.
    pub device: DeviceId,
    /// The adult who wrote it; nobody yet while the vault is being set up.
    pub adult: Option<AdultId>,
    /// Logical clock: one more than any entry the device had seen.
    pub clock: u64,
    /// When, by the device's own clock.
    pub at: Moment,
    /// What happened.
    pub fact: Fact,
}

kept!(Entry {
    id,
    device,
    adult,
    clock,
    at,
    fact,
});

/// What happened. A fact concerns at most one child. Writing a thing anew with
/// the same id replaces how it reads; every version stays on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The institution described itself.
    InstitutionSet(Institution),
    /// An adult was added or changed.
    AdultSet(Adult),
    /// A group was added or changed.
    GroupSet(Group),
    /// A round was opened.
    RoundOpened(Round),
    /// A child was added or changed.
    ChildSet(Child),
    /// An adult finished or corrected an own assessment.
    AssessmentFinished(Assessment),
    /// The team opened the dialogue about a child before everybody had finished.
    DialogueOpened {
        /// The child.
        child: ChildId,
        /// The round.
        round: RoundId,
    },
    /// What the app suggested to the team, as it was shown when they agreed.
    HintGiven {
        /// The child.
        child: ChildId,
        /// The round.
        round: RoundId,
        /// Whose own assessment it was reckoned from.
        of: AdultId,
        /// The hint.
        hint: Hint,
    },
    /// The team agreed on a joint position, or changed it.
    PositionAgreed(JointPosition),
    /// A child could not be looked at in a round, for example because it was
    /// away all the time. An empty reason takes that back.
    NotAssessed {
        /// The child.
        child: ChildId,
        /// The round.
        round: RoundId,
        /// Why.
        reason: String,
    },
    /// The team put a child off when it talked the group through. An empty
    /// reason takes that back.
    PutOff {
        /// The child.
        child: ChildId,
        /// The round.
        round: RoundId,
        /// Why.
        reason: String,
    },
    /// A focus point of a group was written or changed.
    FocusPointSet(FocusPoint),
    /// A backup was taken.
    BackedUp {
        /// The day.
        on: Day,
    },
    /// A backup was read into this vault.
    BackupMerged {
        /// How many entries this vault did not have.
        entries: usize,
    },
    /// Something readable was taken out.
    Exported {
        /// The day.
        on: Day,
        /// The child whose copy it was; without one it was everything.
        child: Option<ChildId>,
    },
    /// A child was marked as not to be erased yet, or the mark was lifted.
    HoldSet(Hold),
    /// A leader keeps an entry out of the copy for the child's parents.
    WithheldSet(Withheld),
    /// Everything about a child was erased. This wins over whatever is met later.
    /// It is sealed with the vault's own key and says nothing but the child's
    /// random id, so it outlives the child's key.
    ChildErased {
        /// The child.
        child: ChildId,
    },
}

impl Kept for Moment {
    fn to_json(&self) -> Json {
        self.0.to_json()
    }

    fn from_json(json: Json) -> Option<Self> {
        u64::from_json(json).map(Self)
    }
}

/// What is said of a child in a round, beside who and when.
struct OfChild {
    child: ChildId,
    round: RoundId,
    of: Option<AdultId>,
    hint: Option<Hint>,
    reason: String,
}

kept!(OfChild {
    child,
    round,
    of,
    hint,
    reason,
});

/// What was taken out, and when.
struct Out {
    on: Day,
    child: Option<ChildId>,
}

kept!(Out { on, child });

/// One field, named after what happened, that holds the rest.
impl Kept for Fact {
    fn to_json(&self) -> Json {
        let of_child = |child, round| OfChild {
            child,
            round,
            of: None,
            hint: None,
            reason: String::new(),
        };
        let (name, json) = match self {
            Self::InstitutionSet(institution) => ("institution_set", institution.to_json()),
            Self::AdultSet(adult) => ("adult_set", adult.to_json()),
            Self::GroupSet(group) => ("group_set", group.to_json()),
            Self::RoundOpened(round) => ("round_opened", round.to_json()),
            Self::ChildSet(child) => ("child_set", child.to_json()),
            Self::AssessmentFinished(assessment) => ("assessment_finished", assessment.to_json()),
            Self::DialogueOpened { child, round } => {
                ("dialogue_opened", of_child(*child, *round).to_json())
            }
            Self::HintGiven {
                child,
                round,
                of,
                hint,
            } => {
                let given = OfChild {
                    of: Some(*of),
                    hint: Some(hint.clone()),
                    ..of_child(*child, *round)
                };
                ("hint_given", given.to_json())
            }
            Self::PositionAgreed(position) => ("position_agreed", position.to_json()),
            Self::NotAssessed {
                child,
                round,
                reason,
            }
            | Self::PutOff {
                child,
                round,
                reason,
            } => {
                let name = match self {
                    Self::PutOff { .. } => "put_off",
                    _ => "not_assessed",
                };
                let reason = reason.clone();
                let said = OfChild {
                    reason,
                    ..of_child(*child, *round)
                };
                (name, said.to_json())
            }
            Self::FocusPointSet(point) => ("focus_point_set", point.to_json()),
            Self::BackedUp { on } => ("backed_up", on.to_json()),
            Self::BackupMerged { entries } => ("backup_merged", entries.to_json()),
            Self::Exported { on, child } => {
                let out = Out {
                    on: *on,
                    child: *child,
                };
                ("exported", out.to_json())
            }
            Self::HoldSet(hold) => ("hold_set", hold.to_json()),
            Self::WithheldSet(withheld) => ("withheld_set", withheld.to_json()),
            Self::ChildErased { child } => ("child_erased", child.to_json()),
        };
        let mut fields = Fields::default();
        fields.put(name, json);
        Json::Fields(fields)
    }

    fn from_json(json: Json) -> Option<Self> {
        let (name, json) = json.into_fields()?.into_only()?;
        Some(match name.as_str() {
            "institution_set" => Self::InstitutionSet(Kept::from_json(json)?),
            "adult_set" => Self::AdultSet(Kept::from_json(json)?),
            "group_set" => Self::GroupSet(Kept::from_json(json)?),
            "round_opened" => Self::RoundOpened(Kept::from_json(json)?),
            "child_set" => Self::ChildSet(Kept::from_json(json)?),
            "assessment_finished" => Self::AssessmentFinished(Kept::from_json(json)?),
            "dialogue_opened" => {
                let OfChild { child, round, .. } = Kept::from_json(json)?;
                Self::DialogueOpened { child, round }
            }
            "hint_given" => {
                let given: OfChild = Kept::from_json(json)?;
                Self::HintGiven {
                    child: given.child,
                    round: given.round,
                    of: given.of?,
                    hint: given.hint?,
                }
            }
            "position_agreed" => Self::PositionAgreed(Kept::from_json(json)?),
            "not_assessed" => {
                let OfChild {
                    child,
                    round,
                    reason,
                    ..
                } = Kept::from_json(json)?;
                Self::NotAssessed {
                    child,
                    round,
                    reason,
                }
            }
            "put_off" => {
                let OfChild {
                    child,
                    round,
                    reason,
                    ..
                } = Kept::from_json(json)?;
                Self::PutOff {
                    child,
                    round,
                    reason,
                }
            }
            "focus_point_set" => Self::FocusPointSet(Kept::from_json(json)?),
            "backed_up" => Self::BackedUp {
                on: Kept::from_json(json)?,
            },
            "backup_merged" => Self::BackupMerged {
                entries: Kept::from_json(json)?,
            },
            "exported" => {
                let Out { on, child } = Kept::from_json(json)?;
                Self::Exported { on, child }
            }
            "hold_set" => Self::HoldSet(Kept::from_json(json)?),
            "withheld_set" => Self::WithheldSet(Kept::from_json(json)?),
            "child_erased" => Self::ChildErased {
                child: Kept::from_json(json)?,
            },
            _ => return None,
        })
    }
}

serde_of_kept!(Fact);

impl Fact {
    /// The child it concerns, under whose key it is sealed.
    #[must_use]
    pub fn child(&self) -> Option<ChildId> {
        match self {
            Self::InstitutionSet(_)
            | Self::AdultSet(_)
            | Self::GroupSet(_)
            | Self::FocusPointSet(_)
            | Self::BackedUp { .. }
            | Self::BackupMerged { .. }
            | Self::Exported { .. }
            | Self::ChildErased { .. } => None,
            Self::HoldSet(hold) => Some(hold.child),
            Self::WithheldSet(withheld) => Some(withheld.child),
            Self::RoundOpened(round) => round.child,
            Self::ChildSet(child) => Some(child.id),
            Self::AssessmentFinished(assessment) => Some(assessment.child),
            Self::DialogueOpened { child, .. }
            | Self::HintGiven { child, .. }
            | Self::NotAssessed { child, .. }
            | Self::PutOff { child, .. } => Some(*child),
            Self::PositionAgreed(position) => Some(position.child),
        }
    }
}

impl Entry {
    /// Where it stands among all entries: by logical clock, then device, then
    /// id, so that every device puts them in the same order.
    #[must_use]
    pub const fn order(&self) -> (u64, DeviceId, EntryId) {
        (self.clock, self.device, self.id)
    }
}
