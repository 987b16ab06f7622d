//! From Fluent messages to numbered texts, and Rust functions that ask for them.
//!
//! Written by hand on Mozilla's own parser because it has to give three things
//! together that no crate gave: `&'static str` for a message without
//! parameters, a build error for a message that lacks in one language, and no
//! Fluent code in the page (the run-time bundle costs 43 KB brotli).
//!
//! What stands in `texts/da/papers/` is on the parents' papers, and is asked of a `PaperLanguage`.

use std::{
    collections::BTreeSet,
    fmt::{self, Write},
    path::Path,
};

use super::{
    messages::{
        Messages, Translation, as_set, files_in, parameters, read, sample, template, unordered,
    },
    numbered::Numbered,
    papers::{PAPERS, PaperTexts},
    plurals::Category,
};

/// The languages that the app itself speaks, as in `Language`; Danish first.
pub const LANGUAGES: [&str; 2] = ["da", "en"];

/// All messages of a language of the app; those of the papers apart.
pub struct Whole {
    screens: Messages,
    pub papers: Messages,
}

impl Whole {
    pub fn read(folder: &Path, language: &str, problems: &mut Vec<String>) -> Self {
        let own = folder.join(language);
        Self {
            screens: read(&files_in(&own), language, problems),
            papers: read(&files_in(&own.join(PAPERS)), language, problems),
        }
    }
}

/// Names every message that Danish and English do not have alike.
pub fn compare([danish, english]: &[Whole; 2], problems: &mut Vec<String>) {
    for (danish, english) in [
        (&danish.screens, &english.screens),
        (&danish.papers, &english.papers),
    ] {
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
    }
}

/// The generated code. The texts get their numbers.
pub fn generate(
    [danish, english]: &[Whole; 2],
    papers: &[PaperTexts],
    numbered: &mut Numbered,
) -> String {
    let (mut code, mut on_paper) = (String::new(), String::new());
    let chapters = danish.screens.values().chain(danish.papers.values());
    let chapters: BTreeSet<_> = chapters.map(|it| &it.chapter).collect();
    for chapter in chapters {
        let place = numbered.begin(chapter);
        let of_chapter = |(_, it): &(&String, &Translation)| it.chapter == *chapter;
        for (key, da) in danish.screens.iter().filter(of_chapter) {
            let function = Function::new(&place, key, da);
            function
                .of_the_app(&mut code, &english.screens[key], numbered)
                .expect("a String can be written to");
        }
        for (key, da) in danish.papers.iter().filter(of_chapter) {
            let function = Function::new(&place, key, da);
            let en = &english.papers[key];
            if da.is_attribute {
                function.of_the_app(&mut code, en, numbered)
            } else {
                let others: Vec<_> = papers.iter().map(|it| &it.messages[key]).collect();
                function.of_the_papers(&mut code, &mut on_paper, en, &others, numbered)
            }
            .expect("a String can be written to");
        }
    }
    format!("impl Language {{\n{code}}}\nimpl PaperLanguage {{\n{on_paper}}}\n")
}

/// A function that asks for a message.
struct Function<'a> {
    chapter: &'a str,
    name: String,
    da: &'a Translation,
    parameters: Vec<(&'a str, bool)>,
}

impl<'a> Function<'a> {
    fn new(chapter: &'a str, key: &str, da: &'a Translation) -> Self {
        let mut parameters = parameters(&da.pieces);
        parameters.sort_by_key(|(name, _)| da.order.iter().position(|it| it == name));
        Self {
            chapter,
            name: key.replace('-', "_"),
            da,
            parameters,
        }
    }

