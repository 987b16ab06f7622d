//! What somebody who was let go makes of the anchors that they know: a header of their own, which lies
//! where the vault lies and opens for somebody who stayed.

use super::{
    let_go::omar_was_let_go,
    slots::{LISE, open_with},
    tools::{PASSPHRASE, entry, id, texts, wait},
};
use crate::{Cost, Holder, MemoryStorage};

const LISES: &str = "lises fire ord";

/// He gives his copy vault keys of his own, until it is the newer one. Lise's slot in it opens as it did,
/// whether she has unlocked the vault since or not.
#[test]
fn a_header_of_somebody_who_was_let_go_is_damage_and_nothing_is_written_under_it() {
    for renewed in [false, true] {
        for generations in 0..4 {
            let (storage, vault, kept) = omar_was_let_go();
            if renewed {
                wait(vault.renew_slot(LISES, Cost::CHEAPEST)).expect("stored");
            }
            let place = MemoryStorage::holding(kept);
            let (his, _) = open_with(&place, "omars fire ord").expect("his copy opens");
            // So that chance, which is the same in every test, gives him no key that she has.
            wait(his.set_passphrase(Holder::Adult(id(9)), "hans", Cost::CHEAPEST, &[]))
                .expect("stored");
            for _ in 0..generations {
                wait(his.change_key(&[], &[])).expect("stored");
            }
            let before = storage.stored().clone();
            let header = place.stored().header.clone();
            storage.stored_mut().header = header;
            let laid = storage.stored().clone();
            let (opened_by_lise, opened) = open_with(&storage, LISES).expect("her slot opens");
            assert!(opened.damaged.iter().any(|it| it.stops_writing()));
            assert!(!texts(&opened).contains(&"later".to_owned()));
            let refused = wait(opened_by_lise.append(&[entry(None, "hemmeligt")], &[]));
            assert!(refused.is_err(), "he would read it");
            assert_eq!(*storage.stored(), laid, "and nothing is written over");
            // With the header of before everything is there.
            storage.stored_mut().header = before.header;
            let (_, opened) = open_with(&storage, LISES).expect("it opens");
            assert_eq!(opened.damaged, []);
        }
    }
}

/// Every replacement of a passphrase, of whatever slot, changes the vault key in the same transaction, and
/// the slot opens with no passphrase of before: a header of his does not open for her any more.
#[test]
fn with_a_new_passphrase_no_header_of_before_opens() {
    let (storage, vault, kept) = omar_was_let_go();
    let new = "lises fire nye ord";
    for (whose, replaced) in [
        (LISE, new),
        (Holder::Shared, "alles nye ord"),
        (Holder::Recovery, "nye nødord"),
    ] {
        let before = vault.generation();
        wait(vault.set_passphrase(whose, replaced, Cost::CHEAPEST, &[])).expect("stored");
        assert_eq!(vault.generation(), before + 1);
    }
    let place = MemoryStorage::holding(kept);
    let (his, _) = open_with(&place, "omars fire ord").expect("his copy opens");
    wait(his.change_key(&[], &[])).expect("stored");
    let header = place.stored().header.clone();
    storage.stored_mut().header = header;
    assert!(open_with(&storage, new).is_err());
    assert!(open_with(&storage, LISES).is_ok(), "who types the old one");
    assert!(open_with(&storage, PASSPHRASE).is_ok());
}
