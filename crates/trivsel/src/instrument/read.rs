//! From a model file to a model.

use super::{
    lint::{Expected, Problem, lint},
    model::{Duration, Guidance, Indicator, Model, Words},
    raw::{RawArea, RawDuration, RawIndicator, RawModel, RawPosition, RawText},
};
use crate::vocabulary::{About, AgeBand, Answer, Area, Setting, Step};

/// Reads a model file. The model lives as long as the program.
///
/// # Errors
/// Every problem found, each with its place in the file.
pub fn read(json: &str) -> Result<Model, Vec<Problem>> {
    let whole = |expected| {
        vec![Problem {
            path: "$".to_owned(),
            expected,
        }]
    };
    let raw: RawModel =
        serde_json::from_str(json).map_err(|error| whole(Expected::Json(error.to_string())))?;
    let problems = lint(&raw);
    if !problems.is_empty() {
        return Err(problems);
    }
    resolve(&raw).ok_or_else(|| whole(Expected::Text))
}

/// The model of a file without problems.
fn resolve(raw: &RawModel) -> Option<Model> {
    let position = |step: Step| {
        raw.positions
            .iter()
            .find(|position| position.step == step.id())
    };
    Some(Model {
        id: keep(&raw.id),
        version: keep(&raw.version),
        title: words(&raw.title),
        about: words(&raw.about),
        sheet_line: words(&raw.sheet_line),
        durations: raw
            .durations
            .iter()
            .map(duration)
            .collect::<Vec<_>>()
            .leak(),
        guidance: [
            guidance(position(Step::Green)?),
            guidance(position(Step::Yellow)?),
            guidance(position(Step::Red)?),
        ],
        areas: raw
            .areas
            .iter()
            .map(area)
            .collect::<Option<Vec<_>>>()?
            .leak(),
        indicators: raw
            .indicators
            .iter()
            .map(indicator)
            .collect::<Option<Vec<_>>>()?
            .leak(),
    })
}

/// Keeps a text as long as the program lives.
pub(super) fn keep(text: &str) -> &'static str {
    text.to_owned().leak()
}

pub(super) fn words(raw: &RawText) -> Words {
    let text = |language: &str| raw.get(language).map_or("", String::as_str);
    Words::of_a_file(text("da"), text("en"))
}

fn guidance(raw: &RawPosition) -> Guidance {
    let all = |list: &[RawText]| list.iter().map(words).collect::<Vec<_>>().leak();
    Guidance {
        can: all(&raw.can),
        must: all(&raw.must),
        parents: words(&raw.parents),
    }
}

fn duration(raw: &RawDuration) -> Duration {
    Duration {
        phrase: words(&raw.phrase),
        meaning: words(&raw.meaning),
    }
}

fn area(raw: &RawArea) -> Option<(Area, [Words; 4])> {
    let parents =
        Answer::ALL.map(|answer| raw.parents.get(answer.id()).map(words).unwrap_or_default());
    Some((Area::from_id(&raw.id)?, parents))
}

fn indicator(raw: &RawIndicator) -> Option<Indicator> {
    Some(Indicator {
        id: keep(&raw.id),
        area: Area::from_id(&raw.area)?,
        band: AgeBand::from_id(&raw.band)?,
        about: About::from_id(&raw.about)?,
        from_month: raw.from_month.unwrap_or(0),
        only_in: raw
            .only_in
            .iter()
            .map(|id| Setting::from_id(id))
            .collect::<Option<Vec<_>>>()?
            .leak(),
        acute: raw.acute,
        name: words(&raw.name),
        steps: [words(&raw.green), words(&raw.yellow), words(&raw.red)],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::built_in;

    #[test]
    fn what_is_built_in_is_what_the_file_says() {
        let file = include_str!("../../../../models/trivsel-0-10.json");
        assert_eq!(read(file).unwrap(), *built_in());
    }
}
