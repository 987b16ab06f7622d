//! The Fluent messages of a folder, as pieces.
//!
//! Understood: text, `{ $name }`, `{ "literal" }`, and a plural selector
//! `{ $count -> [one] … *[other] … }`, whose categories are those that CLDR knows of the
//! language. An attribute `.meaning` of `term-round` is the message `term-round-meaning`, and all
//! `.meaning` of a file are a chapter of their own. Where a message has several parameters, a comment
//! above the Danish one says in which order its function takes them: `# $name, $day`. So a sentence
//! can be turned round without a call that says the wrong thing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::plurals::{Category, categories};

/// One piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(String),
    Parameter(String),
    Plural {
        count: String,
        /// What stands for each category, `other` last.
        ways: Vec<(Category, Vec<Piece>)>,
    },
}

/// A message in one language.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The file it stands in, and of an attribute its name too.
    pub chapter: String,
    pub pieces: Vec<Piece>,
    /// The parameters that its comment lists.
    pub order: Vec<String>,
    /// It is an attribute of another message.
    pub is_attribute: bool,
}

/// Each message of a language.
pub type Messages = BTreeMap<String, Translation>;

/// What stands in these files. What is wrong is put with the problems.
pub fn read(files: &[PathBuf], language: &str, problems: &mut Vec<String>) -> Messages {
    let wanted = categories(language);
    let mut messages = Messages::new();
    for file in files {
        let name = file.display().to_string();
        let chapter = file.file_stem().unwrap_or_default().to_string_lossy();
        let source = match fs::read_to_string(file) {
            Ok(source) => source,
            Err(error) => {
                problems.push(format!("{name} cannot be read: {error}"));
                continue;
            }
        };
        let resource =
            fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(rest, errors)| {
                problems.extend(errors.iter().map(|error| format!("{name}: {error}")));
                rest
            });
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let order = listed(message.comment.as_ref());
            let own = message
                .value
                .map(|value| (id.to_owned(), chapter.to_string(), value, false));
            let attributes = message.attributes.into_iter().map(|it| {
                let of = it.id.name;
                (
                    format!("{id}-{of}"),
                    format!("{chapter}_{of}"),
                    it.value,
                    true,
                )
            });
            for (key, chapter, value, is_attribute) in own.into_iter().chain(attributes) {
                let pieces = pieces(&value, &wanted).unwrap_or_else(|problem| {
                    problems.push(format!("{name}: {key}: {problem}"));
                    Vec::new()
                });
                let message = Translation {
                    chapter,
                    pieces,
                    order: order.clone(),
                    is_attribute,
                };
                if messages.insert(key.clone(), message).is_some() {
                    problems.push(format!("{name}: {key} is there twice"));
                }
            }
        }
    }
    messages
}

/// The parameters that a comment lists: `# $name, $day`.
fn listed(comment: Option<&Comment<&str>>) -> Vec<String> {
    let words = comment
        .into_iter()
        .flat_map(|it| &it.content)
        .flat_map(|line| line.split([' ', ',']));
    words
        .filter_map(|word| word.strip_prefix('$'))
        .map(str::to_owned)
        .collect()
}

/// What is wrong where several parameters are not listed, each once.
pub fn unordered(key: &str, message: &Translation) -> Option<String> {
    let used: BTreeSet<_> = parameters(&message.pieces).iter().map(|it| it.0).collect();
    let is_listed = used
        .iter()
        .all(|name| message.order.iter().filter(|it| it == name).count() == 1);
    (used.len() > 1 && !is_listed).then(|| {
        let names: Vec<_> = used.iter().map(|name| format!("${name}")).collect();
        format!(
            "the message {key} has several parameters: list them in da in a comment above it, in the \
             order of its function: # {}",
            names.join(", ")
        )
    })
}

/// The Fluent files of a folder itself, in the order of their names.
pub fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    files
}

fn pieces(pattern: &Pattern<&str>, wanted: &[Category]) -> Result<Vec<Piece>, String> {
    let elements = pattern.elements.iter();
    elements.map(|it| piece(it, wanted)).collect()
}

fn piece(element: &PatternElement<&str>, wanted: &[Category]) -> Result<Piece, String> {
    Ok(match element {
        PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                Piece::Parameter(id.name.to_owned())
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Piece::Text((*value).to_owned())
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let mut ways = Vec::new();
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else {
                        return Err("a plural is chosen by a category, not a number".to_owned());
                    };
                    let category = Category::of(name);
                    let category = category.ok_or_else(|| format!("[{name}] is no category"))?;
                    ways.push((category, pieces(&variant.value, wanted)?));
                }
                ways.sort_by_key(|(category, _)| *category);
                let there: Vec<_> = ways.iter().map(|(category, _)| *category).collect();
                if there != wanted {
                    return Err(format!("a plural needs {wanted:?} here, and has {there:?}"));
                }
                Piece::Plural {
                    count: id.name.to_owned(),
                    ways,
                }
            }
            _ => return Err("only { $name }, { \"text\" } and plurals are understood".to_owned()),
        },
    })
}

/// Each parameter in the order it first appears, and whether it is counted.
pub fn parameters(pieces: &[Piece]) -> Vec<(&str, bool)> {
    let mut found: Vec<(&str, bool)> = Vec::new();
    let mut note = |name, counted| match found.iter_mut().find(|(known, _)| *known == name) {
        Some((_, known)) => *known |= counted,
        None => found.push((name, counted)),
    };
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Parameter(name) => note(name, false),
            Piece::Plural { count, ways } => {
                note(count, true);
                for (name, counted) in ways.iter().flat_map(|(_, it)| parameters(it)) {
                    note(name, counted);
                }
            }
        }
    }
    found
}

/// The same whatever their order.
pub fn as_set(pieces: &[Piece]) -> BTreeSet<(&str, bool)> {
    parameters(pieces).into_iter().collect()
}

/// The text with a mark for each parameter: the character of its number, from
/// one. A plural takes the way that its count chooses, and `other` where the language has no such.
pub fn template(
    pieces: &[Piece],
    parameters: &[&str],
    chosen: &dyn Fn(&str) -> Category,
) -> String {
    let mark = |name: &String| {
        (1u8..)
            .zip(parameters)
            .find(|(_, known)| *known == name)
            .map_or_else(String::new, |(number, _)| char::from(number).to_string())
    };
    pieces
        .iter()
        .map(|piece| match piece {
            // A dot between two things never begins a line.
            Piece::Text(text) => text.replace(" · ", "\u{a0}· "),
            Piece::Parameter(name) => mark(name),
            Piece::Plural { count, ways } => {
                let category = chosen(count);
                let way = ways.iter().find(|(known, _)| *known == category);
                way.or_else(|| ways.last())
                    .map_or_else(String::new, |(_, it)| template(it, parameters, chosen))
            }
        })
        .collect()
}

/// The Danish text, for the function's documentation.
pub fn sample(pieces: &[Piece]) -> String {
    let text: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Parameter(name) => format!("⟨{name}⟩"),
            Piece::Plural { ways, .. } => {
                (ways.last()).map_or_else(String::new, |(_, other)| sample(other))
            }
        })
        .collect();
    text.replace('\n', " ")
        .replace('[', "\\[")
        .replace(']', "\\]")
}
