//! What the pairs' answers come to.

use std::collections::{BTreeMap, BTreeSet};

use super::{TrialAnswer, alpha::ordinal_alpha};
use crate::{instrument::Model, vocabulary::Area};

/// How far pairs agree: on each sign, in each area, and in all.
#[derive(Clone, Debug, PartialEq)]
pub struct TrialAgreement {
    /// How many children they answered about.
    pub children: usize,
    /// The signs on which the fewest agree first.
    pub signs: Vec<(&'static str, SignAgreement)>,
    /// Signs of the model that nobody answered.
    pub unasked: usize,
    pub areas: Vec<(Area, SignAgreement)>,
    pub all: SignAgreement,
}

impl TrialAgreement {
    /// Nothing where there are no answers.
    #[must_use]
    pub fn of(model: &Model, answers: &[TrialAnswer]) -> Option<Self> {
        let all = SignAgreement::of(answers.iter())?;
        let children: BTreeSet<_> = answers.iter().map(|answer| &answer.child).collect();
        let of_sign = |id: &'static str| answers.iter().filter(move |it| it.sign == id);
        let mut signs: Vec<_> = model
            .indicators
            .iter()
            .filter_map(|sign| Some((sign.id, SignAgreement::of(of_sign(sign.id))?)))
            .collect();
        signs.sort_by(|(_, one), (_, other)| one.same_percent().total_cmp(&other.same_percent()));
        let area_of = |answer: &TrialAnswer| model.indicator(answer.sign).map(|it| it.area);
        let areas = Area::ALL.iter().filter_map(|area| {
            let of_area = answers.iter().filter(|it| area_of(it) == Some(*area));
            Some((*area, SignAgreement::of(of_area)?))
        });
        Some(Self {
            children: children.len(),
            unasked: model.indicators.len() - signs.len(),
            areas: areas.collect(),
            signs,
            all,
        })
    }
}

/// How far pairs agree on something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SignAgreement {
    /// Answers by two.
    pub answers: usize,
    /// Both chose the same; *Ikke set* counts as an answer.
    pub the_same: usize,
    /// One chose green and the other red.
    pub far_apart: usize,
    /// Krippendorff's alpha, without *Ikke set*; nothing where all chose the same, or too few chose.
    pub alpha: Option<f64>,
}

impl SignAgreement {
    fn of<'a>(answers: impl Iterator<Item = &'a TrialAnswer>) -> Option<Self> {
        // Everybody who rated the same sign of the same child is an observer of one unit.
        let mut units: BTreeMap<(&str, &str), Vec<u8>> = BTreeMap::new();
        let (mut count, mut the_same, mut far_apart) = (0, 0, 0);
        for answer in answers {
            count += 1;
            let [one, other] = answer.choices;
            the_same += usize::from(one == other);
            let apart = one.zip(other).map_or(0, |(one, other)| one.abs_diff(other));
            far_apart += usize::from(apart > 1);
            let unit = units.entry((&answer.child, answer.sign)).or_default();
            unit.extend(answer.choices.into_iter().flatten());
        }
        (count > 0).then(|| Self {
            answers: count,
            the_same,
            far_apart,
            alpha: ordinal_alpha(units.values().map(Vec::as_slice)),
        })
    }

    /// How many in a hundred chose the same.
    #[must_use]
    pub fn same_percent(&self) -> f64 {
        100.0 * self.the_same as f64 / self.answers as f64
    }
}
