//! The rule behind the hint. It follows Furesø's rule; the order of its
//! sentences is this project's own.
//!
//! One sentence of the design cannot hold to the letter together with another:
//! an area needs only half of its signs seen, and "marking something unseen
//! never turns any hint into green". If the one yellow sign among four is taken
//! back to "Ikke set", the three green ones still fill the half. Here
//! "something unseen" is therefore an *area*: no area that turns unseen gives a
//! green hint. The hint says how many signs of each area were seen.

use super::{
    Answers, Form,
    hint::{AreaReading, Hint, HintReason, Outcome},
};
use crate::vocabulary::{Area, Step};
use std::collections::BTreeSet;

/// What earlier rounds say that matters to a hint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// Areas that were off green in an earlier joint position with something
    /// agreed, so that a sign there now is there in spite of an effort.
    pub efforts: BTreeSet<Area>,
}

/// The hint for one assessment.
#[must_use]
pub fn hint(form: &Form<'_>, answers: &Answers, past: &Past) -> Hint {
    let areas: Vec<_> = Area::ALL
        .iter()
        .map(|area| read_area(form, answers, *area))
        .collect();
    let (setting, reasons) = signs_off_green(form, answers, past);
    Hint {
        outcome: outcome(&areas),
        areas,
        reasons,
        setting,
    }
}

/// How one area reads: the worst of what was seen, once at least half of its
/// counting signs are seen; a yellow or red sign, and an area set directly,
/// count all the same.
#[must_use]
pub fn read_area(form: &Form<'_>, answers: &Answers, area: Area) -> AreaReading {
    let counting: Vec<_> = form
        .of_area(area)
        .filter(|indicator| indicator.counts())
        .collect();
    let steps: Vec<Step> = counting
        .iter()
        .filter_map(|indicator| answers.answer(indicator.id)?.step())
        .collect();
    let enough = !steps.is_empty() && steps.len() * 2 >= counting.len();
    let worst = steps
        .iter()
        .copied()
        .max()
        .filter(|step| enough || *step > Step::Green);
    let direct = answers.direct(area).and_then(|answer| answer.step());
    AreaReading {
        area,
        step: worst.max(direct),
        seen: steps.len(),
        asked: counting.len(),
    }
}

fn outcome(areas: &[AreaReading]) -> Outcome {
    let steps: Vec<Option<Step>> = areas.iter().map(|reading| reading.step).collect();
    let off_green = steps
        .iter()
        .flatten()
        .filter(|step| **step > Step::Green)
        .count();
    let unseen = steps.contains(&None);
    if steps.contains(&Some(Step::Red)) || off_green >= 2 {
        Outcome::DiscussRed
    } else if unseen {
        Outcome::CannotSayYet
    } else if off_green == 1 {
        Outcome::Yellow
    } else {
        Outcome::Green
    }
}

/// Every sign off green: those about the adults' own setting, and the others.
fn signs_off_green(
    form: &Form<'_>,
    answers: &Answers,
    past: &Past,
) -> (Vec<HintReason>, Vec<HintReason>) {
    let mut setting = Vec::new();
    let mut reasons = Vec::new();
    for area in Area::ALL {
        if let Some(step) = answers.direct(*area).and_then(|answer| answer.step())
            && step > Step::Green
        {
            reasons.push(HintReason {
                area: *area,
                indicator: None,
                step,
                how_long: None,
                places: BTreeSet::new(),
                despite_effort: past.efforts.contains(area),
            });
        }
        for indicator in form.of_area(*area) {
            let Some(sign) = answers.signs.get(indicator.id) else {
                continue;
            };
            let Some(step) = sign.answer.step().filter(|step| *step > Step::Green) else {
                continue;
            };
            let reason = HintReason {
                area: *area,
                indicator: Some(indicator.id.to_owned()),
                step,
                how_long: sign.how_long,
                places: sign.places.clone(),
                despite_effort: past.efforts.contains(area),
            };
            if indicator.counts() {
                &mut reasons
            } else {
                &mut setting
            }
            .push(reason);
        }
    }
    (setting, reasons)
}

#[cfg(test)]
mod tests;
