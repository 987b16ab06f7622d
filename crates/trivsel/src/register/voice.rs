//! The parents' and the child's own words, typed in as they were said or written.

use serde::{Deserialize, Serialize};

use super::{ChildId, VoiceId};
use crate::vocabulary::{Day, FeedbackChoice, FeedbackQuestion, VoiceFrom, VoiceOf};

/// What somebody said, word for word. Written again under the same id it replaces how it reads;
/// without words and answers it is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Voice {
    pub child: ChildId,
    pub id: VoiceId,
    /// The day it was said or written.
    pub on: Day,
    /// Whose words they are.
    pub of: VoiceOf,
    /// Where they come from.
    pub from: VoiceFrom,
    /// The words, as they were said or written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// What was answered to the questions of the answer sheet. What is not among it was left open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<FeedbackAnswer>,
    /// Who typed them in, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
}

/// What somebody answered to one question: a word that was chosen, or words of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackAnswer {
    pub question: FeedbackQuestion,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<FeedbackChoice>,
    /// Their own words, as they were said or written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

impl FeedbackAnswer {
    /// Nothing is answered yet.
    #[must_use]
    pub const fn to(question: FeedbackQuestion) -> Self {
        Self {
            question,
            choice: None,
            words: String::new(),
        }
    }

    /// Whether something is.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.choice.is_some() || !self.words.trim().is_empty()
    }
}

impl Voice {
    /// Whether it was taken back.
    #[must_use]
    pub fn is_taken_back(&self) -> bool {
        self.words.trim().is_empty() && !self.answers.iter().any(FeedbackAnswer::says_something)
    }
}
