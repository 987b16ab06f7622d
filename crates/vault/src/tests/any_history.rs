//! Any history of several people on several devices: given passphrases, new ones, let go, copied,
//! restored from copies of any age, and read into each other. Every copy is in everybody's hands, and
//! so is every key that any passphrase they ever knew opens in any copy.
//!
//! What they may read is reckoned from what was done alone: each time something is taken from
//! somebody, what is sealed from then on is of a new *time*, and whoever could open a copy knows the
//! times it comes from, and no other.

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use super::{
    let_go::keys_in,
    slots::{LISE, open_with},
    tools::{PASSPHRASE, Seeded, create, draft_name, entry, histories, id, wait},
};
use crate::{
    Cost, CostLimits, Draft, Holder, KeyChanges, MemoryStorage, NewRecord, OpenedRecord, Stored,
    Vault, VaultError,
    bundle::BundleHeader,
    child_key::{ChildKey, KeyRing},
    key::Key,
    pack,
    record::RecordHeader,
};
use trivsel::vocabulary::Id;

/// The leader's own passphrase, which nobody else ever learns.
const LISES: &str = "lises fire ord";
const CHEAP: Cost = Cost::CHEAPEST;
const LIMITS: CostLimits = CostLimits::LENIENT;

/// How many people there are besides the leader.
const PEOPLE: u8 = 3;

#[derive(Clone, Debug)]
enum KeyAct {
    Write(usize, Option<u8>),
    Type(usize, u8),
    Bundle(usize, usize),
    Erase(usize, u8),
    /// A passphrase for somebody, in place of the one they had.
    Give(usize, u8),
    /// A new shared passphrase, told to some.
    NewShared(usize, [bool; PEOPLE as usize]),
    /// One learns what the other knows.
    Overhear(u8, u8),
    LetGo(usize, u8),
    Copy(usize),
    Restore(usize, prop::sample::Index),
    Merge(usize, prop::sample::Index),
}

fn any_act() -> impl Strategy<Value = KeyAct> {
    let site = 0_usize..2;
    let person = 0..PEOPLE;
    prop_oneof![
        6 => (site.clone(), prop::option::of(1_u8..3)).prop_map(|(at, child)| KeyAct::Write(at, child)),
        2 => (site.clone(), 1_u8..3).prop_map(|(at, child)| KeyAct::Type(at, child)),
        1 => (site.clone(), 1_usize..4).prop_map(|(at, kept)| KeyAct::Bundle(at, kept)),
        1 => (site.clone(), 1_u8..3).prop_map(|(at, child)| KeyAct::Erase(at, child)),
        4 => (site.clone(), person.clone()).prop_map(|(at, who)| KeyAct::Give(at, who)),
        1 => (site.clone(), any::<[bool; PEOPLE as usize]>()).prop_map(|(at, told)| KeyAct::NewShared(at, told)),
        1 => (person.clone(), person.clone()).prop_map(|(one, other)| KeyAct::Overhear(one, other)),
        3 => (site.clone(), person).prop_map(|(at, who)| KeyAct::LetGo(at, who)),
        4 => site.clone().prop_map(KeyAct::Copy),
        2 => (site.clone(), any::<prop::sample::Index>()).prop_map(|(at, copy)| KeyAct::Restore(at, copy)),
        3 => (site, any::<prop::sample::Index>()).prop_map(|(at, copy)| KeyAct::Merge(at, copy)),
    ]
}

/// What is known of a vault without asking it: which passphrases open it, and from which times it has
/// keys. The last one is that of today.
#[derive(Clone, Default)]
struct WaysIn {
    slots: BTreeMap<Holder, String>,
    times: Vec<usize>,
}

struct KeyPlace {
    storage: MemoryStorage,
    vault: Vault<MemoryStorage>,
    ways: WaysIn,
}

