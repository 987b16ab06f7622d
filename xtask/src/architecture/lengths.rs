//! No file of our own is too long to be read in one go, and most are short.

use std::collections::BTreeMap;

/// The most lines that a file may have which somebody writes by hand.
const MOST_LINES: usize = 400;
/// The most lines that the file in the middle may have, of all in the order of their lengths.
const MOST_LINES_OF_MEDIAN: usize = 99;

/// The page that whoever is new reads first, and how many words it may have: two pages on paper.
pub const FIRST_PAGE: &str = "ARCHITECTURE.md";
const MOST_WORDS_OF_FIRST_PAGE: usize = 1_100;

/// The fault in the length of the page that is read first, where there is one.
pub fn too_wordy(page: &str) -> Option<String> {
    let has_letters = |word: &&str| word.contains(char::is_alphanumeric);
    let words = page.split_whitespace().filter(has_letters).count();
    (words > MOST_WORDS_OF_FIRST_PAGE).then(|| {
        format!(
            "{FIRST_PAGE} has {words} words, over the limit of {MOST_WORDS_OF_FIRST_PAGE}: what a newcomer finds by name needs no row"
        )
    })
}

/// Every fault in the lengths of files, by path with their text. Data may be as long as it is.
pub fn too_long(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut faults: Vec<_> = lengths(files)
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(file, lines)| {
            format!("{file} has {lines} lines, over the limit of {MOST_LINES}: divide it")
        })
        .collect();
    let median = median(files);
    if median > MOST_LINES_OF_MEDIAN {
        faults.push(format!(
            "the median of all files has {median} lines, over the limit of {MOST_LINES_OF_MEDIAN}: divide the longer ones"
        ));
    }
    faults
}

/// How many lines the file in the middle has; of two in the middle the longer one.
pub fn median(files: &BTreeMap<String, String>) -> usize {
    let mut all: Vec<_> = lengths(files).map(|(_, lines)| lines).collect();
    all.sort_unstable();
    all.get(all.len() / 2).copied().unwrap_or_default()
}

fn lengths(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, usize)> {
    let is_written = |file: &str| {
        [".rs", ".js", ".css", ".html"]
            .iter()
            .any(|it| file.ends_with(it))
    };
    let files = files.iter().filter(move |(file, _)| is_written(file));
    files.map(|(file, text)| (file.as_str(), text.lines().count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, usize)]) -> BTreeMap<String, String> {
        let file = |(name, lines): &(&str, usize)| ((*name).to_owned(), "\n".repeat(*lines));
        all.iter().map(file).collect()
    }

    #[test]
    fn the_page_that_is_read_first_has_at_most_1100_words() {
        let page = |words| "| `a` | \n".repeat(words);
        assert_eq!(too_wordy(&page(1_100)), None);
        assert!(too_wordy(&page(1_101)).unwrap().contains("1101 words"));
    }

    #[test]
    fn a_file_of_code_has_at_most_400_lines_and_data_as_many_as_it_has() {
        let short = [("src/b.rs", 1), ("src/c.css", 2)];
        let with = |one| too_long(&files(&[short[0], short[1], one]));
        assert_eq!(with(("src/a.rs", 400)), [""; 0]);
        assert_eq!(with(("models/a.json", 401)), [""; 0]);
        let said = "src/a.rs has 401 lines, over the limit of 400: divide it";
        assert_eq!(with(("src/a.rs", 401)), [said]);
    }

    #[test]
    fn the_file_in_the_middle_has_less_than_100_lines() {
        let of = |lines| files(&[("a.rs", 300), ("b.rs", 1), ("c.js", lines), ("d.json", 1)]);
        assert_eq!(too_long(&of(99)), [""; 0]);
        assert_eq!(median(&of(99)), 99);
        let said =
            "the median of all files has 100 lines, over the limit of 99: divide the longer ones";
        assert_eq!(too_long(&of(100)), [said]);
    }
}