    fn names(&self) -> Vec<&'a str> {
        self.parameters.iter().map(|(name, _)| *name).collect()
    }

    /// The parameters that are counted.
    fn counts(&self) -> Vec<&'a str> {
        let counts = self.parameters.iter().filter(|(_, counted)| *counted);
        counts.map(|(name, _)| *name).collect()
    }

    /// Of a `Language`: one text for each way in which the counts can be one or another number.
    fn of_the_app(
        &self,
        code: &mut String,
        en: &Translation,
        numbered: &mut Numbered,
    ) -> fmt::Result {
        let (names, counts) = (self.names(), self.counts());
        let mut first = 0;
        for chosen in 0..1_usize << counts.len() {
            let category = |count: &str| {
                let place = counts.iter().position(|known| *known == count);
                let is_one = place.is_some_and(|place| chosen >> place & 1 == 0);
                if is_one {
                    Category::One
                } else {
                    Category::Other
                }
            };
            let texts = [self.da, en].map(|it| template(&it.pieces, &names, &category));
            let given = numbered.add(texts);
            if chosen == 0 {
                first = given;
            }
        }
        let ways = counts.iter().enumerate().map(|(place, count)| {
            let count = count.replace('-', "_");
            format!("if {count} == 1 {{ 0 }} else {{ {} }}", 1 << place)
        });
        self.write(code, &number(first, ways))
    }

    /// Of a `PaperLanguage`, and of a `Language` by way of it: one text for each category that a
    /// count can have in any language.
    fn of_the_papers(
        &self,
        code: &mut String,
        on_paper: &mut String,
        en: &Translation,
        others: &[&Translation],
        numbered: &mut Numbered,
    ) -> fmt::Result {
        let (names, counts) = (self.names(), self.counts());
        let categories = Category::ALL.len();
        let mut first = 0;
        for chosen in 0..categories.pow(u32::try_from(counts.len()).unwrap_or(0)) {
            let category = |count: &str| {
                let place = counts.iter().position(|known| *known == count);
                let turns = place.and_then(|place| u32::try_from(place).ok());
                let turns = turns.map_or(1, |turns| categories.pow(turns));
                Category::ALL[chosen / turns % categories]
            };
            let text = |it: &Translation| template(&it.pieces, &names, &category);
            let others = others.iter().map(|it| text(it)).collect();
            let given = numbered.add_on_paper([text(self.da), text(en)], others);
            if chosen == 0 {
                first = given;
            }
        }
        let mut turns = 1;
        let ways: Vec<_> = counts
            .iter()
            .map(|count| {
                let count = count.replace('-', "_");
                let way = format!("{turns} * self.category({count})");
                turns *= categories;
                way
            })
            .collect();
        self.write(on_paper, &number(first, ways.into_iter()))?;
        self.write_by_way_of_paper(code)
    }

    fn write(&self, code: &mut String, number: &str) -> fmt::Result {
        let (name, chapter) = (&self.name, self.chapter);
        writeln!(code, "/// {}", sample(&self.da.pieces))?;
        if self.parameters.is_empty() {
            return writeln!(
                code,
                "#[must_use]\npub fn {name}(self) -> &'static str {{ self.text(&super::texts::{chapter}, {number}) }}",
            );
        }
        let names: Vec<_> = self.names().iter().map(|it| it.replace('-', "_")).collect();
        let given: Vec<_> = names.iter().map(|name| format!("&{name}")).collect();
        writeln!(
            code,
            "#[must_use]\npub fn {name}(self{}) -> String {{ self.filled(self.text(&super::texts::{chapter}, {number}), &[{}]) }}",
            self.typed(),
            given.join(", ")
        )
    }

    fn write_by_way_of_paper(&self, code: &mut String) -> fmt::Result {
        let name = &self.name;
        let names: Vec<_> = self.names().iter().map(|it| it.replace('-', "_")).collect();
        let gives = if names.is_empty() {
            "&'static str"
        } else {
            "String"
        };
        writeln!(code, "/// {}", sample(&self.da.pieces))?;
        writeln!(
            code,
            "#[must_use]\npub fn {name}(self{}) -> {gives} {{ PaperLanguage::from(self).{name}({}) }}",
            self.typed(),
            names.join(", ")
        )
    }

    fn typed(&self) -> String {
        let typed = self.parameters.iter().map(|(parameter, counted)| {
            let kind = if *counted {
                "usize"
            } else {
                "impl std::fmt::Display"
            };
            format!(", {}: {kind}", parameter.replace('-', "_"))
        });
        typed.collect()
    }
}

/// The number of the first text, and what its counts add.
fn number(first: usize, ways: impl Iterator<Item = String>) -> String {
    let first = (first != 0).then(|| first.to_string());
    let terms: Vec<_> = first.into_iter().chain(ways).collect();
    if terms.is_empty() {
        "0".to_owned()
    } else {
        terms.join(" + ")
    }
}
