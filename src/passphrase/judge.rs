//! Whether a passphrase is taken.

use super::{
    Weakness,
    guessable::{Guessable, mark},
};

/// The fewest characters of a passphrase: five short words reach it.
const SHORTEST_CHARACTERS: usize = 16;

/// The fewest letters and digits that must be left when what is easy to guess is taken away.
const FEWEST_LETTERS_LEFT: usize = 12;

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
