//! A documentation comment says something that the name below it does not.

use std::collections::{BTreeMap, BTreeSet};

/// A comment of more words than these is taken to say something.
const MOST_WORDS: usize = 4;
/// Words that say nothing of their own.
const FILLING: [&str; 10] = [
    "its", "the", "a", "an", "of", "this", "their", "it", "which", "one",
];

/// Every documentation comment of one short line whose words all stand in the line that it is about,
/// as `file:line`: "The child." above `child: ChildId`.
pub fn empty(files: &BTreeMap<String, String>) -> Vec<String> {
    let rust = files.iter().filter(|(file, _)| file.ends_with(".rs"));
    rust.flat_map(|(file, text)| {
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        let empty = (0..lines.len()).filter(|at| is_empty(&lines, *at));
        let faults = empty.map(|at| {
            let line = at + 1;
            format!("{file}:{line}: this comment says what the name below it says: take it away")
        });
        faults.collect::<Vec<_>>()
    })
    .collect()
}

fn is_empty(lines: &[&str], at: usize) -> bool {
    let doc = |at: usize| lines.get(at).and_then(|line| line.strip_prefix("/// "));
    let alone = doc(at + 1).is_none() && at.checked_sub(1).and_then(doc).is_none();
    let Some(said) = doc(at).filter(|said| alone && said.ends_with('.')) else {
        return false;
    };
    let below = lines[at + 1..].iter().find(|line| !line.starts_with("#["));
    let known = words(below.copied().unwrap_or_default());
    let said_words = said.split_whitespace().count();
    let tells = |word: &String| !FILLING.contains(&word.as_str()) && !known.contains(word);
    said_words <= MOST_WORDS && !words(said).iter().any(tells)
}

/// The words of a text, those inside names too: `child_ids: ChildId` has child, ids and id.
fn words(text: &str) -> BTreeSet<String> {
    let mut apart = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            apart.push(' ');
        }
        apart.extend(letter.to_lowercase());
        before = letter;
    }
    let all = apart.split(|letter: char| !letter.is_alphabetic());
    all.filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> usize {
        empty(&BTreeMap::from([("src/a.rs".to_owned(), text.to_owned())])).len()
    }

    #[test]
    fn what_only_repeats_the_name_is_a_fault() {
        assert_eq!(check("/// The child.\n#[must_use]\npub child: ChildId,"), 1);
        assert_eq!(check("    /// Its id.\n    pub id: RoundId,"), 1);
    }

    #[test]
    fn what_says_more_is_none() {
        assert_eq!(check("/// In months.\npub age: u16,"), 0);
        assert_eq!(
            check("/// Its id,\n/// as the file has it.\npub id: u8,"),
            0
        );
        assert_eq!(
            check("/// The child whose page of the form this is.\nchild: ChildId"),
            0
        );
    }
}
