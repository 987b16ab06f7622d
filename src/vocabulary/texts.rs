//! The texts of each language, by number.
//!
//! Danish is part of the program, so that there is always one language whole.
//! In the page the English texts are a file of their own beside it, and no visit
//! loads them that does not ask for English. `Language::is_here` tells whether a
//! language can be spoken yet. The app fetches and switches in one verb, so that
//! no text is asked for before it is there.

use std::sync::OnceLock;

use super::Language;

/// The texts of a language, each at its number.
type Texts = Vec<&'static str>;

const DANISH: &str = include_str!(concat!(env!("OUT_DIR"), "/danish.txt"));
static DANISH_TEXTS: OnceLock<Texts> = OnceLock::new();
static ENGLISH_TEXTS: OnceLock<Texts> = OnceLock::new();

/// The file of texts belongs to another build of the app, or is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherTexts;

impl Language {
    /// Whether its texts are here, so that it can be spoken.
    #[must_use]
    pub fn is_here(self) -> bool {
        self.texts().is_some()
    }

    /// Takes in the file with its texts.
    ///
    /// # Errors
    /// When it is not the file of this build; then nothing has changed.
    pub fn take_in(self, file: String) -> Result<(), OtherTexts> {
        let (danish, texts) = (danish(), split(file.leak()));
        // The first line tells which texts they are.
        if texts.len() != danish.len() || texts.first() != danish.first() {
            return Err(OtherTexts);
        }
        if self == Self::English {
            ENGLISH_TEXTS.get_or_init(|| texts);
        }
        Ok(())
    }

    /// The text with this number. Danish stands in for a language that is not
    /// here, which no screen may come to ask for.
    #[inline(never)]
    pub(crate) fn text(self, number: u16) -> &'static str {
        debug_assert!(
            self.is_here(),
            "the texts of {self:?} are asked for too early"
        );
        let texts = self.texts().unwrap_or_else(danish);
        texts.get(usize::from(number)).copied().unwrap_or_default()
    }

    fn texts(self) -> Option<&'static Texts> {
        match self {
            Self::Danish => Some(danish()),
            Self::English => english(),
        }
    }
}

fn danish() -> &'static Texts {
    DANISH_TEXTS.get_or_init(|| split(DANISH))
}

#[cfg(target_arch = "wasm32")]
fn english() -> Option<&'static Texts> {
    ENGLISH_TEXTS.get()
}

/// Outside the page both languages are always here.
#[cfg(not(target_arch = "wasm32"))]
fn english() -> Option<&'static Texts> {
    const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/english.txt"));
    Some(ENGLISH_TEXTS.get_or_init(|| split(ENGLISH)))
}

fn split(file: &'static str) -> Texts {
    file.split('\n').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_hold_the_same_texts() {
        let english = Language::English.texts().unwrap();
        assert_eq!(english.len(), danish().len());
        assert_eq!(english[0], danish()[0]);
        for (number, (danish, english)) in danish().iter().zip(english).enumerate() {
            assert!(!danish.is_empty() && !english.is_empty(), "text {number}");
        }
    }

    #[test]
    fn a_file_of_another_build_is_refused() {
        let own = Language::English.texts().unwrap().join("\n");
        for other in [
            String::new(),
            "<!DOCTYPE html>\n<title>Not found</title>".to_owned(),
            own.replacen(danish()[0], "0000000000000000", 1),
            format!("{own}\none more"),
        ] {
            assert_eq!(Language::English.take_in(other), Err(OtherTexts));
        }
        assert_eq!(Language::English.take_in(own), Ok(()));
    }
}
