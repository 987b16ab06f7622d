//! From a handleguide file to a handleguide.

use super::{
    GuideLines, Handleguide, Idea, LadderStep, Offer, Plan, PlanPhase, RhythmWeeks,
    lint::{Expected, Problem, lint_handleguide},
    raw::RawText,
    raw_handleguide::{
        RawGuideLines, RawHandleguide, RawIdea, RawLadderStep, RawOffer, RawPlan, RawRhythmWeeks,
    },
    read::{keep, words},
};
use crate::vocabulary::{AgeBand, Area, Pause, Rung, Setting, Step};

/// Reads a handleguide file. The handleguide lives as long as the program.
///
/// # Errors
/// Every problem found, each with its place in the file.
pub fn read_handleguide(json: &str) -> Result<Handleguide, Vec<Problem>> {
    let whole = |expected| {
        vec![Problem {
            path: "$".to_owned(),
            expected,
        }]
    };
    let raw: RawHandleguide =
        serde_json::from_str(json).map_err(|error| whole(Expected::Json(error.to_string())))?;
    let problems = lint_handleguide(&raw);
    if !problems.is_empty() {
        return Err(problems);
    }
    resolve(&raw).ok_or_else(|| whole(Expected::Text))
}

fn resolve(raw: &RawHandleguide) -> Option<Handleguide> {
    Some(Handleguide {
        id: keep(&raw.id),
        version: keep(&raw.version),
        rhythm: all(&raw.rhythm, rhythm_weeks)?,
        ladder: all(&raw.ladder, ladder_step)?,
        offers: all(&raw.offers, offer)?,
        guide: all(&raw.guide, lines)?,
        ideas: all(&raw.ideas, idea)?,
        plans: all(&raw.plans, |it| Some(plan(it)))?,
    })
}

fn all<R, T>(raw: &[R], one: impl Fn(&R) -> Option<T>) -> Option<&'static [T]> {
    let all = raw.iter().map(one).collect::<Option<Vec<_>>>()?;
    Some(all.leak())
}

fn settings(raw: &[String]) -> Option<&'static [Setting]> {
    all(raw, |id| Setting::from_id(id))
}

fn rhythm_weeks(raw: &RawRhythmWeeks) -> Option<RhythmWeeks> {
    Some(RhythmWeeks {
        pause: Pause::from_id(&raw.id)?,
        weeks: raw.weeks,
        source: words(&raw.source),
    })
}

fn ladder_step(raw: &RawLadderStep) -> Option<LadderStep> {
    Some(LadderStep {
        rung: Rung::from_id(&raw.id)?,
        name: words(&raw.name),
        decides: words(&raw.decides),
    })
}

fn offer(raw: &RawOffer) -> Option<Offer> {
    Some(Offer {
        id: keep(&raw.id),
        rung: Rung::from_id(&raw.rung)?,
        name: words(&raw.name),
        only_in: settings(&raw.only_in)?,
        needs_consent: raw.needs_consent,
        contact: raw.contact.as_ref().map(words),
        opens_case: raw.opens_case,
    })
}

fn lines(raw: &RawGuideLines) -> Option<GuideLines> {
    let texts = |list: &[RawText]| all(list, |it| Some(words(it)));
    Some(GuideLines {
        step: Step::from_id(&raw.step)?,
        settings: settings(&raw.settings)?,
        must: texts(&raw.must)?,
        can: texts(&raw.can)?,
    })
}

fn idea(raw: &RawIdea) -> Option<Idea> {
    Some(Idea {
        id: keep(&raw.id),
        rung: Rung::from_id(&raw.rung)?,
        area: Area::from_id(&raw.area)?,
        band: AgeBand::from_id(&raw.band)?,
        text: words(&raw.text),
    })
}

fn plan(raw: &RawPlan) -> Plan {
    let phases = raw.phases.iter().map(|it| PlanPhase {
        until_week: it.until_week,
        name: words(&it.name),
        text: words(&it.text),
    });
    Plan {
        id: keep(&raw.id),
        name: words(&raw.name),
        about: words(&raw.about),
        source: words(&raw.source),
        phases: phases.collect::<Vec<_>>().leak(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::handleguide;

    #[test]
    fn what_is_built_in_is_what_the_file_says() {
        let file = include_str!("../../../../models/handleguide.json");
        assert_eq!(read_handleguide(file).unwrap(), *handleguide());
    }
}
