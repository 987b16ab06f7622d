//! One thing in a model file that is not as it should be, and what gathers all of them.

use std::fmt;

use super::Expected;

/// One thing in the file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: `indicators[3].yellow.da`, or `$` for the whole file.
    pub path: String,
    /// What was expected there.
    pub expected: Expected,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}", self.path, self.expected)
    }
}

/// Goes through a model file and notes what is wrong.
#[derive(Default)]
pub(super) struct Linter {
    pub(super) problems: Vec<Problem>,
}

impl Linter {
    pub(super) fn add(&mut self, path: impl Into<String>, expected: Expected) {
        self.problems.push(Problem {
            path: path.into(),
            expected,
        });
    }

    pub(super) fn one_of(
        &mut self,
        path: String,
        word: &str,
        known: impl Iterator<Item = &'static str>,
    ) {
        let known: Vec<_> = known.collect();
        if !known.contains(&word) {
            self.add(path, Expected::OneOf(known));
        }
    }
}
