//! Another vault key: who was let go reads nothing that is written afterwards, and
//! everybody else reads everything.

use std::{cell::Cell, future::poll_fn, task::Poll};

use proptest::prelude::*;

use super::{
    slots::{LISE, OMAR, of_three, open_with},
    tools::{
        Fickle, PASSPHRASE, Seeded, draft_name, entry, id, look, open, small, texts, together, wait,
    },
};
use crate::{
    Cost, CostLimits, DraftName, Holder, KdfParams, KeyChanges, MemoryStorage, Passphrase,
    StorageError, Stored, Vault, VaultError,
};

/// The id of a holder's slot.
fn slot(vault: &Vault<MemoryStorage>, holder: Holder) -> trivsel::vocabulary::Id {
    let slots = vault.slots();
    let found = slots.iter().find(|slot| slot.holder == Some(holder));
    found.expect("a slot").id
}

/// A passphrase that is being made into a key while others have their turn.
struct Slow<'a>(&'a str);

impl Passphrase for Slow<'_> {
    async fn key(&self, params: KdfParams) -> Result<zeroize::Zeroizing<Vec<u8>>, VaultError> {
        let rounds = Cell::new(40_usize);
        poll_fn(|_| match rounds.replace(rounds.get().saturating_sub(1)) {
            0 => Poll::Ready(()),
            _ => Poll::Pending,
        })
        .await;
        params.key(self.0)
    }
}

/// It is sealed anew in the background after unlocking, which takes seconds. Nobody gets a
/// passphrase back that was replaced, or a slot that was taken away, in those.
#[test]
fn a_slot_is_not_sealed_anew_by_a_passphrase_that_was_replaced_meanwhile() {
    for taken_away in [false, true] {
        let storage = of_three();
        let (vault, _) = open(storage.clone()).expect("it opens");
        wait(vault.change_key(&[], &[])).expect("stored");
        let (vault, _) = open_with(&storage, "lises fire ord").expect("it opens");
        let (gone, renewed) = ([slot(&vault, LISE)], Slow("lises fire ord"));
        let outcomes = together(vec![
            Box::pin(vault.renew_slot(&renewed, Cost::CHEAPEST)),
            Box::pin(async {
                match taken_away {
                    true => vault.change_key(&gone, &[]).await,
                    false => {
                        let new = "lises nye ord";
                        vault.set_passphrase(LISE, new, Cost::CHEAPEST, &[]).await
                    }
                }
            }),
        ]);
        assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
        let before = open_with(&storage, "lises fire ord").err();
        assert_eq!(before, Some(VaultError::WrongPassphrase), "{taken_away}");
        assert_eq!(open_with(&storage, "lises nye ord").is_ok(), !taken_away);
        assert_eq!(vault.slots().len(), if taken_away { 3 } else { 4 });
    }
}

/// Pressed twice, or in two places: there is one slot for each holder.
#[test]
fn two_first_passphrases_of_one_holder_are_not_two_slots() {
    let storage = of_three();
    let (vault, _) = open_with(&storage, PASSPHRASE).expect("it opens");
    let new = Holder::Adult(id(0x33));
    let (one, other) = (Slow("et nyt sæt ord"), Slow("et andet sæt ord"));
    let outcomes = together(vec![
        Box::pin(vault.set_passphrase(new, &one, Cost::CHEAPEST, &[])),
        Box::pin(vault.set_passphrase(new, &other, Cost::CHEAPEST, &[])),
    ]);
    assert_eq!(outcomes, [Ok(()), Err(VaultError::Slots)]);
    assert_eq!(vault.slots().len(), 5);
    assert!(open_with(&storage, "et nyt sæt ord").is_ok());
    assert!(open_with(&storage, "et andet sæt ord").is_err());
}

