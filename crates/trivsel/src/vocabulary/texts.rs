//! The texts of each language, by chapter and number.
//!
//! Danish is part of the program, so that there is always one language whole; its
//! chapters are data of their own, so that each goes where it is used. In the page the texts of each
//! other language are a file of their own beside it, and no visit loads one that does not ask for that
//! language: English with all of them, the others with those of the parents' papers. `is_here` tells
//! whether a language can be spoken yet. The app fetches and switches in one verb, so that
//! no text is asked for before it is there.

use std::sync::OnceLock;

use super::{Language, PaperLanguage, language::OTHERS};

/// Texts of one language, each at its number.
type Texts = Vec<&'static str>;

/// The texts of a file of `texts/`, or of the model.
pub(super) struct Chapter {
    /// The line of the English file at which the chapter begins.
    first: usize,
    /// The line of a file of the papers at which those of its texts begin that stand on paper.
    first_on_paper: usize,
    /// Their numbers, in order.
    on_paper: &'static [u16],
    danish: &'static str,
    texts: OnceLock<Texts>,
}

impl Chapter {
    const fn new(
        first: usize,
        first_on_paper: usize,
        on_paper: &'static [u16],
        danish: &'static str,
    ) -> Self {
        Self {
            first,
            first_on_paper,
            on_paper,
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

/// The lines of the files of the papers, by language.
static PAPER_LINES: [OnceLock<Texts>; OTHERS] = [const { OnceLock::new() }; OTHERS];

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

impl PaperLanguage {
    /// Whether its texts are here, so that a paper can be in it.
    #[must_use]
    pub fn is_here(self) -> bool {
        match self.whole() {
            Some(language) => language.is_here(),
            None => self.lines().is_some(),
        }
    }

    /// Takes in the file with its texts.
    ///
    /// # Errors
    /// When it is not the file of this build; then nothing has changed.
    pub fn take_in(self, file: String) -> Result<(), OtherTexts> {
        let lines = split(file.leak());
        let (place, wanted, of) = match (self.whole(), self.other()) {
            (Some(Language::English), _) => (&ENGLISH_LINES, LINES, ""),
            (None, Some(at)) => (&PAPER_LINES[at], LINES_ON_PAPER, self.code()),
            _ => return Ok(()),
        };
        // The first line tells which texts they are, and in which language of the papers.
        let own = |line: &&str| {
            line.strip_prefix(MARK)
                .is_some_and(|it| it.trim_start() == of)
        };
        if lines.len() != wanted || !lines.first().is_some_and(own) {
            return Err(OtherTexts);
        }
        place.get_or_init(|| lines);
        Ok(())
    }

    /// A sum of its texts and of the Danish ones they were made from: another where one of them is
    /// another. None of a language of the app, which is checked as the app is.
    #[must_use]
    pub fn texts_sum(self) -> Option<&'static str> {
        PAPER_SUMS.get(self.other()?).copied()
    }

    /// The text of the app's own model with this number, where it stands on paper in this language.
    pub(crate) fn model_text(self, number: u16) -> Option<&'static str> {
        match self.whole() {
            Some(language) => Some(language.model_text(number)),
            None => self.on_paper(&MODEL, number),
        }
    }

    /// Every sentence that its papers can have, in Danish and in the language; a mark stands for what
    /// is put into it. Nothing where its texts are not here.
    #[must_use]
    pub fn sentences(self) -> Vec<[String; 2]> {
        let mut all: Vec<[String; 2]> = Vec::new();
        for chapter in ON_PAPER {
            for number in chapter.on_paper {
                let danish = chapter.danish().get(usize::from(*number));
                if let Some((danish, own)) = danish.zip(self.on_paper(chapter, *number)) {
                    let pair = [danish, own].map(shown);
                    if !all.contains(&pair) {
                        all.push(pair);
                    }
                }
            }
        }
        all
    }

    /// The text with this number in a chapter. Danish stands in for a language that is not here,
    /// which no screen may come to ask for.
    #[inline(never)]
    pub(super) fn text(self, chapter: &'static Chapter, number: u16) -> &'static str {
        match self.whole() {
            Some(language) => language.text(chapter, number),
            None => self
                .on_paper(chapter, number)
                .unwrap_or_else(|| Language::Danish.text(chapter, number)),
        }
    }

    fn on_paper(self, chapter: &'static Chapter, number: u16) -> Option<&'static str> {
        let at = chapter.on_paper.binary_search(&number).ok()?;
        self.lines()?.get(chapter.first_on_paper + at).copied()
    }

    #[cfg(target_arch = "wasm32")]
    fn lines(self) -> Option<&'static Texts> {
        PAPER_LINES[self.other()?].get()
    }

    /// Outside the page every language is always here.
    #[cfg(not(target_arch = "wasm32"))]
    fn lines(self) -> Option<&'static Texts> {
        let at = self.other()?;
        let lines = || split(super::language::OTHER_FILES[at]);
        Some(PAPER_LINES[at].get_or_init(lines))
    }
}

/// What is put into a text, as a mark that is seen.
fn shown(text: &str) -> String {
    let mark = |letter: char| if letter < ' ' { '…' } else { letter };
    text.chars().map(mark).collect()
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
mod tests;
