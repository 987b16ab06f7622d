//! Any history of several people on two devices: given passphrases, let go, copied, restored from
//! copies of any age, and read into each other. Every copy is in everybody's hands. Whoever has no way
//! to the keys of today writes what they like into any copy that opens to them; a leader reads it in
//! and asks for every erasure, and nothing is taken that was not written here in earnest.

mod from_within;

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use super::{
    forged_copy::{adult, change, copy_of, known, record, wishes},
    held_storage::Counting,
    world::{ALMA, BO, PASSPHRASE, Window, World, added, proved_with, reason},
};
use crate::{platform::open_folded, session::Journal};
use exchange::merging::Provenance;
use trivsel::{
    insight::{AccessDue, access_due},
    register::{Adult, AdultId, ChildId, Entry, EntryId, Fact},
    vocabulary::{Id, Role},
};
use vault::{CostLimits, Holder, KeyChanges, unpack};

/// The leader's own passphrase, which nobody else ever learns.
const LISES: &str = "lises fem egne gode ord";
const LISE: AdultId = AdultId(Id::from_bytes([41; 16]));
/// Everybody else.
const PEOPLE: [AdultId; 2] = [
    AdultId(Id::from_bytes([42; 16])),
    AdultId(Id::from_bytes([43; 16])),
];

#[derive(Clone, Debug)]
enum MergeAct {
    Write(usize, ChildId),
    Erase(usize, ChildId),
    /// A passphrase for somebody, in place of the one they had.
    Give(usize, usize),
    /// Somebody adds a colleague who is not there, and chooses a passphrase for them.
    GiveAway(usize, usize),
    /// A new shared passphrase, told to some.
    NewShared(usize, [bool; PEOPLE.len()]),
    LetGo(usize, usize),
    Copy(usize),
    Restore(usize, prop::sample::Index),
    Merge(usize, prop::sample::Index),
    Forge(usize, usize, prop::sample::Index),
    /// Somebody who can unlock writes into a copy what is for a leader, and reads it in themselves.
    MergeAs(usize, usize, prop::sample::Index),
}

fn any_act() -> impl Strategy<Value = MergeAct> {
    let site = 0_usize..2;
    let person = 0..PEOPLE.len();
    let copy = any::<prop::sample::Index>();
    let child = prop_oneof![3 => Just(ALMA), 1 => Just(BO)];
    let told = any::<[bool; PEOPLE.len()]>();
    prop_oneof![
        5 => (site.clone(), child.clone()).prop_map(|(at, child)| MergeAct::Write(at, child)),
        1 => site.clone().prop_map(|at| MergeAct::Erase(at, BO)),
        3 => (site.clone(), person.clone()).prop_map(|(at, who)| MergeAct::Give(at, who)),
        2 => (site.clone(), person.clone()).prop_map(|(at, who)| MergeAct::GiveAway(at, who)),
        1 => (site.clone(), told).prop_map(|(at, told)| MergeAct::NewShared(at, told)),
        2 => (site.clone(), person.clone()).prop_map(|(at, who)| MergeAct::LetGo(at, who)),
        3 => site.clone().prop_map(MergeAct::Copy),
        1 => (site.clone(), copy.clone()).prop_map(|(at, copy)| MergeAct::Restore(at, copy)),
        3 => (site.clone(), copy.clone()).prop_map(|(at, copy)| MergeAct::Merge(at, copy)),
        3 => (site.clone(), person.clone(), copy.clone())
            .prop_map(|(at, who, copy)| MergeAct::MergeAs(at, who, copy)),
        5 => (site, person, copy).prop_map(|(at, who, copy)| MergeAct::Forge(at, who, copy)),
    ]
}

/// What is known of a vault without asking it.
#[derive(Clone, Default)]
struct MergeWays {
    /// Which passphrases open it.
    slots: BTreeMap<Id, String>,
    /// From which times it has keys. Each time something is taken from somebody, a new one begins.
    times: Vec<usize>,
    /// Who was let go, as far as it is known there.
    gone: BTreeSet<usize>,
}

/// In the place of an adult's id, the shared passphrase.
const SHARED: Id = Id::from_bytes([0; 16]);

struct MergePlace {
    window: Window,
    ways: MergeWays,
}

struct MergeHistory {
    sites: Vec<MergePlace>,
    copies: Vec<(Vec<u8>, MergeWays)>,
    /// What each of them knows.
    phrases: Vec<BTreeSet<String>>,
    /// Every entry that was written in earnest.
    earnest: BTreeMap<EntryId, Entry>,
    /// Who was let go anywhere. They do not come back.
    gone: BTreeSet<usize>,
    count: usize,
}

