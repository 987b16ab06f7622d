//! The sentences of the app, as what may stand on a screen: words, and gaps for what is put in.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// More ways to read one message than these are not told apart: a choice within a choice is a gap.
const MOST_READINGS: usize = 64;

/// A part of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SentencePiece {
    /// One word, without its punctuation.
    Word(String),
    /// A name, a number or another text.
    Gap,
}

/// The words of a text, without punctuation.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// A text in which nothing is put in.
pub fn plain(text: &str) -> Vec<SentencePiece> {
    words(text).map(SentencePiece::Word).collect()
}

/// Every reading of every message of a file of texts, its attributes too.
pub fn of_messages(source: &str) -> Vec<Vec<SentencePiece>> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(source);
    let mut all = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(it) => (it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (Some(&it.value), &it.attributes),
            _ => continue,
        };
        let patterns = attributes.iter().map(|it| &it.value).chain(value);
        all.extend(patterns.flat_map(readings));
    }
    all
}

/// Each way to read a pattern: one for each choice in it.
fn readings(pattern: &Pattern<&str>) -> Vec<Vec<SentencePiece>> {
    let mut all = vec![Vec::new()];
    for element in &pattern.elements {
        let choices = match element {
            PatternElement::TextElement { value } => vec![plain(value)],
            PatternElement::Placeable { expression } => choices(expression),
        };
        let choices = match all.len() * choices.len() <= MOST_READINGS {
            true => choices,
            false => vec![vec![SentencePiece::Gap]],
        };
        let with = |start: &Vec<SentencePiece>| {
            let longer = |end: &Vec<SentencePiece>| [start.as_slice(), end].concat();
            choices.iter().map(longer).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

fn choices(expression: &Expression<&str>) -> Vec<Vec<SentencePiece>> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|it| readings(&it.value)).collect()
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![plain(value)],
        Expression::Inline(_) => vec![vec![SentencePiece::Gap]],
    }
}
