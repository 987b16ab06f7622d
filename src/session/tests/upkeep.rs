//! What is done beside the work: slots sealed anew, older records brought together, the recovery
//! key.

use super::world::{ALMA, PASSPHRASE, World, proved, reason};
use vault::{Holder, KeyChanges};

fn change_keys(world: &World, window: &super::world::Window, changes: KeyChanges<'_>) {
    let proof = world.wait(proved(&window.session)).unwrap();
    let done = window.session.change_keys(None, proof, changes);
    world.wait(done).unwrap();
}

/// Only so does whoever was let go get nothing by the passphrase they knew.
#[test]
fn after_the_vault_key_has_changed_the_slot_is_sealed_anew() {
    let world = World::new();
    let window = world.open();
    change_keys(&world, &window, KeyChanges::default());
    let header = || world.storage.memory.stored().header.clone();
    let before = header();
    world.wait(window.session.renew_slot(PASSPHRASE)).unwrap();
    assert_ne!(header(), before);
    assert!(world.open().is_open());
}

#[test]
fn many_entries_are_brought_together_and_all_are_there() {
    let world = World::new();
    let window = world.open();
    let many = (0..1100).map(|number| reason(ALMA, &number.to_string()));
    let recorded = window.session.record(None, many.collect(), &[]);
    world.wait(recorded).unwrap();
    let records = || world.storage.memory.stored().records.len();
    assert_eq!(records(), 1100);
    world.wait(window.session.bundle_older()).unwrap();
    assert!(records() < 300);
    assert_eq!(world.stored().entries.len(), 1100);
    assert_eq!(world.open().reason(ALMA), "1099");
}

/// Whoever comes in with it is asked for a new passphrase.
#[test]
fn it_is_known_that_the_recovery_key_was_used() {
    const KEY: &str = "den første nødkode";
    let world = World::new();
    let window = world.open();
    let replace = &[(Holder::Recovery, KEY)];
    let changes = KeyChanges {
        replace,
        ..KeyChanges::default()
    };
    change_keys(&world, &window, changes);
    assert!(!window.session.opened_by_recovery_key());
    let with_it = world.open_with(KEY).unwrap();
    assert!(with_it.session.opened_by_recovery_key());
    with_it.session.lock();
    assert!(!with_it.session.opened_by_recovery_key());
}

/// Whoever has just made the vault makes its recovery key without typing the passphrase a third
/// time, once.
#[test]
fn whoever_made_the_vault_is_not_asked_again_for_its_first_recovery_key() {
    let window = World::new().open();
    let session = &window.session;
    assert!(session.made_just_now().is_none());
    let proof = session.has_made_vault().unwrap();
    assert_eq!(session.spend(proof), Ok(None));
    let proof = session.made_just_now().expect("once");
    assert_eq!(session.spend(proof), Ok(None));
    assert!(session.made_just_now().is_none());
    // Whoever comes to the screen later is asked.
    drop(session.has_made_vault().unwrap());
    window.world.pass(121_000);
    assert!(session.made_just_now().is_none());
    drop(session.has_made_vault().unwrap());
    session.forget_proofs();
    assert!(session.made_just_now().is_none());
}

/// To fold the entries without keeping them gives what folding them gives.
#[test]
fn the_register_is_the_same_where_nobody_keeps_the_entries() {
    let world = World::new();
    let window = world.open();
    window.record(reason(ALMA, "syg"), &[]).unwrap();
    let mut contents = world.stored();
    let register = contents.register();
    assert_eq!(super::world::reason_in(&register, ALMA), "syg");
    assert_eq!(contents.take_register(), register);
    assert!(contents.entries.is_empty());
}
