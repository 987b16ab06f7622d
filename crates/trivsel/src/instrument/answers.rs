//! What one adult has answered, or a team together, about the signs and areas.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Answer, Area, HowLong, Place};
use std::collections::BTreeSet;

use litemap::LiteMap;

/// The answers of one assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answers {
    /// By indicator id. An id that the model does not know is kept and ignored.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::MapOf<String, Sign>")
    )]
    pub signs: LiteMap<String, Sign>,
    /// By area.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::MapOf<Area, AreaAnswer>")
    )]
    pub areas: LiteMap<Area, AreaAnswer>,
}

/// The answer to one indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sign {
    /// Which step fits, or "Ikke set".
    pub answer: Answer,
    /// How long a yellow or red sign has been seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_long: Option<HowLong>,
    /// Where a yellow or red sign is seen.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub places: BTreeSet<Place>,
}

/// What is said of an area as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AreaAnswer {
    /// The area set directly, as in the class check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct: Option<Answer>,
    /// The adult's own note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Sign {
    /// A sign with nothing said about how long or where.
    #[must_use]
    pub const fn new(answer: Answer) -> Self {
        Self {
            answer,
            how_long: None,
            places: BTreeSet::new(),
        }
    }
}

impl Answers {
    /// The answer to an indicator, if there is one.
    #[must_use]
    pub fn answer(&self, indicator: &str) -> Option<Answer> {
        self.signs.get(indicator).map(|sign| sign.answer)
    }

    /// Answers an indicator. How long and where stay only while the answer is
    /// yellow or red; they say nothing about a sign that is green or not seen.
    pub fn set(&mut self, indicator: &str, answer: Answer) {
        use crate::vocabulary::Step;
        let off_green = answer.step().is_some_and(|step| step > Step::Green);
        match self.signs.get_mut(indicator) {
            Some(sign) if off_green => sign.answer = answer,
            _ => {
                self.signs.insert(indicator.to_owned(), Sign::new(answer));
            }
        }
    }

    /// Whether anything is answered; a note alone is no answer.
    #[must_use]
    pub fn any(&self) -> bool {
        let mut areas = self.areas.values();
        !self.signs.is_empty() || areas.any(|area| area.direct.is_some())
    }

    /// The area set directly, if it was.
    #[must_use]
    pub fn direct(&self, area: Area) -> Option<Answer> {
        self.areas.get(&area).and_then(|answer| answer.direct)
    }

    /// The note of an area; empty where there is none.
    #[must_use]
    pub fn note(&self, area: Area) -> &str {
        self.areas.get(&area).map_or("", |answer| &answer.note)
    }
}
