//! A text as somebody who guesses writes it: small letters and digits, nothing between them.

/// Letters that digits and signs often stand for.
const STAND_INS: [(char, char); 8] = [
    ('0', 'o'),
    ('1', 'i'),
    ('3', 'e'),
    ('4', 'a'),
    ('5', 's'),
    ('7', 't'),
    ('@', 'a'),
    ('$', 's'),
];

/// Small letters and digits, with one letter for "aa", "ae" and "oe", and for an "å" whose ring is a
/// character of its own.
pub(super) fn bare(text: &str) -> Vec<char> {
    let mut bare: Vec<char> = Vec::new();
    for letter in text.to_lowercase().chars() {
        let joined = match (bare.last(), letter) {
            (Some('a'), 'a' | '\u{30a}') => 'å',
            (Some('a'), 'e' | '\u{308}') => 'æ',
            (Some('o'), 'e' | '\u{308}') => 'ø',
            _ => {
                match letter {
                    'ä' => bare.push('æ'),
                    'ö' => bare.push('ø'),
                    'é' | 'è' | 'ê' | 'ë' => bare.push('e'),
                    'ü' => bare.push('y'),
                    '@' | '$' => bare.push(letter),
                    letter if letter.is_alphanumeric() => bare.push(letter),
                    _ => {}
                }
                continue;
            }
        };
        bare.pop();
        bare.push(joined);
    }
    bare
}

/// The same with letters in place of the digits and signs that often stand for them.
pub(super) fn with_letters(bare: &[char]) -> Vec<char> {
    let letter = |sign: &char| {
        let meant = STAND_INS.iter().find(|(digit, _)| digit == sign);
        meant.map_or(*sign, |(_, letter)| *letter)
    };
    bare.iter().map(letter).collect()
}
