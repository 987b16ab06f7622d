//! What is wrong with a passphrase.

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
