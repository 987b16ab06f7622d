//! What stayed sealed in a window over a lock, and keys that were changed meanwhile.

use super::{
    forged_copy::{change, copy_of},
    world::{ALMA, BO, PASSPHRASE, Window, World, added, joint},
};
use crate::session::{DraftKey, WriterRole};
use trivsel::{register::Register, vocabulary::Id};
use vault::{Holder, KeyChanges, MAX_CONTENT_BYTES};

const NEW_SHARED: &str = "en helt ny fælles sætning";
const OMARS: &str = "omars fem egne gode ord";

/// A window that was locked while the storage was full, with words that are stored nowhere.
fn locked_with_words(world: &World) -> Window {
    locked_with(world, joint(ALMA))
}

fn locked_with(world: &World, key: DraftKey) -> Window {
    let window = world.open();
    window.record(added(ALMA), &[]).unwrap();
    world.fill(true);
    window.type_text(key, "kun i vinduet");
    world.settle();
    window.session.lock_here();
    world.pass(60_000);
    world.fill(false);
    assert!(window.session.holds_unsaved());
    window
}

fn to_new_shared(window: &Window) {
    let changes = KeyChanges {
        replace: &[(Holder::Shared, NEW_SHARED)],
        ..KeyChanges::default()
    };
    change(window, PASSPHRASE, changes);
}

/// Neither the passphrase nor the vault key is the one that the words were sealed with.
#[test]
fn sealed_words_come_back_after_keys_were_changed_in_another_window() {
    let world = World::new();
    let one = locked_with_words(&world);
    let other = world.open();
    to_new_shared(&other);
    assert!(world.open_with(PASSPHRASE).is_err(), "that is of before");
    // And once more, so that the key they were sealed with is two behind.
    let other = world.open_with(NEW_SHARED).unwrap();
    change(&other, NEW_SHARED, KeyChanges::default());
    world.wait(one.unlock_with(NEW_SHARED)).unwrap();
    assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("kun i vinduet"));
    one.session.set_role(WriterRole::Writes);
    world.settle();
    assert!(!one.session.is_unsaved() && !one.session.holds_unsaved());
    assert!(!one.session.has_lost_unsaved());
    let anew = world.open_with(NEW_SHARED).unwrap();
    assert_eq!(anew.typed(joint(ALMA)).as_deref(), Some("kun i vinduet"));
}

/// A writing sheet comes back from no file; but what the lock sealed is no file, and it was never
/// stored, so it is the draft again and not something that another window wrote.
#[test]
fn a_writing_sheet_that_could_not_be_stored_comes_back_as_the_draft() {
    let world = World::new();
    let key = DraftKey::Notification { child: ALMA };
    let one = locked_with(&world, key);
    world.wait(one.unlock()).unwrap();
    assert_eq!(one.typed(key).as_deref(), Some("kun i vinduet"));
    assert!(one.session.aside().is_empty());
}

/// The same device begins anew with a copy from another one, where keys were changed: no key of it
/// opens the words. That is told, and not before the vault is open.
#[test]
fn sealed_words_that_no_key_opens_any_more_are_told_of() {
    let world = World::new();
    let there = World::restored(&copy_of(&world.open()), PASSPHRASE).open();
    let here = world.open();
    change(&here, PASSPHRASE, KeyChanges::default());
    let mut one = locked_with_words(&world);
    change(&there, PASSPHRASE, KeyChanges::default());
    let copy = World::restored(&copy_of(&there), PASSPHRASE);
    one.world.storage = copy.storage.clone();
    assert!(!one.session.has_lost_unsaved());
    world.wait(one.unlock()).unwrap();
    assert!(one.session.has_lost_unsaved());
    assert_eq!(one.typed(joint(ALMA)), None);
    one.session.lock();
    world.pass(60_000);
    assert!(!one.session.holds_unsaved(), "it was told");
}

/// Somebody pasted a book. It cannot be kept over the lock, and that is told; everything else that waits
/// comes back.
#[test]
fn what_is_too_long_to_be_sealed_takes_nothing_else_with_it() {
    let world = World::new();
    let one = locked_with_words(&world);
    world.fill(true);
    world.wait(one.unlock()).unwrap();
    assert!(!one.session.has_lost_unsaved());
    one.type_text(joint(BO), &"å".repeat(MAX_CONTENT_BYTES / 2 + 1));
    one.session.lock();
    world.pass(60_000);
    assert!(one.session.holds_unsaved());
    world.wait(one.unlock()).unwrap();
    assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("kun i vinduet"));
    assert_eq!(one.typed(joint(BO)), None);
    assert!(one.session.has_lost_unsaved());
    world.fill(false);
    world.pass(30_000);
    one.session.lock();
    world.pass(60_000);
    assert!(!one.session.holds_unsaved(), "it was told");
}

