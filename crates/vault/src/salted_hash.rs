//! A text that can be recognised and not read.

use blake2::{Blake2b, Digest, digest::consts::U16};
use trivsel::vocabulary::Id;

/// What a text is recognised by when it is typed again: its BLAKE2b-128 hash behind a random salt.
/// It keeps the text from being read in passing, and from nobody who guesses: it is for words that
/// confirm, never for what opens anything.
///
/// ```
/// use trivsel::vocabulary::Id;
/// use vault::salted_hash;
/// let salt = Id::from_bytes([7; 16]);
/// assert_eq!(salted_hash(salt, "Solsikken"), salted_hash(salt, "Solsikken"));
/// assert_ne!(salted_hash(salt, "Solsikken"), salted_hash(salt, "Solsikke"));
/// ```
#[must_use]
pub fn salted_hash(salt: Id, text: &str) -> Id {
    let hash = Blake2b::<U16>::new().chain_update(salt.as_bytes());
    Id::from_bytes(hash.chain_update(text).finalize().into())
}
