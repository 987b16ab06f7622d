//! Addresses and telephone numbers: some are protected, and a letter goes to two homes.

/// What a text seems to tell of where somebody lives or how they are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactDetail {
    /// A street and a number.
    Address,
    /// A telephone number.
    Phone,
}

impl ContactDetail {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Address, Self::Phone];
}

/// The first that a text seems to hold, of these. It may be wrong, so that it is asked about and not
/// refused.
///
/// ```
/// use trivsel::register::{ContactDetail, contact_detail};
/// let both = &ContactDetail::ALL;
/// assert_eq!(contact_detail("bor på Solvej 12", both), Some(ContactDetail::Address));
/// assert_eq!(contact_detail("alle 12 børn", both), None);
/// ```
#[must_use]
pub fn contact_detail(text: &str, of: &[ContactDetail]) -> Option<ContactDetail> {
    let holds = |it: &&ContactDetail| match it {
        ContactDetail::Address => holds_address(text),
        ContactDetail::Phone => holds_phone(text),
    };
    of.iter().find(holds).copied()
}

/// How Danish streets end. Only behind three letters or more: "på vej 2" and "alle 12" are none.
const STREET_ENDINGS: [&str; 9] = [
    "vej",
    "vejen",
    "gade",
    "gaden",
    "allé",
    "alle",
    "stræde",
    "vænget",
    "boulevard",
];

fn holds_address(text: &str) -> bool {
    let text = text.to_lowercase();
    let words = text.split_whitespace();
    let words: Vec<_> = words
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .collect();
    words
        .windows(2)
        .any(|pair| is_street(pair[0]) && is_house(pair[1]))
}

fn is_street(word: &str) -> bool {
    let ends = |end: &str| {
        word.strip_suffix(end)
            .is_some_and(|it| it.chars().count() > 2)
    };
    STREET_ENDINGS.iter().any(|end| ends(end))
}

/// "12", "12b".
fn is_house(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits) && word[digits..].chars().count() < 2
}

/// Eight digits with at most spaces between them, or ten with the country's two first. Two years are
/// none, nor is counting from one to eight.
fn holds_phone(text: &str) -> bool {
    let mut runs =
        text.split(|letter: char| !(letter.is_ascii_digit() || " \u{a0}+".contains(letter)));
    runs.any(|run| {
        let groups = run.split([' ', '\u{a0}', '+']);
        let groups: Vec<_> = groups.filter(|it| !it.is_empty()).collect();
        let digits: usize = groups.iter().map(|it| it.len()).sum();
        let is_year = |it: &&str| it.len() == 4 && (it.starts_with("19") || it.starts_with("20"));
        let years = groups.iter().all(is_year);
        let pairs = groups.iter().all(|it| it.len() > 1);
        pairs && (digits == 8 && !years || digits == 10 && groups[0] == "45")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<ContactDetail>) {
        let found = contact_detail(text, &ContactDetail::ALL);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_looks_like_an_address_or_a_number() {
        for text in [
            "Solvej 12",
            "bor nu på Kirkegade 3b, 2. tv.",
            "SKOVALLÉ 7.",
            "(Nørregade 1)",
        ] {
            check(text, Some(ContactDetail::Address));
        }
        for text in [
            "12345678",
            "ring 12 34 56 78",
            "+45 12 34 56 78",
            "tlf. 1234 5678",
            "mor: 12\u{a0}34\u{a0}56\u{a0}78",
        ] {
            check(text, Some(ContactDetail::Phone));
        }
    }

    #[test]
    fn what_does_not() {
        for text in [
            "",
            "112",
            "alle 12 børn",
            "på vej 2",
            "vejen 3",
            "2026-11-22",
            "12.11.2026 kl. 10.15",
            "skoleåret 2025 2026",
            "1 2 3 4 5 6 7 8",
            "2 dage i uge 47",
            "lokale 12",
            // Solvej is a girl's name, and there is a way out.
            "Solvej leger",
            "Solvej i køkkenet",
            "Solvej 1234",
            "Solvej 12ab",
            "en udvej 2 gange",
            "0703191234",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn only_what_is_asked_for_is_told() {
        assert_eq!(contact_detail("12345678", &[ContactDetail::Address]), None);
        assert_eq!(contact_detail("Solvej 12", &[]), None);
    }
}
