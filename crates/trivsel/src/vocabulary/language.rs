//! The languages, and a function for every text of the app.

use serde::{Deserialize, Serialize};

/// A language the app is complete in.
///
/// Every message of `texts/` is a function of it: `Language::Danish.app_name()`. A message
/// that lacks in one language stops the build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Language {
    /// Dansk, the first language.
    #[default]
    #[serde(rename = "da")]
    Danish,
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// All of them, Danish first.
    pub const ALL: [Self; 2] = [Self::Danish, Self::English];

    /// The code of ISO 639-1, as in `lang="da"`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::English => "en",
        }
    }

    /// The language with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// Its own name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Danish => "Dansk",
            Self::English => "English",
        }
    }
}

/// A text with its parameters, which stand in it as the characters of their
/// numbers: `\u{1}` is the first. One function for all messages keeps the page small.
fn filled(template: &str, parameters: &[&dyn std::fmt::Display]) -> String {
    let mut text = String::new();
    for letter in template.chars() {
        match parameters.get((letter as usize).wrapping_sub(1)) {
            Some(parameter) => text += &parameter.to_string(),
            None => text.push(letter),
        }
    }
    text
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