/// Everything that happened.
struct KeyHistory {
    sites: Vec<KeyPlace>,
    copies: Vec<(Stored, WaysIn)>,
    /// What each of them knows.
    phrases: Vec<BTreeSet<String>>,
    /// Each text, and the times under which it was sealed anywhere.
    texts: Vec<BTreeSet<usize>>,
    time: usize,
    count: usize,
}

fn adult(person: u8) -> Holder {
    Holder::Adult(id(0x30 + person))
}

impl KeyHistory {
    fn new() -> Self {
        let storage = MemoryStorage::new();
        let vault = create(&storage, 1);
        wait(vault.set_passphrase(LISE, LISES, CHEAP, &[])).expect("stored");
        let slots = [(Holder::Shared, PASSPHRASE), (LISE, LISES)];
        let slots = slots.map(|(holder, phrase)| (holder, phrase.to_owned()));
        let ways = WaysIn {
            slots: slots.into(),
            times: vec![0],
        };
        let mut world = Self {
            sites: Vec::new(),
            copies: vec![(storage.stored().clone(), ways)],
            phrases: vec![BTreeSet::from([PASSPHRASE.to_owned()]); usize::from(PEOPLE)],
            texts: Vec::new(),
            time: 0,
            count: 0,
        };
        drop(vault);
        for _ in 0..2 {
            let site = world.restored(0);
            world.sites.push(site);
        }
        world
    }

    fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    /// A copy that the leader puts into an empty device.
    fn restored(&mut self, copy: usize) -> KeyPlace {
        let random = Seeded(9_000 + self.next() as u64);
        let (stored, ways) = self.copies[copy].clone();
        let storage = MemoryStorage::new();
        let file = pack(&stored);
        let restored = Vault::restore(storage.clone(), &file, LISES, &LIMITS, random);
        let (vault, opened) = wait(restored).expect("it fits");
        assert_eq!(opened.damaged, []);
        KeyPlace {
            storage,
            vault,
            ways,
        }
    }

    fn text(&mut self, at: usize) -> String {
        let time = *self.sites[at].ways.times.last().expect("one");
        self.texts.push(BTreeSet::from([time]));
        format!("text {:04}", self.texts.len() - 1)
    }

    /// Changes keys, and reckons what that means.
    fn change(&mut self, at: usize, remove: Option<Holder>, new: &[(Holder, String)]) {
        let site = &mut self.sites[at];
        let slots = site.vault.slots();
        let gone = slots.iter().filter(|slot| slot.holder == remove);
        let gone: Vec<_> = gone.filter(|_| remove.is_some()).map(|it| it.id).collect();
        let replace: Vec<_> = new
            .iter()
            .map(|(it, phrase)| (*it, phrase.as_str()))
            .collect();
        let changes = KeyChanges {
            remove: &gone,
            replace: &replace,
        };
        wait(site.vault.change_keys(changes, CHEAP, &[])).expect("stored");
        let mut takes = false;
        for holder in remove.iter().chain(new.iter().map(|(holder, _)| holder)) {
            takes |= site.ways.slots.remove(holder).is_some();
        }
        site.ways.slots.extend(new.iter().cloned());
        if takes {
            self.time += 1;
            site.ways.times.push(self.time);
        }
    }

    /// Reads a copy in, as the session does: what is not here is written down anew.
    fn merge(&mut self, at: usize, copy: usize) {
        let site = &self.sites[at];
        let (file, _) = &self.copies[copy];
        let read = wait(site.vault.read_backup(&pack(file), LISES, &LIMITS));
        let Some(read) = read.expect("it opens") else {
            return;
        };
        let here = wait(site.vault.read_again()).expect("read");
        let lacks = |payload: &[u8]| !here.entries.iter().any(|it| it.payload == payload);
        let new = read.opened.entries.into_iter();
        let gone = |child: Option<Id>| child.is_some_and(|child| site.vault.is_erased(child));
        let new = new.filter(|it| lacks(&it.payload) && !gone(it.child));
        let new: Vec<OpenedRecord> = new.collect();
        let time = *site.ways.times.last().expect("one");
        for record in &new {
            self.texts[number(&record.payload).expect("a text")].insert(time);
        }
        let records: Vec<_> = new
            .into_iter()
            .map(|it| NewRecord {
                child: it.child,
                payload: it.payload,
            })
            .collect();
        wait(site.vault.append(&records, &[])).expect("stored");
        let drafts = read.opened.drafts.into_iter();
        for draft in drafts.filter(|draft| !gone(draft.name.child)) {
            self.texts[number(&draft.payload).expect("a text")].insert(time);
            wait(site.vault.put_draft(draft.name, draft.payload)).expect("stored");
        }
    }

