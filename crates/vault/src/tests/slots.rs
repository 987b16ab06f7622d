//! Several slots: who opens the vault, and who does not any more.

use super::tools::{PASSPHRASE, Seeded, draft_name, entry, filled, id, look, open, texts, wait};
use crate::{
    Cost, CostLimits, Holder, KeyChanges, KeySlot, MemoryStorage, Opened, Vault, VaultError,
};

pub(super) const LISE: Holder = Holder::Adult(trivsel::vocabulary::Id::from_bytes([0x11; 16]));
pub(super) const OMAR: Holder = Holder::Adult(trivsel::vocabulary::Id::from_bytes([0x22; 16]));
const CHEAP: Cost = Cost::CHEAPEST;

pub(super) fn open_with(
    storage: &MemoryStorage,
    passphrase: &str,
) -> Result<(Vault<MemoryStorage>, Opened), VaultError> {
    let limits = CostLimits::LENIENT;
    wait(Vault::open(
        storage.clone(),
        passphrase,
        &limits,
        Seeded(78),
    ))
}

/// Six entries, and besides everybody's passphrase one of Lise's, one of Omar's and
/// a recovery key.
pub(super) fn of_three() -> MemoryStorage {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    for (holder, passphrase) in [
        (LISE, "lises fire ord"),
        (OMAR, "omars fire ord"),
        (Holder::Recovery, "nøden"),
    ] {
        wait(vault.set_passphrase(holder, passphrase, CHEAP, &[])).expect("stored");
    }
    storage
}

/// The key pairs are made of the randomness that is given, and each anew: a slot's own, and the one
/// that the vault key is sealed to it with. Were that one known, so would the vault key be.
#[test]
fn every_slot_has_key_pairs_of_its_own() {
    let storage = of_three();
    let header = storage.stored().header.clone().expect("a header");
    let public_half = |at: usize| header[at..][..32].to_vec();
    let slots = (0..4).map(|slot| 32 + 476 * slot);
    let halves: Vec<_> = slots
        .flat_map(|slot| [slot + 52, slot + 188].map(public_half))
        .collect();
    for (at, half) in halves.iter().enumerate() {
        assert!(!halves[..at].contains(half), "{at}");
    }
}

#[test]
fn each_opens_with_its_own_passphrase_and_says_whose_it_is() {
    let storage = of_three();
    for (passphrase, holder) in [
        (PASSPHRASE, Holder::Shared),
        ("lises fire ord", LISE),
        ("omars fire ord", OMAR),
        ("nøden", Holder::Recovery),
    ] {
        let (vault, opened) = open_with(&storage, passphrase).expect("it opens");
        assert_eq!(vault.opened_by(), Some(holder));
        assert_eq!((texts(&opened).len(), opened.damaged), (6, vec![]));
        let holders: Vec<_> = vault.slots().iter().map(|slot| slot.holder).collect();
        assert_eq!(
            holders,
            [Holder::Shared, LISE, OMAR, Holder::Recovery].map(Some)
        );
    }
    let wrong = open_with(&storage, "lises fire ord ").err();
    assert_eq!(wrong, Some(VaultError::WrongPassphrase));
}

#[test]
fn nothing_stands_behind_the_last_one() {
    let storage = of_three();
    assert!(open(storage.clone()).is_ok());
    storage
        .stored_mut()
        .header
        .as_mut()
        .expect("a header")
        .push(0);
    assert!(open(storage).is_err());
}

#[test]
fn the_passphrase_it_was_opened_with_is_known_again() {
    let storage = of_three();
    let (vault, _) = open_with(&storage, "lises fire ord").expect("it opens");
    let slots = vault.slots();
    let own: Vec<_> = slots.iter().copied().filter(|it| it.opened_with).collect();
    let verify = |passphrase: &str| {
        let opened = wait(vault.verify_passphrase(passphrase, &own))?;
        Ok(opened.and_then(|slot| slot.holder))
    };
    assert_eq!(verify("lises fire ord"), Ok(Some(LISE)));
    for another in [PASSPHRASE, "omars fire ord", "", "lises fire ord "] {
        assert_eq!(verify(another), Ok(None));
    }
    wait(vault.set_passphrase(LISE, "lises nye ord", CHEAP, &[])).expect("stored");
    assert_eq!(verify("lises fire ord"), Ok(None));
    assert_eq!(verify("lises nye ord"), Ok(Some(LISE)));
    let own: Vec<_> = own.iter().map(|slot| slot.id).collect();
    wait(vault.change_key(&own, &[])).expect("stored");
    assert_eq!(verify("lises nye ord"), Err(VaultError::Slots));
}

#[test]
fn a_passphrase_tells_whose_it_is_among_those_that_are_asked() {
    let (vault, _) = open(of_three()).expect("it opens");
    let slots = vault.slots();
    let whose = |passphrase: &str, among: &[KeySlot]| {
        let opened = wait(vault.verify_passphrase(passphrase, among)).expect("it is tried");
        opened.and_then(|slot| slot.holder)
    };
    assert_eq!(whose("omars fire ord", &slots), Some(OMAR));
    assert_eq!(whose("lises fire ord", &slots), Some(LISE));
    let without: Vec<_> = slots
        .into_iter()
        .filter(|it| it.holder != Some(OMAR))
        .collect();
    assert_eq!(whose("omars fire ord", &without), None);
}

