//! Every verb, done alone.

use super::{
    forged_copy::record,
    world::{ALMA, BO, PASSPHRASE, World, added, joint, proved, reason, reason_in},
};
use crate::session::SessionError;
use crate::session::{Event, JournalContents};
use trivsel::{
    register::{
        Adult, AdultId, ChildId, DeviceId, Entry, EntryId, Fact, Hold, HoldReason, Moment, Register,
    },
    vocabulary::{Id, Role},
};
use vault::{Holder, KeyChanges, StorageError, VaultError};

#[test]
fn entries_follow_each_other_and_bear_their_maker() {
    let world = World::new();
    let window = world.open();
    let facts = vec![reason(ALMA, "1"), reason(ALMA, "2")];
    world.wait(window.session.record(None, facts, &[])).unwrap();
    window.record(reason(BO, "3"), &[]).unwrap();
    let entries = world.stored().entries;
    let clocks: Vec<_> = entries.iter().map(|entry| entry.clock).collect();
    assert_eq!(clocks, [1, 2, 3]);
    let device = window.session.device();
    assert!(entries.iter().all(|entry| Some(entry.device) == device));
    assert_eq!(window.heard(), [Event::Written; 2]);
    assert_eq!(window.reason(ALMA), "2");
}

#[test]
fn what_cannot_be_stored_changes_nothing() {
    let world = World::new();
    let window = world.open();
    world.fill(true);
    let full = SessionError::Vault(VaultError::Storage(StorageError::Full));
    assert_eq!(window.record(reason(ALMA, "1"), &[]), Err(full));
    assert_eq!(window.reason(ALMA), "");
    assert_eq!(window.heard(), []);
    world.fill(false);
    window.record(reason(ALMA, "2"), &[]).unwrap();
    assert_eq!(window.reason(ALMA), "2");
}

#[test]
fn a_child_with_something_running_is_not_erased() {
    let world = World::new();
    let window = world.open();
    window.record(reason(ALMA, "1"), &[]).unwrap();
    let held = trivsel::register::Hold {
        child: ALMA,
        why: trivsel::register::HoldReason::AccessRequest,
        running: true,
    };
    record(&window, PASSPHRASE, vec![Fact::HoldSet(held)]);
    let erased = window.erase(&[ALMA, BO]);
    assert_eq!(erased, Ok(1));
    assert_eq!(window.reason(ALMA), "1");
    assert!(window.state.borrow().register.is_erased(BO));
}

#[test]
fn a_backup_from_memory_holds_what_could_not_be_stored() {
    let world = World::new();
    let window = world.open();
    window.record(reason(ALMA, "1"), &[]).unwrap();
    world.fill(true);
    window.type_text(joint(ALMA), "kun i hukommelsen");
    world.settle();
    let register = window.state.borrow().register.clone();
    let file = window.session.backup_from_memory(&register).unwrap();
    let phrase = "seks grønne køer på engen";
    let read = window.session.read_backup(&file, phrase);
    let contents = world.wait(read).unwrap().unwrap();
    let draft = contents.drafts.get(&joint(ALMA).name());
    assert_eq!(
        draft.map(Vec::as_slice),
        Some("kun i hukommelsen".as_bytes())
    );
    assert_eq!(reason_in(&Register::fold(contents.entries), ALMA), "1");
}

#[test]
fn merging_twice_takes_nothing_twice() {
    let elsewhere = World::new();
    let there = elsewhere.open();
    let facts = vec![added(ALMA), added(BO), reason(BO, "der")];
    elsewhere
        .wait(there.session.record(None, facts, &[]))
        .unwrap();
    there.type_text(joint(ALMA), "kladde derfra");
    there.type_text(joint(BO), "kladde");
    elsewhere.settle();
    let world = World::new();
    let window = world.open();
    window.record(reason(ALMA, "her"), &[]).unwrap();
    world.hold(true);
    let (session, backup) = (window.session.clone(), elsewhere.stored());
    let merge = world.begin(async move {
        session
            .merge(None, proved(&session).await?, backup, &[], false)
            .await
    });
    window.type_text(joint(ALMA), "kladde her");
    world.hold(false);
    world.settle();
    assert_eq!(*merge.borrow(), Some(Ok(3)));
    for count in [0, 0] {
        assert_eq!(window.merge(elsewhere.stored()), Ok(count));
    }
    assert_eq!(window.reason(ALMA), "her");
    assert_eq!(window.reason(BO), "der");
    assert_eq!(world.stored_draft(joint(BO)).as_deref(), Some("kladde"));
    let here = world.stored_draft(joint(ALMA));
    assert_eq!(
        here.as_deref(),
        Some("kladde her"),
        "typed while it was read"
    );
}

#[test]
fn a_merge_keeps_what_is_being_typed_here() {
    let elsewhere = World::new();
    let there = elsewhere.open();
    there.record(reason(BO, "der"), &[]).unwrap();
    let world = World::new();
    let window = world.open();
    world.hold(true);
    let (session, backup) = (window.session.clone(), elsewhere.stored());
    let outcome = world.begin(async move {
        session
            .merge(None, proved(&session).await?, backup, &[], false)
            .await
    });
    window.type_text(joint(ALMA), "A");
    world.hold(false);
    world.settle();
    assert_eq!(*outcome.borrow(), Some(Ok(1)));
    assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("A"));
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("A"));
}

