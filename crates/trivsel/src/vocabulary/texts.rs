//! The texts of each language, by chapter and number.
//!
//! Danish is part of the program, so that there is always one language whole; its
//! chapters are data of their own, so that each goes where it is used. In the page the English texts are a file of their own beside it, and no visit
//! loads them that does not ask for English. `Language::is_here` tells whether a
//! language can be spoken yet. The app fetches and switches in one verb, so that
//! no text is asked for before it is there.

use std::sync::OnceLock;

use super::Language;

/// Texts of one language, each at its number.
type Texts = Vec<&'static str>;

/// The texts of a file of `texts/`, or of the model.
pub(super) struct Chapter {
    /// The line of the English file at which the chapter begins.
    first: usize,
    danish: &'static str,
    texts: OnceLock<Texts>,
}

impl Chapter {
    const fn new(first: usize, danish: &'static str) -> Self {
        Self {
            first,
            danish,
            texts: OnceLock::new(),
        }
    }

    fn danish(&self) -> &Texts {
        self.texts.get_or_init(|| split(self.danish))
    }
}

include!(concat!(env!("OUT_DIR"), "/chapters.rs"));

/// The lines of the English file.
static ENGLISH_LINES: OnceLock<Texts> = OnceLock::new();

/// The file of texts belongs to another build of the app, or is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherTexts;

impl Language {
    /// Whether its texts are here, so that it can be spoken.
    #[must_use]
    pub fn is_here(self) -> bool {
        match self {
            Self::Danish => true,
            Self::English => english().is_some(),
        }
    }

    /// Takes in the file with its texts.
    ///
    /// # Errors
    /// When it is not the file of this build; then nothing has changed.
    pub fn take_in(self, file: String) -> Result<(), OtherTexts> {
        let lines = split(file.leak());
        // The first line tells which texts they are.
        if lines.len() != LINES || lines.first() != Some(&MARK) {
            return Err(OtherTexts);
        }
        if self == Self::English {
            ENGLISH_LINES.get_or_init(|| lines);
        }
        Ok(())
    }

    /// The text of the app's own model with this number.
    pub(crate) fn model_text(self, number: u16) -> &'static str {
        self.text(&MODEL, number)
    }

    /// The text with this number in a chapter. Danish stands in for a language that
    /// is not here, which no screen may come to ask for.
    #[inline(never)]
    pub(super) fn text(self, chapter: &'static Chapter, number: u16) -> &'static str {
        debug_assert!(
            self.is_here(),
            "the texts of {self:?} are asked for too early"
        );
        let number = usize::from(number);
        let text = match (self, english()) {
            (Self::English, Some(lines)) => lines.get(chapter.first + number),
            _ => chapter.danish().get(number),
        };
        text.copied().unwrap_or_default()
    }
}

#[cfg(target_arch = "wasm32")]
fn english() -> Option<&'static Texts> {
    ENGLISH_LINES.get()
}

/// Outside the page both languages are always here.
#[cfg(not(target_arch = "wasm32"))]
fn english() -> Option<&'static Texts> {
    const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/english.txt"));
    Some(ENGLISH_LINES.get_or_init(|| split(ENGLISH)))
}

fn split(file: &'static str) -> Texts {
    file.split('\n').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_hold_the_same_texts() {
        let english = english().unwrap();
        assert_eq!(english.len(), LINES);
        assert_eq!(english[0], MARK);
        let mut line = 1;
        for chapter in CHAPTERS {
            assert_eq!(chapter.first, line);
            for danish in chapter.danish() {
                assert!(!danish.is_empty() && !english[line].is_empty(), "{line}");
                line += 1;
            }
        }
        assert_eq!(line, LINES);
    }

    #[test]
    fn a_file_of_another_build_is_refused() {
        let own = english().unwrap().join("\n");
        for other in [
            String::new(),
            "<!DOCTYPE html>\n<title>Not found</title>".to_owned(),
            own.replacen(MARK, "0000000000000000", 1),
            format!("{own}\none more"),
        ] {
            assert_eq!(Language::English.take_in(other), Err(OtherTexts));
        }
        assert_eq!(Language::English.take_in(own), Ok(()));
    }
}
