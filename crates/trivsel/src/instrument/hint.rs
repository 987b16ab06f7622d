//! Vejledende forslag: what the app offers, and why. Never a position.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Area, HowLong, Place, Step};
use std::collections::BTreeSet;

/// A hint with everything it rests on. Stored beside the position, never as it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hint {
    /// What it says.
    pub outcome: Outcome,
    /// How each area was read, all six in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<AreaReading>,
    /// Each yellow or red sign behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<HintReason>,
    /// Yellow and red signs about the adults' own setting. They never count,
    /// and are shown first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub setting: Vec<HintReason>,
}

/// What a hint can say, from the lightest to the heaviest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// All six areas are green.
    Green,
    /// Too much is unseen to say.
    CannotSayYet,
    /// One area is yellow and none unseen.
    Yellow,
    /// Drøft, om positionen er rød: one area red, or two or more off green.
    DiscussRed,
}

/// How one area was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AreaReading {
    pub area: Area,
    /// Its step; none where it is "ikke set".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// How many of its counting signs were seen.
    pub seen: usize,
    /// How many counting signs the form asks for in it.
    pub asked: usize,
}

/// One sign that is yellow or red, or an area set so directly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HintReason {
    pub area: Area,
    /// The indicator's id; none where the area was set directly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// Yellow or red.
    pub step: Step,
    /// How long it has been seen, where somebody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_long: Option<HowLong>,
    /// Where it is seen, where somebody said so.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub places: BTreeSet<Place>,
    /// There in spite of an effort: the area was off green in an earlier round
    /// and something was agreed then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub despite_effort: bool,
}

impl Hint {
    /// The areas that are "ikke set".
    pub fn unseen(&self) -> impl Iterator<Item = Area> {
        self.areas
            .iter()
            .filter(|reading| reading.step.is_none())
            .map(|reading| reading.area)
    }
}