#[test]
fn who_is_let_go_opens_it_no_more_and_the_others_read_everything() {
    let storage = of_three();
    let (vault, _) = open_with(&storage, "lises fire ord").expect("it opens");
    wait(vault.change_key(&[slot(&vault, OMAR)], &[])).expect("stored");
    wait(vault.append(&[entry(None, "seven"), entry(Some(1), "eight")], &[])).expect("stored");
    wait(vault.put_draft(draft_name(1), b"new".to_vec())).expect("stored");
    assert_eq!(vault.opened_by(), Some(LISE));
    let gone = open_with(&storage, "omars fire ord").err();
    assert_eq!(gone, Some(VaultError::WrongPassphrase));
    for left in [PASSPHRASE, "lises fire ord", "nøden"] {
        let (_, opened) = open_with(&storage, left).expect("it opens");
        let read = [
            "one",
            "two Ærø",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
        ];
        assert_eq!(
            (texts(&opened), opened.damaged),
            (read.map(String::from).into(), vec![])
        );
        assert_eq!(opened.drafts.len(), 2);
    }
}

/// A follow-up of a group that is being typed is no child's.
#[test]
fn what_is_typed_about_nobody_is_there_with_another_vault_key_too() {
    let storage = of_three();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let name = DraftName {
        child: None,
        name: b"about the house".to_vec(),
    };
    wait(vault.put_draft(name.clone(), b"typed".to_vec())).expect("stored");
    wait(vault.change_key(&[slot(&vault, OMAR)], &[])).expect("stored");
    let (_, opened) = open(storage).expect("it opens");
    assert!(opened.drafts.iter().any(|it| it.name == name));
    assert_eq!(opened.damaged, []);
}

/// Whoever was let go, kept the header and every key, and gets at a later copy.
#[test]
fn the_keys_of_before_open_nothing_that_was_written_later() {
    let storage = of_three();
    let before = storage.stored().clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let told = entry(None, "Omar's key was taken away");
    wait(vault.change_key(&[slot(&vault, OMAR)], &[told])).expect("stored");
    wait(vault.append(&[entry(None, "seven"), entry(Some(1), "eight")], &[])).expect("stored");
    wait(vault.put_draft(draft_name(2), b"typed later".to_vec())).expect("stored");
    let later = storage.stored().clone();
    let mut child_keys = later.child_keys.clone();
    child_keys.extend(before.child_keys.clone());
    let pieced = MemoryStorage::holding(Stored {
        header: before.header,
        child_keys,
        ..later
    });
    let (_, opened) = open_with(&pieced, "omars fire ord").expect("the old header opens");
    let old = ["one", "two Ærø", "three", "four", "five", "six"];
    assert_eq!(texts(&opened), old);
    assert!(opened.drafts.is_empty());
    let (_, opened) = open(storage).expect("it opens");
    assert_eq!(
        texts(&opened)[6..],
        ["Omar's key was taken away", "seven", "eight"]
    );
}

/// The order of our own guide: remove, take a copy, replace the passphrase that everybody knew.
#[test]
fn who_knew_the_shared_passphrase_too_gets_nothing_from_any_copy() {
    let storage = of_three();
    let (vault, _) = open_with(&storage, "lises fire ord").expect("it opens");
    let mut copies = vec![storage.stored().clone()];
    wait(vault.change_key(&[slot(&vault, OMAR)], &[])).expect("stored");
    copies.push(storage.stored().clone());
    let shared = wait(vault.set_passphrase(Holder::Shared, "en ny", Cost::CHEAPEST, &[]));
    shared.expect("stored");
    copies.push(storage.stored().clone());
    wait(vault.append(&[entry(Some(1), "later"), entry(None, "too")], &[])).expect("stored");
    wait(vault.put_draft(draft_name(1), b"later".to_vec())).expect("stored");
    let now = storage.stored().clone();
    copies.push(now.clone());
    for copy in copies {
        for known in ["omars fire ord", PASSPHRASE] {
            // The header and keys of any copy, with all that is stored now.
            let mut child_keys = now.child_keys.clone();
            child_keys.extend(copy.child_keys.clone());
            let pieced = MemoryStorage::holding(Stored {
                header: copy.header.clone(),
                child_keys,
                ..now.clone()
            });
            if let Ok((_, opened)) = open_with(&pieced, known) {
                assert_eq!(texts(&opened).len(), 6, "{known}");
                assert!(opened.drafts.iter().all(|it| it.payload != b"later"));
            }
        }
    }
}

