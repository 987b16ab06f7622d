//! A file, or somebody's hand, that sets the clock to its end: what would not be read again is never called
//! saved.

use super::{
    held_storage::Counting,
    world::{ALMA, BO, PASSPHRASE, World, added, joint, proved, reason},
};
use crate::{platform::has_room, session::SessionError};
use trivsel::register::{Entry, Register};
use vault::{CostLimits, KeyChanges, MemoryStorage, Vault, VaultError};

/// The last clock that is read.
const LAST_CLOCK: u64 = (1 << 53) - 1;

/// A copy of a vault in which an entry of another device has this clock.
fn copy_with(clock: u64) -> Vec<u8> {
    let window = World::new().open();
    window.record(added(ALMA), &[]).unwrap();
    let mut entries = window.state.borrow().register.to_entries();
    entries.push(Entry {
        clock,
        ..Entry::made_up(9, None, added(BO))
    });
    let forged = Register::fold(entries);
    window.session.backup_from_memory(&forged).unwrap()
}

#[test]
fn after_the_last_entry_that_is_read_nothing_is_called_saved() {
    let world = World::restored(&copy_with(LAST_CLOCK - 1), PASSPHRASE);
    let window = world.open();
    window.record(reason(ALMA, "den sidste"), &[]).unwrap();
    let refused = Err(SessionError::ClockAtEnd);
    window.type_text(joint(ALMA), "kladden");
    assert_eq!(
        window.record(reason(ALMA, "en mere"), &[joint(ALMA)]),
        refused
    );
    let proof = world.wait(proved(&window.session)).unwrap();
    let erased = window.session.erase(None, proof, &[ALMA]);
    assert_eq!(world.wait(erased).map(|_| ()), refused);
    let proof = world.wait(proved(&window.session)).unwrap();
    let changed = window
        .session
        .change_keys(None, proof, KeyChanges::default());
    assert_eq!(world.wait(changed), refused);
    // Whoever unlocks it anew reads all of it, and what was typed.
    let stored = world.stored();
    assert!(stored.broken.is_empty(), "{:?}", stored.broken);
    let again = world.open();
    assert_eq!(again.reason(ALMA), "den sidste");
    assert!(again.state.borrow().register.child(ALMA).is_some());
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("kladden"));
}

#[test]
fn a_copy_after_which_nothing_could_be_written_is_not_put_into_a_device() {
    for (clock, expected) in [
        (1 << 40, Ok(())),
        (LAST_CLOCK, Err(VaultError::DamagedBackup)),
    ] {
        let (storage, limits) = (MemoryStorage::new(), CostLimits::LENIENT);
        let file = copy_with(clock);
        let restored = Vault::restore_if(
            storage.clone(),
            &file,
            PASSPHRASE,
            &limits,
            Counting(0),
            has_room,
        );
        let world = World::new();
        assert_eq!(world.wait(restored).map(|_| ()), expected);
        let lies_there = world.wait(Vault::exists(&storage)).unwrap();
        assert_eq!(lies_there, expected.is_ok());
    }
}
