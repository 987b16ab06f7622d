//! Where the adults' own assessments differ.

use crate::{
    instrument::{AreaReading, Form, Hint, Models, Past, hint, read_area},
    register::{AdultId, Assessment, ChildRound},
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

/// The hint an own assessment gives by itself; none where its model is not here.
#[must_use]
pub fn own_hint(assessment: &Assessment, past: &Past, models: &Models) -> Option<Hint> {
    let form = form_of(assessment, models)?;
    Some(hint(&form, &assessment.answers, past))
}

/// The form an assessment was made with, in the words and with the signs of its own model.
#[must_use]
pub fn form_of(assessment: &Assessment, models: &Models) -> Option<Form<'static>> {
    let model = models.of(&assessment.model)?;
    Some(Form::new(
        model,
        assessment.band,
        assessment.months,
        assessment.setting,
    ))
}

/// The adults whose answers were given with a model that is not here. What they said of whole areas
/// is read all the same; their signs are kept, and nobody may take them for "Ikke set".
#[must_use]
pub fn unread(look: &ChildRound, models: &Models) -> Vec<AdultId> {
    let other = |own: &Assessment| models.of(&own.model).is_none();
    let others = look.finished().filter(|(_, own)| other(own));
    others.map(|(adult, _)| adult).collect()
}

fn reading(own: &Assessment, area: Area, models: &Models) -> AreaReading {
    match form_of(own, models) {
        Some(form) => read_area(&form, &own.answers, area),
        None => AreaReading {
            area,
            step: own.answers.direct(area).and_then(Answer::step),
            seen: 0,
            asked: 0,
        },
    }
}

/// How each adult's answers read in an area, in the order of the adults.
#[must_use]
pub fn readings(look: &ChildRound, area: Area, models: &Models) -> Vec<(AdultId, AreaReading)> {
    look.finished()
        .map(|(adult, own)| (adult, reading(own, area, models)))
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
pub fn spreads(look: &ChildRound, models: &Models) -> Vec<(Area, Spread)> {
    Area::ALL
        .iter()
        .map(|area| {
            let steps = readings(look, *area, models);
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
    use litemap::LiteMap;

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

    /// Signs answered with a model that is not here are neither read with ours nor taken for
    /// "Ikke set" in silence; with that model beside ours they are read.
    #[test]
    fn answers_of_another_model_are_told_and_not_read_as_unseen() {
        use crate::{
            insight::{
                MustExplain, must_explain, seen_green,
                tests::{ANNE, CHILD, ROUND, all, group, register},
            },
            instrument::{Answers, Model, Models, built_in},
            register::Fact,
        };
        let sign = built_in()
            .indicators
            .iter()
            .find(|it| it.band == all(Red).band && it.counts())
            .unwrap();
        let mut answers = Answers::default();
        answers.set(sign.id, Answer::Seen(Red));
        let mut own = Assessment {
            answers,
            ..all(Red)
        };
        own.model.version = "0.9.0".to_owned();
        let register = register([(ANNE, Fact::AssessmentFinished(own.clone()))]);
        let look = register.child_round(CHILD, ROUND).unwrap();
        let step = |models: &Models| readings(look, sign.area, models)[0].1.step;

        let ours = Models::default();
        assert_eq!(unread(look, &ours), [ANNE]);
        assert_eq!(own_hint(&own, &Past::default(), &ours), None);
        assert!(!seen_green(look, &Past::default(), &ours));
        let explain = must_explain(look, &group(), &LiteMap::new(), None, &ours);
        assert!(
            explain.contains(&MustExplain::AnotherModel(ANNE)),
            "{explain:?}"
        );
        assert_eq!(step(&ours), None);

        let mut earlier = *built_in();
        earlier.version = "0.9.0";
        let earlier: &'static Model = Box::leak(Box::new(earlier));
        let both = Models::new(built_in(), &[earlier]);
        assert_eq!(both.of(&own.model), Some(earlier));
        assert_eq!(unread(look, &both), []);
        assert_eq!(step(&both), Some(Red));
    }
}