impl MergeHistory {
    fn new() -> Self {
        let window = World::new().open();
        let mut people = vec![adult(LISE, "Lise", Role::Leader), added(ALMA), added(BO)];
        people.extend(PEOPLE.map(|id| adult(id, "", Role::Pedagogue)));
        record(&window, PASSPHRASE, people);
        let own = KeyChanges {
            replace: &[(Holder::Adult(LISE.0), LISES)],
            ..KeyChanges::default()
        };
        change(&window, PASSPHRASE, own);
        let ways = MergeWays {
            slots: BTreeMap::from([(SHARED, PASSPHRASE.to_owned())]),
            times: vec![0],
            gone: BTreeSet::new(),
        };
        let copies = vec![(copy_of(&window), ways)];
        let mut history = Self {
            sites: Vec::new(),
            copies,
            phrases: vec![BTreeSet::from([PASSPHRASE.to_owned()]); PEOPLE.len()],
            earnest: BTreeMap::new(),
            gone: BTreeSet::new(),
            count: 0,
        };
        history.sites = vec![history.restored(0), history.restored(0)];
        history
    }

    fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    /// A copy that the leader puts into an empty device.
    fn restored(&self, copy: usize) -> MergePlace {
        let (file, ways) = &self.copies[copy];
        let window = World::restored(file, LISES).open_with(LISES).unwrap();
        let ways = ways.clone();
        MergePlace { window, ways }
    }

    /// Remembers what was written in earnest.
    fn note(&mut self, at: usize) {
        let entries = known(&self.sites[at].window);
        self.earnest
            .extend(entries.into_iter().map(|it| (it.id, it)));
    }

    fn change(&mut self, at: usize, remove: Option<Id>, new: &[(Id, String)]) {
        let time = self.next();
        let site = &mut self.sites[at];
        let holder = |id: Id| {
            if id == SHARED {
                Holder::Shared
            } else {
                Holder::Adult(id)
            }
        };
        let slots = site.window.session.slots().into_iter();
        let gone = slots.filter(|slot| remove.is_some() && slot.holder == remove.map(holder));
        let gone: Vec<_> = gone.map(|slot| slot.id).collect();
        let replace: Vec<_> = new
            .iter()
            .map(|(id, it)| (holder(*id), it.as_str()))
            .collect();
        let changes = KeyChanges {
            remove: &gone,
            replace: &replace,
        };
        change(&site.window, LISES, changes);
        let mut takes = false;
        for id in remove.iter().chain(new.iter().map(|(id, _)| id)) {
            takes |= site.ways.slots.remove(id).is_some();
        }
        site.ways.slots.extend(new.iter().cloned());
        if takes {
            site.ways.times.push(time);
        }
    }

    /// As the screen does it: they are gone, their slot goes, and the shared passphrase where they
    /// knew it.
    fn let_go(&mut self, at: usize, person: usize) {
        let id = PEOPLE[person];
        let gone = Adult {
            id,
            name: String::new(),
            role: Role::Pedagogue,
            gone: true,
        };
        let before = Adult {
            gone: false,
            ..gone.clone()
        };
        let facts = vec![Fact::adult_changed(Some(&before), &gone)];
        record(&self.sites[at].window, LISES, facts);
        let ways = &mut self.sites[at].ways;
        ways.gone.insert(person);
        self.gone.insert(person);
        let shared = ways.slots.get(&SHARED);
        let knew = shared.is_some_and(|phrase| self.phrases[person].contains(phrase));
        let own = ways.slots.contains_key(&id.0);
        let new = (SHARED, format!("den fælles nummer {}", self.next()));
        let new: &[_] = if knew { &[new] } else { &[] };
        if own || knew {
            self.change(at, own.then_some(id.0), new);
        }
    }

    /// Whether somebody has a way to the keys that a device has today.
    fn is_in(&self, person: usize, at: usize) -> bool {
        let opens = |ways: &&MergeWays| {
            let mut phrases = ways.slots.values();
            phrases.any(|phrase| self.phrases[person].contains(phrase))
        };
        let copies = self.copies.iter().map(|(_, ways)| ways);
        let sites = self.sites.iter().map(|site| &site.ways);
        let opened = copies.chain(sites).filter(opens);
        let today = self.sites[at].ways.times.last();
        opened
            .flat_map(|ways| &ways.times)
            .any(|time| Some(time) == today)
    }

    /// Somebody writes into a copy, and the leader reads it in.
    fn forge(&self, at: usize, person: usize, copy: usize) {
        let (file, ways) = &self.copies[copy];
        let mut phrases = ways.slots.values();
        let opens = phrases.find(|phrase| self.phrases[person].contains(*phrase));
        let Some(phrase) = opens.filter(|_| !self.is_in(person, at)) else {
            return;
        };
        let place = World::holding(unpack(file).unwrap());
        let theirs = place.open_with(phrase).unwrap();
        // With a program of their own, which asks nobody and knows of no erasure.
        let (storage, limits) = (place.storage.clone(), CostLimits::LENIENT);
        let opening = open_folded(storage, phrase.as_str(), &limits, Counting(0));
        let (own, ..) = place.wait(opening).unwrap();
        let vault = theirs.session.vault().unwrap();
        let environment = theirs.session.environment();
        let entries = |facts| vault.entries(environment, None, facts).unwrap();
        let wished = entries(wishes());
        place.wait(Journal::append(&own, &wished, &[])).unwrap();
        let forged = copy_of(&theirs);
        let erased = |child| Fact::ChildErased { child };
        let facts = entries([ALMA, BO].map(erased).to_vec());
        place
            .wait(Journal::erase(&own, &[ALMA, BO], &facts, None))
            .unwrap();
        for file in [forged, copy_of(&theirs)] {
            self.read_forged(at, &file);
        }
    }

