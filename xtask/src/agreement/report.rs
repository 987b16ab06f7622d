//! What the pairs' answers come to.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::alpha::ordinal_alpha;
use super::answers::TrialAnswer;
use super::signs::TrialModel;

/// Krippendorff's own bounds: from .800 one can rely on it, from .667 draw careful conclusions
/// (*Content Analysis*, chapter on reliability).
const BOUNDS: [(f64, &str); 2] = [(0.8, "reliable"), (0.667, "tentative")];

/// The report: the signs on which the fewest agree first, then the areas, then everything.
pub fn report(model: &TrialModel, answers: &[TrialAnswer]) -> String {
    let children: BTreeSet<_> = answers.iter().map(|answer| &answer.child).collect();
    let mut report = format!(
        "{}: {} answers by two, {} children. \"Same\" counts Not seen as an answer; alpha leaves it \
         out.\n\n",
        model.name,
        answers.len(),
        children.len(),
    );
    let mut signs: Vec<(String, SignAgreement)> = model
        .signs
        .iter()
        .enumerate()
        .filter_map(|(at, sign)| {
            let of_sign = answers.iter().filter(|answer| answer.sign == at);
            Some((sign.id.clone(), SignAgreement::of(of_sign)?))
        })
        .collect();
    signs.sort_by(|(_, one), (_, other)| one.same().total_cmp(&other.same()));
    table(&mut report, "sign", &signs);
    let unasked = model.signs.len() - signs.len();
    if unasked > 0 {
        _ = writeln!(report, "{unasked} signs have no answers.");
    }
    let areas: Vec<&str> = model.signs.iter().fold(Vec::new(), |mut areas, sign| {
        if !areas.contains(&sign.area.as_str()) {
            areas.push(&sign.area);
        }
        areas
    });
    let mut wholes: Vec<(String, SignAgreement)> = areas
        .iter()
        .filter_map(|area| {
            let of_area = answers.iter();
            let of_area = of_area.filter(|answer| model.signs[answer.sign].area == **area);
            Some(((*area).to_owned(), SignAgreement::of(of_area)?))
        })
        .collect();
    wholes.extend(SignAgreement::of(answers.iter()).map(|all| ("all".to_owned(), all)));
    report.push('\n');
    table(&mut report, "area", &wholes);
    report
}

fn table(report: &mut String, head: &str, lines: &[(String, SignAgreement)]) {
    _ = writeln!(
        report,
        "{head:<40} {:>7} {:>6} {:>10} {:>7}",
        "answers", "same", "far apart", "alpha"
    );
    for (name, it) in lines {
        _ = writeln!(
            report,
            "{name:<40} {:>7} {:>5.0}% {:>10} {:>7} {}",
            it.answers,
            it.same(),
            it.far_apart,
            it.alpha
                .map_or_else(|| "-".to_owned(), |alpha| format!("{alpha:.3}")),
            it.verdict(),
        );
    }
}

/// How far pairs agree on something.
struct SignAgreement {
    answers: usize,
    the_same: usize,
    /// One chose green and the other red.
    far_apart: usize,
    alpha: Option<f64>,
}

impl SignAgreement {
    fn of<'a>(answers: impl Iterator<Item = &'a TrialAnswer>) -> Option<Self> {
        // Everybody who rated the same sign of the same child is an observer of one unit.
        let mut units: BTreeMap<(&str, usize), Vec<u8>> = BTreeMap::new();
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

    fn same(&self) -> f64 {
        100.0 * self.the_same as f64 / self.answers as f64
    }

    /// What Krippendorff calls it; a dash says that all chose the same, or too few chose at all.
    fn verdict(&self) -> &'static str {
        let Some(alpha) = self.alpha else {
            return "";
        };
        BOUNDS
            .iter()
            .find(|(least, _)| alpha >= *least)
            .map_or("read the sentences again", |(_, word)| word)
    }
}
