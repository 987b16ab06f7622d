//! What a model file must hold before it may be used.

mod expected;
mod forms;
mod sentences;

use std::{collections::BTreeSet, fmt};

pub use expected::Expected;

use super::raw::{RawArea, RawDuration, RawIndicator, RawModel, RawPosition, RawText};
use crate::vocabulary::{About, AgeBand, Answer, Area, Language, Setting, Step};

/// The longest text a model may hold, in characters, so that three sentences
/// stand side by side on a tablet.
pub const LONGEST_TEXT: usize = 160;
/// Texts that may say "not a diagnosis".
const SAYS_WHAT_IT_IS_NOT: [&str; 2] = ["about", "sheet_line"];
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
    found.durations(&model.durations);
    found.positions(&model.positions);
    found.areas(&model.areas);
    found.indicators(model);
    found.forms(&model.indicators);
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
        for spoken in Language::ALL.iter().copied() {
            let language = spoken.code();
            let words = text.get(language).map_or("", |words| words.trim());
            let at = format!("{path}.{language}");
            if words.is_empty() {
                self.add(at, Expected::Text);
            } else if words.chars().count() > LONGEST_TEXT {
                self.add(at, Expected::Shorter(LONGEST_TEXT));
            } else if says_child_is_a_colour(words) {
                self.add(at, Expected::PositionNotChild);
            } else if !SAYS_WHAT_IT_IS_NOT.contains(&path)
                && let Some(begins) = sentences::forbidden_word(words, spoken)
            {
                self.add(at, Expected::OtherWord(begins));
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

    fn indicators(&mut self, model: &RawModel) {
        let mut ids = BTreeSet::new();
        for (at, indicator) in model.indicators.iter().enumerate() {
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
            for (at, setting) in indicator.only_in.iter().enumerate() {
                let known = Setting::ALL.iter().map(|it| it.id());
                self.one_of(format!("{path}.only_in[{at}]"), setting, known);
            }
            self.place_of(&path, indicator);
            for (step, text) in [
                ("name", &indicator.name),
                ("green", &indicator.green),
                ("yellow", &indicator.yellow),
                ("red", &indicator.red),
            ] {
                self.text(&format!("{path}.{step}"), text);
            }
            self.words_of(&path, indicator, &model.durations);
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

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_words;
