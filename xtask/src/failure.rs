//! Why a command stopped, told to the person who ran it.

use std::fmt::{self, Display};

/// What happened and what to do about it, in sentences.
#[derive(Debug)]
pub struct Failure(String);

/// The result of everything that can stop a command.
pub type Result<T, E = Failure> = std::result::Result<T, E>;

impl Failure {
    /// A failure told by these sentences.
    pub fn new(sentences: impl Into<String>) -> Self {
        Self(sentences.into())
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// Puts a sentence before another library's error.
pub trait Because<T> {
    /// The error as `sentence: error`.
    fn because(self, sentence: impl Display) -> Result<T>;
}

impl<T, E: Display> Because<T> for std::result::Result<T, E> {
    fn because(self, sentence: impl Display) -> Result<T> {
        self.map_err(|error| Failure(format!("{sentence}: {error}")))
    }
}
