//! What a model file must hold before it may be used.

use std::{collections::BTreeSet, fmt};

use super::raw::{RawArea, RawIndicator, RawModel, RawPosition, RawText};
use crate::vocabulary::{About, AgeBand, Answer, Area, Language, Step};

/// The longest text a model may hold, in characters, so that three sentences
/// stand side by side on a tablet.
pub const LONGEST_TEXT: usize = 160;
/// The fewest signs an area may have in a band.
const FEWEST_SIGNS: usize = 3;
/// The version of the file's layout that this app reads.
const FORMAT: u32 = 1;

/// One thing in the file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: `indicators[3].yellow.da`, or `$` for the whole file.
    pub path: String,
    /// What was expected there.
    pub expected: Expected,
}

/// What was expected at a place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// JSON of the known layout; the reader's own words say what is wrong.
    Json(String),
    /// The layout this app knows.
    Format(u32),
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// A text, not nothing.
    Text,
    /// A text of at most so many characters.
    Shorter(usize),
    /// An id that no other indicator has.
    UniqueId,
    /// An id of this form: band.area.name.
    IdForm(String),
    /// Words about the position; the child is never a colour.
    PositionNotChild,
    /// At least so many signs for this area in this band.
    Signs(usize, Area, AgeBand),
    /// A sign about the adults' own setting in this band.
    OwnSetting(AgeBand),
    /// A sign that counts, expected from birth, for this area.
    FromBirth(Area),
    /// A month within the band (0–11), and only in the first year.
    MonthOfFirstYear,
    /// An entry for this word.
    Entry(&'static str),
}

/// Every problem in a model file.
pub(super) fn lint(model: &RawModel) -> Vec<Problem> {
    let mut found = Linter::default();
    if model.format != FORMAT {
        found.add("format", Expected::Format(FORMAT));
    }
    for (path, text) in [("id", &model.id), ("version", &model.version)] {
        if text.trim().is_empty() {
            found.add(path, Expected::Text);
        }
    }
    for (path, text) in [
        ("title", &model.title),
        ("about", &model.about),
        ("sheet_line", &model.sheet_line),
    ] {
        found.text(path, text);
    }
    found.positions(&model.positions);
    found.areas(&model.areas);
    found.indicators(&model.indicators);
    found.coverage(&model.indicators);
    found.problems
}

#[derive(Default)]
struct Linter {
    problems: Vec<Problem>,
}

impl Linter {
    fn add(&mut self, path: impl Into<String>, expected: Expected) {
        self.problems.push(Problem {
            path: path.into(),
            expected,
        });
    }

    fn one_of(&mut self, path: String, word: &str, known: impl Iterator<Item = &'static str>) {
        let known: Vec<_> = known.collect();
        if !known.contains(&word) {
            self.add(path, Expected::OneOf(known));
        }
    }

    /// Every language is there, short enough, and speaks of a position.
    fn text(&mut self, path: &str, text: &RawText) {
        for language in Language::ALL.map(Language::code) {
            let words = text.get(language).map_or("", |words| words.trim());
            let path = format!("{path}.{language}");
            if words.is_empty() {
                self.add(path, Expected::Text);
            } else if words.chars().count() > LONGEST_TEXT {
                self.add(path, Expected::Shorter(LONGEST_TEXT));
            } else if says_child_is_a_colour(words) {
                self.add(path, Expected::PositionNotChild);
            }
        }
    }

    fn positions(&mut self, positions: &[RawPosition]) {
        for step in Step::ALL.iter().map(|step| step.id()) {
            if positions
                .iter()
                .filter(|position| position.step == step)
                .count()
                != 1
            {
                self.add("positions", Expected::Entry(step));
            }
        }
        for (at, position) in positions.iter().enumerate() {
            let path = format!("positions[{at}]");
            self.one_of(
                format!("{path}.step"),
                &position.step,
                Step::ALL.iter().map(|s| s.id()),
            );
            self.text(&format!("{path}.parents"), &position.parents);
            for (name, list) in [("can", &position.can), ("must", &position.must)] {
                if list.is_empty() {
                    self.add(format!("{path}.{name}"), Expected::Text);
                }
                for (at, text) in list.iter().enumerate() {
                    self.text(&format!("{path}.{name}[{at}]"), text);
                }
            }
        }
    }

    fn areas(&mut self, areas: &[RawArea]) {
        for area in Area::ALL.iter().map(|area| area.id()) {
            if areas.iter().filter(|known| known.id == area).count() != 1 {
                self.add("areas", Expected::Entry(area));
            }
        }
        for (at, area) in areas.iter().enumerate() {
            let path = format!("areas[{at}]");
            self.one_of(
                format!("{path}.id"),
                &area.id,
                Area::ALL.iter().map(|area| area.id()),
            );
            for answer in Answer::ALL {
                let empty = RawText::new();
                let text = area.parents.get(answer.id()).unwrap_or(&empty);
                self.text(&format!("{path}.parents.{}", answer.id()), text);
            }
        }
    }

