//! Krippendorff's alpha, with the ordinal metric.
//!
//! Of two adults who choose at random some answers are the same too. Alpha takes that away: 1 is
//! full agreement, 0 is what chance would give, below 0 is worse than chance. It takes any number
//! of adults and answers that are missing, and the ordinal metric counts green against red as
//! farther apart than green against yellow.
//!
//! Klaus Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), section E; the metric
//! in section D. <https://repository.upenn.edu/handle/20.500.14332/2089>

use std::collections::BTreeMap;

/// The alpha of these units, each with the values that observers gave it.
///
/// Nothing where it is not defined: fewer than two values to compare, or all of them the same, so
/// that there is no chance to set agreement against.
pub fn ordinal_alpha<'a>(units: impl Iterator<Item = &'a [u8]>) -> Option<f64> {
    let mut counts: BTreeMap<u8, f64> = BTreeMap::new();
    let mut coincidences: BTreeMap<(u8, u8), f64> = BTreeMap::new();
    for values in units.filter(|values| values.len() > 1) {
        let others = (values.len() - 1) as f64;
        for (at, one) in values.iter().enumerate() {
            *counts.entry(*one).or_default() += 1.0;
            for (beside, other) in values.iter().enumerate() {
                if at != beside && one < other {
                    *coincidences.entry((*one, *other)).or_default() += 1.0 / others;
                }
            }
        }
    }
    let all: f64 = counts.values().sum();
    let (mut observed, mut expected) = (0.0, 0.0);
    for (one, of_one) in &counts {
        for (other, of_other) in counts.range(one + 1..) {
            let between: f64 = counts.range(one..=other).map(|(_, count)| count).sum();
            let distance = (between - (of_one + of_other) / 2.0).powi(2);
            observed += coincidences.get(&(*one, *other)).copied().unwrap_or(0.0) * distance;
            expected += of_one * of_other * distance;
        }
    }
    (expected > 0.0).then(|| 1.0 - (all - 1.0) * observed / expected)
}