#[test]
fn nobody_sees_from_outside_whose_a_slot_is() {
    let header = of_three().stored().header.clone().expect("a header");
    let adult = [0x11; 16];
    assert!(!header.windows(16).any(|bytes| bytes == adult));
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let storage = of_three();
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.set_passphrase(LISE, "lises nye ord", CHEAP, &[])).expect("stored");
    assert_eq!(vault.slots().len(), 4);
    assert!(open_with(&storage, "lises fire ord").is_err());
    for right in ["lises nye ord", "omars fire ord", PASSPHRASE, "nøden"] {
        let (_, opened) = open_with(&storage, right).expect("it opens");
        assert_eq!((texts(&opened).len(), opened.damaged), (6, vec![]));
    }
}

#[test]
fn two_cannot_have_the_same_passphrase() {
    let storage = of_three();
    let before = storage.stored().clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    // Nor does the one that is replaced come again: somebody may know it.
    for taken in [PASSPHRASE, "omars fire ord", "nøden", "lises fire ord"] {
        let refused = wait(vault.set_passphrase(LISE, taken, CHEAP, &[]));
        assert_eq!(refused, Err(VaultError::PassphraseTaken));
    }
    let changes = KeyChanges {
        remove: &[],
        replace: &[(LISE, "det samme"), (OMAR, "det samme")],
    };
    let refused = wait(vault.change_keys(changes, CHEAP, &[]));
    assert_eq!(refused, Err(VaultError::PassphraseTaken));
    assert_eq!(*storage.stored(), before);
    // Also where the other one's is stretched with another salt.
    wait(vault.set_passphrase(LISE, "lises nye ord", CHEAP, &[])).expect("stored");
    for taken in [PASSPHRASE, "lises nye ord"] {
        let refused = wait(vault.set_passphrase(OMAR, taken, CHEAP, &[]));
        assert_eq!(refused, Err(VaultError::PassphraseTaken));
    }
}

#[test]
fn there_are_one_to_64_of_them() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    for adult in 0..63 {
        let passphrase = format!("ord nummer {adult}");
        let holder = Holder::Adult(id(adult));
        wait(vault.set_passphrase(holder, passphrase.as_str(), CHEAP, &[])).expect("stored");
    }
    let before = storage.stored().clone();
    let one_more = wait(vault.set_passphrase(Holder::Recovery, "nøden", CHEAP, &[]));
    assert_eq!(one_more, Err(VaultError::Slots));
    let all: Vec<_> = vault.slots().iter().map(|slot| slot.id).collect();
    assert_eq!(wait(vault.change_key(&all, &[])), Err(VaultError::Slots));
    assert_eq!(*storage.stored(), before);
    wait(vault.change_key(&all[..63], &[])).expect("one is left");
    assert!(open(storage.clone()).is_err());
    let (vault, _) = open_with(&storage, "ord nummer 62").expect("the last one");
    assert_eq!(vault.slots().len(), 1);
}

#[test]
fn a_slot_that_costs_too_little_by_now_is_sealed_anew() {
    let storage = of_three();
    let dearer = Cost {
        memory_kib: 64,
        passes: 2,
        lanes: 1,
    };
    let (vault, _) = open_with(&storage, "lises fire ord").expect("it opens");
    wait(vault.renew_slot("lises fire ord", dearer)).expect("stored");
    let costs = |storage: &MemoryStorage| -> Vec<Vec<u8>> {
        let header = storage.stored().header.clone().expect("a header");
        let slots = header[32..header.len() - 56].chunks(476);
        slots.map(|slot| slot[16..24].to_vec()).collect()
    };
    let numbers = |memory: u32, passes: u32| [memory, passes].map(u32::to_le_bytes).concat();
    let cheap = numbers(8, 1);
    let raised = [cheap.clone(), numbers(64, 2), cheap.clone(), cheap];
    assert_eq!(costs(&storage), raised);
    for (passphrase, holder) in [("lises fire ord", LISE), ("omars fire ord", OMAR)] {
        let (vault, opened) = open_with(&storage, passphrase).expect("it opens");
        assert_eq!(vault.opened_by(), Some(holder));
        assert_eq!(opened.damaged, []);
        // Asked among all of them, whatever each costs.
        for (typed, of) in [("lises fire ord", LISE), ("omars fire ord", OMAR)] {
            let found = wait(vault.verify_passphrase(typed, &vault.slots())).expect("asked");
            assert_eq!(found.and_then(|slot| slot.holder), Some(of));
        }
    }
    // It is never lowered, and what is dear enough is left alone.
    let before = storage.stored().clone();
    wait(vault.renew_slot("lises fire ord", CHEAP)).expect("nothing to do");
    wait(vault.renew_slot("lises fire ord", dearer)).expect("nothing to do");
    assert_eq!(*storage.stored(), before);
}

#[test]
fn a_window_that_has_fallen_behind_changes_no_slots() {
    let storage = of_three();
    let (here, _) = open(storage.clone()).expect("it opens");
    let (there, _) = open_with(&storage, "omars fire ord").expect("it opens");
    wait(here.set_passphrase(LISE, "lises nye ord", CHEAP, &[])).expect("stored");
    let before = storage.stored().clone();
    for refused in [
        wait(there.set_passphrase(LISE, "noget andet", CHEAP, &[])),
        wait(there.change_key(&[], &[])),
        wait(there.append(&[entry(None, "seven")], &[])),
        wait(there.put_draft(draft_name(1), vec![])),
    ] {
        assert_eq!(refused, Err(VaultError::ChangedElsewhere));
    }
    assert_eq!(*storage.stored(), before);
    assert_eq!(look(before).0.len(), 6);
}
