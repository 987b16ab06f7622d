//! What stayed sealed in a window over a lock, and keys that were changed meanwhile.

use super::{
    forged_copy::{change, copy_of},
    world::{ALMA, PASSPHRASE, Window, World, added, joint},
};
use crate::session::{DraftKey, WriterRole};
use vault::{Holder, KeyChanges};

const NEW_SHARED: &str = "en helt ny fælles sætning";

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
