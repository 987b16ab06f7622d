//! What a browser test looks for is one of the app's sentences.
//!
//! A sentence that has been written anew and is looked for in vain is found when the test runs. One
//! that a test asks *not* to see would never be found again: such a check could not fail.

mod sentences;

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit;
use syn::{Expr, ExprLit, Lit};

use sentences::{SentencePiece, of_messages, plain, words};

/// Where one text may end and the next begin.
const BETWEEN_TEXTS: &str = ". ";

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
    sentences: Vec<Vec<SentencePiece>>,
    /// Every word of a sentence, but those that are a text by themselves: months, colours, roles.
    bound_words: BTreeSet<String>,
    /// What is typed in or made up, as words between spaces.
    typed: String,
    /// The same, and what no gap divides of a sentence.
    put_in: String,
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
        let sentences: Vec<_> = messages.chain(others).collect();
        let of_piece = |piece: &SentencePiece| match piece {
            SentencePiece::Word(word) => Some(word.clone()),
            SentencePiece::Gap => None,
        };
        let (alone, bound): (Vec<_>, Vec<_>) = sentences.iter().partition(|it| it.len() == 1);
        let mut bound_words: BTreeSet<_> =
            bound.into_iter().flatten().filter_map(of_piece).collect();
        for word in alone.into_iter().flatten().filter_map(of_piece) {
            bound_words.remove(&word);
        }
        let undivided = sentences
            .iter()
            .flat_map(|it| it.split(|it| *it == SentencePiece::Gap));
        let undivided = undivided.map(|run| run.iter().filter_map(of_piece).collect());
        let typed = typed
            .into_iter()
            .map(|text| sentences::words(&text).collect());
        let typed: String = typed.map(|it: Vec<_>| spaced(&it)).collect();
        let undivided = undivided.map(|it: Vec<_>| spaced(&it));
        let put_in = undivided.chain([typed.clone()]).collect();
        Self {
            sentences,
            bound_words,
            typed,
            put_in,
        }
    }

    /// Whether a screen may show it. What a colon, a dot or a line divides may be two texts.
    pub fn shows(&self, text: &str) -> bool {
        text.replace(['·', '»', '«', ':', '\n'], BETWEEN_TEXTS)
            .split(BETWEEN_TEXTS)
            .all(|part| self.shows_part(part))
    }

    fn shows_part(&self, text: &str) -> bool {
        let quoted: Vec<_> = words(text).collect();
        if self.puts_in(&quoted) {
            return true;
        }
        let may_be_put_in: BTreeSet<_> = (0..quoted.len())
            .flat_map(|from| (from + 1..=quoted.len()).map(move |to| (from, to)))
            .filter(|(from, to)| self.puts_in(&quoted[*from..*to]))
            .collect();
        let reading = QuoteReading {
            quoted: &quoted,
            may_be_put_in: &may_be_put_in,
        };
        self.sentences.iter().any(|sentence| {
            (0..sentence.len()).any(|from| reading.goes_on(&sentence[from..], 0, true))
        })
    }

    /// What may stand in a gap: numbers, names and words that are a text, what is typed, another text.
    fn puts_in(&self, words: &[String]) -> bool {
        let is_number = |word: &String| word.starts_with(|it: char| it.is_ascii_digit());
        let is_free = |word: &String| is_number(word) || !self.bound_words.contains(word);
        let put_in = match words.len() {
            1 => &self.typed,
            _ => &self.put_in,
        };
        words.iter().all(is_free) || put_in.contains(&spaced(words))
    }
}

/// What is quoted, held against one sentence after the other.
struct QuoteReading<'a> {
    quoted: &'a [String],
    /// From which word to before which what is quoted may stand in a gap.
    may_be_put_in: &'a BTreeSet<(usize, usize)>,
}

impl QuoteReading<'_> {
    /// Whether what is quoted from a word on is what the sentence goes on with. It may begin and end
    /// within the sentence, and within a word of it.
    fn goes_on(&self, sentence: &[SentencePiece], at: usize, is_start: bool) -> bool {
        let (Some(word), Some(piece)) = (self.quoted.get(at), sentence.first()) else {
            return at == self.quoted.len();
        };
        let rest = &sentence[1..];
        match piece {
            SentencePiece::Word(said) => {
                let is_cut = at + 1 == self.quoted.len() && said.starts_with(word.as_str());
                let is_tail = is_start && said.ends_with(word.as_str());
                (said == word || is_cut || is_tail) && self.goes_on(rest, at + 1, false)
            }
            SentencePiece::Gap => {
                let ends = at + 1..=self.quoted.len();
                let mut put_in = ends.filter(|end| self.may_be_put_in.contains(&(at, *end)));
                put_in.any(|end| self.goes_on(rest, end, false))
                    || (!is_start && self.goes_on(rest, at, false))
            }
        }
    }
}

fn spaced(words: &[String]) -> String {
    format!(" {} ", words.join(" "))
}

impl Quotes {
    fn of(file: &str) -> Self {
        let mut quotes = Self::default();
        if let Ok(parsed) = syn::parse_file(file) {
            quotes.visit_file(&parsed);
        }
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

    fn visit_lit_str(&mut self, text: &syn::LitStr) {
        self.others.push(text.value());
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
        let test = "const SAID: &str = \"Alle gemt på\";\nfn a(page: &Browser) { page.fill(\"Navn\", \"Det med andre\"); }";
        assert_eq!(typed([&test.to_owned()]), ["Alle gemt på", "Det med andre"]);
    }
}
