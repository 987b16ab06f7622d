//! Looking for a word among bytes.

use std::collections::BTreeSet;

use memchr::memmem;

/// Whether the bytes hold this word as UTF-8, UTF-16 of either order, or Latin-1.
pub fn holds(bytes: &[u8], word: &str) -> bool {
    // A profile is tens of megabytes, which a loop of our own would take a minute for, as tests are not
    // optimised.
    spellings(word)
        .iter()
        .any(|spelling| memmem::find(bytes, spelling).is_some())
}

fn spellings(word: &str) -> BTreeSet<Vec<u8>> {
    assert!(!word.is_empty(), "every byte string holds the empty word");
    let latin: Option<Vec<u8>> = word
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).ok())
        .collect();
    [
        Some(word.as_bytes().to_vec()),
        Some(word.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        Some(word.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        latin,
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn a_word_is_found_in_every_spelling_and_no_other_word_is() {
    for spelling in spellings("Søren") {
        let mut bytes = vec![0, 7];
        bytes.extend(spelling);
        bytes.push(0);
        assert!(holds(&bytes, "Søren"));
        assert!(!holds(&bytes, "Sørine"));
    }
    assert!(!holds(b"", "Søren"));
}
