//! The rule for a passphrase that people make up.
//!
//! A rule of our own and no library: zxcvbn and its like carry half a megabyte of English lists,
//! twice what a whole first visit may weigh, and know neither Danish nor the name of the place.
//! What somebody would try first is taken away: names, commonplaces, sequences, repetition. What
//! is left must be long enough.

mod bare;
mod guessable;
mod judge;
mod suggest;
#[cfg(test)]
mod tests;
mod weakness;

pub use self::{judge::judge, suggest::suggest, weakness::Weakness};
