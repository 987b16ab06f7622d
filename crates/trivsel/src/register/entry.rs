//! Everything that happens is one immutable entry.

use super::{
    Adult, AdultId, Assessment, Child, ChildId, DeviceId, EntryId, FocusPoint, Group, Hold,
    HoldReason, Institution, JointPosition, KeyChange, KeyWork, Round, RoundId, Withheld,
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
    /// Who can open the vault was changed.
    KeysChanged(KeyChange),
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

/// What small facts say, beside who and when; each has some of these fields. One
/// type for all: each further one would cost the page its own reader.
#[derive(Default)]
struct Said {
    child: Option<ChildId>,
    round: Option<RoundId>,
    of: Option<AdultId>,
    hint: Option<Hint>,
    on: Option<Day>,
    why: Option<HoldReason>,
    running: bool,
    work: Option<KeyWork>,
    entry: Option<EntryId>,
    reason: String,
}

impl Kept for Said {
    fn to_json(&self) -> Json {
        let mut fields = Fields::default();
        fields.put("child", self.child.to_json());
        fields.put("round", self.round.to_json());
        fields.put("of", self.of.to_json());
        fields.put("hint", self.hint.to_json());
        fields.put("on", self.on.to_json());
        fields.put("why", self.why.to_json());
        if self.why.is_some() {
            fields.put("running", self.running.to_json());
        }
        fields.put("work", self.work.to_json());
        fields.put("entry", self.entry.to_json());
        fields.put("reason", self.reason.to_json());
        Json::Fields(fields)
    }

    fn from_json(json: Json) -> Option<Self> {
        let mut fields = json.into_fields()?;
        Some(Self {
            child: fields.take("child")?,
            round: fields.take("round")?,
            of: fields.take("of")?,
            hint: fields.take("hint")?,
            on: fields.take("on")?,
            why: fields.take("why")?,
            running: fields.take("running")?,
            work: fields.take("work")?,
            entry: fields.take("entry")?,
            reason: fields.take("reason")?,
        })
    }
}

/// One field, named after what happened, that holds the rest.
impl Kept for Fact {
    fn to_json(&self) -> Json {
        let of_child = |child, round| Said {
            child: Some(child),
            round: Some(round),
            ..Said::default()
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
                let given = Said {
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
                let said = Said {
                    reason,
                    ..of_child(*child, *round)
                };
                (name, said.to_json())
            }
            Self::FocusPointSet(point) => ("focus_point_set", point.to_json()),
            Self::BackedUp { on } => ("backed_up", on.to_json()),
            Self::BackupMerged { entries } => ("backup_merged", entries.to_json()),
            Self::Exported { on, child } => {
                let said = Said {
                    on: Some(*on),
                    child: *child,
                    ..Said::default()
                };
                ("exported", said.to_json())
            }
            Self::KeysChanged(KeyChange { work, of }) => {
                let said = Said {
                    work: Some(*work),
                    of: *of,
                    ..Said::default()
                };
                ("keys_changed", said.to_json())
            }
            Self::HoldSet(hold) => {
                let said = Said {
                    child: Some(hold.child),
                    why: Some(hold.why),
                    running: hold.running,
                    ..Said::default()
                };
                ("hold_set", said.to_json())
            }
            Self::WithheldSet(withheld) => {
                let said = Said {
                    child: Some(withheld.child),
                    entry: Some(withheld.entry),
                    reason: withheld.reason.clone(),
                    ..Said::default()
                };
                ("withheld_set", said.to_json())
            }
            Self::ChildErased { child } => ("child_erased", child.to_json()),
        };
        let mut fields = Fields::default();
        fields.put(name, json);
        Json::Fields(fields)
    }

    fn from_json(json: Json) -> Option<Self> {
        let (name, json) = json.into_fields()?.into_only()?;
        Some(match &*name {
            "institution_set" => Self::InstitutionSet(Kept::from_json(json)?),
            "adult_set" => Self::AdultSet(Kept::from_json(json)?),
            "group_set" => Self::GroupSet(Kept::from_json(json)?),
            "round_opened" => Self::RoundOpened(Kept::from_json(json)?),
            "child_set" => Self::ChildSet(Kept::from_json(json)?),
            "assessment_finished" => Self::AssessmentFinished(Kept::from_json(json)?),
            "position_agreed" => Self::PositionAgreed(Kept::from_json(json)?),
            "focus_point_set" => Self::FocusPointSet(Kept::from_json(json)?),
            "backed_up" => Self::BackedUp {
                on: Kept::from_json(json)?,
            },
            "backup_merged" => Self::BackupMerged {
                entries: Kept::from_json(json)?,
            },
            "child_erased" => Self::ChildErased {
                child: Kept::from_json(json)?,
            },
            name => Said::from_json(json)?.into_fact(name)?,
        })
    }
}

impl Said {
    /// The fact of this name.
    fn into_fact(self, name: &str) -> Option<Fact> {
        let reason = self.reason;
        if name == "exported" {
            let (on, child) = (self.on?, self.child);
            return Some(Fact::Exported { on, child });
        }
        if name == "keys_changed" {
            let (work, of) = (self.work?, self.of);
            return Some(Fact::KeysChanged(KeyChange { work, of }));
        }
        let child = self.child?;
        match name {
            "hold_set" => {
                return Some(Fact::HoldSet(Hold {
                    child,
                    why: self.why?,
                    running: self.running,
                }));
            }
            "withheld_set" => {
                return Some(Fact::WithheldSet(Withheld {
                    child,
                    entry: self.entry?,
                    reason,
                }));
            }
            _ => {}
        }
        let round = self.round?;
        Some(match name {
            "dialogue_opened" => Fact::DialogueOpened { child, round },
            "hint_given" => Fact::HintGiven {
                child,
                round,
                of: self.of?,
                hint: self.hint?,
            },
            "not_assessed" => Fact::NotAssessed {
                child,
                round,
                reason,
            },
            "put_off" => Fact::PutOff {
                child,
                round,
                reason,
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
            | Self::KeysChanged(_)
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
