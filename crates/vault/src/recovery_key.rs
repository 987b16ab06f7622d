//! The recovery key: random words on paper that open the vault when a passphrase is
//! forgotten.
//!
//! Sixteen words in four groups: in each, 32 random bits and a check of eight, which
//! tells a group with a wrong word, or one in another's place, before the slow work
//! begins. 128 bits in all. Words rather than letters and digits, because they can
//! be read aloud, and because a slip of the finger makes no word at all, which is
//! told with its place.

use std::fmt;

use blake2::{Blake2b, Digest, digest::consts::U32};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::{
    Random,
    random::random_bytes,
    words::{first_word, word},
};

/// How many groups there are.
const GROUP_COUNT: usize = 4;
/// How many words stand in a group.
const WORDS_IN_GROUP: usize = 4;
/// How many random bytes a group holds.
const GROUP_BYTES: usize = 4;

#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub struct RecoveryKey([[u8; GROUP_BYTES]; GROUP_COUNT]);

/// Why what was typed is no recovery key. Groups and words count from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryTrouble {
    /// A word that is not in the list.
    UnknownWord {
        /// The group it stands in.
        group: usize,
        /// Its place in the group.
        word: usize,
    },
    /// The words of this group do not belong together: one is another, or they
    /// stand in another order.
    WrongGroup { group: usize },
    /// There are fewer or more words than sixteen.
    Count {
        /// How many there are.
        words: usize,
    },
}

impl RecoveryKey {
    /// A new one.
    #[must_use]
    pub fn random(random: &mut dyn Random) -> Self {
        Self([(); GROUP_COUNT].map(|()| random_bytes(random)))
    }

    /// Its words, group by group.
    #[must_use]
    pub fn groups(&self) -> Vec<Vec<&'static str>> {
        let groups = self.0.iter().enumerate();
        groups
            .map(|(at, bytes)| {
                let value = value_of(at, *bytes);
                let places = (0..WORDS_IN_GROUP).rev();
                places
                    .map(|place| word(((value >> (10 * place)) & 0x3ff) as u16))
                    .collect()
            })
            .collect()
    }

    /// The passphrase that its slot opens with: the words with single spaces.
    #[must_use]
    pub fn passphrase(&self) -> Zeroizing<String> {
        Zeroizing::new(self.groups().concat().join(" "))
    }

    /// The key that was typed, in large or small letters, with whatever one likes
    /// between the words or nothing at all.
    ///
    /// # Errors
    /// The first thing that does not fit.
    pub fn parse(typed: &str) -> Result<Self, RecoveryTrouble> {
        let words = words_of(typed)?;
        let wrong = RecoveryTrouble::Count { words: words.len() };
        let mut key = Self([[0; GROUP_BYTES]; GROUP_COUNT]);
        let mut groups = words.chunks_exact(WORDS_IN_GROUP);
        for (at, bytes) in key.0.iter_mut().enumerate() {
            let group = groups.next().ok_or(wrong)?;
            let value = group
                .iter()
                .fold(0, |value, word| (value << 10) + u64::from(*word));
            let [.., a, b, c, d, _] = value.to_be_bytes();
            *bytes = [a, b, c, d];
            if value_of(at, *bytes) != value {
                return Err(RecoveryTrouble::WrongGroup { group: at + 1 });
            }
        }
        (words.len() == GROUP_COUNT * WORDS_IN_GROUP)
            .then_some(key)
            .ok_or(wrong)
    }
}

/// A group's bytes and its check, as one number of forty bits.
fn value_of(at: usize, bytes: [u8; GROUP_BYTES]) -> u64 {
    let [check, ..]: [u8; 32] = Blake2b::<U32>::new()
        .chain_update([at as u8])
        .chain_update(bytes)
        .finalize()
        .into();
    let [a, b, c, d] = bytes;
    u64::from_be_bytes([0, 0, 0, a, b, c, d, check])
}

/// The numbers of the words that were typed.
fn words_of(typed: &str) -> Result<Vec<u16>, RecoveryTrouble> {
    let typed = Zeroizing::new(typed.to_lowercase());
    let mut numbers = Vec::new();
    for mut letters in typed.split(|it: char| !it.is_alphabetic()) {
        while !letters.is_empty() {
            let unknown = RecoveryTrouble::UnknownWord {
                group: numbers.len() / WORDS_IN_GROUP + 1,
                word: numbers.len() % WORDS_IN_GROUP + 1,
            };
            let (number, length) = first_word(letters).ok_or(unknown)?;
            numbers.push(number);
            letters = letters.get(length..).unwrap_or_default();
        }
    }
    Ok(numbers)
}

/// Says nothing of the words, so that they reach no log.
impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey")
    }
}
