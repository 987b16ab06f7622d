//! The tests that documents name as what holds a promise.

use std::collections::BTreeMap;

/// The documents with such a table, and how the chapter begins that it stands in.
pub const TABLES: [(&str, &str); 8] = [
    ("ARCHITECTURE.md", "## What must never be"),
    ("docs/asvs.md", "## Kravene"),
    ("docs/browsere.md", "## 2. "),
    ("docs/cases.md", "## The cases"),
    ("docs/databeskyttelse.md", "## 9. "),
    ("docs/huller.md", "## Hvad der blev sat ind"),
    ("docs/sikkerhed.md", "## 3. "),
    ("docs/sikkerhed.md", "## 6. "),
];

/// A chapter with a table of promises.
#[derive(Clone, Copy)]
pub struct NamedTable<'a> {
    /// The document's path.
    pub file: &'a str,
    /// How its chapter begins.
    pub chapter: &'a str,
    /// The document.
    pub text: &'a str,
}

/// A word between backticks in the last column, and the file that the document says it stands in.
struct NamedWord<'a> {
    line: usize,
    word: &'a str,
    /// Where it is a file, its own path.
    file: Option<String>,
}

/// Every test that the table names and no source holds or no lane runs, or that does not stand in the
/// file that is named for it, and every file that is not there, as a fault with its line.
pub fn missing(
    table: NamedTable<'_>,
    sources: &BTreeMap<String, String>,
    is_there: impl Fn(&str) -> bool,
) -> Vec<String> {
    let tests = tests(sources);
    let fault = |named: NamedWord<'_>| {
        let NamedWord { line, word, file } = named;
        let at = format!("{}:{line}", table.file);
        let gone = |what: &str| {
            Some(format!(
                "{at}: there is no {what} `{word}`; name the one that holds this now"
            ))
        };
        if is_file(word) {
            return file.filter(|it| !is_there(it)).and_then(|_| gone("file"));
        }
        if !is_function(word) {
            return None;
        }
        let Some(holding) = tests.get(word) else {
            return gone("test");
        };
        let file = file.filter(|it| is_there(it))?;
        let stands = holding.iter().any(|holds| is_within(holds, &file));
        (!stands).then(|| {
            format!(
                "{at}: `{word}` stands in {} and not in `{file}`",
                holding[0]
            )
        })
    };
    named(table).into_iter().filter_map(fault).collect()
}

/// A file by its whole path, or a folder.
fn is_path(word: &str) -> bool {
    word.contains('/') && (word.ends_with(".rs") || word.ends_with('/'))
}

fn is_file(word: &str) -> bool {
    is_path(word) || word.ends_with(".rs")
}

fn is_function(word: &str) -> bool {
    word.contains('_') && word.chars().all(is_of_a_name)
}

/// Whether this source is the file that is named, a part of it in the folder of its name, or in the
/// folder that is named.
fn is_within(source: &str, named: &str) -> bool {
    let folder = named.strip_suffix(".rs").unwrap_or(named);
    let rest = source.strip_prefix(folder);
    source == named || rest.is_some_and(|it| folder.ends_with('/') || it.starts_with('/'))
}

/// What stands between backticks in the last column of the table.
fn named(table: NamedTable<'_>) -> Vec<NamedWord<'_>> {
    table
        .text
        .lines()
        .enumerate()
        .skip_while(|(_, line)| !line.starts_with(table.chapter))
        .skip(1)
        .take_while(|(_, line)| !line.starts_with("## "))
        .filter_map(|(at, line)| {
            Some((
                at + 1,
                line.trim_end().strip_suffix('|')?.rsplit_once('|')?.1,
            ))
        })
        .flat_map(|(line, cell)| words(line, cell))
        .collect()
}

/// The words of a cell. A file without a folder stands beside the one before it. A test stands in the
/// next file of its own part of the sentence: a semicolon or a full stop ends it.
fn words(line: usize, cell: &str) -> Vec<NamedWord<'_>> {
    let pieces: Vec<_> = cell.split('`').collect();
    let mut all = Vec::new();
    let mut folder = "";
    for word in pieces.iter().copied().skip(1).step_by(2) {
        let mut file = None;
        if is_path(word) {
            folder = word.rsplit_once('/').map_or("", |it| it.0);
            file = Some(word.to_owned());
        } else if is_file(word) {
            file = Some(format!("{folder}/{word}"));
        }
        all.push(NamedWord { line, word, file });
    }
    let mut next = None;
    for (word, behind) in all.iter_mut().zip(pieces.iter().skip(2).step_by(2)).rev() {
        if behind.contains([';', '.']) {
            next = None;
        }
        match &word.file {
            Some(file) => next = Some(file.clone()),
            None => word.file.clone_from(&next),
        }
    }
    all
}

fn is_of_a_name(letter: char) -> bool {
    letter == '_' || letter.is_ascii_lowercase() || letter.is_ascii_digit()
}

/// How a test is marked that `cargo xtask test --all` alone runs. Marked otherwise it only prints or
/// writes something, and holds nothing.
const SLOW: &str = "#[ignore = \"slow: ";

/// The name of every function that is a test of one of the lanes, and the files that it stands in.
fn tests(sources: &BTreeMap<String, String>) -> BTreeMap<&str, Vec<&str>> {
    let mut tests = BTreeMap::<_, Vec<_>>::new();
    for (file, source) in sources {
        for name in tests_of(source) {
            tests.entry(name).or_default().push(&**file);
        }
    }
    tests
}

