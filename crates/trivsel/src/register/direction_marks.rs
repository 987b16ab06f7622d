//! The signs that turn the direction of writing around, taken out of names.

/// Takes the signs that turn the direction of writing around out of a name:
/// embeddings, overrides and isolates, and their ends. They cannot be seen, and a
/// name stands in sentences, the rest of which one sign would show from behind.
/// What was written keeps them, each text in a place of its own.
#[inline(never)]
pub fn strip_direction_marks(name: &mut String) {
    name.retain(|letter| !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_what_turns_the_line_and_nothing_else() {
        for (written, shown) in [
            ("Lis\u{202e}moh", "Lismoh"),
            ("\u{202a}\u{2066}Bo\u{2069}\u{202c}", "Bo"),
            ("أمينة Ærø-Åse \u{200d}…", "أمينة Ærø-Åse \u{200d}…"),
        ] {
            let mut name = written.to_owned();
            strip_direction_marks(&mut name);
            assert_eq!(name, shown);
        }
    }
}