/// Every other window tells it, and so may a change of keys: what the first lock sealed is let go of
/// all the same once it is stored, and does not come back over what was finished since.
#[test]
fn a_lock_that_comes_twice_holds_nothing_that_was_stored() {
    for again in [false, true] {
        let world = World::new();
        let window = world.open();
        window.record(added(ALMA), &[]).unwrap();
        world.hold(true);
        window.type_text(joint(ALMA), "gemt");
        window.session.lock_here();
        world.step();
        if again {
            window.session.lock_here();
        }
        world.hold(false);
        world.pass(60_000);
        assert!(!window.session.holds_unsaved(), "again: {again}");
        let other = world.open();
        assert_eq!(other.typed(joint(ALMA)).as_deref(), Some("gemt"));
        other.record(added(ALMA), &[joint(ALMA)]).unwrap();
        world.wait(window.unlock()).unwrap();
        assert_eq!(window.typed(joint(ALMA)), None, "again: {again}");
    }
}

/// Typed before and set aside, sealed at two locks. In between somebody was let go: they know the
/// passphrase of then, have the copy of then, and are handed what the second lock sealed.
#[test]
fn what_is_set_aside_is_sealed_anew_with_the_keys_of_now() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    other.record(added(ALMA), &[]).unwrap();
    let omars = Holder::Adult(Id::from_bytes([42; 16]));
    let given = KeyChanges {
        replace: &[(omars, OMARS)],
        ..KeyChanges::default()
    };
    change(&other, PASSPHRASE, given);
    one.session.lock_here();
    world.pass(60_000);
    world.wait(one.unlock()).unwrap();
    one.session.set_role(WriterRole::Follows);
    one.type_text(joint(ALMA), "her");
    other.type_text(joint(ALMA), "der");
    world.settle();
    world.wait(one.session.catch_up(false)).unwrap();
    let sealed_at_a_lock = || {
        assert_eq!(one.session.aside(), [(joint(ALMA), 1)]);
        one.session.lock_here();
        world.pass(60_000);
        let held = one.session.0.unsaved.borrow();
        held.as_ref().expect("something is sealed").files.clone()
    };
    let theirs = World::restored(&copy_of(&other), PASSPHRASE);
    let theirs = theirs.open_with(OMARS).unwrap();
    let reads = |files: &[Vec<u8>]| -> usize {
        let session = &theirs.session;
        let journal = session.journal().unwrap();
        let own = |file: &&Vec<u8>| journal.sealed().unwrap().read_own(file).ok().flatten();
        let typed = |file: &&Vec<u8>| {
            let read = theirs.world.wait(session.read_backup(file, OMARS));
            read.ok().flatten().is_some() || own(file).is_some()
        };
        files.iter().filter(typed).count()
    };
    let before = sealed_at_a_lock();
    assert_eq!(reads(&before), before.len(), "they were let in then");
    let slots = other.session.slots();
    let slot = slots.iter().find(|slot| slot.holder == Some(omars));
    let removed = KeyChanges {
        remove: &[slot.unwrap().id],
        ..KeyChanges::default()
    };
    change(&other, PASSPHRASE, removed);
    world.wait(one.unlock()).unwrap();
    let after = sealed_at_a_lock();
    assert_eq!(reads(&after), 0);
    world.wait(one.unlock()).unwrap();
    assert_eq!(one.session.aside(), [(joint(ALMA), 1)]);
    one.session.swap_aside(joint(ALMA), &Register::default());
    assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("her"));
}

/// Nobody locks it: it is opened over one that is open.
#[test]
fn what_is_not_stored_comes_along_where_a_vault_is_opened_over_one_that_is_open() {
    let world = World::new();
    let window = world.open();
    window.record(added(ALMA), &[]).unwrap();
    world.fill(true);
    window.type_text(joint(ALMA), "kun i vinduet");
    world.settle();
    world.wait(window.unlock()).unwrap();
    assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("kun i vinduet"));
    world.fill(false);
    world.pass(30_000);
    let stored = world.stored_draft(joint(ALMA));
    assert_eq!(stored.as_deref(), Some("kun i vinduet"));
}
