//! CPR numbers have no place here (the app promises to keep none).

/// Whether a text holds something that looks like a CPR number: six digits that
/// are a date (in replacement numbers sixty is added to the day), then four
/// more, with or without spaces, line breaks, dots, strokes and dashes between
/// the parts. No check digit is asked for, since CPR numbers without a valid one
/// are given out. Ten digits that begin with no date, and longer runs of digits,
/// pass.
///
/// ```
/// use trivsel::register::looks_like_cpr;
/// assert!(looks_like_cpr("Mor ringede (070319-1234)"));
/// assert!(!looks_like_cpr("ring 12 34 56 78"));
/// ```
#[must_use]
pub fn looks_like_cpr(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    (0..letters.len()).any(|at| {
        let starts_here = at == 0 || !letters[at - 1].is_ascii_digit();
        starts_here && cpr_at(&letters[at..])
    })
}

/// Parts of a CPR number: day, month, year and the last four digits.
const PARTS: [usize; 4] = [2, 2, 2, 4];
/// The most characters that may stand between two parts.
const WIDEST_GAP: usize = 3;

fn cpr_at(letters: &[char]) -> bool {
    let mut rest = letters;
    let mut parts = [0; 4];
    for (part, digits) in parts.iter_mut().zip(PARTS) {
        let gap = rest
            .iter()
            .take(WIDEST_GAP)
            .take_while(|letter| separates(**letter))
            .count();
        // Nothing separates before the first digit.
        if rest.len() != letters.len() {
            rest = &rest[gap..];
        }
        for _ in 0..digits {
            let Some(digit) = rest.first().and_then(|letter| letter.to_digit(10)) else {
                return false;
            };
            *part = *part * 10 + digit;
            rest = &rest[1..];
        }
    }
    let [day, month, _, _] = parts;
    let ends_here = !rest.first().is_some_and(char::is_ascii_digit);
    ends_here && (1..=12).contains(&month) && matches!(day, 1..=31 | 61..=91)
}

const fn separates(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\t' | '\r' | '\n' | '\u{a0}' | '.' | '/' | '-' | '\u{2010}'..='\u{2015}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_cpr_number() {
        for text in [
            "070319-1234",
            "0703191234",
            "07.03.19-1234",
            "07 03 19 1234",
            "670319-1234",
            "cpr: 311299–0000.",
            "(010100 - 4321)",
            "x0703191234x",
            "070319\n1234",
            "070319\t1234",
        ] {
            assert!(looks_like_cpr(text), "{text}");
        }
    }

    #[test]
    fn what_does_not() {
        for text in [
            "",
            "12345678",
            "+45 12 34 56 78",
            "2026-11-22",
            "12-11-2026 10 børn",
            "12-11-2026 kl. 1000",
            "990319-1234",
            "071319-1234",
            "07031912345",
            "70703191234",
            "ring 33 12 14 16 eller 33 12 14 18",
        ] {
            assert!(!looks_like_cpr(text), "{text}");
        }
    }
}
