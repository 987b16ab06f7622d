//! The recovery key: what was printed comes back however it is typed, and a typing
//! error is told.

use proptest::prelude::*;

use super::{
    slots::open_with,
    tools::{Seeded, filled, open, wait},
};
use crate::{Cost, Holder, RecoveryKey, RecoveryTrouble};

fn key(seed: u64) -> RecoveryKey {
    RecoveryKey::random(&mut Seeded(seed))
}

#[test]
fn it_has_four_groups_of_four_words() {
    let groups = key(1).groups();
    assert_eq!(groups.len(), 4);
    assert!(groups.iter().all(|group| group.len() == 4));
    assert_ne!(groups, key(2).groups());
}

/// What is printed once must be typed in for ever: this key has these words.
#[test]
fn a_key_keeps_its_words() {
    let words = "advent buldog dug fader gnom trane dynamo ekspert \
                 pludre billard taxa flamme kunst sofapude kollega tyfon";
    assert_eq!(*key(1).passphrase(), words);
    let typed = RecoveryKey::parse(words).expect("it is whole");
    assert_eq!(*typed.passphrase(), words);
    assert_eq!(format!("{typed:?}"), "RecoveryKey");
}

#[test]
fn a_word_that_is_none_is_told_with_its_place() {
    for word in 0..16 {
        let mut words: Vec<_> = key(1).groups().concat();
        words[word] = "xx";
        let told = RecoveryTrouble::UnknownWord {
            group: word / 4 + 1,
            word: word % 4 + 1,
        };
        assert_eq!(RecoveryKey::parse(&words.join(" ")).err(), Some(told));
    }
}

#[test]
fn it_opens_the_vault() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    let passphrase = key(1).passphrase();
    wait(vault.set_passphrase(Holder::Recovery, passphrase.as_str(), Cost::CHEAPEST, &[]))
        .expect("stored");
    let typed = passphrase.to_uppercase().replace(' ', "-");
    let typed = RecoveryKey::parse(&typed).expect("it is whole");
    let (vault, opened) = open_with(&storage, &typed.passphrase()).expect("it opens");
    assert_eq!(vault.opened_by(), Some(Holder::Recovery));
    assert_eq!(opened.damaged, []);
}

#[test]
fn too_few_or_too_many_words_are_counted() {
    let words = key(1).passphrase();
    let fewer = words.rsplit_once(' ').map_or("", |it| it.0);
    let of = |typed: &str| RecoveryKey::parse(typed).err();
    assert_eq!(of(""), Some(RecoveryTrouble::Count { words: 0 }));
    assert_eq!(of(fewer), Some(RecoveryTrouble::Count { words: 15 }));
    let more = format!("{} abe", *words);
    assert_eq!(of(&more), Some(RecoveryTrouble::Count { words: 17 }));
}

/// One word that is another of the list: told but for one in 256.
#[test]
fn a_group_whose_words_do_not_belong_together_is_named() {
    let mut told = 0;
    for seed in 0..200 {
        let (right, wrong) = (key(seed).groups(), key(seed + 1).groups());
        let mut typed = right.clone();
        typed[2][1] = wrong[2][1];
        assert_ne!(typed, right);
        if let Err(trouble) = RecoveryKey::parse(&typed.concat().join(" ")) {
            assert_eq!(trouble, RecoveryTrouble::WrongGroup { group: 3 });
            told += 1;
        }
    }
    assert!(told >= 195, "{told} of 200");
}

#[test]
fn groups_changed_about_are_told() {
    for seed in 0..50 {
        let mut groups = key(seed).groups();
        groups.swap(0, 3);
        let told = RecoveryKey::parse(&groups.concat().join(" ")).err();
        let first_or_last = matches!(told, Some(RecoveryTrouble::WrongGroup { group: 1 | 4 }));
        assert!(first_or_last, "{told:?}");
    }
}

proptest! {
    #[test]
    fn it_comes_back_however_it_is_typed(seed: u64, between in "[ \n.,0-9-]{0,3}") {
        let key = key(seed);
        let typed = key.passphrase().replace(' ', &between);
        prop_assert_eq!(RecoveryKey::parse(&typed), Ok(key.clone()));
        prop_assert_eq!(RecoveryKey::parse(&typed.to_uppercase()), Ok(key));
    }

    /// One letter that is another: always told, and with its place.
    #[test]
    fn a_wrong_letter_is_told_with_its_place(
        seed: u64, word in 0_usize..16, at: prop::sample::Index, letter in "[a-zæøå]",
    ) {
        let mut words: Vec<_> = key(seed).passphrase().split(' ').map(String::from).collect();
        let mut letters: Vec<_> = words[word].chars().collect();
        let at = at.index(letters.len());
        let letter = letter.chars().next().expect("a letter");
        prop_assume!(letters[at] != letter);
        letters[at] = letter;
        words[word] = letters.into_iter().collect();
        let trouble = RecoveryKey::parse(&words.join(" "));
        let place = RecoveryTrouble::UnknownWord { group: word / 4 + 1, word: word % 4 + 1 };
        match trouble {
            Err(RecoveryTrouble::UnknownWord { group, .. }) => {
                // The rest of a word that begins with another may stand as the next.
                prop_assert!(trouble == Err(place) || group > word / 4);
            }
            Err(RecoveryTrouble::WrongGroup { group }) => prop_assert_eq!(group, word / 4 + 1),
            other => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn anything_typed_is_an_answer(typed in "\\PC{0,80}") {
        let _ = RecoveryKey::parse(&typed);
    }
}
