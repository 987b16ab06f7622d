//! A model that has been checked: every word it should have is there.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::raw::RawText;
use crate::vocabulary::{About, AgeBand, Answer, Area, Language, Step};

/// Which model, and which version of it, an assessment was made with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ModelRef {
    /// The model's id, `trivsel-0-10`.
    pub id: String,
    /// Its version, `1.0.0`.
    pub version: String,
}

/// The whole instrument, ready to use.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Its id and version.
    pub reference: ModelRef,
    /// Its name.
    pub title: Words,
    /// What it is and what it is not.
    pub about: Words,
    /// The sentence on every parents' sheet: a position, not a child.
    pub sheet_line: Words,
    pub(super) guidance: [Guidance; 3],
    pub(super) areas: Vec<(Area, [Words; 4])>,
    /// Every indicator, in the order of the file.
    pub indicators: Vec<Indicator>,
}

/// One text in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    danish: String,
    english: String,
}

/// What belongs to one of the three positions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guidance {
    /// What the adults can do now.
    pub can: Vec<Words>,
    /// What they must do now.
    pub must: Vec<Words>,
    /// What the parents' sheet says of the position.
    pub parents: Words,
}

/// Tegn: something an adult can see or hear, with one sentence for each step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Its id, unique in the model: `36-71.relations.play`.
    pub id: String,
    /// The area it belongs to.
    pub area: Area,
    /// The form it stands in.
    pub band: AgeBand,
    /// Whom it is about. Signs about the adults' own setting never count in a
    /// child's hint.
    pub about: About,
    /// The completed month of age from which it can be expected.
    pub from_month: u32,
    /// What is looked at, in a few words.
    pub name: Words,
    pub(super) steps: [Words; 3],
}

/// How much a model holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Areas.
    pub areas: usize,
    /// Age bands.
    pub bands: usize,
    /// Indicators in all bands together.
    pub indicators: usize,
    /// Languages.
    pub languages: usize,
}

impl Model {
    /// What belongs to a position.
    #[must_use]
    pub fn guidance(&self, step: Step) -> &Guidance {
        &self.guidance[step as usize]
    }

    /// What parents read of an area with this answer.
    #[must_use]
    pub fn parents_words(&self, area: Area, answer: Answer, language: Language) -> &str {
        let place = Answer::ALL.iter().position(|known| *known == answer);
        self.areas
            .iter()
            .find(|(known, _)| *known == area)
            .zip(place)
            .map_or("", |((_, words), place)| words[place].text(language))
    }

    /// The indicator with this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// How much it holds.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts {
            areas: self.areas.len(),
            bands: AgeBand::ALL
                .iter()
                .filter(|band| self.indicators.iter().any(|i| i.band == **band))
                .count(),
            indicators: self.indicators.len(),
            languages: Language::ALL.len(),
        }
    }
}

impl Indicator {
    /// The sentence that describes a step.
    #[must_use]
    pub fn sentence(&self, step: Step, language: Language) -> &str {
        self.steps[step as usize].text(language)
    }

    /// Whether it counts in a child's hint.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.about != About::Setting
    }
}

impl Words {
    /// The text in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::Danish => &self.danish,
            Language::English => &self.english,
        }
    }
}

impl From<&RawText> for Words {
    fn from(raw: &RawText) -> Self {
        let text = |language: Language| raw.get(language.code()).cloned().unwrap_or_default();
        Self {
            danish: text(Language::Danish),
            english: text(Language::English),
        }
    }
}

impl fmt::Display for ModelRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id, self.version)
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "areas {}, bands {}, indicators {}, languages {}",
            self.areas, self.bands, self.indicators, self.languages
        )
    }
}
