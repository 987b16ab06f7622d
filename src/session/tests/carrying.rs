//! What this version does not know goes along, byte for byte.

use std::collections::BTreeSet;

use super::{
    of_leaders::{LISE, LISES, give, shared_by_two},
    world::{ALMA, PASSPHRASE, Window, World, proved, proved_with, reason},
};
use crate::session::{JournalContents, StoredEntry};
use exchange::merging::{Provenance, reach};
use serde_json::Value;
use trivsel::{
    register::{
        AdultId, ChildId, DecodeError, DeviceId, Entry, EntryId, Fact, FactName, LogicalClock,
        Moment,
    },
    vocabulary::Id,
};
use vault::Damage;

/// Another child, of whom a newer app says that it is erased.
const ERASED: ChildId = ChildId(Id::from_bytes([0x7c; 16]));

/// One of every fact, as JSON, each with an id of its own, changed as a newer app would say it. Nothing
/// where it says nothing of that kind.
fn as_newer(kind: u8, change: impl Fn(&mut String, &mut Value) -> Option<()>) -> Vec<Value> {
    let device = DeviceId(Id::from_bytes([0x7d; 16]));
    let facts = (1u8..).zip(FactName::ALL).filter_map(|(number, name)| {
        let child = match name {
            FactName::ChildErased => ERASED,
            _ => ALMA,
        };
        let mut id = [kind; 16];
        id[0] = number;
        let id = EntryId(Id::from_bytes(id));
        let stamp = LogicalClock::default().next(device, id, None, Moment(0));
        let fact = Fact::made_up(*name, child, "x");
        let mut json = serde_json::to_value(Entry::of(&stamp.unwrap(), fact)).unwrap();
        let said = std::mem::take(json["fact"].as_object_mut().unwrap());
        let (mut name, mut said) = said.into_iter().next().unwrap();
        change(&mut name, &mut said)?;
        json["fact"] = serde_json::json!({ name: said });
        Some(json)
    });
    facts.collect()
}

fn bytes(json: &Value) -> Vec<u8> {
    serde_json::to_vec(json).unwrap()
}

/// Every fact with a field more.
fn richer() -> Vec<Value> {
    as_newer(1, |_, said| {
        said["later"] = "2030-01-01".into();
        Some(())
    })
}

/// Facts that only a newer app has a name for, and every fact with a word that only it has.
fn newer() -> Vec<Value> {
    let unknown = as_newer(2, |name, _| {
        name.push_str("_in_dreams");
        Some(())
    });
    let words = as_newer(3, |_, said| {
        let mut said = said.as_object_mut().unwrap().iter_mut();
        let (_, word) = said.find(|(name, _)| *name != "child")?;
        *word = serde_json::json!([{ "of": "tomorrow" }]);
        Some(())
    });
    unknown.into_iter().chain(words).collect()
}

fn child(json: &Value) -> Option<ChildId> {
    let (_, said) = json["fact"].as_object()?.iter().next()?;
    said.get("child")?.as_str()?.parse().ok()
}

fn contents(world: &World, window: &Window) -> JournalContents {
    let file = world.wait(window.session.backup()).unwrap();
    let read = window.session.read_backup(&file, PASSPHRASE);
    world.wait(read).unwrap().unwrap()
}

/// The entries of a newer version, byte for byte.
fn carried(contents: &JournalContents) -> BTreeSet<Vec<u8>> {
    let newer = contents.newer.iter();
    newer.map(|it| it.bytes.clone()).collect()
}

/// All of it is there; and what says that a child is erased where it was written.
#[track_caller]
fn check(contents: &JournalContents, erased: bool) {
    for json in richer() {
        let id: EntryId = serde_json::from_value(json["id"].clone()).unwrap();
        let there = contents.payloads.get(&id);
        match erased || json["fact"].get("child_erased").is_none() {
            true => assert_eq!(there, Some(&bytes(&json)), "{json}"),
            false => assert_eq!(there, None),
        }
    }
    let newer = newer();
    let newer = newer
        .iter()
        .filter(|json| erased || child(json) != Some(ERASED));
    assert_eq!(carried(contents), newer.map(bytes).collect());
    assert_eq!(contents.broken, []);
}

/// A window in whose vault a newer app has written all of it.
pub(super) fn written_by_a_newer_app(world: &World) -> Window {
    let window = world.open();
    let all = richer().into_iter().chain(newer());
    let stored = all.map(|json| StoredEntry {
        child: child(&json).filter(|it| *it != ERASED),
        payload: bytes(&json),
    });
    let journal = window.session.journal().unwrap();
    world.wait(journal.append_stored(stored.collect())).unwrap();
    window
}

#[test]
fn an_unknown_field_word_or_fact_survives_a_change_a_backup_and_a_merge() {
    let world = World::new();
    let window = written_by_a_newer_app(&world);
    // A change by this version, and a backup.
    window.record(reason(ALMA, "back again"), &[]).unwrap();
    check(&contents(&world, &window), true);

    // Read into another copy, twice.
    let other = World::new();
    let there = other.open();
    // The change too, but for the two that say of a child that it is erased: nobody chose that here.
    let all = richer().len() + newer().len() + 1 - 2;
    for new in [all, 0] {
        let proof = other.wait(proved(&there.session)).unwrap();
        let backup = contents(&world, &window);
        let merged = there
            .session
            .merge(None::<AdultId>, proof, backup, &[], false);
        assert_eq!(other.wait(merged), Ok(new));
    }
    check(&contents(&other, &there), false);

    // What is in memory keeps the fact; of the field it knows nothing.
    let register = there.state.borrow().register.clone();
    let file = there.session.backup_from_memory(&register).unwrap();
    let read = there.session.read_backup(&file, PASSPHRASE);
    let rescued = other.wait(read).unwrap().unwrap();
    assert_eq!(carried(&rescued), carried(&contents(&other, &there)));
}