/// Everything that takes something from somebody changes the vault key; giving does not.
#[test]
fn every_replacement_changes_the_vault_key_and_an_addition_does_not() {
    let storage = of_three();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let key = || vault.state.borrow().keys.vault_key().clone();
    for (holder, passphrase, changes) in [
        (Holder::Adult(id(0x33)), "en mere", false),
        (Holder::Adult(id(0x33)), "en anden", true),
        (Holder::Shared, "fælles igen", true),
        (Holder::Recovery, "nød igen", true),
    ] {
        let before = key();
        wait(vault.set_passphrase(holder, passphrase, Cost::CHEAPEST, &[])).expect("stored");
        assert_eq!(before != key(), changes, "{passphrase}");
        assert!(open_with(&storage, passphrase).is_ok());
    }
}

/// Removing somebody and replacing what they knew is one transaction.
#[test]
fn removing_and_replacing_go_together() {
    let storage = Fickle::over(of_three());
    let (vault, _) = open(storage.clone()).expect("it opens");
    let omar = vault.slots()[2].id;
    let replace = [
        (Holder::Shared, "den nye"),
        (Holder::Adult(id(9)), "ny voksen"),
    ];
    let changes = || KeyChanges {
        remove: std::slice::from_ref(&omar),
        replace: &replace,
    };
    let before = storage.inner.stored().clone();
    *storage.fails.borrow_mut() = Some(StorageError::Full);
    assert!(wait(vault.change_keys(changes(), Cost::CHEAPEST, &[])).is_err());
    assert_eq!(*storage.inner.stored(), before);
    wait(vault.change_keys(changes(), Cost::CHEAPEST, &[entry(None, "told")])).expect("stored");
    for (passphrase, opens) in [
        (PASSPHRASE, false),
        ("omars fire ord", false),
        ("den nye", true),
        ("ny voksen", true),
        ("lises fire ord", true),
        ("nøden", true),
    ] {
        let opened = open_with(&storage.inner, passphrase);
        assert_eq!(opened.is_ok(), opens, "{passphrase}");
        assert!(opened.is_err() || texts(&opened.expect("it opens").1).len() == 7);
    }
}

#[test]
fn a_change_that_fails_changes_nothing() {
    let storage = Fickle::over(of_three());
    let before = storage.inner.stored().clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    *storage.fails.borrow_mut() = Some(StorageError::Full);
    let failed = wait(vault.change_key(&[], &[]));
    assert_eq!(failed, Err(VaultError::Storage(StorageError::Full)));
    assert_eq!(*storage.inner.stored(), before);
    // Writing goes on under the key that is stored.
    wait(vault.append(&[entry(Some(1), "seven")], &[])).expect("stored");
    assert_eq!(look(storage.inner.stored().clone()).1, []);
    wait(vault.change_key(&[], &[])).expect("stored");
    let (read, damaged) = look(storage.inner.stored().clone());
    assert_eq!((read.len(), damaged), (7, vec![]));
}

#[test]
fn what_is_damaged_stays_as_it_is_and_is_told() {
    let storage = small(1);
    let (key, damaged) = {
        let stored = &mut *storage.stored_mut();
        let (id, bytes) = stored.child_keys.iter().next().expect("a key");
        let (id, mut bytes) = (*id, bytes.clone());
        bytes[40] ^= 1;
        stored.child_keys.insert(id, bytes.clone());
        (id, bytes)
    };
    let (vault, opened) = open(storage.clone()).expect("it opens");
    assert!(!opened.damaged.is_empty());
    wait(vault.change_key(&[], &[])).expect("stored");
    assert_eq!(storage.stored().child_keys.get(&key), Some(&damaged));
    let again = look(storage.stored().clone());
    assert_eq!(again, (vec!["one".to_owned()], opened.damaged));
}