fn tests_of(source: &str) -> Vec<&str> {
    let (mut is_test, mut is_left_out) = (false, false);
    let mut tests = Vec::new();
    for line in source.lines().map(str::trim_start) {
        if line.starts_with("#[") || line.starts_with("//") {
            is_test |= line.starts_with("#[test]");
            is_left_out |= line.starts_with("#[ignore") && !line.starts_with(SLOW);
            continue;
        }
        let name = line.split_once("fn ").map(|(_, rest)| rest);
        let name = name.and_then(|rest| rest.split_once(|letter| !is_of_a_name(letter)));
        if let (Some((name, _)), true, false) = (name, is_test, is_left_out) {
            tests.push(name);
        }
        (is_test, is_left_out) = (false, false);
    }
    tests
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "# A\n`not_in_the_table`\n## What must never be\n\n| invariant | held by |\n|---|---|\n\
        | No `first_column`. | `it_holds`, `it_is_gone` in `src/a_b.rs` |\n## How to add\n| `later_on` |\n";

    fn faults(sources: &str, files: &[&str]) -> Vec<String> {
        let table = NamedTable {
            file: "ARCHITECTURE.md",
            chapter: "## What must never be",
            text: DOCUMENT,
        };
        let sources = BTreeMap::from([("src/a_b.rs".to_owned(), sources.to_owned())]);
        missing(table, &sources, |file| files.contains(&file))
    }

    #[test]
    fn a_test_that_is_no_more_is_named_with_its_line() {
        let sources = "#[test]\nfn it_holds() {}";
        assert_eq!(
            faults(sources, &["src/a_b.rs"]),
            ["ARCHITECTURE.md:7: there is no test `it_is_gone`; name the one that holds this now"]
        );
    }

    /// A helper of the same name, one that only prints, and one that is slow.
    #[test]
    fn what_no_lane_runs_holds_nothing() {
        let holds = "#[test]\nfn it_holds() {}\n";
        let gone =
            "ARCHITECTURE.md:7: there is no test `it_is_gone`; name the one that holds this now";
        for (marks, missing) in [
            ("", true),
            ("#[test]\nconst A: u8 = 1;\n", true),
            ("#[test]\n#[ignore = \"only prints\"]\n", true),
            ("#[ignore]\n#[test]\n", true),
            ("#[test]\n#[ignore = \"slow: an hour\"]\n", false),
            ("    #[test]\n    // Of two windows.\n    ", false),
        ] {
            let sources = format!("{holds}{marks}fn it_is_gone(page: &Browser) {{}}");
            let expected: &[&str] = if missing { &[gone] } else { &[] };
            assert_eq!(faults(&sources, &["src/a_b.rs"]), expected, "{marks}");
        }
    }

    #[test]
    fn a_file_that_is_no_more_is_named_too() {
        let sources = "#[test]\nfn it_holds() {}\n#[test]\nfn it_is_gone() {}";
        assert_eq!(
            faults(sources, &[]),
            ["ARCHITECTURE.md:7: there is no file `src/a_b.rs`; name the one that holds this now"]
        );
    }

    #[test]
    fn only_tests_of_the_table_are_asked_for() {
        let sources = "#[test]\nfn it_holds() {}\n#[test]\nfn it_is_gone(page: &Browser) {}";
        assert_eq!(faults(sources, &["src/a_b.rs"]), [] as [&str; 0]);
    }

    #[test]
    fn a_test_that_stands_in_another_file_than_the_one_named_for_it_is_told() {
        let found = |cell: &str| {
            let text = &format!("## A\n| promise | {cell} |\n");
            let (file, chapter) = ("docs/a.md", "## A");
            let table = NamedTable {
                file,
                chapter,
                text,
            };
            let source =
                |file: &str, test: &str| (file.to_owned(), format!("#[test]\nfn {test}() {{}}"));
            let sources = BTreeMap::from([
                source("src/a_b.rs", "it_holds"),
                source("src/a_b/more.rs", "it_is_part"),
            ]);
            let files = ["src/a_b.rs", "src/a_b/more.rs", "src/a_b/", "src/other.rs"];
            missing(table, &sources, |it| files.contains(&it))
        };
        for right in [
            "`it_holds`, `it_is_part` (`src/a_b.rs`)",
            "`it_is_part` in `src/a_b/`",
            "`src/other.rs`; `it_is_part` (`src/a_b/more.rs`), `it_holds`",
            "`it_holds`; `src/other.rs`",
            "Anything. `it_holds`. `src/other.rs`",
            "`src/other.rs`, and `it_holds` (`a_b.rs`)",
        ] {
            assert_eq!(found(right), [] as [&str; 0], "{right}");
        }
        let told = "docs/a.md:2: `it_holds` stands in src/a_b.rs and not in `src/other.rs`";
        for wrong in [
            "`it_holds` (`src/other.rs`)",
            "`it_holds`, `a` and more (`src/other.rs`)",
            "`src/a_b.rs`: `it_holds` (`other.rs`)",
        ] {
            assert_eq!(found(wrong), [told], "{wrong}");
        }
        assert_eq!(
            found("`it_holds` (`src/a_b/more.rs`)"),
            ["docs/a.md:2: `it_holds` stands in src/a_b.rs and not in `src/a_b/more.rs`"]
        );
    }
}
