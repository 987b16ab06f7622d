//! Damage that stops writing, and people who say that it goes on.

use super::{
    forged_copy::change,
    world::{ALMA, BO, PASSPHRASE, Window, World, joint, proved, reason, reason_in},
};
use crate::session::JournalContents;
use trivsel::{register::Register, vocabulary::Id};
use vault::{CostLimits, Damage, Holder, KeyChanges, Random, Stored, Vault, VaultError};

struct Zeros;

impl Random for Zeros {
    fn fill(&mut self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

/// What lies in the storage, damaged as it is.
fn stored(world: &World) -> JournalContents {
    let (storage, limits) = (world.storage.clone(), CostLimits::LENIENT);
    let opened = Vault::open(storage, PASSPHRASE, &limits, Zeros);
    world.wait(opened).unwrap().1.into()
}

fn damage_of(window: &Window) -> Vec<Damage> {
    let state = window.state.borrow();
    state
        .open
        .as_ref()
        .map(|it| it.damage.to_vec())
        .unwrap_or_default()
}

/// Damages a vault in which something stands. What is typed and asked for waits, until people say
/// that it goes on; then all of it is stored, and what stood there is there.
fn check(damage: impl FnOnce(&Window) -> Stored) {
    let window = World::new().open();
    window.record(reason(ALMA, "fra før"), &[]).unwrap();
    let world = World::holding(damage(&window));
    let window = world.open();
    assert!(damage_of(&window).iter().any(Damage::stops_writing));
    let refused = window.record(reason(BO, "nyt"), &[]);
    assert_eq!(refused, Err(VaultError::DamagedHead.into()));
    window.type_text(joint(BO), "kladde");
    world.settle();
    assert!(window.session.is_unsaved());
    let proof = world.wait(proved(&window.session)).unwrap();
    let goes_on = window.session.continue_after_damage(proof);
    world.wait(goes_on).unwrap();
    assert!(!damage_of(&window).iter().any(Damage::stops_writing));
    assert!(!window.session.is_unsaved(), "what waited is stored");
    window.record(reason(BO, "nyt"), &[]).unwrap();
    let stored = stored(&world);
    assert!(stored.drafts.contains_key(&joint(BO).name()));
    let register = Register::fold(stored.entries);
    assert_eq!(reason_in(&register, ALMA), "fra før");
    assert_eq!(reason_in(&register, BO), "nyt");
}

#[test]
fn without_the_mark_of_the_end_people_say_when_it_goes_on() {
    check(|window| Stored {
        head: None,
        ..window.world.storage.memory.stored().clone()
    });
}

#[test]
fn with_an_older_header_people_say_when_it_goes_on() {
    check(|window| {
        let older = window.world.storage.memory.stored().header.clone();
        let given = KeyChanges {
            replace: &[(
                Holder::Adult(Id::from_bytes([42; 16])),
                "omars fem egne gode ord",
            )],
            ..KeyChanges::default()
        };
        change(window, PASSPHRASE, given);
        Stored {
            header: older,
            ..window.world.storage.memory.stored().clone()
        }
    });
}
