//! The same as text, for a terminal.

use std::fmt::{self, Write};

use super::{SignAgreement, TrialAgreement};

/// Krippendorff's own bounds: from .800 one can rely on it, from .667 draw careful conclusions
/// (*Content Analysis*, chapter on reliability).
const BOUNDS: [(f64, &str); 2] = [(0.8, "reliable"), (0.667, "tentative")];

impl fmt::Display for TrialAgreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} answers by two, {} children. \"Same\" counts Not seen as an answer; alpha leaves it out.\n",
            self.all.answers, self.children,
        )?;
        table(f, "sign", self.signs.iter().map(|(id, it)| (*id, it)))?;
        if self.unasked > 0 {
            writeln!(f, "{} signs have no answers.", self.unasked)?;
        }
        f.write_char('\n')?;
        let areas = self.areas.iter().map(|(area, it)| (area.id(), it));
        table(f, "area", areas.chain([("all", &self.all)]))
    }
}

fn table<'a>(
    f: &mut fmt::Formatter<'_>,
    head: &str,
    lines: impl Iterator<Item = (&'a str, &'a SignAgreement)>,
) -> fmt::Result {
    writeln!(
        f,
        "{head:<40} {:>7} {:>6} {:>10} {:>7}",
        "answers", "same", "far apart", "alpha"
    )?;
    for (name, it) in lines {
        let alpha = it.alpha.map(|alpha| format!("{alpha:.3}"));
        writeln!(
            f,
            "{name:<40} {:>7} {:>5.0}% {:>10} {:>7} {}",
            it.answers,
            it.same_percent(),
            it.far_apart,
            alpha.as_deref().unwrap_or("-"),
            verdict(it),
        )?;
    }
    Ok(())
}

/// What Krippendorff calls it; nothing where all chose the same, or too few chose at all.
fn verdict(it: &SignAgreement) -> &'static str {
    let bound = |alpha: f64| BOUNDS.iter().find(|(least, _)| alpha >= *least);
    it.alpha.map_or("", |alpha| {
        bound(alpha).map_or("read the sentences again", |(_, word)| word)
    })
}
