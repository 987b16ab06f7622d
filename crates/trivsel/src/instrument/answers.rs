//! What one adult has answered, or a team together, about the signs and areas.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Answer, Area, HowLong, Place, Step};
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

    /// Whether it is yellow or red.
    #[must_use]
    pub fn is_off_green(&self) -> bool {
        self.answer.step().is_some_and(|step| step > Step::Green)
    }
}

impl Answers {
    /// The answer to an indicator, if there is one.
    #[must_use]
    pub fn answer(&self, indicator: &str) -> Option<Answer> {
        self.signs.get(indicator).map(|sign| sign.answer)
    }

    /// Answers an indicator. How long and where stay with it: an arrow key passes green on its way
    /// from one answer to another.
    pub fn set(&mut self, indicator: &str, answer: Answer) {
        match self.signs.get_mut(indicator) {
            Some(sign) => sign.answer = answer,
            None => {
                self.signs.insert(indicator.to_owned(), Sign::new(answer));
            }
        }
    }

    /// These answers as they are written down: how long and where say nothing about a sign that is
    /// green or not seen.
    #[must_use]
    pub fn as_written(&self) -> Self {
        let mut written = self.clone();
        for (_, sign) in written.signs.iter_mut() {
            if !sign.is_off_green() {
                *sign = Sign::new(sign.answer);
            }
        }
        written
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Red with where and how long, over green and back: nothing has to be ticked again, and nothing of
    /// it is written down of a sign that ends green.
    #[test]
    fn how_long_and_where_come_back_with_the_answer_and_are_written_of_no_green_sign() {
        let red = Answer::Seen(Step::Red);
        let mut answers = Answers::default();
        answers.set("a", red);
        let sign = answers.signs.get_mut("a").unwrap();
        sign.how_long = Some(HowLong::Weeks);
        sign.places.insert(Place::Home);
        let before = answers.clone();
        assert_eq!(answers.as_written(), before);
        for passed in [Answer::Seen(Step::Green), Answer::NotSeen] {
            answers.set("a", passed);
            let written = answers.as_written();
            assert_eq!(written.signs.get("a"), Some(&Sign::new(passed)));
            answers.set("a", red);
            assert_eq!(answers, before);
        }
    }
}
