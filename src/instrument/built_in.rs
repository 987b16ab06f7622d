//! From a model file to a model; and the one that is compiled in.

use std::sync::LazyLock;

use super::{
    lint::{Expected, Problem, lint},
    model::{Guidance, Indicator, Model, ModelRef, Words},
    raw::{RawArea, RawIndicator, RawModel, RawPosition, RawText},
};
use crate::vocabulary::{About, AgeBand, Answer, Area, Step};

/// The file of the built-in model.
pub(super) const SOURCE: &str = include_str!("../../models/trivsel-0-10.json");

/// The model this app comes with.
#[must_use]
pub fn built_in() -> &'static Model {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        // Not linted again in the page: a test lints this very file.
        let raw = serde_json::from_slice(SOURCE.as_bytes()).expect("a test reads this file");
        resolve(&raw).expect("a test resolves this file")
    });
    &MODEL
}

/// Reads a model file.
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
    let raw: RawModel = serde_json::from_slice(json.as_bytes())
        .map_err(|error| whole(Expected::Json(error.to_string())))?;
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
        reference: ModelRef {
            id: raw.id.clone(),
            version: raw.version.clone(),
        },
        title: (&raw.title).into(),
        about: (&raw.about).into(),
        sheet_line: (&raw.sheet_line).into(),
        guidance: [
            guidance(position(Step::Green)?),
            guidance(position(Step::Yellow)?),
            guidance(position(Step::Red)?),
        ],
        areas: raw.areas.iter().map(area).collect::<Option<_>>()?,
        indicators: raw
            .indicators
            .iter()
            .map(indicator)
            .collect::<Option<_>>()?,
    })
}

fn guidance(raw: &RawPosition) -> Guidance {
    let all = |list: &[RawText]| list.iter().map(Words::from).collect();
    Guidance {
        can: all(&raw.can),
        must: all(&raw.must),
        parents: (&raw.parents).into(),
    }
}

fn area(raw: &RawArea) -> Option<(Area, [Words; 4])> {
    let words = Answer::ALL.map(|answer| {
        raw.parents
            .get(answer.id())
            .map(Words::from)
            .unwrap_or_default()
    });
    Some((Area::from_id(&raw.id)?, words))
}

fn indicator(raw: &RawIndicator) -> Option<Indicator> {
    Some(Indicator {
        id: raw.id.clone(),
        area: Area::from_id(&raw.area)?,
        band: AgeBand::from_id(&raw.band)?,
        about: About::from_id(&raw.about)?,
        from_month: raw.from_month.unwrap_or(0),
        name: (&raw.name).into(),
        steps: [(&raw.green).into(), (&raw.yellow).into(), (&raw.red).into()],
    })
}
