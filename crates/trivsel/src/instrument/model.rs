//! A model that has been checked: every word it should have is there.

use serde::{Deserialize, Serialize};

use std::fmt;

use crate::vocabulary::{About, AgeBand, Answer, Area, Language, PaperLanguage, Setting, Step};

/// Which model, and which version of it, an assessment was made with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ModelRef {
    /// The model's id, `trivsel-0-10`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
}

/// The whole instrument, ready to use. It is read once and lives as long as the
/// program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Model {
    pub id: &'static str,
    pub version: &'static str,
    /// Its name.
    pub title: Words,
    /// What it is and what it is not.
    pub about: Words,
    /// The sentence on every parents' sheet: a position, not a child.
    pub sheet_line: Words,
    /// The fixed phrases for how long that its sentences end with, and what each
    /// means, from the shorter to the longer.
    pub durations: &'static [Duration],
    pub(super) guidance: [Guidance; 3],
    pub(super) areas: &'static [(Area, [Words; 4])],
    /// Every indicator, in the order of the file.
    pub indicators: &'static [Indicator],
}

/// One text in each language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words(WordsSource);

/// Where a text of a model stands.
#[derive(Clone, Copy, Debug)]
enum WordsSource {
    /// Among the texts of the app, under this number.
    App(u16),
    /// In the model's own file: Danish and English.
    File(&'static [&'static str; 2]),
}

/// A fixed phrase for how long, so that two adults read it alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// The phrase: "i flere uger".
    pub phrase: Words,
    /// What it means.
    pub meaning: Words,
}

/// What belongs to one of the three positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guidance {
    /// What the adults can do now.
    pub can: &'static [Words],
    /// What they must do now.
    pub must: &'static [Words],
    /// What the parents' sheet says of the position.
    pub parents: Words,
}

/// Tegn: something an adult can see or hear, with one sentence for each step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Its id, unique in the model: `36-71.relations.play`.
    pub id: &'static str,
    /// The area it belongs to.
    pub area: Area,
    /// The form it stands in.
    pub band: AgeBand,
    /// Whom it is about. Signs about the adults' own setting never count in a
    /// child's hint.
    pub about: About,
    /// The completed month of age from which it can be expected.
    pub from_month: u32,
    /// The kinds of setting it is asked in; empty means everywhere.
    pub only_in: &'static [Setting],
    /// Red leads to the Akut page at once.
    pub acute: bool,
    /// What is looked at, in a few words.
    pub name: Words,
    pub(super) steps: [Words; 3],
}

/// How much a model holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelCounts {
    pub areas: usize,
    /// Age bands.
    pub bands: usize,
    /// Indicators in all bands together.
    pub indicators: usize,
    pub languages: usize,
}

impl Model {
    /// What belongs to a position.
    #[must_use]
    pub const fn guidance(&self, step: Step) -> Guidance {
        self.guidance[step as usize]
    }

    /// Its id and version, as an assessment remembers them.
    #[must_use]
    pub fn reference(&self) -> ModelRef {
        ModelRef {
            id: self.id.to_owned(),
            version: self.version.to_owned(),
        }
    }

    /// What parents read of an area with this answer.
    #[must_use]
    pub fn parents_words(&self, area: Area, answer: Answer) -> Words {
        let place = Answer::ALL.iter().position(|known| *known == answer);
        let words = self.areas.iter().find(|(known, _)| *known == area);
        words
            .zip(place)
            .map_or_else(Words::default, |((_, words), place)| words[place])
    }

    /// The indicator with this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// What its fixed phrases for how long mean, each in quotation marks.
    #[must_use]
    pub fn durations_told(&self, language: Language) -> String {
        let (open, close) = match language {
            Language::Danish => ('»', '«'),
            Language::English => ('“', '”'),
        };
        let told = |it: &Duration| {
            let (phrase, meaning) = (it.phrase.text(language), it.meaning.text(language));
            format!("{open}{phrase}{close}: {meaning}")
        };
        self.durations
            .iter()
            .map(told)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// How much it holds.
    #[must_use]
    pub fn counts(&self) -> ModelCounts {
        ModelCounts {
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
    pub fn sentence(&self, step: Step, language: Language) -> &'static str {
        self.steps[step as usize].text(language)
    }

    /// Whether it is asked in a setting.
    #[must_use]
    pub fn asked_in(&self, setting: Setting) -> bool {
        self.only_in.is_empty() || self.only_in.contains(&setting)
    }

    /// Whether it counts in a child's hint.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.about != About::Setting
    }
}

impl Words {
    /// A text of the built-in model.
    pub(super) const fn of_the_app(number: u16) -> Self {
        Self(WordsSource::App(number))
    }

    /// A text that was read from a file.
    pub(super) fn of_a_file(danish: &str, english: &str) -> Self {
        let texts = [danish, english].map(|text| &*text.to_owned().leak());
        Self(WordsSource::File(Box::leak(Box::new(texts))))
    }

    /// The text in a language.
    #[must_use]
    pub fn text(self, language: Language) -> &'static str {
        match self.0 {
            WordsSource::App(number) => language.model_text(number),
            WordsSource::File(texts) => texts[language as usize],
        }
    }

    /// The text on a paper in a language, and the language it is in: Danish where the model that it
    /// comes from says nothing in the paper's own.
    #[must_use]
    pub fn on_paper(self, language: PaperLanguage) -> (&'static str, PaperLanguage) {
        let own = match (self.0, language.whole()) {
            (_, Some(whole)) => Some(self.text(whole)),
            (WordsSource::App(number), None) => language.model_text(number),
            (WordsSource::File(_), None) => None,
        };
        let danish = || (self.text(Language::Danish), Language::Danish.into());
        own.map_or_else(danish, |text| (text, language))
    }
}

/// No words at all.
impl Default for WordsSource {
    fn default() -> Self {
        Self::File(&[""; 2])
    }
}

/// Two texts that read the same in every language are one, wherever they stand.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (WordsSource::App(number), WordsSource::App(known)) if number == known => true,
            _ => Language::ALL.map(|it| self.text(it)) == Language::ALL.map(|it| other.text(it)),
        }
    }
}

impl Eq for Words {}

impl fmt::Display for ModelRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id, self.version)
    }
}

impl fmt::Display for ModelCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "areas {}, bands {}, indicators {}, languages {}",
            self.areas, self.bands, self.indicators, self.languages
        )
    }
}
