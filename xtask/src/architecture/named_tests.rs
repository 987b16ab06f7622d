//! The tests that documents name as what holds a promise.

use std::collections::BTreeSet;

/// The documents with such a table, and how the chapter begins that it stands in.
pub const TABLES: [(&str, &str); 7] = [
    ("ARCHITECTURE.md", "## What must never be"),
    ("docs/asvs.md", "## Kravene"),
    ("docs/browsere.md", "## 2. "),
    ("docs/cases.md", "## The cases"),
    ("docs/databeskyttelse.md", "## 9. "),
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

/// Every test that the table names and no source holds or no lane runs, and every file that it names
/// by its path and that is not there, as a fault with its line.
pub fn missing(
    table: NamedTable<'_>,
    sources: &str,
    is_there: impl Fn(&str) -> bool,
) -> Vec<String> {
    let tests = tests(sources);
    let fault = |(line, word): (usize, &str)| {
        let what = if is_path(word) {
            (!is_there(word)).then_some("file")
        } else {
            (is_function(word) && !tests.contains(word)).then_some("test")
        };
        let file = table.file;
        what.map(|what| {
            format!("{file}:{line}: there is no {what} `{word}`; name the one that holds this now")
        })
    };
    named(table).into_iter().filter_map(fault).collect()
}

/// A file by its whole path. One without a folder stands beside the one that was named before.
fn is_path(word: &str) -> bool {
    word.contains('/') && (word.ends_with(".rs") || word.ends_with('/'))
}

fn is_function(word: &str) -> bool {
    word.contains('_') && word.chars().all(is_of_a_name)
}

/// What stands between backticks in the last column of the table.
fn named(table: NamedTable<'_>) -> Vec<(usize, &str)> {
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
        .flat_map(|(line, cell)| {
            cell.split('`')
                .skip(1)
                .step_by(2)
                .map(move |word| (line, word))
        })
        .collect()
}

fn is_of_a_name(letter: char) -> bool {
    letter == '_' || letter.is_ascii_lowercase() || letter.is_ascii_digit()
}

/// How a test is marked that `cargo xtask test --all` alone runs. Marked otherwise it only prints or
/// writes something, and holds nothing.
const SLOW: &str = "#[ignore = \"slow: ";

/// The name of every function that is a test of one of the lanes.
fn tests(sources: &str) -> BTreeSet<&str> {
    let (mut is_test, mut is_left_out) = (false, false);
    let mut tests = BTreeSet::new();
    for line in sources.lines().map(str::trim_start) {
        if line.starts_with("#[") || line.starts_with("//") {
            is_test |= line.starts_with("#[test]");
            is_left_out |= line.starts_with("#[ignore") && !line.starts_with(SLOW);
            continue;
        }
        let name = line.split_once("fn ").map(|(_, rest)| rest);
        let name = name.and_then(|rest| rest.split_once(|letter| !is_of_a_name(letter)));
        if let (Some((name, _)), true, false) = (name, is_test, is_left_out) {
            tests.insert(name);
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
        missing(table, sources, |file| files.contains(&file))
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
}
