//! Whom a name is of that somebody wrote down, with what they are or without: "Bo, pædagog".

/// Whether somebody who was written down is the one of this name: "Bo, pædagog" and "Bo (pædagog)" are
/// Bo, and "Bodil" and "Bo-Erik" are not. No name is of nobody.
#[must_use]
pub fn is_called(written: &str, name: &str) -> bool {
    let (written, name) = (written.trim(), name.trim());
    let part_of_name =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '\'' | '’');
    let rest = written.strip_prefix(name);
    !name.is_empty() && rest.is_some_and(|rest| !rest.starts_with(part_of_name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_written_down_with_what_they_are_is_it_and_nobody_of_a_longer_name() {
        for (written, is_it) in [
            ("Bo", true),
            (" Bo ", true),
            ("Bo, pædagog", true),
            ("Bo (pædagog)", true),
            ("Bo Holm, pædagog", true),
            ("Bodil", false),
            ("Bodil, mor", false),
            ("Bo-Erik", false),
            ("Anne", false),
            ("", false),
        ] {
            assert_eq!(is_called(written, "Bo "), is_it, "{written}");
        }
        assert!(!is_called("Bo", "") && !is_called("", " "));
    }
}
