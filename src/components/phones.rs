//! Telephone numbers in what somebody has written, to be rung from here.

use yew::prelude::*;

/// What was written, with each number as a link that does not break.
pub fn with_phones(text: &str) -> Html {
    let piece = |piece: PhonePiece<'_>| match piece {
        PhonePiece::Words(words) => html! { { words } },
        PhonePiece::Phone(number) => {
            let digits: String = number.split_whitespace().collect();
            html! { <a class="no-break" href={format!("tel:{digits}")}>{ number }</a> }
        }
    };
    pieces(text).into_iter().map(piece).collect()
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
enum PhonePiece<'a> {
    Words(&'a str),
    Phone(&'a str),
}

/// A text in pieces, one after another.
fn pieces(text: &str) -> Vec<PhonePiece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((from, until)) = first_phone(rest) {
        if from > 0 {
            pieces.push(PhonePiece::Words(&rest[..from]));
        }
        pieces.push(PhonePiece::Phone(&rest[from..until]));
        rest = &rest[until..];
    }
    if !rest.is_empty() {
        pieces.push(PhonePiece::Words(rest));
    }
    pieces
}

/// Where the first number stands: one of three to six digits, such as `112`, `1813` and `116 111`, one of
/// eight, or more behind a plus; with at most one space between two of them. No day and no hour is one.
fn first_phone(text: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    while let Some(found) = text[at..].find(|it: char| it.is_ascii_digit() || it == '+') {
        let from = at + found;
        let (until, count) = digits(&text[from..]);
        let until = from + until;
        let is_long_enough = match text[from..].starts_with('+') {
            true => count > 7,
            false => matches!(count, 3..=6 | 8),
        };
        let before = text[..from].chars().next_back();
        let after = text[until..].chars().next();
        let ends = !after.is_some_and(goes_on) || ends_a_sentence(&text[until..]);
        if is_long_enough && ends && !before.is_some_and(goes_on) {
            return Some((from, until));
        }
        at = until.max(from + 1);
    }
    None
}

/// How far a number reaches that begins here, and its digits: no more than eight without a plus.
fn digits(text: &str) -> (usize, usize) {
    let (mut until, mut count) = (0, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '0'..='9' if count == 8 && !text.starts_with('+') => break,
            '0'..='9' => (until, count) = (at + 1, count + 1),
            '+' if at == 0 => (),
            ' ' | '\u{a0}' if until == at => (),
            _ => break,
        }
    }
    (until, count)
}

/// Whether a word, a day or an hour goes on with this.
fn goes_on(letter: char) -> bool {
    letter.is_alphanumeric() || "-./:".contains(letter)
}

/// Whether nothing but the end of a sentence comes next.
fn ends_a_sentence(rest: &str) -> bool {
    let mut letters = rest.chars();
    letters.next().is_some_and(|it| ".:".contains(it))
        && !letters.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let pieces = pieces(text);
        let found = pieces.iter().filter_map(|it| match it {
            PhonePiece::Phone(number) => Some(*number),
            PhonePiece::Words(_) => None,
        });
        assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
        let whole = pieces.iter().map(|it| match it {
            PhonePiece::Words(words) | PhonePiece::Phone(words) => *words,
        });
        assert_eq!(whole.collect::<String>(), text);
    }

    #[test]
    fn each_number_is_found_and_no_word_is_lost() {
        check(
            "Kommunen: 12 34 56 78, leder 87654321.",
            &["12 34 56 78", "87654321"],
        );
        check("Lægevagten 1813\nAlarm 112.", &["1813", "112"]);
        check("Børnetelefonen: 116 111", &["116 111"]);
        check("+45 12 34 56 78 hverdage 8-15", &["+45 12 34 56 78"]);
        check(
            "12\u{a0}34\u{a0}56\u{a0}78",
            &["12\u{a0}34\u{a0}56\u{a0}78"],
        );
        check("ring 12 34 56 78 8-15", &["12 34 56 78"]);
        check("", &[]);
    }

    #[test]
    fn what_is_no_number_stays_words() {
        for text in [
            "stue 12b",
            "kl. 8.30",
            "2026-11-30",
            "1600-0800",
            "a112",
            "alle 12 børn +",
        ] {
            check(text, &[]);
        }
    }
}
