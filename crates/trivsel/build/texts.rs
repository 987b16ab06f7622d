//! From Fluent messages to numbered texts, and Rust functions that ask for them.
//!
//! Written by hand on Mozilla's own parser because it has to give three things
//! together that no crate gave: `&'static str` for a message without
//! parameters, a build error for a message that lacks in one language, and no
//! Fluent code in the page (the run-time bundle costs 43 KB brotli).
//!
//! Understood: text, `{ $name }`, `{ "literal" }`, and a plural selector
//! `{ $count -> [one] … *[other] … }`, which in Danish and English alike means
//! "exactly one" or "any other number". An attribute `.meaning` of `term-round`
//! becomes the function `term_round_meaning`, and all `.meaning` of a file a
//! chapter of their own. Where a message has several parameters, a comment above
//! the Danish one says in which order its function takes them: `# $name, $day`.
//! So a sentence can be turned round without a call that says the wrong thing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::numbered::Numbered;

const LANGUAGES: [&str; 2] = ["da", "en"];

/// One piece of a message.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    Parameter(String),
    Plural {
        count: String,
        one: Vec<Piece>,
        other: Vec<Piece>,
    },
}

/// A message in one language.
struct Translation {
    /// The file it stands in, and of an attribute its name too.
    chapter: String,
    pieces: Vec<Piece>,
    /// The parameters that its comment lists.
    order: Vec<String>,
}

/// The messages of a language, by their ids.
type Messages = BTreeMap<String, Translation>;