    fn read_forged(&self, at: usize, file: &[u8]) {
        let window = &self.sites[at].window;
        let before = known(window);
        let read = window.session.read_backup(file, LISES);
        let Some(backup) = window.world.wait(read).unwrap() else {
            return;
        };
        assert_eq!(backup.provenance, Provenance::Earlier);
        let proof = window
            .world
            .wait(proved_with(&window.session, LISES))
            .unwrap();
        let merged = window
            .session
            .merge(Some(LISE), proof, backup, &[ALMA, BO], true);
        window.world.wait(merged).unwrap();
        let after = known(window);
        assert!(
            before.iter().all(|entry| after.contains(entry)),
            "something is gone"
        );
        for entry in &after {
            assert_eq!(self.earnest.get(&entry.id), Some(entry), "it was made up");
        }
    }

    fn merge(&mut self, at: usize, copy: usize) {
        let (file, ways) = &self.copies[copy];
        let site = &mut self.sites[at];
        let session = &site.window.session;
        let read = session.read_backup(file, LISES);
        let Some(backup) = site.window.world.wait(read).unwrap() else {
            return;
        };
        if backup.provenance == Provenance::Current {
            site.ways.gone.extend(&ways.gone);
        }
        let proof = site.window.world.wait(proved_with(session, LISES)).unwrap();
        let merged = session.merge(Some(LISE), proof, backup, &[ALMA, BO], true);
        site.window.world.wait(merged).unwrap();
    }

    fn act(&mut self, act: MergeAct) {
        match act {
            MergeAct::Write(at, child) => {
                let text = format!("text {}", self.next());
                let window = &self.sites[at].window;
                let erased = window.session.journal().unwrap().is_erased(child);
                let stored = window.record(reason(child, &text), &[]);
                assert_eq!(stored.is_err(), erased);
            }
            MergeAct::Erase(at, child) => {
                let window = &self.sites[at].window;
                let proof = window
                    .world
                    .wait(proved_with(&window.session, LISES))
                    .unwrap();
                let children = [child];
                let erased = window.session.erase(None, proof, &children);
                window.world.wait(erased).unwrap();
            }
            MergeAct::Give(at, person) if !self.gone.contains(&person) => {
                let phrase = format!("en voksens nummer {}", self.next());
                self.phrases[person].insert(phrase.clone());
                self.change(at, None, &[(PEOPLE[person].0, phrase)]);
            }
            MergeAct::Give(..) => {}
            MergeAct::GiveAway(at, person) => self.give_away(at, person),
            MergeAct::NewShared(at, told) => {
                let phrase = format!("den fælles nummer {}", self.next());
                for (known, _) in self.phrases.iter_mut().zip(told).filter(|(_, told)| *told) {
                    known.insert(phrase.clone());
                }
                self.change(at, None, &[(SHARED, phrase)]);
            }
            MergeAct::LetGo(at, person) => self.let_go(at, person),
            MergeAct::Copy(at) => {
                let site = &self.sites[at];
                self.copies.push((copy_of(&site.window), site.ways.clone()));
            }
            MergeAct::Restore(at, copy) => {
                self.sites[at] = self.restored(copy.index(self.copies.len()));
            }
            MergeAct::Merge(at, copy) => self.merge(at, copy.index(self.copies.len())),
            MergeAct::MergeAs(at, person, copy) => {
                self.merge_as(at, person, copy.index(self.copies.len()));
            }
            MergeAct::Forge(at, person, copy) => {
                self.forge(at, person, copy.index(self.copies.len()));
            }
        }
        for at in 0..self.sites.len() {
            self.note(at);
            self.check_told(at);
        }
    }

    /// Whoever is known to be let go and can still open the vault here is named.
    fn check_told(&self, at: usize) {
        let MergePlace { window, ways } = &self.sites[at];
        let opens = window.session.can_open();
        let register = window.state.borrow().register.clone();
        let due = access_due(&register, &opens);
        for person in &ways.gone {
            let id = PEOPLE[*person];
            let named =
                due.contains(&AccessDue::TakenAway(id)) || due.contains(&AccessDue::OfOneGone(id));
            assert!(named || !opens.adults.contains(&id), "{person}: {due:?}");
        }
    }
}

/// How many histories are tried: a few every day, and as many as a long run asks for.
fn cases() -> u32 {
    let asked = std::env::var("HISTORIES").ok();
    asked.map_or(16, |it| it.parse().expect("a number of histories"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn a_file_of_whoever_has_no_way_in_changes_nothing_in_any_history(
        acts in prop::collection::vec(any_act(), 1..40),
    ) {
        let mut history = MergeHistory::new();
        for act in acts {
            history.act(act);
        }
        for at in 0..history.sites.len() {
            history.check_shut(at);
        }
    }
}