    /// It is stored, unless it is about a child that was erased there while the vault was open.
    fn stored_or_erased(
        &self,
        at: usize,
        child: Option<u8>,
        write: impl Future<Output = Result<(), VaultError>>,
    ) {
        let erased = child.is_some_and(|child| self.sites[at].vault.is_erased(id(child)));
        let expected = if erased {
            Err(VaultError::Erased)
        } else {
            Ok(())
        };
        assert_eq!(wait(write), expected);
    }

    fn act(&mut self, act: KeyAct) {
        match act {
            KeyAct::Write(at, child) => {
                let text = self.text(at);
                let records = [entry(child, &text)];
                self.stored_or_erased(at, child, self.sites[at].vault.append(&records, &[]));
            }
            KeyAct::Type(at, child) => {
                let text = self.text(at).into_bytes();
                let put = self.sites[at].vault.put_draft(draft_name(child), text);
                self.stored_or_erased(at, Some(child), put);
            }
            KeyAct::Bundle(at, kept) => {
                wait(self.sites[at].vault.bundle_all_but(kept)).expect("stored");
            }
            KeyAct::Erase(at, child) => {
                wait(self.sites[at].vault.erase(&[id(child)], &[])).expect("stored");
            }
            KeyAct::Give(at, person) => {
                let phrase = format!("voksen {}", self.next());
                self.phrases[usize::from(person)].insert(phrase.clone());
                self.change(at, None, &[(adult(person), phrase)]);
            }
            KeyAct::NewShared(at, told) => {
                let phrase = format!("fælles {}", self.next());
                for (known, _) in self.phrases.iter_mut().zip(told).filter(|(_, told)| *told) {
                    known.insert(phrase.clone());
                }
                self.change(at, None, &[(Holder::Shared, phrase)]);
            }
            KeyAct::Overhear(one, other) => {
                let heard = self.phrases[usize::from(other)].clone();
                self.phrases[usize::from(one)].extend(heard);
            }
            KeyAct::LetGo(at, person) => self.let_go(at, person),
            KeyAct::Copy(at) => self.copy(at),
            KeyAct::Restore(at, copy) => {
                let copy = copy.index(self.copies.len());
                self.sites[at] = self.restored(copy);
            }
            KeyAct::Merge(at, copy) => self.merge(at, copy.index(self.copies.len())),
        }
    }

    fn copy(&mut self, at: usize) {
        let site = &self.sites[at];
        let stored = site.storage.stored().clone();
        self.copies.push((stored, site.ways.clone()));
    }

    /// As the screen does it: their slot goes, and the shared passphrase where they knew it.
    fn let_go(&mut self, at: usize, person: u8) {
        let ways = &self.sites[at].ways;
        let known = &self.phrases[usize::from(person)];
        let shared = ways.slots.get(&Holder::Shared);
        let knew = shared.is_some_and(|phrase| known.contains(phrase));
        let own = ways.slots.contains_key(&adult(person));
        let phrase = format!("fælles {}", self.next());
        let new: &[_] = if knew {
            &[(Holder::Shared, phrase)]
        } else {
            &[]
        };
        if own || knew {
            self.change(at, own.then(|| adult(person)), new);
        }
    }

