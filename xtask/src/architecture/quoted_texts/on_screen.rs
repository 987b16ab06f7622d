//! What may stand on a screen, and whether a sentence is a part of it. A word that no text has is taken
//! for a name.

use std::collections::{BTreeMap, BTreeSet};

use super::sentences::{SentencePiece, of_messages, plain, words};

/// What may stand on a screen: the sentences of the app, and what is typed in or made up.
pub struct OnScreen {
    sentences: WordIndex,
    typed: WordIndex,
    /// Every word of a sentence, but those that are a text by themselves: months, colours, names.
    bound_words: BTreeSet<String>,
}

impl OnScreen {
    /// From the files of the texts, other sentences of the app, and what is typed.
    pub fn new<'a>(
        messages: impl IntoIterator<Item = &'a String>,
        others: impl IntoIterator<Item = String>,
        typed: impl IntoIterator<Item = String>,
    ) -> Self {
        let messages = messages.into_iter().flat_map(|it| of_messages(it));
        let others = others.into_iter().map(|it| plain(&it));
        let sentences = WordIndex::new(messages.chain(others).collect());
        let typed = WordIndex::new(typed.into_iter().map(|it| plain(&it)).collect());
        let mut bound_words: BTreeSet<_> = sentences.places.keys().cloned().collect();
        for alone in [&sentences, &typed] {
            for text in &alone.texts {
                if let [SentencePiece::Word(word)] = text.as_slice() {
                    bound_words.remove(word);
                }
            }
        }
        Self {
            sentences,
            typed,
            bound_words,
        }
    }

    /// Whether a screen may show it. What punctuation divides may be two texts, and a number may stand
    /// beside one.
    pub fn shows(&self, text: &str) -> bool {
        let parts = text.split(['.', ',', ':', '·', '»', '«', '\n']);
        parts.map(|part| words(part).collect()).all(|part: Vec<_>| {
            let is_counted = part.last().is_some_and(|it| is_number(it));
            let part = &part[..part.len() - usize::from(is_counted)];
            self.puts_in(part) || self.says(part)
        })
    }

    /// Whether it is a part of a sentence.
    fn says(&self, quoted: &[String]) -> bool {
        let spans =
            (0..quoted.len()).flat_map(|from| (from + 1..=quoted.len()).map(move |to| (from, to)));
        let reading = QuoteReading {
            quoted,
            may_be_put_in: spans
                .filter(|(from, to)| self.puts_in(&quoted[*from..*to]))
                .collect(),
        };
        (0..quoted.len()).any(|at| {
            let is_there = at == 0 || reading.may_be_put_in.contains(&(0, at));
            is_there
                && self.sentences.from(&quoted[at]).any(|pieces| {
                    let (before, from) = pieces;
                    (at == 0 || before == Some(&SentencePiece::Gap)) && reading.goes_on(from, at)
                })
        })
    }

    /// What may stand in a gap: numbers, names and words that are a text, what is typed, another text.
    fn puts_in(&self, words: &[String]) -> bool {
        words
            .iter()
            .all(|word| is_number(word) || !self.bound_words.contains(word))
            || self.typed.has(words)
            || (words.len() > 1 && self.sentences.has(words))
    }
}

/// Texts, and where each word stands in them: in which text, and as which of its pieces.
struct WordIndex {
    texts: Vec<Vec<SentencePiece>>,
    places: BTreeMap<String, Vec<(usize, usize)>>,
}

impl WordIndex {
    fn new(texts: Vec<Vec<SentencePiece>>) -> Self {
        let mut places: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (text, pieces) in texts.iter().enumerate() {
            for (at, piece) in pieces.iter().enumerate() {
                if let SentencePiece::Word(word) = piece {
                    places.entry(word.clone()).or_default().push((text, at));
                }
            }
        }
        Self { texts, places }
    }

    /// Every text from where a word of it begins so, with what stands before it.
    fn from<'a>(
        &'a self,
        word: &'a str,
    ) -> impl Iterator<Item = (Option<&'a SentencePiece>, &'a [SentencePiece])> {
        let near = self.places.range(word.to_owned()..);
        near.take_while(move |(said, _)| said.starts_with(word))
            .flat_map(|(_, places)| places)
            .map(|(text, at)| {
                let (before, from) = self.texts[*text].split_at(*at);
                (before.last(), from)
            })
    }

    /// Whether a text has these words side by side.
    fn has(&self, words: &[String]) -> bool {
        let is_said =
            |(piece, word): (&SentencePiece, &String)| *piece == SentencePiece::Word(word.clone());
        words.first().is_some_and(|first| {
            self.from(first)
                .any(|(_, from)| from.len() >= words.len() && from.iter().zip(words).all(is_said))
        })
    }
}

fn is_number(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_digit())
}

/// What is quoted, held against one sentence after the other.
struct QuoteReading<'a> {
    quoted: &'a [String],
    /// From which word to before which what is quoted may stand in a gap.
    may_be_put_in: BTreeSet<(usize, usize)>,
}

impl QuoteReading<'_> {
    /// Whether what is quoted from a word on is what the sentence goes on with. It may end within the
    /// sentence, and within a word of it.
    fn goes_on(&self, sentence: &[SentencePiece], at: usize) -> bool {
        let (Some(word), Some(piece)) = (self.quoted.get(at), sentence.first()) else {
            return at == self.quoted.len();
        };
        let rest = &sentence[1..];
        match piece {
            SentencePiece::Word(said) => {
                let is_cut = at + 1 == self.quoted.len() && said.starts_with(word.as_str());
                (said == word || is_cut) && self.goes_on(rest, at + 1)
            }
            SentencePiece::Gap => {
                let mut ends = at..=self.quoted.len();
                ends.any(|end| {
                    (end == at || self.may_be_put_in.contains(&(at, end)))
                        && self.goes_on(rest, end)
                })
            }
        }
    }
}
