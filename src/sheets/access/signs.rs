//! The signs of an assessment in the order in which a person reads them.

use trivsel::{
    instrument::{Answers, Indicator, Model, Sign},
    vocabulary::Area,
};

/// The signs in the order of the form, an area at a time; at the end those that the model at hand
/// does not know.
pub fn in_the_forms_order<'a>(
    answers: &'a Answers,
    model: Option<&'a Model>,
) -> Vec<(Option<&'a Indicator>, &'a str, &'a Sign)> {
    let place = |id: &str| {
        let mut all = model?.indicators.iter();
        let at = all.position(|it| it.id == id)?;
        let area = model?.indicators.get(at)?.area;
        Some((Area::ALL.iter().position(|it| *it == area), at))
    };
    let mut signs: Vec<_> = answers.signs.iter().collect();
    signs.sort_by_key(|(id, _)| place(id).map_or((1, None), |at| (0, Some(at))));
    let known = |id: &str| model.and_then(|model| model.indicator(id));
    let signs = signs.into_iter();
    signs.map(|(id, it)| (known(id), id.as_str(), it)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{instrument::built_in, vocabulary::Answer};

    #[test]
    fn signs_stand_as_in_the_form_and_those_nobody_knows_at_the_end() {
        let mut answers = Answers::default();
        for id in [
            "36-71.body.senses",
            "36-71.body.movement",
            "0-0.body.of-another-model",
            "36-71.surroundings.care",
            "36-71.emotions.joy",
        ] {
            let sign = Sign {
                answer: Answer::NotSeen,
                how_long: None,
                places: std::collections::BTreeSet::new(),
            };
            answers.signs.insert(id.to_owned(), sign);
        }
        let ids = |model: Option<&Model>| {
            let signs = in_the_forms_order(&answers, model).into_iter();
            signs.map(|(_, id, _)| id.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(
            ids(Some(built_in())),
            [
                "36-71.emotions.joy",
                "36-71.body.movement",
                "36-71.body.senses",
                "36-71.surroundings.care",
                "0-0.body.of-another-model",
            ]
        );
        assert_eq!(ids(None).len(), 5, "none is left out");
    }
}
