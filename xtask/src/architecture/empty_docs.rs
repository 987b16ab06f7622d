//! A documentation comment says something that the name below it does not.

use std::collections::{BTreeMap, BTreeSet};

/// A comment of more words than these is taken to say something.
const MOST_WORDS: usize = 4;
/// Words that say nothing of their own.
const FILLING: [&str; 10] = [
    "its", "the", "a", "an", "of", "this", "their", "it", "which", "one",
];

/// How a comment of two words begins that tells nothing of a field or of what a component is given:
/// "Which child.", "Its number.", "Why.".
const OF_FEW_WORDS: [&str; 10] = [
    "Which", "The", "Its", "All", "Every", "Whose", "Who", "Why.", "Where.", "When.",
];
/// The folder of the app. What stands in the crates is a library's own documentation.
const APP: &str = "src/";

/// Every documentation comment of one short line whose words all stand in the line that it is about,
/// as `file:line`: "The child." above `child: ChildId`; in the app also one of two words that any
/// other field could have too.
pub fn empty(files: &BTreeMap<String, String>) -> Vec<String> {
    let rust = files.iter().filter(|(file, _)| file.ends_with(".rs"));
    rust.flat_map(|(file, text)| {
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        let in_app = file.starts_with(APP);
        let empty = (0..lines.len())
            .filter(|at| is_empty(&lines, *at) || in_app && is_of_few_words(&lines, *at));
        let faults = empty.map(|at| {
            let line = at + 1;
            format!("{file}:{line}: this comment says what the name below it says: take it away")
        });
        faults.collect::<Vec<_>>()
    })
    .collect()
}

/// A documentation comment of one line, and the line that it is about.
fn of_one_line<'a>(lines: &[&'a str], at: usize) -> Option<(&'a str, &'a str)> {
    let doc = |at: usize| lines.get(at).and_then(|line| line.strip_prefix("/// "));
    let alone = doc(at + 1).is_none() && at.checked_sub(1).and_then(doc).is_none();
    let said = doc(at).filter(|said| alone && said.ends_with('.'))?;
    let below = lines[at + 1..].iter().find(|line| !line.starts_with("#["));
    Some((said, below.copied().unwrap_or_default()))
}

fn is_of_few_words(lines: &[&str], at: usize) -> bool {
    let Some((said, below)) = of_one_line(lines, at) else {
        return false;
    };
    let mut said = said.split(' ');
    let is_few =
        said.next().is_some_and(|it| OF_FEW_WORDS.contains(&it)) && said.clone().count() <= 1;
    let below = below.trim_start_matches("pub ");
    let is_props = below.starts_with("struct ") && below.contains("Props {");
    let is_field = below.ends_with(',')
        && below
            .split_once(": ")
            .is_some_and(|(name, _)| name.chars().all(|it| it.is_lowercase() || it == '_'));
    is_few && (is_props || is_field)
}

fn is_empty(lines: &[&str], at: usize) -> bool {
    let Some((said, below)) = of_one_line(lines, at) else {
        return false;
    };
    let known = words(below);
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
    fn two_words_that_any_field_could_have_are_a_fault_in_the_app() {
        assert_eq!(
            check("/// Which child.\n#[derive(Clone)]\npub struct Props {"),
            1
        );
        assert_eq!(check("/// Why.\npub grounds: String,"), 1);
        assert_eq!(check("/// In months.\npub age: u16,"), 0);
        assert_eq!(check("/// The position.\npub struct Joint {"), 0);
        let crates = BTreeMap::from([(
            "crates/a/src/b.rs".to_owned(),
            "/// Why.\npub grounds: String,".to_owned(),
        )]);
        assert_eq!(empty(&crates), [""; 0]);
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
