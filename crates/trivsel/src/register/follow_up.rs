//! Opfølgning: the team looks again at what it agreed, and says what came of it.

use serde::{Deserialize, Serialize};

use super::{Agreement, AgreementId, ChildId, FocusAnswer, FollowUpId};
use crate::vocabulary::{Day, DidHelp, HalfYearChoice, HowFollowedUp, WasKept, WhyEnded};

/// When the team looks again: a day, or a sentence for why there is none yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlannedFollowUp {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// "Vi kan ikke sætte en dato endnu, fordi …"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why_none: String,
    /// "Hvorfor bliver det senere?" Where the day is later than the rule says.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why_late: String,
    /// Tovholder: by name, who sees to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lead: String,
}

impl PlannedFollowUp {
    /// Its day, and nothing that somebody has written.
    #[must_use]
    pub fn without_words(&self) -> Self {
        Self {
            on: self.on,
            ..Self::default()
        }
    }
}

/// A follow-up that was held. Written again under the same id it replaces how it reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FollowUp {
    pub child: ChildId,
    pub id: FollowUpId,
    /// The day it was held.
    pub on: Day,
    /// Who wrote it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// "Hvordan blev der fulgt op?" Nothing where nobody was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<HowFollowedUp>,
    /// "Hvad er blevet lettere?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub easier: String,
    /// What came of the agreements. One that is not among them is still open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AgreementAnswer>,
    /// What came of the focus points of the child.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<FocusAnswer>,
    /// What is agreed anew, also in the place of what was agreed before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Agreement>,
    /// When the team looks again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<PlannedFollowUp>,
    /// Why the child is not followed closely any more. It ends every agreement made until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<WhyEnded>,
    /// The same in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ended_words: String,
    /// "Er det stadig den rigtige hjælp?" Where it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub half_year: Option<HalfYear>,
}

/// What the team chose when a child had been followed closely for half a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HalfYear {
    pub choice: HalfYearChoice,
    /// Why, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// What came of one agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgreementAnswer {
    pub agreement: AgreementId,
    /// "Blev det holdt?"
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<WasKept>,
    /// "Hjalp det?"
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helped: Option<DidHelp>,
    /// A word on it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// The field said that the parents can read them. What was written before it did stands on no sheet
    /// of theirs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub for_parents: bool,
    /// "Og nu?" It goes on until somebody ends it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ends: bool,
}

/// The next follow-up is moved to another day, or is not needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FollowUpMove {
    pub child: ChildId,
    /// The day it was written.
    pub on: Day,
    /// Who wrote it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// The day it was to be held; none where there was no date yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// When it is held instead; none where it is cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PlannedFollowUp>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// Whether the parents know.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub parents_know: bool,
}

/// Of follow-ups that were held apart, the one that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FollowUpChoice {
    pub child: ChildId,
    /// The day it was chosen.
    pub on: Day,
    /// Who chose, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// The one that holds.
    pub chosen: FollowUpId,
    /// Those in whose place it holds. They stay on record.
    pub over: Vec<FollowUpId>,
}
