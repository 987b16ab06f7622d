//! Where the adults' own assessments differ.

use crate::{
    instrument::{AreaReading, Form, Hint, Past, built_in, hint, read_area},
    register::{AdultId, Assessment, Look},
    vocabulary::{Answer, Area},
};

/// How far apart answers to one thing lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spread {
    /// Everybody who has seen it says the same.
    Alike,
    /// One step apart, or one has seen it and another not.
    Differ,
    /// Green from one and red from another.
    TwoStepsApart,
}

/// The hint an own assessment gives by itself.
#[must_use]
pub fn own_hint(assessment: &Assessment, past: &Past) -> Hint {
    hint(&form_of(assessment), &assessment.answers, past)
}

fn form_of(assessment: &Assessment) -> Form<'static> {
    Form::new(
        built_in(),
        assessment.band,
        assessment.months,
        assessment.setting,
    )
}

/// How each adult's answers read in an area, in the order of the adults.
#[must_use]
pub fn readings(look: &Look, area: Area) -> Vec<(AdultId, AreaReading)> {
    look.finished()
        .map(|(adult, own)| (adult, read_area(&form_of(own), &own.answers, area)))
        .collect()
}

/// How far apart these answers lie.
#[must_use]
pub fn spread(answers: impl IntoIterator<Item = Option<Answer>>) -> Spread {
    let steps: Vec<_> = answers
        .into_iter()
        .map(|answer| answer.and_then(Answer::step))
        .collect();
    let seen = || steps.iter().flatten();
    let apart = seen()
        .max()
        .zip(seen().min())
        .map_or(0, |(worst, best)| *worst as u8 - *best as u8);
    let some_unseen = seen().count() < steps.len() && seen().count() > 0;
    match apart {
        0 if !some_unseen => Spread::Alike,
        0 | 1 => Spread::Differ,
        _ => Spread::TwoStepsApart,
    }
}

/// How far apart the adults lie in each area, by how their answers read as a
/// whole. Two adults can read an area alike and yet answer one of its signs two
/// steps apart: the dialogue marks that beside the sign and asks no sentence.
#[must_use]
pub fn spreads(look: &Look) -> Vec<(Area, Spread)> {
    Area::ALL
        .iter()
        .map(|area| {
            let steps = readings(look, *area);
            (
                *area,
                spread(
                    steps
                        .iter()
                        .map(|(_, reading)| reading.step.map(Answer::Seen)),
                ),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Step::{Green, Red, Yellow};

    #[test]
    fn how_far_apart() {
        let seen = |step| Some(Answer::Seen(step));
        for (answers, expected) in [
            (vec![], Spread::Alike),
            (vec![seen(Green)], Spread::Alike),
            (vec![seen(Red), seen(Red)], Spread::Alike),
            (vec![None, Some(Answer::NotSeen)], Spread::Alike),
            (vec![seen(Green), seen(Yellow)], Spread::Differ),
            (vec![seen(Green), None], Spread::Differ),
            (
                vec![seen(Yellow), seen(Red), Some(Answer::NotSeen)],
                Spread::Differ,
            ),
            (vec![seen(Green), seen(Red)], Spread::TwoStepsApart),
            (vec![seen(Red), None, seen(Green)], Spread::TwoStepsApart),
        ] {
            assert_eq!(spread(answers.clone()), expected, "{answers:?}");
        }
    }
}
