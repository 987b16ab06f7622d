//! The languages, and a function for every text of the app.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::text_form::text_form;

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

/// A language that the papers for parents can be in: those of the app, and one for each other folder
/// under `texts/`.
///
/// Every message of `texts/da/papers/` is a function of it, and no other: what is drawn on these
/// papers is there in each of their languages, or the app is not built.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PaperLanguage(u8);

/// What a language tells of itself.
struct Facts {
    code: &'static str,
    own_name: &'static str,
    /// In each language of the app.
    names: [&'static str; 2],
    rtl: bool,
    /// The place of the plural category, among the six of CLDR, of each number below 200.
    counts: &'static [u8; 200],
}

impl Language {
    /// All of them, Danish first.
    pub const ALL: [Self; 2] = [Self::Danish, Self::English];

    /// The code of ISO 639-1, as in `lang="da"`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        LANGUAGES[self as usize].code
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
        LANGUAGES[self as usize].own_name
    }

    fn filled(self, template: &str, parameters: &[&dyn fmt::Display]) -> String {
        filled(template, parameters, ["", ""])
    }
}

impl PaperLanguage {
    /// All of them: those of the app first, then by their codes.
    pub const ALL: PaperLanguages = PaperLanguages(0);

    /// The code of ISO 639-1, as in `lang="pl"`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.facts().code
    }

    /// The language with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        { Self::ALL }.find(|language| language.code() == code)
    }

    /// Its own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        self.facts().own_name
    }

    /// What it is called inside a sentence of another language: "polsk".
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        self.facts().names[language as usize]
    }

    /// Whether it is read from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.facts().rtl
    }

    /// The same language of the app, where it is one.
    #[must_use]
    pub fn whole(self) -> Option<Language> {
        Language::ALL.get(usize::from(self.0)).copied()
    }

    /// A text of the staff inside a text of this language: where that is read from right to left, the
    /// two do not mix.
    #[must_use]
    pub fn apart(self, text: &str) -> String {
        let [open, close] = self.apart_signs();
        [open, text, close].concat()
    }

    /// Its place among those that are no language of the app.
    pub(super) fn other(self) -> Option<usize> {
        usize::from(self.0).checked_sub(Language::ALL.len())
    }

    fn facts(self) -> &'static Facts {
        &LANGUAGES[usize::from(self.0)]
    }

    /// Unicode's first strong isolate, and what ends it.
    fn apart_signs(self) -> [&'static str; 2] {
        if self.is_rtl() {
            ["\u{2068}", "\u{2069}"]
        } else {
            ["", ""]
        }
    }

    fn filled(self, template: &str, parameters: &[&dyn fmt::Display]) -> String {
        filled(template, parameters, self.apart_signs())
    }

    /// The place of a count's plural category among the six of CLDR.
    #[allow(
        dead_code,
        reason = "for messages with a plural, which the papers need not have"
    )]
    fn category(self, count: usize) -> u16 {
        let told = if count < 200 {
            count
        } else {
            100 + count % 100
        };
        u16::from(self.facts().counts[told] - b'0')
    }
}

/// Every [`PaperLanguage`].
#[derive(Clone)]
pub struct PaperLanguages(u8);

impl Iterator for PaperLanguages {
    type Item = PaperLanguage;

    fn next(&mut self) -> Option<PaperLanguage> {
        let next = PaperLanguage(self.0);
        LANGUAGES.get(usize::from(self.0))?;
        self.0 += 1;
        Some(next)
    }
}

impl From<Language> for PaperLanguage {
    fn from(language: Language) -> Self {
        Self(language as u8)
    }
}

impl Default for PaperLanguage {
    fn default() -> Self {
        Language::Danish.into()
    }
}

impl PartialEq<Language> for PaperLanguage {
    fn eq(&self, other: &Language) -> bool {
        *self == Self::from(*other)
    }
}

impl fmt::Debug for PaperLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for PaperLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// No folder under `texts/` is called so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotALanguage;

impl FromStr for PaperLanguage {
    type Err = NotALanguage;

    fn from_str(code: &str) -> Result<Self, NotALanguage> {
        Self::from_code(code).ok_or(NotALanguage)
    }
}

text_form!(
    PaperLanguage,
    "the code of a language (ISO 639)",
    "^[a-z]{2,3}$"
);

/// Whether it is a letter of Hebrew, Arabic or their neighbours.
fn is_read_from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// A text with its parameters, which stand in it as the characters of their
/// numbers: `\u{1}` is the first. One function for all messages keeps the page small.
fn filled(template: &str, parameters: &[&dyn fmt::Display], signs: [&'static str; 2]) -> String {
    let mut text = String::new();
    for letter in template.chars() {
        match parameters.get((letter as usize).wrapping_sub(1)) {
            Some(parameter) => {
                let parameter = parameter.to_string();
                // A number or a day is no name: it reads on as the sentence does.
                let apart = parameter.chars().find(|it| it.is_alphabetic());
                let [open, close] = match apart {
                    Some(first) if !is_read_from_the_right(first) => signs,
                    _ => ["", ""],
                };
                text += &[open, &parameter, close].concat();
            }
            None => text.push(letter),
        }
    }
    text
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
include!(concat!(env!("OUT_DIR"), "/texts.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_found_by_its_code_and_has_names() {
        let all: Vec<_> = PaperLanguage::ALL.collect();
        assert_eq!(all[0], Language::Danish);
        assert_eq!(all[1], Language::English);
        for language in &all {
            assert_eq!(PaperLanguage::from_code(language.code()), Some(*language));
            for name in Language::ALL.map(|it| language.name(it)) {
                assert!(!name.is_empty());
            }
            let whole = Language::from_code(language.code());
            assert_eq!(language.whole(), whole);
        }
        let [rtl, ltr] = ["ar", "pl"].map(|code| PaperLanguage::from_code(code).unwrap());
        assert!(rtl.is_rtl() && !ltr.is_rtl());
        assert_eq!(ltr.name(Language::Danish), "polsk");
        assert_eq!("xx".parse::<PaperLanguage>(), Err(NotALanguage));
    }

    #[test]
    fn a_name_stands_apart_where_a_language_is_read_from_right_to_left() {
        let said = |code: &str| {
            let language = PaperLanguage::from_code(code).unwrap();
            language.invite_lead("Alma")
        };
        assert!(said("ar").contains("\u{2068}Alma\u{2069}"));
        assert!(said("de").contains(" Alma "));
        // What the language says itself reads on: a day is not turned around.
        let arabic = PaperLanguage::from_code("ar").unwrap();
        let day = crate::vocabulary::Day::new(2026, 12, 8).unwrap();
        let words = day.words_with_weekday(arabic);
        assert_eq!(words, "الثلاثاء، 8\u{a0}كانون الأول/ديسمبر 2026");
        assert!(!arabic.paper_page("\u{1}", 2).contains('\u{2068}'));
    }
}
