//! 1,024 short Danish words, for passphrases that are suggested and for the
//! recovery key. The list is the project's own.
//!
//! All are written with the letters a to z, so that any keyboard can type them. No
//! word begins with another, so that they can be told apart without spaces, and no
//! two differ by one letter (another, one more, one less, two neighbours changed
//! about), so that a slip of the finger never makes another word of the list.

use zeroize::Zeroizing;

use super::{Random, random::random_bytes};

const LIST: &str = include_str!("words.txt");

/// How many there are: ten bits for each.
pub(crate) const COUNT: usize = 1 << 10;

/// The word of this number, below [`COUNT`].
pub(crate) fn word(number: u16) -> &'static str {
    let number = usize::from(number) % COUNT;
    LIST.lines().nth(number).unwrap_or_default()
}

/// The word that these letters begin with: its number and its length.
pub(crate) fn first_word(letters: &str) -> Option<(u16, usize)> {
    let mut words = (0..).zip(LIST.lines());
    let (number, word) = words.find(|(_, word)| letters.starts_with(word))?;
    Some((number, word.len()))
}

/// How many words a suggested passphrase has. Five of 1,024 are 50 bits: at the
/// default cost of a guess, thousands of years of a large graphics card.
const SUGGESTED_WORDS: usize = 5;

/// A passphrase of random words, to be offered to somebody who has no idea for one.
#[must_use]
pub fn suggest_passphrase(random: &mut dyn Random) -> Zeroizing<String> {
    let words: Vec<_> = (0..SUGGESTED_WORDS)
        .map(|_| word(u16::from_le_bytes(random_bytes(random)) % COUNT as u16))
        .collect();
    Zeroizing::new(words.join(" "))
}
