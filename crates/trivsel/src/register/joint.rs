//! Fælles position: what the team agreed on, with grounds.

use super::{AdultId, ChildId, GroupId, RoundId};
use crate::{
    instrument::ModelRef,
    vocabulary::{AgeBand, Answer, Area, Day, Setting, SortedMap, Step, kept},
};

/// The joint position of one child in one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JointPosition {
    /// The child.
    pub child: ChildId,
    /// The round.
    pub round: RoundId,
    /// The day it was agreed.
    pub on: Day,
    /// The model whose words it is printed with.
    pub model: ModelRef,
    /// The form the assessments were made with.
    pub band: AgeBand,
    /// The group the child was in; the first positions ever written do not say.
    pub group: Option<GroupId>,
    /// The setting it holds for. A child may stand otherwise at home.
    pub setting: Setting,
    /// The adults whose own assessments stand behind it.
    pub assessors: Vec<AdultId>,
    /// "Hvad ændrer vi i rammerne?"
    pub frames: String,
    /// A step for each area, or "Ikke set".
    pub areas: SortedMap<Area, Answer>,
    /// The step for the whole.
    pub whole: Step,
    /// Why.
    pub grounds: String,
    /// Why a position can be set though two adults are two steps apart, or
    /// fewer have looked than the group expects.
    pub why_nonetheless: String,
    /// "Skal vi underrette?", asked at red. Never on the parents' sheet.
    pub notify: Option<Notify>,
    /// What was agreed.
    pub agreements: Vec<Agreement>,
    /// When the adults and the parents meet next.
    pub next_meeting: Option<Day>,
    /// What is written or ticked for the parents.
    pub sheet: SheetText,
}

kept!(JointPosition {
    child,
    round,
    on,
    model,
    band,
    group,
    setting,
    assessors,
    frames,
    areas,
    whole,
    grounds,
    why_nonetheless,
    notify,
    agreements,
    next_meeting,
    sheet,
});

/// The answer to "Skal vi underrette?".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notify {
    /// Yes or no.
    pub yes: bool,
    /// Why.
    pub grounds: String,
}

kept!(Notify { yes, grounds });

/// Aftale: who does what, by when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Who.
    pub who: String,
    /// What.
    pub what: String,
    /// By when.
    pub by: Option<Day>,
}

kept!(Agreement { who, what, by });

/// What parents read beside the fixed sentences. Empty and unticked unless
/// somebody chose otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetText {
    /// What the child is good at and what works, in words for the parents.
    pub strengths: String,
    /// A sentence for an area, in words for the parents.
    pub areas: SortedMap<Area, String>,
    /// Ticked: parents read the grounds.
    pub show_grounds: bool,
    /// Ticked: parents read what the adults change in the frames.
    pub show_frames: bool,
}

kept!(SheetText {
    strengths,
    areas,
    show_grounds,
    show_frames,
});

impl Agreement {
    /// Whether nothing is written in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
#[test]
fn an_agreement_is_empty_while_nothing_is_written_in_it() {
    assert!(Agreement::default().is_empty());
    let said = Agreement {
        what: "x".to_owned(),
        ..Agreement::default()
    };
    assert!(!said.is_empty());
}
