//! Salts: each key generation has its own, and unlocking stays fast all the same.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicU64, Ordering},
};

use proptest::prelude::*;

use super::{
    slots::{LISE, OMAR, of_three},
    tools::{PASSPHRASE, Seeded, filled, id, open, wait},
};
use crate::{Cost, CostLimits, Holder, KdfParams, MemoryStorage, Passphrase, Vault, VaultError};

const CHEAP: Cost = Cost::CHEAPEST;

/// What each slot says: its salt, and the key generation that it was sealed in.
fn sealed(storage: &MemoryStorage) -> Vec<(Vec<u8>, u64)> {
    let header = storage.stored().header.clone().expect("a header");
    let slots = header[32..header.len() - 56].chunks(476);
    let sealed_in = |slot: &[u8]| u64::from_le_bytes(slot[44..52].try_into().expect("8 bytes"));
    slots
        .map(|slot| (slot[28..44].to_vec(), sealed_in(slot)))
        .collect()
}

/// How many different salts there are.
fn salts(storage: &MemoryStorage) -> usize {
    let salts: BTreeSet<_> = sealed(storage).into_iter().map(|(salt, _)| salt).collect();
    salts.len()
}

/// A passphrase that counts how often it is made into a key.
struct Counted<'a>(&'a str, Cell<usize>);

impl Passphrase for Counted<'_> {
    async fn key(&self, params: KdfParams) -> Result<zeroize::Zeroizing<Vec<u8>>, VaultError> {
        self.1.set(self.1.get() + 1);
        params.key(self.0)
    }
}

/// Nobody who opens a vault brings the same salt as another.
static SEED: AtomicU64 = AtomicU64::new(0);

/// How many runs of Argon2id it takes to open with this passphrase, and to seal its slot anew.
fn runs(storage: &MemoryStorage, passphrase: &str) -> (usize, usize) {
    let limits = CostLimits::LENIENT;
    let counted = Counted(passphrase, Cell::new(0));
    let random = Seeded(1000 + SEED.fetch_add(1, Ordering::Relaxed));
    let opening = Vault::open(storage.clone(), &counted, &limits, random);
    let (vault, _) = wait(opening).expect("it opens");
    let opening = counted.1.replace(0);
    wait(vault.renew_slot(&counted, CHEAP)).expect("stored");
    (opening, counted.1.get())
}

/// So that one run of Argon2id tries a passphrase on all of them.
#[test]
fn slots_of_one_generation_and_cost_share_a_salt_and_vaults_do_not() {
    let here = of_three();
    assert_eq!((sealed(&here).len(), salts(&here)), (4, 1));
    assert_ne!(sealed(&filled(2))[0], sealed(&here)[0]);
}

/// Also where a slot is only taken away, and nobody gets a new passphrase.
#[test]
fn with_another_vault_key_comes_another_salt_and_who_unlocks_takes_it() {
    let storage = of_three();
    let first = sealed(&storage)[0].0.clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let omar = vault.slots()[2].id;
    wait(vault.change_key(&[omar], &[])).expect("stored");
    // The first to unlock brings it, and the others take it; then there is one again.
    assert_eq!(runs(&storage, "lises fire ord"), (1, 2));
    let newest = sealed(&storage)[1].clone();
    assert!(newest.0 != first && newest.1 == 1);
    for passphrase in [PASSPHRASE, "nøden"] {
        assert_eq!(runs(&storage, passphrase), (2, 2));
    }
    assert_eq!(salts(&storage), 1);
    for passphrase in [PASSPHRASE, "lises fire ord", "nøden"] {
        assert_eq!(runs(&storage, passphrase), (1, 0));
    }
}

/// Seven changes, and somebody unlocks after each who does not wait for those who never do.
#[test]
fn who_unlocks_waits_for_no_salt_of_those_who_are_away() {
    let storage = of_three();
    for number in 0..7 {
        let random = Seeded(3000 + u64::from(number));
        let limits = CostLimits::LENIENT;
        let opening = Vault::open(storage.clone(), "lises fire ord", &limits, random);
        let (vault, _) = wait(opening).expect("it opens");
        let new = format!("nye ord {number}");
        let away = Holder::Adult(id(number));
        wait(vault.set_passphrase(away, new.as_str(), CHEAP, &[])).expect("stored");
        wait(vault.change_key(&[], &[])).expect("stored");
        let (opening, renewing) = runs(&storage, "lises fire ord");
        assert!(opening <= 2 && renewing == 2, "{number}");
        assert_eq!(runs(&storage, "lises fire ord"), (1, 0), "{number}");
    }
    assert_eq!(salts(&storage), 8, "and each of the seven has one");
}

#[derive(Clone, Debug)]
enum Change {
    Unlock(usize),
    Give(usize),
    Remove(usize),
    Rekey,
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (0..4_usize).prop_map(Change::Unlock),
        2 => (0..4_usize).prop_map(Change::Give),
        1 => (0..4_usize).prop_map(Change::Remove),
        1 => Just(Change::Rekey),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is done with keys: what is sealed after a change of the vault key has a salt that
    /// nothing had before it.
    #[test]
    fn a_new_salt_at_every_change(changes in prop::collection::vec(any_change(), 1..14)) {
        let storage = of_three();
        let holders = [LISE, OMAR, Holder::Recovery, Holder::Adult(id(9))];
        let mut known = ["lises fire ord", "omars fire ord", "nøden", ""].map(str::to_owned);
        let mut salts = BTreeMap::<Vec<u8>, u64>::new();
        for (number, change) in changes.into_iter().enumerate() {
            let random = Seeded(5000 + number as u64);
            let limits = CostLimits::LENIENT;
            let opening = Vault::open(storage.clone(), PASSPHRASE, &limits, random);
            let (vault, _) = wait(opening).expect("it opens");
            let slots = vault.slots();
            let of = |at: usize| slots.iter().find(|it| it.holder == Some(holders[at]));
            match change {
                Change::Unlock(at) if of(at).is_some() => drop(runs(&storage, &known[at])),
                Change::Unlock(_) => drop(runs(&storage, PASSPHRASE)),
                Change::Give(at) => {
                    known[at] = format!("nye ord {number}");
                    wait(vault.set_passphrase(holders[at], known[at].as_str(), CHEAP, &[])).expect("stored");
                }
                Change::Remove(at) => {
                    let gone: Vec<_> = of(at).iter().map(|it| it.id).collect();
                    wait(vault.change_key(&gone, &[])).expect("stored");
                }
                Change::Rekey => wait(vault.change_key(&[], &[])).expect("stored"),
            }
            for (salt, sealed_in) in sealed(&storage) {
                let first = *salts.entry(salt).or_insert(sealed_in);
                prop_assert_eq!(first, sealed_in, "a salt of an earlier generation");
            }
        }
    }
}
