//! The tests that documents name as what holds a promise.

use std::collections::BTreeSet;

/// The documents with such a table, and how the chapter begins that it stands in.
pub const TABLES: [(&str, &str); 5] = [
    ("ARCHITECTURE.md", "## What must never be"),
    ("docs/asvs.md", "## Kravene"),
    ("docs/cases.md", "## The cases"),
    ("docs/databeskyttelse.md", "## 9. "),
    ("docs/sikkerhed.md", "## 3. "),
];

/// A chapter with a table of promises.
#[derive(Clone, Copy)]
pub struct Table<'a> {
    /// The document's path.
    pub file: &'a str,
    /// How its chapter begins.
    pub chapter: &'a str,
    /// The document.
    pub text: &'a str,
}

/// Every test that the table names and no source holds, and every file that it names by its path
/// and that is not there, as a fault with its line.
pub fn missing(table: Table<'_>, sources: &str, is_there: impl Fn(&str) -> bool) -> Vec<String> {
    let functions = functions(sources);
    let fault = |(line, word): (usize, &str)| {
        let what = if is_path(word) {
            (!is_there(word)).then_some("file")
        } else {
            (is_function(word) && !functions.contains(word)).then_some("test")
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
fn named(table: Table<'_>) -> Vec<(usize, &str)> {
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

/// The name of every function.
fn functions(sources: &str) -> BTreeSet<&str> {
    sources
        .split("fn ")
        .skip(1)
        .filter_map(|rest| rest.split_once(|letter| !is_of_a_name(letter)))
        .map(|(name, _)| name)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "# A\n`not_in_the_table`\n## What must never be\n\n| invariant | held by |\n|---|---|\n\
        | No `first_column`. | `it_holds`, `it_is_gone` in `src/a_b.rs` |\n## How to add\n| `later_on` |\n";

    fn faults(sources: &str, files: &[&str]) -> Vec<String> {
        let table = Table {
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

    #[test]
    fn a_file_that_is_no_more_is_named_too() {
        let sources = "fn it_holds() {} fn it_is_gone() {}";
        assert_eq!(
            faults(sources, &[]),
            ["ARCHITECTURE.md:7: there is no file `src/a_b.rs`; name the one that holds this now"]
        );
    }

    #[test]
    fn only_tests_of_the_table_are_asked_for() {
        let sources = "fn it_holds() {} fn it_is_gone(page: &Browser) {}";
        assert_eq!(faults(sources, &["src/a_b.rs"]), [] as [&str; 0]);
    }
}