/// The generated code, or every problem found. The texts get their numbers.
pub fn generate(folder: &Path, numbered: &mut Numbered) -> Result<String, Vec<String>> {
    let mut problems = Vec::new();
    let languages = LANGUAGES.map(|language| read(&folder.join(language), &mut problems));
    let [danish, english] = &languages;
    for key in danish.keys().chain(english.keys()).collect::<BTreeSet<_>>() {
        match (danish.get(key), english.get(key)) {
            (Some(da), Some(en)) if as_set(&da.pieces) != as_set(&en.pieces) => {
                problems.push(format!(
                    "the message {key} has other parameters in en than in da"
                ));
            }
            (Some(da), Some(en)) if da.chapter != en.chapter => {
                problems.push(format!(
                    "the message {key} stands in {}.ftl in da and in {}.ftl in en",
                    da.chapter, en.chapter
                ));
            }
            (Some(da), Some(_)) => problems.extend(unordered(key, da)),
            (None, _) => problems.push(format!("the message {key} is missing in texts/da")),
            (_, None) => problems.push(format!("the message {key} is missing in texts/en")),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut code = String::from("impl Language {\n");
    let chapters: BTreeSet<_> = danish.values().map(|it| &it.chapter).collect();
    for chapter in chapters {
        let place = numbered.begin(chapter);
        for (key, da) in danish.iter().filter(|(_, it)| it.chapter == *chapter) {
            let en = &english[key].pieces;
            function(&mut code, &place, key, da, en, numbered).expect("a String can be written to");
        }
    }
    code.push_str("}\n");
    Ok(code)
}

fn read(folder: &Path, problems: &mut Vec<String>) -> Messages {
    let mut messages = Messages::new();
    let mut files: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    for file in files {
        let name = file.display().to_string();
        let chapter = file.file_stem().unwrap_or_default().to_string_lossy();
        let source = match fs::read_to_string(&file) {
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
                .map(|value| (id.to_owned(), chapter.to_string(), value));
            let attributes = message.attributes.into_iter().map(|it| {
                let of = it.id.name;
                (format!("{id}-{of}"), format!("{chapter}_{of}"), it.value)
            });
            for (key, chapter, value) in own.into_iter().chain(attributes) {
                let pieces = pieces(&value).unwrap_or_else(|problem| {
                    problems.push(format!("{name}: {key}: {problem}"));
                    Vec::new()
                });
                let message = Translation {
                    chapter,
                    pieces,
                    order: order.clone(),
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
fn unordered(key: &str, message: &Translation) -> Option<String> {
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

fn pieces(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    pattern.elements.iter().map(piece).collect()
}

fn piece(element: &PatternElement<&str>) -> Result<Piece, String> {
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
                let find = |wanted: &str| {
                    variants
                        .iter()
                        .find(
                            |v| matches!(v.key, VariantKey::Identifier { name } if name == wanted),
                        )
                        .ok_or_else(|| format!("a plural needs [{wanted}]"))
                        .and_then(|v| pieces(&v.value))
                };
                Piece::Plural {
                    count: id.name.to_owned(),
                    one: find("one")?,
                    other: find("other")?,
                }
            }
            _ => return Err("only { $name }, { \"text\" } and plurals are understood".to_owned()),
        },
    })
}

/// Each parameter in the order it first appears, and whether it is counted.
fn parameters(pieces: &[Piece]) -> Vec<(&str, bool)> {
    let mut found: Vec<(&str, bool)> = Vec::new();
    let mut note = |name, counted| match found.iter_mut().find(|(known, _)| *known == name) {
        Some((_, known)) => *known |= counted,
        None => found.push((name, counted)),
    };
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Parameter(name) => note(name, false),
            Piece::Plural { count, one, other } => {
                note(count, true);
                for (name, counted) in parameters(one).into_iter().chain(parameters(other)) {
                    note(name, counted);
                }
            }
        }
    }
    found
}

fn as_set(pieces: &[Piece]) -> BTreeSet<(&str, bool)> {
    parameters(pieces).into_iter().collect()
}

fn function(
    code: &mut String,
    chapter: &str,
    key: &str,
    da: &Translation,
    en: &[Piece],
    numbered: &mut Numbered,
) -> std::fmt::Result {
    let name = key.replace('-', "_");
    let mut parameters = parameters(&da.pieces);
    parameters.sort_by_key(|(name, _)| da.order.iter().position(|it| it == name));
    let da = da.pieces.as_slice();
    let names: Vec<_> = parameters.iter().map(|(name, _)| *name).collect();
    let counts = parameters.iter().filter(|(_, counted)| *counted);
    let counts: Vec<_> = counts.map(|(name, _)| *name).collect();
    // One text for each way in which the counts can be one or another number.
    let mut terms = Vec::new();
    for chosen in 0..1_usize << counts.len() {
        let is_one = |count: &str| {
            let place = counts.iter().position(|known| *known == count);
            place.is_some_and(|place| chosen >> place & 1 == 0)
        };
        let texts = [da, en].map(|pieces| template(pieces, &names, &is_one));
        let given = numbered.add(texts);
        if chosen == 0 && given != 0 {
            terms.push(given.to_string());
        }
    }
    for (place, count) in counts.iter().enumerate() {
        let count = count.replace('-', "_");
        terms.push(format!("if {count} == 1 {{ 0 }} else {{ {} }}", 1 << place));
    }
    if terms.is_empty() {
        terms.push("0".to_owned());
    }
    let number = terms.join(" + ");
    writeln!(code, "/// {}", sample(da))?;
    if parameters.is_empty() {
        return writeln!(
            code,
            "#[must_use]\npub fn {name}(self) -> &'static str {{ self.text(&super::texts::{chapter}, {number}) }}",
        );
    }
    write!(code, "#[must_use]\npub fn {name}(self")?;
    for (parameter, counted) in &parameters {
        let kind = if *counted {
            "usize"
        } else {
            "impl std::fmt::Display"
        };
        write!(code, ", {}: {kind}", parameter.replace('-', "_"))?;
    }
    let names: Vec<_> = names
        .iter()
        .map(|name| format!("&{}", name.replace('-', "_")))
        .collect();
    writeln!(
        code,
        ") -> String {{ filled(self.text(&super::texts::{chapter}, {number}), &[{}]) }}",
        names.join(", ")
    )
}

/// The text with a mark for each parameter: the character of its number, from
/// one. A plural takes the side that its count chooses.
fn template(pieces: &[Piece], parameters: &[&str], is_one: &dyn Fn(&str) -> bool) -> String {
    let mark = |name: &String| {
        (1u8..)
            .zip(parameters)
            .find(|(_, known)| *known == name)
            .map_or_else(String::new, |(number, _)| char::from(number).to_string())
    };
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Parameter(name) => mark(name),
            Piece::Plural { count, one, other } => {
                let chosen = if is_one(count) { one } else { other };
                template(chosen, parameters, is_one)
            }
        })
        .collect()
}

/// The Danish text, for the function's documentation.
fn sample(pieces: &[Piece]) -> String {
    let text: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Parameter(name) => format!("⟨{name}⟩"),
            Piece::Plural { other, .. } => sample(other),
        })
        .collect();
    text.replace('\n', " ")
        .replace('[', "\\[")
        .replace(']', "\\]")
}
