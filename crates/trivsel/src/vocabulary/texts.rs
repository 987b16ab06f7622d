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
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    /// Every message of a language that has no parameters, as it stands in its files.
    fn plain_messages(language: &str) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../texts")
            .join(language);
        let files = fs::read_dir(folder).unwrap();
        let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
        let all: Vec<_> = texts.collect();
        let lines = all.iter().flat_map(|text| text.lines());
        lines
            .filter(|line| {
                !line.contains('{') && line.starts_with(|it: char| it.is_ascii_lowercase())
            })
            .filter_map(|line| Some(line.split_once(" = ")?.1.to_owned()))
            .collect()
    }

    #[test]
    fn every_message_of_the_files_is_a_text_of_its_language() {
        let danish: BTreeSet<&str> = CHAPTERS
            .iter()
            .flat_map(|it| it.danish())
            .copied()
            .collect();
        let english: BTreeSet<&str> = english().unwrap().iter().copied().collect();
        for (language, texts) in [("da", danish), ("en", english)] {
            let messages = plain_messages(language);
            assert!(messages.len() > 500, "{language}: {}", messages.len());
            for message in messages {
                assert!(texts.contains(message.as_str()), "{language}: {message}");
            }
        }
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
