//! Fælles position: what the team agreed on, with grounds.

use serde::{Deserialize, Serialize};

use super::{
    AdultId, Agreement, ChildId, GroupId, MeetingId, NamesOfTheDay, PlannedFollowUp, RoundId,
};
use crate::{
    instrument::ModelRef,
    vocabulary::{AgeBand, Answer, Area, Day, Setting, Step},
};
use litemap::LiteMap;

/// The joint position of one child in one round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct JointPosition {
    pub child: ChildId,
    pub round: RoundId,
    /// The day it was agreed.
    pub on: Day,
    /// The model whose words it is printed with.
    pub model: ModelRef,
    /// The form the assessments were made with.
    pub band: AgeBand,
    /// The group the child was in.
    pub group: GroupId,
    /// What everybody was called on that day.
    #[serde(default)]
    pub names: NamesOfTheDay,
    /// The setting it holds for. A child may stand otherwise at home.
    pub setting: Setting,
    /// The adults whose own assessments stand behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessors: Vec<AdultId>,
    /// "Hvad ændrer vi i rammerne?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub frames: String,
    /// A step for each area, or "Ikke set".
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::MapOf<Area, Answer>")
    )]
    pub areas: LiteMap<Area, Answer>,
    /// The step for the whole.
    pub whole: Step,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub grounds: String,
    /// Why a position can be set though two adults are two steps apart, or
    /// fewer have looked than the group expects.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why_nonetheless: String,
    /// "Skal vi underrette?", asked at red. Never on the parents' sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notify: Option<Notify>,
    /// "Ved lederen det?", asked at red. Never on the parents' sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader_told: Option<LeaderTold>,
    /// What was agreed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Agreement>,
    /// When the adults and the parents meet next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_meeting: Option<PlannedMeeting>,
    /// When the team looks whether it helped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<PlannedFollowUp>,
    /// What is written or ticked for the parents.
    pub sheet: SheetText,
}

/// The answer to "Skal vi underrette?".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notify {
    /// Yes or no.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub yes: bool,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub grounds: String,
}

/// Whether the leader knows of a red position.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeaderTold {
    /// The day the leader was told; none where somebody still has to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// Who tells it, where nobody has.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
}

/// What parents read beside the fixed sentences. Empty and unticked unless
/// somebody chose otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetText {
    /// What the child is good at and what works, in words for the parents.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub strengths: String,
    /// What the adults have seen and want to talk with the parents about.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub seen: String,
    /// A sentence for an area, in words for the parents.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::MapOf<Area, String>")
    )]
    pub areas: LiteMap<Area, String>,
    /// Ticked: parents read the grounds.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub show_grounds: bool,
    /// Ticked: parents read what the adults change in the frames.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub show_frames: bool,
}

impl SheetText {
    /// Whether the letter is silent on what was seen, though at this step there is something to talk
    /// about. Whoever sets the position is asked about it first.
    #[must_use]
    pub fn leaves_unsaid(&self, whole: Step) -> bool {
        whole > Step::Green && self.seen.trim().is_empty()
    }
}

/// A meeting that is agreed upon. What is not known yet is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlannedMeeting {
    /// Its id, the same when it is moved to another day.
    pub id: MeetingId,
    pub on: Day,
    /// From when until when, as people write it: "15.30–16.15".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub time: String,
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Who comes, beside the parents.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub people: String,
    /// Whom parents ring about it, where that is not the workplace's contact.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
}

impl JointPosition {
    /// The answer of an area; not seen where none was given.
    #[must_use]
    pub fn answer(&self, area: Area) -> Answer {
        self.areas.get(&area).copied().unwrap_or(Answer::NotSeen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_silent_only_where_there_is_something_to_talk_about() {
        let says = |seen: &str| SheetText {
            seen: seen.to_owned(),
            ..SheetText::default()
        };
        for (whole, asked) in [
            (Step::Green, false),
            (Step::Yellow, true),
            (Step::Red, true),
        ] {
            assert_eq!(says("").leaves_unsaid(whole), asked, "{whole:?}");
            assert_eq!(says(" \n").leaves_unsaid(whole), asked, "{whole:?}");
            assert!(!says("Leger mest alene").leaves_unsaid(whole));
        }
    }
}