/// One window has the newer app already. What is written in the other is later than what was read there,
/// and no second entry of this device has its place.
#[test]
fn what_is_written_after_what_only_a_newer_app_knows_comes_after_it() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    let mut json = newer().remove(0);
    let device = other.session.device().unwrap();
    json["device"] = serde_json::to_value(device).unwrap();
    (json["clock"], json["sequence"]) = (7.into(), 3.into());
    let (child, payload) = (child(&json), bytes(&json));
    let journal = one.session.journal().unwrap();
    let stored = journal.append_stored(vec![StoredEntry { child, payload }]);
    world.wait(stored).unwrap();
    world.wait(other.session.catch_up(true)).unwrap();
    other.record(reason(ALMA, "siden"), &[]).unwrap();
    let entries = world.stored().entries;
    assert_eq!((entries[0].clock, entries[0].sequence), (8, 4));
}

/// Somebody who was let go can write a file with the keys of before; and what a newer version knows
/// of a child goes with the child, wherever it was erased.
#[test]
fn an_unknown_fact_is_not_taken_from_an_earlier_file_nor_of_an_erased_child() {
    let world = World::new();
    let mut backup = contents(&world, &written_by_a_newer_app(&world));
    let other = World::new();
    let there = other.open();
    let of_erased = |it: &&Value| child(it) == Some(ERASED);
    let of_house = newer().iter().filter(|it| child(it).is_none()).count();
    let of_living = newer().iter().filter(|it| !of_erased(it)).count();
    assert_eq!(other.stored().newer_to_take(&backup).len(), of_living);
    backup.provenance = Provenance::Earlier;
    assert!(other.stored().newer_to_take(&backup).is_empty());
    backup.provenance = Provenance::Current;
    there.record(reason(ALMA, "syg"), &[]).unwrap();
    let before = other.stored();
    assert_eq!(before.newer_to_take(&backup).len(), of_living);
    assert_eq!(there.erase(&[ALMA]), Ok(1));
    let erased = other.stored();
    let left = erased.newer_to_take(&backup);
    assert_eq!(left.len(), of_house, "erased here");
    assert!(left.iter().all(|it| it.child.is_none()));
    backup.entries.extend(erased.entries);
    let left = before.newer_to_take(&backup);
    assert_eq!(left.len(), of_house, "erased there");
}

/// With a word of tomorrow it is for a leader still: nobody else brings it in.
#[test]
fn what_may_be_for_a_leader_is_left_to_one_though_it_cannot_be_read() {
    let world = World::new();
    let backup = contents(&world, &written_by_a_newer_app(&world));
    let window = shared_by_two();
    give(&window, LISE, LISES);
    let device = window.session.journal().unwrap().device();
    let merge = |passphrase, of_leaders| {
        let proof = window
            .world
            .wait(proved_with(&window.session, passphrase))
            .unwrap();
        let merged = window
            .session
            .merge(None::<AdultId>, proof, backup.clone(), &[], of_leaders);
        window.world.wait(merged).unwrap();
        let read = window
            .world
            .wait(window.session.journal().unwrap().read_again());
        let newer = read.unwrap().newer.into_iter();
        newer.filter(|it| it.may_be_for_leaders(device)).count()
    };
    assert_eq!(merge(PASSPHRASE, false), 0);
    // Adult, notification, mark, what is withheld, a month, papers; what is erased is a child and no
    // word. And whatever has no name here: nobody can tell whom that takes.
    let unknown = backup.newer.iter().filter(|it| it.unknown_word.is_none());
    let unknown = unknown.filter(|it| it.child != Some(ERASED)).count();
    assert!(unknown > 0);
    assert_eq!(merge(LISES, true), 6 + unknown);
}

/// Everything that is not among the entries is counted, whatever the reason.
#[test]
fn what_could_not_be_read_is_counted() {
    let world = World::new();
    let mut contents = contents(&world, &written_by_a_newer_app(&world));
    assert_eq!(contents.unread(), newer().len());
    contents.newer.truncate(1);
    let broken = DecodeError {
        path: "fact".to_owned(),
        reason: "a name".to_owned(),
    };
    contents.broken = vec![broken; 2];
    contents.damage = vec![Damage::HeadMissing; 3];
    contents.not_vouched = 5;
    assert_eq!(contents.unread(), 11);
    assert_eq!(JournalContents::default().unread(), 0);
}

/// It would move every clock here as far. Whoever wrote the file can have come to what it holds.
#[test]
fn an_unknown_fact_from_further_than_its_file_can_have_come_is_not_taken() {
    let world = World::new();
    let backup = contents(&world, &written_by_a_newer_app(&world));
    let here = JournalContents::default();
    let furthest = reach(&[], backup.entries.len() + backup.newer.len());
    for (clock, is_taken) in [(furthest, true), (furthest + 1, false)] {
        let mut backup = backup.clone();
        let mut newer = backup.newer.iter_mut();
        let stamp = &mut newer.find(|it| it.child.is_none()).unwrap().stamp;
        stamp.clock = clock;
        let entry = stamp.entry;
        let taken = here.newer_lacking(&backup).into_iter();
        assert_eq!(
            taken.filter(|it| it.stamp.entry == entry).count(),
            usize::from(is_taken)
        );
    }
}