    /// The times that somebody knows from all copies there are.
    fn times_of(&self, person: usize) -> BTreeSet<usize> {
        let opens = |ways: &WaysIn| {
            let mut phrases = ways.slots.values();
            phrases.any(|phrase| self.phrases[person].contains(phrase))
        };
        let opened = self.copies.iter().filter(|(_, ways)| opens(ways));
        opened.flat_map(|(_, ways)| ways.times.clone()).collect()
    }

    /// All keys that somebody gets out of all copies there are.
    fn keys_of(&self, person: usize) -> Vec<(Id, Option<Id>, Key)> {
        let mut keys: Vec<(Id, Option<Id>, Key)> = Vec::new();
        for (copy, _) in &self.copies {
            for phrase in &self.phrases[person] {
                match open_with(&MemoryStorage::holding(copy.clone()), phrase) {
                    Ok(_) => keys.extend(keys_in(copy, phrase)),
                    Err(error) => assert_eq!(error, VaultError::WrongPassphrase),
                }
            }
        }
        keys.sort_unstable_by_key(|(id, child, key)| (*id, *child, *key.as_bytes()));
        keys.dedup_by(|one, other| one.0 == other.0 && one.2 == other.2);
        keys
    }

    /// The texts that these keys open in any copy there is.
    fn read_by(&self, keys: &[(Id, Option<Id>, Key)]) -> BTreeSet<usize> {
        let vault = self.sites[0].vault.id();
        let mut read = Vec::new();
        for (copy, _) in &self.copies {
            for (key_id, child, key) in keys {
                for bytes in copy.records.values() {
                    let header = RecordHeader::read(bytes);
                    read.extend(header.and_then(|(it, sealed)| it.open(vault, key, sealed)));
                }
                for bytes in copy.bundles.values() {
                    let header = BundleHeader::read(bytes);
                    let opened =
                        header.and_then(|(it, sealed)| it.open(vault, key, *child, sealed));
                    let opened = opened.unwrap_or_default().into_iter();
                    read.extend(opened.map(|record| record.payload));
                }
                let mut ring = KeyRing::new(key.clone());
                if let Some(child) = child {
                    let made = ChildKey::new(*child, &mut Seeded(1));
                    let (id, key) = (*key_id, key.clone());
                    ring.add(ChildKey { id, key, ..made });
                }
                for (draft, bytes) in &copy.drafts {
                    read.extend(Draft::open(*draft, bytes, vault, &ring).map(|it| it.payload));
                }
            }
        }
        read.iter().filter_map(|payload| number(payload)).collect()
    }
}

/// Which text this is.
fn number(payload: &[u8]) -> Option<usize> {
    let digits = payload.strip_prefix(b"text ")?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(histories(32)))]

    #[test]
    fn nobody_reads_what_was_sealed_after_the_last_copy_that_opened_to_them(
        acts in prop::collection::vec(any_act(), 1..40),
    ) {
        let mut world = KeyHistory::new();
        for act in acts {
            world.act(act);
        }
        (0..world.sites.len()).for_each(|at| world.copy(at));
        for site in &world.sites {
            let (_, opened) = open_with(&site.storage, LISES).expect("it opens");
            prop_assert_eq!(opened.damaged, []);
        }
        for person in 0..usize::from(PEOPLE) {
            let times = world.times_of(person);
            let read = world.read_by(&world.keys_of(person));
            for text in &read {
                let sealed = &world.texts[*text];
                prop_assert!(!sealed.is_disjoint(&times), "{person} reads {text}: {sealed:?} {times:?}");
            }
            // And to show that the search finds anything: what the copies show them is among it.
            for (copy, ways) in &world.copies {
                let Some(phrase) = ways.slots.values().find(|it| world.phrases[person].contains(*it)) else {
                    continue;
                };
                let (_, opened) = open_with(&MemoryStorage::holding(copy.clone()), phrase).expect("it opens");
                for record in &opened.entries {
                    prop_assert!(read.contains(&number(&record.payload).expect("a text")));
                }
            }
        }
    }
}
