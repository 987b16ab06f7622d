//! What the app has promised to keep to, and whether it does.

use std::fmt::{self, Display};

/// A promise about a ratio, which this machine's own speed does not touch.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// What is compared with what.
    pub what: &'static str,
    /// The largest ratio that keeps it.
    pub limit: f64,
    /// The ratio; none where one of the two could not be measured.
    pub ratio: Option<f64>,
}

impl Target {
    /// The target of one thing against another.
    pub fn new(what: &'static str, limit: f64, ours: Option<f64>, theirs: Option<f64>) -> Self {
        let ratio = ours
            .zip(theirs)
            .map(|(ours, theirs)| ours / theirs)
            .filter(|ratio| ratio.is_finite());
        Self { what, limit, ratio }
    }
}

/// A row of a Markdown table: what, limit, ratio, verdict.
impl Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, limit, ratio } = self;
        match ratio {
            Some(ratio) if ratio <= limit => {
                write!(formatter, "| {what} | {limit} | {ratio:.2} | kept |")
            }
            Some(ratio) => write!(
                formatter,
                "| {what} | {limit} | {ratio:.2} | **not kept** |"
            ),
            None => write!(formatter, "| {what} | {limit} | – | not measured |"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ours: Option<f64>, theirs: Option<f64>, row: &str) {
        assert_eq!(Target::new("bytes", 0.75, ours, theirs).to_string(), row);
    }

    #[test]
    fn a_target_is_kept_up_to_its_limit() {
        check(Some(3.0), Some(4.0), "| bytes | 0.75 | 0.75 | kept |");
        check(
            Some(3.1),
            Some(4.0),
            "| bytes | 0.75 | 0.78 | **not kept** |",
        );
    }

    #[test]
    fn what_was_not_measured_is_neither() {
        let row = "| bytes | 0.75 | – | not measured |";
        check(None, Some(4.0), row);
        check(Some(3.0), None, row);
        check(Some(3.0), Some(0.0), row);
    }
}
