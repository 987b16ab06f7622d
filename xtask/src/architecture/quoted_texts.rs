//! What a browser test looks for is one of the app's sentences.
//!
//! A sentence that has been written anew and is looked for in vain is found when the test runs. One
//! that a test asks *not* to see would never be found again: such a check could not fail.

mod sentences;

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit;
use syn::{Expr, ExprLit, Lit};

use sentences::{SentencePiece, of_messages, plain, words};

/// Which arguments of a verb of the browser tests are read on the screen.
fn read_by(verb: &str) -> &'static [usize] {
    match verb {
        "sees" | "sees_not" | "sees_all" | "fill" | "paste" => &[0],
        "choose" => &[0, 1],
        "find" | "click" | "inside" | "tab_to" => &[1],
        _ => &[],
    }
}

/// What may stand on a screen: the sentences of the app, and what is typed in or made up.
pub struct OnScreen {
    sentences: WordIndex,
    typed: WordIndex,
    /// Every word of a sentence, but those that are a text by themselves: months, colours, names.
    bound_words: BTreeSet<String>,
}

/// What a test quotes, and where.
struct Quote {
    line: usize,
    text: String,
}

/// What is quoted in a file of tests, and every other text of it.
#[derive(Default)]
struct Quotes {
    quoted: Vec<Quote>,
    /// Constants of this file that are looked for, by their names.
    named: Vec<(usize, String)>,
    constants: BTreeMap<String, String>,
    /// What is used otherwise too: typed, or written into a file.
    used: BTreeSet<String>,
    others: Vec<String>,
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

impl Quotes {
    fn of(file: &str) -> Self {
        let mut quotes = Self::default();
        if let Ok(parsed) = syn::parse_file(file) {
            quotes.visit_file(&parsed);
        }
        let constants = std::mem::take(&mut quotes.constants);
        for (line, name) in std::mem::take(&mut quotes.named) {
            let text = constants.get(&name).cloned();
            quotes.quoted.extend(text.map(|text| Quote { line, text }));
        }
        let used = constants.into_iter();
        let used = used.filter(|(name, _)| quotes.used.contains(name));
        quotes.others.extend(used.map(|(_, text)| text));
        quotes
    }

    fn take(&mut self, expression: &Expr) {
        match expression {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => self.quoted.push(Quote {
                line: text.span().start().line,
                text: text.value(),
            }),
            Expr::Path(it) => {
                if let Some(name) = it.path.get_ident() {
                    self.named
                        .push((name.span().start().line, name.to_string()));
                }
            }
            Expr::Reference(it) => self.take(&it.expr),
            Expr::Array(it) => it.elems.iter().for_each(|it| self.take(it)),
            other => self.visit_expr(other),
        }
    }
}

impl Visit<'_> for Quotes {
    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        let read = read_by(&call.method.to_string());
        self.visit_expr(&call.receiver);
        for (at, argument) in call.args.iter().enumerate() {
            if read.contains(&at) {
                self.take(argument);
            } else {
                self.visit_expr(argument);
            }
        }
    }

    fn visit_path(&mut self, path: &syn::Path) {
        self.used.extend(path.get_ident().map(ToString::to_string));
    }

    fn visit_item_const(&mut self, item: &syn::ItemConst) {
        if let Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) = &*item.expr
        {
            let name = item.ident.to_string();
            // Another file may type it.
            if !matches!(item.vis, syn::Visibility::Inherited) {
                self.used.insert(name.clone());
            }
            self.constants.insert(name, text.value());
        } else {
            self.visit_expr(&item.expr);
        }
    }

    fn visit_lit_str(&mut self, text: &syn::LitStr) {
        self.others.push(text.value());
    }

    /// A file in the letters of an older system.
    fn visit_lit_byte_str(&mut self, text: &syn::LitByteStr) {
        self.others
            .push(text.value().into_iter().map(char::from).collect());
    }
}

/// Every quotation of these tests that no screen shows, as a fault with its line.
pub fn strange(tests: &BTreeMap<String, String>, screens: &OnScreen) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, text) in tests {
        for Quote { line, text } in Quotes::of(text).quoted {
            if !screens.shows(&text) {
                faults.push(format!(
                    "{file}:{line}: no text of the app reads “{text}”; quote what stands there now"
                ));
            }
        }
    }
    faults
}

/// Every text of these files that no verb looks for: what a test types, and what is made up.
pub fn typed<'a>(files: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let others = |file: &'a String| Quotes::of(file).others;
    files.into_iter().flat_map(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screens() -> OnScreen {
        let messages = "due = Overskredet med { $days ->\n    [one] 1 dag\n   *[other] { $days } dage\n }\n\
            begun = Begyndte { $day }. Svar i { $group }\nmonth = januar\nanswer = grøn\n\
            all = Alle er { $answer }\n    .help = Se på det igen\nsafe = Det er gemt på enheden\n";
        let typed = ["Bo siger, det er gemt".to_owned()];
        OnScreen::new(
            [&messages.to_owned()],
            ["Leger med andre".to_owned()],
            typed,
        )
    }

    #[test]
    fn what_a_screen_may_show_is_none() {
        for text in [
            "Overskredet med",
            "Overskredet med 4 dage",
            "Begyndte 8. januar 2027. Svar i Bjørnene",
            "Alle er grøn",
            "Alle er … Se på det igen",
            "Leger med",
            "Bo siger, det er gemt",
            "Ronja Holm: Alle er grøn · Leger med andre",
        ] {
            assert!(screens().shows(text), "{text}");
        }
    }

    #[test]
    fn what_was_written_anew_is_a_fault_with_its_line() {
        let test = "fn a(page: &Browser) {\n    page.sees(\"Alle er grøn\");\n    page.sees_not(\"Det gemt på er\");\n\
            page.fill(\"Se på igen\", \"Alle gemt\");\n    page.sees_all(&[\"Alle er på\"]);\n}\n";
        let tests = BTreeMap::from([("a.rs".to_owned(), test.to_owned())]);
        let faults = strange(&tests, &screens());
        let found: Vec<_> = faults
            .iter()
            .map(|it| it.split(':').nth(1).unwrap())
            .collect();
        assert_eq!(found, ["3", "4", "5"], "{faults:?}");
    }

    #[test]
    fn what_a_test_types_may_be_looked_for() {
        let test = "const SAID: &str = \"Alle gemt på\";\nconst SEEN: &str = \"Alle på er\";\n\
            fn a(page: &Browser) { page.fill(\"Navn\", SAID); page.sees(SAID); page.sees(SEEN); page.fill(\"Se\", \"Det med andre\"); }";
        assert_eq!(typed([&test.to_owned()]), ["Det med andre", "Alle gemt på"]);
        let tests = BTreeMap::from([("a.rs".to_owned(), test.to_owned())]);
        let screens = OnScreen::new(
            [&"all = Alle er gemt\nname = Navn\nlook = Se på det\n".to_owned()],
            [],
            typed(tests.values()),
        );
        let faults = strange(&tests, &screens);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].contains("Alle på er"), "{faults:?}");
    }
}
