//! What this version does not know goes along, byte for byte.

use super::world::{ALMA, PASSPHRASE, Window, World, proved, reason};
use crate::session::{JournalContents, StoredEntry};
use exchange::merging::Provenance;
use trivsel::{
    register::{AdultId, DecodeError, DeviceId, Entry, EntryId, LogicalClock, Moment, encode},
    vocabulary::Id,
};
use vault::Damage;

/// An entry about Alma as a newer app would write it: one field more.
fn richer() -> (EntryId, Vec<u8>) {
    let id = EntryId(Id::from_bytes([0x71; 16]));
    let device = DeviceId(Id::from_bytes([0x7d; 16]));
    let stamp = LogicalClock::default().next(device, id, None, Moment(0));
    let bytes = String::from_utf8(encode(&Entry::of(&stamp, reason(ALMA, "away")))).unwrap();
    let bytes = bytes.replace("\"reason\":", "\"since\":\"2030-01-01\",\"reason\":");
    (id, bytes.into_bytes())
}

/// A fact that only a newer app has a name for.
fn newer() -> Vec<u8> {
    let json = String::from_utf8(richer().1).unwrap();
    let json = json.replace("not_assessed", "dreams_told");
    json.replace(&"71".repeat(16), &"72".repeat(16))
        .into_bytes()
}

fn contents(world: &World, window: &Window) -> JournalContents {
    let file = world.wait(window.session.backup()).unwrap();
    let read = window.session.read_backup(&file, PASSPHRASE);
    world.wait(read).unwrap().unwrap()
}

#[track_caller]
fn check(contents: &JournalContents) {
    let (id, richer) = richer();
    assert_eq!(contents.payloads.get(&id), Some(&richer));
    let carried: Vec<_> = contents.newer.iter().map(|it| it.bytes.clone()).collect();
    assert_eq!(carried, [newer()]);
}

/// A window in whose vault a newer app has written both about Alma.
fn written_by_a_newer_app(world: &World) -> Window {
    let window = world.open();
    let stored = [richer().1, newer()].map(|payload| StoredEntry {
        child: Some(ALMA),
        payload,
    });
    let journal = window.session.journal().unwrap();
    world.wait(journal.append_stored(stored.to_vec())).unwrap();
    window
}

#[test]
fn an_unknown_field_and_an_unknown_fact_survive_a_change_a_backup_and_a_merge() {
    let world = World::new();
    let window = written_by_a_newer_app(&world);
    // A change by this version, and a backup.
    window.record(reason(ALMA, "back again"), &[]).unwrap();
    check(&contents(&world, &window));

    // Read into another copy, twice.
    let other = World::new();
    let there = other.open();
    for new in [3, 0] {
        let proof = other.wait(proved(&there.session)).unwrap();
        let backup = contents(&world, &window);
        let merged = there
            .session
            .merge(None::<AdultId>, proof, backup, &[], false);
        assert_eq!(other.wait(merged), Ok(new));
    }
    check(&contents(&other, &there));

    // What is in memory keeps the fact; of the field it knows nothing.
    let register = there.state.borrow().register.clone();
    let file = there.session.backup_from_memory(&register).unwrap();
    let read = there.session.read_backup(&file, PASSPHRASE);
    let rescued = other.wait(read).unwrap().unwrap();
    assert_eq!(rescued.newer, contents(&other, &there).newer);
}

/// Somebody who was let go can write a file with the keys of before; and what a newer version knows
/// of a child goes with the child, wherever it was erased.
#[test]
fn an_unknown_fact_is_not_taken_from_an_earlier_file_nor_of_an_erased_child() {
    let world = World::new();
    let mut backup = contents(&world, &written_by_a_newer_app(&world));
    let other = World::new();
    let there = other.open();
    assert_eq!(other.stored().newer_to_take(&backup).len(), 1);
    backup.provenance = Provenance::Earlier;
    assert!(other.stored().newer_to_take(&backup).is_empty());
    backup.provenance = Provenance::Current;
    there.record(reason(ALMA, "syg"), &[]).unwrap();
    let before = other.stored();
    assert_eq!(before.newer_to_take(&backup).len(), 1);
    assert_eq!(there.erase(&[ALMA]), Ok(1));
    let erased = other.stored();
    assert!(erased.newer_to_take(&backup).is_empty(), "erased here");
    backup.entries.extend(erased.entries);
    assert!(before.newer_to_take(&backup).is_empty(), "erased there");
}

/// Everything that is not among the entries is counted, whatever the reason.
#[test]
fn what_could_not_be_read_is_counted() {
    let world = World::new();
    let mut contents = contents(&world, &written_by_a_newer_app(&world));
    assert_eq!(contents.unread(), 1);
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
