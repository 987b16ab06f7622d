//! Names as people write them in lists.

use super::GivenNames;

/// The text without what cannot be seen or must not act: control characters,
/// signs that turn the direction of writing or have no width, and the marks by
/// which a spreadsheet would take it for a formula. Line breaks and runs of
/// spaces become one space.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::new();
    let mut gap = false;
    for letter in text.chars() {
        if letter.is_whitespace() {
            gap = true;
        } else if !letter.is_control() && !is_hidden(letter) {
            if tidied.is_empty() && "=+-@'".contains(letter) {
                continue;
            }
            if gap && !tidied.is_empty() {
                tidied.push(' ');
            }
            gap = false;
            tidied.push(letter);
        }
    }
    tidied
}

/// Signs without width, and those that turn the direction of writing around.
const fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// First name and surname out of one cell. "Berg, Alma Sofie" says itself which
/// is which. Otherwise it is as was chosen for the column; at first the first word is the first name
/// and the rest the surname (our own rule): the first name is printed for parents, and a middle
/// name too few does less harm there than a surname.
pub(super) fn split(name: &str, given: GivenNames) -> (String, String) {
    let (given, surname) = match (name.split_once(','), given) {
        (Some((surname, given)), _) if !given.trim().is_empty() => (given, surname),
        (_, GivenNames::First) => name.split_once(' ').unwrap_or((name, "")),
        (_, GivenNames::All) => name.rsplit_once(' ').unwrap_or((name, "")),
    };
    let trim = |part: &str| tidy(part.trim_matches([' ', ',']));
    (trim(given), trim(surname))
}

/// A name without the surname at its end, where there is more than that.
pub(super) fn without_surname(name: &str, surname: &str) -> String {
    match name.strip_suffix(surname) {
        Some(given) if given.ends_with(' ') => given.trim().to_owned(),
        _ => name.to_owned(),
    }
}

/// The rest of a name behind the first name.
pub(super) fn without_given(name: &str, given: &str) -> String {
    match name.strip_prefix(given) {
        Some(surname) if surname.starts_with(' ') => surname.trim().to_owned(),
        _ => String::new(),
    }
}

/// More figures than this make no name: four may be the last of a CPR number. "A 12" may be how a
/// child is known here.
const MOST_DIGITS_IN_NAME: usize = 3;

/// Whether a name has so many figures that they may be the end of a CPR number, whose beginning is the
/// date of birth beside it.
#[must_use]
pub fn has_four_digits(name: &str) -> bool {
    name.chars().filter(|letter| letter.is_numeric()).count() > MOST_DIGITS_IN_NAME
}

/// Whether it can be a name: letters, hardly any figures, no sign of mail, and
/// nothing that could not be read.
pub(super) fn is_name(name: &str) -> bool {
    name.chars().any(char::is_alphabetic)
        && !has_four_digits(name)
        && !name.contains(['@', char::REPLACEMENT_CHARACTER])
}
