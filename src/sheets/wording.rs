//! A text of the model that a sheet carries with it.

use crate::vocabulary::Language;

/// One text in each language, taken out of a model, so that a sheet holds no
/// more of the model than it prints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording([String; Language::ALL.len()]);

impl Wording {
    /// Asks for the text in every language.
    pub fn of<'a>(text: impl Fn(Language) -> &'a str) -> Self {
        Self(Language::ALL.map(|language| text(language).to_owned()))
    }

    /// The text in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        &self.0[language as usize]
    }
}
