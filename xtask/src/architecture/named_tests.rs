//! The tests that `ARCHITECTURE.md` names.

use std::collections::BTreeSet;

/// How the chapter with the table of invariants begins.
const CHAPTER: &str = "## What must never be";

/// Every test that the table of invariants names and no source holds, as a fault with its line.
pub fn missing(document: &str, sources: &str) -> Vec<String> {
    let functions = functions(sources);
    named(document)
        .into_iter()
        .filter(|(_, test)| !functions.contains(test))
        .map(|(line, test)| {
            format!(
                "ARCHITECTURE.md:{line}: there is no test `{test}`; name the one that holds this now"
            )
        })
        .collect()
}

/// What stands between backticks in the last column of the table and reads like a function.
fn named(document: &str) -> Vec<(usize, &str)> {
    document
        .lines()
        .enumerate()
        .skip_while(|(_, line)| *line != CHAPTER)
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
        .filter(|(_, word)| word.contains('_') && word.chars().all(is_of_a_name))
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

    #[test]
    fn a_test_that_is_no_more_is_named_with_its_line() {
        let sources = "#[test]\nfn it_holds() {}";
        assert_eq!(
            missing(DOCUMENT, sources),
            ["ARCHITECTURE.md:7: there is no test `it_is_gone`; name the one that holds this now"]
        );
    }

    #[test]
    fn only_tests_of_the_table_are_asked_for() {
        let sources = "fn it_holds() {} fn it_is_gone(page: &Browser) {}";
        assert_eq!(missing(DOCUMENT, sources), [] as [&str; 0]);
    }
}