    fn indicators(&mut self, indicators: &[RawIndicator]) {
        let mut ids = BTreeSet::new();
        for (at, indicator) in indicators.iter().enumerate() {
            let path = format!("indicators[{at}]");
            let area = format!("{path}.area");
            self.one_of(
                area,
                &indicator.area,
                Area::ALL.iter().map(|area| area.id()),
            );
            let band = format!("{path}.band");
            self.one_of(
                band,
                &indicator.band,
                AgeBand::ALL.iter().map(|band| band.id()),
            );
            let about = format!("{path}.about");
            self.one_of(
                about,
                &indicator.about,
                About::ALL.iter().map(|about| about.id()),
            );
            let stem = format!("{}.{}.", indicator.band, indicator.area);
            if indicator
                .id
                .strip_prefix(&stem)
                .is_none_or(|name| name.is_empty())
            {
                self.add(format!("{path}.id"), Expected::IdForm(stem));
            }
            if !ids.insert(&indicator.id) {
                self.add(format!("{path}.id"), Expected::UniqueId);
            }
            let first_year = indicator.band == AgeBand::Infant.id();
            if indicator.from_month.is_some_and(|month| month <= 11) != first_year {
                self.add(format!("{path}.from_month"), Expected::MonthOfFirstYear);
            }
            for (step, text) in [
                ("name", &indicator.name),
                ("green", &indicator.green),
                ("yellow", &indicator.yellow),
                ("red", &indicator.red),
            ] {
                self.text(&format!("{path}.{step}"), text);
            }
        }
    }

    /// Every band has enough signs for every area, and one of our own making.
    fn coverage(&mut self, indicators: &[RawIndicator]) {
        for band in AgeBand::ALL {
            let in_band: Vec<_> = indicators.iter().filter(|i| i.band == band.id()).collect();
            for area in Area::ALL {
                let in_area = in_band.iter().filter(|i| i.area == area.id());
                if in_area.clone().count() < FEWEST_SIGNS {
                    self.add("indicators", Expected::Signs(FEWEST_SIGNS, *area, *band));
                }
                let from_birth = |i: &&&RawIndicator| {
                    i.from_month.unwrap_or(0) == 0 && i.about != About::Setting.id()
                };
                if in_area.clone().find(from_birth).is_none() {
                    self.add("indicators", Expected::FromBirth(*area));
                }
            }
            let own = |i: &&RawIndicator| {
                i.area == Area::Surroundings.id() && i.about == About::Setting.id()
            };
            if !in_band.iter().any(own) {
                self.add("indicators", Expected::OwnSetting(*band));
            }
        }
    }
}

/// "barnet er gult", "a red child": a colour said of a child instead of a
/// position.
fn says_child_is_a_colour(text: &str) -> bool {
    const CHILD: [&str; 8] = [
        "barn", "barnet", "børn", "børnene", "child", "children", "elev", "eleven",
    ];
    const COLOUR: [&str; 10] = [
        "grøn", "grønt", "grønne", "gul", "gult", "gule", "rød", "rødt", "røde", "green",
    ];
    const ENGLISH: [&str; 2] = ["yellow", "red"];
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect();
    let colour = |word: &str| COLOUR.contains(&word) || ENGLISH.contains(&word);
    let joint = |word: &str| matches!(word, "er" | "bliver" | "is" | "are" | "becomes");
    words
        .windows(2)
        .any(|pair| colour(pair[0]) && CHILD.contains(&pair[1]))
        || words
            .windows(3)
            .any(|three| CHILD.contains(&three[0]) && joint(three[1]) && colour(three[2]))
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}", self.path, self.expected)
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(f, "a model file, but {error}"),
            Self::Format(known) => write!(f, "layout {known}, the one this version reads"),
            Self::OneOf(words) => write!(f, "one of: {}", words.join(", ")),
            Self::Text => f.write_str("a text"),
            Self::Shorter(longest) => write!(f, "at most {longest} characters"),
            Self::UniqueId => f.write_str("an id that no other indicator has"),
            Self::IdForm(stem) => write!(f, "an id that begins with \"{stem}\""),
            Self::PositionNotChild => {
                f.write_str("words about a position: a child is never a colour")
            }
            Self::Signs(fewest, area, band) => {
                write!(
                    f,
                    "at least {fewest} indicators for {} in {}",
                    area.id(),
                    band.id()
                )
            }
            Self::OwnSetting(band) => {
                write!(
                    f,
                    "a \"setting\" indicator in surroundings in {}",
                    band.id()
                )
            }
            Self::FromBirth(area) => {
                write!(
                    f,
                    "an indicator for {} that counts from the band's first month",
                    area.id()
                )
            }
            Self::MonthOfFirstYear => {
                f.write_str("a month from 0 to 11 in band 0-11, and none in the others")
            }
            Self::Entry(word) => write!(f, "exactly one entry for \"{word}\""),
        }
    }
}

#[cfg(test)]
mod tests;
