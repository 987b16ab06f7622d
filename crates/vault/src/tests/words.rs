//! The list of words that passphrases are suggested from.

use std::collections::BTreeSet;

use super::tools::Seeded;
use crate::{
    suggest_passphrase,
    words::{COUNT, word},
};

fn list() -> impl Iterator<Item = &'static str> {
    (0..COUNT as u16).map(word)
}

/// Whether one slip of the finger makes one of the other.
fn near(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    match long.len() - short.len() {
        0 => {
            let differ: Vec<_> = (0..a.len()).filter(|at| a[*at] != b[*at]).collect();
            match differ[..] {
                [_] => true,
                [one, two] => two == one + 1 && a[one] == b[two] && a[two] == b[one],
                _ => false,
            }
        }
        1 => (0..long.len()).any(|at| long[..at] == short[..at] && long[at + 1..] == short[at..]),
        _ => false,
    }
}

#[test]
fn they_are_as_they_should_be() {
    let words: Vec<_> = list().collect();
    assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), COUNT);
    for (at, word) in words.iter().enumerate() {
        assert!((3..=8).contains(&word.len()), "{word}");
        assert!(word.bytes().all(|it| it.is_ascii_lowercase()), "{word}");
        for other in &words[at + 1..] {
            assert!(!other.starts_with(word), "{word} {other}");
            assert!(!near(word.as_bytes(), other.as_bytes()), "{word} {other}");
        }
    }
    assert!(near(b"hest", b"hset") && near(b"hest", b"fest") && near(b"hest", b"heste"));
}

#[test]
fn a_suggestion_is_long_enough_and_another_every_time() {
    let mut random = Seeded(1);
    let made: Vec<_> = (0..100).map(|_| suggest_passphrase(&mut random)).collect();
    let known: BTreeSet<_> = list().collect();
    for (at, suggestion) in made.iter().enumerate() {
        let words: Vec<_> = suggestion.split(' ').collect();
        assert_eq!(words.len(), 5);
        assert!(words.iter().all(|word| known.contains(word)));
        assert!(suggestion.chars().count() >= 16);
        assert!(!made[..at].contains(suggestion));
    }
    // Of 500 drawn from 1,024 words, about 395 are different ones.
    let mut drawn: Vec<_> = made.iter().flat_map(|it| it.split(' ')).collect();
    drawn.sort_unstable();
    drawn.dedup();
    assert!(drawn.len() > 350, "{}", drawn.len());
}
