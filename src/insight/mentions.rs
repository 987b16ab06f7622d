//! Where a child is named in what was written about something else.

use crate::{
    register::{Child, Entry},
    vocabulary::{Kept, lower_case},
};

/// The entries that are not about this child and hold its first name as a word of
/// its own. Another child may bear the name: people look, and write anew what needs
/// it. Initials and other names of one letter are not looked for.
#[must_use]
pub fn mentions<'a>(entries: &'a [Entry], child: &Child) -> Vec<&'a Entry> {
    let name = lower_case(child.given.trim());
    if name.chars().count() < 2 {
        return Vec::new();
    }
    let names = |text: &str| holds_word(&lower_case(text), &name);
    let others = entries
        .iter()
        .filter(|entry| entry.fact.child() != Some(child.id));
    others
        .filter(|entry| {
            let mut found = false;
            entry
                .fact
                .to_json()
                .each_text(&mut |text| found |= names(text));
            found
        })
        .collect()
}

/// Whether a text holds a word, or its genitive, with no letter beside it.
fn holds_word(text: &str, word: &str) -> bool {
    let borders = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].trim_start_matches(['\'', '’']);
        let after = after.strip_prefix('s').unwrap_or(after);
        borders(before) && borders(after.chars().next())
            || borders(before) && borders(text[at + word.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_as_a_word() {
        for text in [
            "alma",
            "leger med alma.",
            "almas bedste ven",
            "alma's",
            "(alma)",
        ] {
            assert!(holds_word(text, "alma"), "{text}");
        }
        for text in ["", "halma", "almanak", "almasen", "al ma"] {
            assert!(!holds_word(text, "alma"), "{text}");
        }
    }
}