#[test]
fn keys_are_given_and_taken_and_written_down() {
    let world = World::new();
    let window = world.open();
    let slots = window.session.slots();
    assert_eq!(slots.len(), 1);
    let change = |changes: KeyChanges<'_>| {
        let proof = world.wait(proved(&window.session)).unwrap();
        world
            .wait(window.session.change_keys(None, proof, changes))
            .unwrap();
    };
    change(KeyChanges {
        replace: &[(Holder::Recovery, "nødkodens egne seksten ord")],
        ..KeyChanges::default()
    });
    assert_eq!(window.session.slots().len(), 2);
    assert_eq!(window.heard(), [Event::Written], "nothing was taken");
    assert!(!window.session.opened_by_recovery_key());
    let stored = world.stored().entries;
    assert!(matches!(stored[..], [ref it] if matches!(it.fact, Fact::KeysChanged(_))));
    let gone: Vec<_> = window.session.slots().iter().map(|slot| slot.id).collect();
    let gone: Vec<_> = gone.into_iter().filter(|id| *id != slots[0].id).collect();
    change(KeyChanges {
        remove: &gone,
        ..KeyChanges::default()
    });
    assert_eq!(window.session.slots().len(), 1);
    let told = [Event::Written, Event::KeyChanged];
    assert_eq!(window.heard(), told, "the other windows lock");
}

/// A file says that both children are erased. Only the one that was chosen is, and only by a leader;
/// one for whom something is running stays whatever is chosen.
#[test]
fn a_merge_erases_nothing_unasked() {
    const LISE: AdultId = AdultId(Id::from_bytes([41; 16]));
    const RIKKE: AdultId = AdultId(Id::from_bytes([42; 16]));
    let world = World::new();
    let window = world.open();
    let adult = |id, role| {
        Fact::adult_changed(
            None,
            &Adult {
                id,
                name: String::new(),
                role,
                gone: false,
            },
        )
    };
    let proof = world.wait(proved(&window.session)).unwrap();
    let facts = vec![
        added(ALMA),
        added(BO),
        adult(LISE, Role::Leader),
        adult(RIKKE, Role::Pedagogue),
    ];
    let stored = window.session.record_proved(None, proof, facts);
    world.wait(stored).unwrap();
    let erases = |children: &[ChildId]| JournalContents {
        entries: (1..)
            .zip(children)
            .map(|(at, child)| Entry {
                id: EntryId(Id::from_bytes([50 + at; 16])),
                device: DeviceId(Id::from_bytes([51; 16])),
                adult: Some(LISE),
                clock: 1_000,
                sequence: 1_000,
                seen: Default::default(),
                at: Moment(0),
                fact: Fact::ChildErased { child: *child },
            })
            .collect(),
        ..JournalContents::default()
    };
    let merge = |adult, erase: &[ChildId]| {
        let proof = world.wait(proved(&window.session)).unwrap();
        let backup = erases(&[ALMA, BO]);
        let merge = window
            .session
            .merge(Some(adult), proof, backup, erase, false);
        world.wait(merge).unwrap()
    };
    let is_there = |child| window.state.borrow().register.child(child).is_some();
    let both = || (is_there(ALMA), is_there(BO));
    assert_eq!((merge(LISE, &[]), both()), (0, (true, true)), "unasked");
    assert_eq!((merge(RIKKE, &[ALMA]), both()), (0, (true, true)));
    let held = Hold {
        child: BO,
        why: HoldReason::AccessRequest,
        running: true,
    };
    record(&window, PASSPHRASE, vec![Fact::HoldSet(held)]);
    assert_eq!((merge(LISE, &[ALMA, BO]), both()), (1, (false, true)));
    // Each time the logbook says who read it in, also where that erased somebody.
    let stored = world.stored().entries.into_iter();
    let told = stored.filter(|it| matches!(it.fact, Fact::BackupMerged { .. }));
    let told: Vec<_> = told.map(|it| it.adult).collect();
    assert_eq!(told, [LISE, RIKKE, LISE].map(Some));
}

/// What is typed and could not be stored is newer than what lies there under the same name.
#[test]
fn a_merge_lays_nothing_over_what_waits_to_be_stored() {
    let elsewhere = World::new();
    elsewhere.open().record(reason(BO, "der"), &[]).unwrap();
    let world = World::new();
    let window = world.open();
    window.type_text(joint(ALMA), "gemt");
    world.settle();
    world.fill(true);
    window.type_text(joint(ALMA), "gemt og mere");
    world.settle();
    world.fill(false);
    assert_eq!(window.merge(elsewhere.stored()), Ok(1));
    let typed = window.typed(joint(ALMA));
    assert_eq!(typed.as_deref(), Some("gemt og mere"));
    assert!(window.session.aside().is_empty());
}

/// The copy is of a device that had come much further.
#[test]
fn what_is_recorded_after_a_merge_stands_over_what_the_copy_says() {
    let elsewhere = World::new();
    let there = elsewhere.open();
    for text in ["1", "2", "3", "fra kopien"] {
        there.record(reason(BO, text), &[]).unwrap();
    }
    let world = World::new();
    let window = world.open();
    window.merge(elsewhere.stored()).unwrap();
    window.record(reason(BO, "sagt siden"), &[]).unwrap();
    assert_eq!(window.reason(BO), "sagt siden");
    assert_eq!(world.open().reason(BO), "sagt siden");
}
