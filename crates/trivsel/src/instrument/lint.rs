//! What a model file must hold before it may be used.

mod asked;
mod expected;
mod forms;
mod handleguide;
mod linter;
mod sentences;
mod texts;

use std::collections::BTreeSet;

pub(super) use self::handleguide::lint_handleguide;
use self::linter::Linter;
pub use self::{expected::Expected, linter::Problem, texts::LONGEST_TEXT};

use super::raw::{RawArea, RawModel, RawPosition, RawText};
use crate::vocabulary::{About, AgeBand, Answer, Area, Setting, Step};

/// The version of the file's layout that this app reads.
const FORMAT: u32 = 1;

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
    found.asked(model);
    found.problems
}

impl Linter {
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

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_asked;
#[cfg(test)]
mod tests_of_words;
