//! The rule for a passphrase that people make up.
//!
//! A rule of our own and no library: zxcvbn and its like carry half a megabyte of English lists,
//! twice what a whole first visit may weigh, and know neither Danish nor the name of the place.
//! What somebody would try first is taken away: names, commonplaces, sequences, repetition. What
//! is left must be long enough.

mod bare;
mod guessable;
#[cfg(test)]
mod tests;

use guessable::{Guessable, mark};

/// The fewest characters of a passphrase: five short words reach it.
const SHORTEST_CHARACTERS: usize = 16;

/// The fewest letters and digits that must be left when what is easy to guess is taken away.
const FEWEST_LETTERS_LEFT: usize = 12;

/// Why a passphrase is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// It has fewer than 16 characters.
    TooShort,
    /// Much of it has stood in it before.
    Repeats,
    /// Much of it stands side by side in the alphabet, on the keyboard or among the numbers.
    Sequence,
    /// Much of it is the name of the place or of somebody there: this one.
    Name(String),
    /// Much of it is what many people choose: this word or phrase.
    Commonplace(&'static str),
}

/// Judges a passphrase. `names` are those that anybody near the place knows: the institution's
/// and the adults'.
///
/// # Errors
/// Why it is not taken: what there is most of.
pub fn judge(passphrase: &str, names: &[&str]) -> Result<(), Weakness> {
    if passphrase.trim().chars().count() < SHORTEST_CHARACTERS {
        return Err(Weakness::TooShort);
    }
    let Guessable { letters_left, most } = mark(passphrase, names);
    match most {
        Some(most) if letters_left < FEWEST_LETTERS_LEFT => Err(most),
        // Signs and spaces alone are no words either.
        None if letters_left < FEWEST_LETTERS_LEFT => Err(Weakness::TooShort),
        _ => Ok(()),
    }
}
