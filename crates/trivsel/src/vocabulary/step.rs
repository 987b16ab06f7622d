//! The three steps of the scale, and the answer that is none of them.

use serde::{Deserialize, Serialize};

use super::{Language, PaperLanguage, words::words};

words! {
    /// Trin: one of the three a sign, an area or a joint position can take.
    ///
    /// Ordered from the best to the worst, so `max` is the worst.
    @papers Step {
        /// Grøn, "I trivsel", ●.
        Green = "green": step_green, step_green_meaning;
        /// Gul, "Ekstra opmærksomhed", ▲.
        Yellow = "yellow": step_yellow, step_yellow_meaning;
        /// Rød, "Bekymring", ■.
        Red = "red": step_red, step_red_meaning;
    }
}

impl Step {
    /// What the step says in words: "I trivsel".
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Self::Green => language.step_green_name(),
            Self::Yellow => language.step_yellow_name(),
            Self::Red => language.step_red_name(),
        }
    }

    /// The shape that carries the step where colour is not seen.
    #[must_use]
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Green => "●",
            Self::Yellow => "▲",
            Self::Red => "■",
        }
    }
}

/// What was answered about a sign or an area. "Ikke set" is an answer of its
/// own and never counts as thriving.
///
/// No answer yet is `None` around this. Stored as one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "AnswerWord", into = "AnswerWord")]
pub enum Answer {
    /// Seen, and this step fits best.
    Seen(Step),
    /// Ikke set: the adult cannot say.
    NotSeen,
}

/// How an [`Answer`] is stored.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum AnswerWord {
    Green,
    Yellow,
    Red,
    NotSeen,
}

impl From<AnswerWord> for Answer {
    fn from(word: AnswerWord) -> Self {
        match word {
            AnswerWord::Green => Self::Seen(Step::Green),
            AnswerWord::Yellow => Self::Seen(Step::Yellow),
            AnswerWord::Red => Self::Seen(Step::Red),
            AnswerWord::NotSeen => Self::NotSeen,
        }
    }
}

impl From<Answer> for AnswerWord {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Seen(Step::Green) => Self::Green,
            Answer::Seen(Step::Yellow) => Self::Yellow,
            Answer::Seen(Step::Red) => Self::Red,
            Answer::NotSeen => Self::NotSeen,
        }
    }
}

impl Answer {
    /// The four answers in the order they are shown.
    pub const ALL: [Self; 4] = [
        Self::Seen(Step::Green),
        Self::Seen(Step::Yellow),
        Self::Seen(Step::Red),
        Self::NotSeen,
    ];

    /// The answer with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.id() == id)
    }

    /// The step, if it was seen.
    #[must_use]
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::Seen(step) => Some(step),
            Self::NotSeen => None,
        }
    }

    /// The answer in files and element ids.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Seen(step) => step.id(),
            Self::NotSeen => "not_seen",
        }
    }

    /// The word on screen and on paper: "Grøn", "Ikke set".
    #[must_use]
    pub fn word(self, language: impl Into<PaperLanguage>) -> &'static str {
        let language = language.into();
        match self {
            Self::Seen(step) => step.word(language),
            Self::NotSeen => language.answer_not_seen(),
        }
    }

    /// Its shape; an open ring where nothing was seen.
    #[must_use]
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Seen(step) => step.shape(),
            Self::NotSeen => "○",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_stored_as_one_word() {
        for answer in Answer::ALL {
            let stored = serde_json::to_string(&answer).unwrap();
            assert_eq!(stored, format!("\"{}\"", answer.id()));
            assert_eq!(serde_json::from_str::<Answer>(&stored).unwrap(), answer);
        }
    }
}