/// One thing that people do.
#[derive(Clone, Debug)]
enum Step {
    Write(Option<u8>),
    Type(u8),
    Give(u8, u8),
    LetGo(u8),
    ChangeKey,
    Fail,
    Reopen,
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => prop::option::of(0_u8..3).prop_map(Step::Write),
        2 => (0_u8..3).prop_map(Step::Type),
        2 => (0_u8..4, 0_u8..6).prop_map(|(adult, word)| Step::Give(adult, word)),
        1 => (0_u8..4).prop_map(Step::LetGo),
        1 => Just(Step::ChangeKey),
        1 => Just(Step::Fail),
        2 => Just(Step::Reopen),
    ]
}

fn passphrase(word: u8) -> String {
    format!("ord {word}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// After every step the vault opens with the passphrases it should and no
    /// other, and everything is there.
    #[test]
    fn after_any_changes_of_keys_the_right_passphrases_open(steps in prop::collection::vec(any_step(), 1..24)) {
        let storage = Fickle::over(MemoryStorage::new());
        let made = Vault::create(storage.clone(), PASSPHRASE, Cost::CHEAPEST, Seeded(3));
        let mut vault = wait(made).expect("an empty storage");
        let mut words: [Option<u8>; 4] = [None; 4];
        let (mut written, mut drafts) = (Vec::new(), std::collections::BTreeSet::new());
        for (at, step) in steps.into_iter().enumerate() {
            let text = format!("entry {at}");
            match step {
                Step::Write(child) => {
                    wait(vault.append(&[entry(child, &text)], &[])).expect("stored");
                    written.push(text);
                }
                Step::Type(child) => {
                    wait(vault.put_draft(draft_name(child), text.into())).expect("stored");
                    drafts.insert(child);
                }
                Step::Give(adult, word) => {
                    let holder = Holder::Adult(id(adult));
                    let passphrase = passphrase(word);
                    let taken = words.contains(&Some(word));
                    let given = wait(vault.set_passphrase(holder, passphrase.as_str(), Cost::CHEAPEST, &[]));
                    prop_assert_eq!(given, if taken { Err(VaultError::PassphraseTaken) } else { Ok(()) });
                    if !taken {
                        words[usize::from(adult)] = Some(word);
                    }
                }
                Step::LetGo(adult) => {
                    let holder = Some(Holder::Adult(id(adult)));
                    let gone: Vec<_> = vault.slots().iter()
                        .filter(|slot| slot.holder == holder)
                        .map(|slot| slot.id)
                        .collect();
                    wait(vault.change_key(&gone, &[])).expect("stored");
                    words[usize::from(adult)] = None;
                }
                Step::ChangeKey => wait(vault.change_key(&[], &[])).expect("stored"),
                Step::Fail => {
                    *storage.fails.borrow_mut() = Some(StorageError::Gone);
                    prop_assert!(wait(vault.change_key(&[], &[])).is_err());
                }
                Step::Reopen => {
                    // No two openings may draw the same ids.
                    let (limits, random) = (CostLimits::LENIENT, Seeded(1000 + at as u64));
                    let opened = Vault::open(storage.clone(), PASSPHRASE, &limits, random);
                    vault = wait(opened).expect("it opens").0;
                }
            }
            for word in 0..6 {
                let limits = CostLimits::LENIENT;
                let opened = wait(Vault::open(
                    storage.inner.clone(), passphrase(word).as_str(), &limits, Seeded(5),
                ));
                prop_assert_eq!(opened.is_ok(), words.contains(&Some(word)));
            }
            let (_, opened) = open(storage.inner.clone()).expect("it opens");
            prop_assert_eq!(texts(&opened), written.clone());
            prop_assert_eq!(opened.drafts.len(), drafts.len());
            prop_assert_eq!(opened.damaged, []);
        }
    }
}
