//! Two verbs that meet: what one window has begun, and what another does meanwhile.

use super::{
    forged_copy::{adult, copy_of, record},
    held_storage::Counting,
    of_leaders::{LISE, LISES, REFUSED, RIKKE, RIKKES, give, shared_by_two},
    world::{ALMA, BO, PASSPHRASE, Window, World, added, joint, proved_with, reason},
};
use crate::session::{JournalContents, Reauthenticated, SessionError, WriterRole};
use trivsel::{
    register::{AdultId, DeviceId, Entry, EntryId, Fact, Moment, Register},
    vocabulary::{Id, Role},
};
use vault::{CostLimits, Holder, KeyChanges, Storage, Vault};

/// The passphrase was typed while she led, and the button is pressed when she does not any more.
#[test]
fn who_leads_no_more_proves_nothing_with_a_dialogue_that_stood_open() {
    let one = shared_by_two();
    give(&one, RIKKE, RIKKES);
    give(&one, LISE, LISES);
    record(&one, LISES, vec![adult(RIKKE, "Rikke", Role::Leader)]);
    let world = &one.world;
    let proof = || -> Reauthenticated {
        let proof = world.wait(proved_with(&one.session, LISES));
        proof.unwrap()
    };
    let proofs = [proof(), proof(), proof(), proof()];
    let other = world.open_with(RIKKES).unwrap();
    record(&other, RIKKES, vec![adult(LISE, "Lise", Role::Pedagogue)]);
    world.wait(one.session.catch_up(true)).unwrap();
    one.session.set_role(WriterRole::Writes);
    let [erases, merges, keys, back] = proofs;
    let session = &one.session;
    let erased = session.erase(Some(LISE), erases, &[ALMA]);
    assert_eq!(world.wait(erased), Err(REFUSED));
    let file = JournalContents::default();
    let merged = session.merge(Some(LISE), merges, file, &[ALMA], false);
    // A file may be read in by anybody, and erases nothing.
    drop(world.wait(merged));
    assert!(one.state.borrow().register.child(ALMA).is_some());
    let anothers = KeyChanges {
        replace: &[(Holder::Adult(RIKKE.0), "en sætning til rikke")],
        ..KeyChanges::default()
    };
    let changed = session.change_keys(Some(LISE), keys, anothers);
    assert_eq!(world.wait(changed), Err(REFUSED));
    let again = vec![adult(LISE, "Lise", Role::Leader)];
    let leads = session.record_proved(Some(LISE), back, again);
    assert_eq!(world.wait(leads), Err(REFUSED));
    assert!(world.open_with(RIKKES).is_ok());
}

/// What is in it was shown, and then somebody was let go who may have made it.
#[test]
fn a_file_that_was_read_before_somebody_was_let_go_is_of_before() {
    for lets_go in [false, true] {
        let one = shared_by_two();
        give(&one, RIKKE, RIKKES);
        let world = &one.world;
        let there = World::restored(&copy_of(&one), PASSPHRASE);
        let there = there.open_with(RIKKES).unwrap();
        let third = AdultId(Id::from_bytes([77; 16]));
        record(&there, RIKKES, vec![adult(third, "Ny", Role::Leader)]);
        let file = copy_of(&there);
        let read = one.session.read_backup(&file, PASSPHRASE);
        let backup = world.wait(read).unwrap().unwrap();
        if lets_go {
            let rikkes = one.session.slots().into_iter();
            let mut rikkes = rikkes.filter(|it| it.holder == Some(Holder::Adult(RIKKE.0)));
            let changes = KeyChanges {
                remove: &[rikkes.next().unwrap().id],
                ..KeyChanges::default()
            };
            let proof = world.wait(proved_with(&one.session, RIKKES)).unwrap();
            let changed = one.session.change_keys(None, proof, changes);
            world.wait(changed).unwrap();
        }
        one.merge(backup).unwrap();
        let known = one.state.borrow().register.adult(third).is_some();
        assert_eq!(known, !lets_go);
    }
}

/// Twice the same file, as where its screen is left and opened again meanwhile.
#[test]
fn two_merges_at_once_store_nothing_twice() {
    let world = World::new();
    let one = world.open();
    let elsewhere = World::new();
    let there = elsewhere.open();
    for child in [ALMA, BO] {
        there.record(added(child), &[]).unwrap();
    }
    let merge = || {
        let (session, backup) = (one.session.clone(), elsewhere.stored());
        let proof = world.wait(proved_with(&one.session, PASSPHRASE)).unwrap();
        async move { session.merge(None, proof, backup, &[], false).await }
    };
    let both = [merge(), merge()];
    world.hold(true);
    let both = both.map(|it| world.begin(it));
    world.hold(false);
    world.pass(1000);
    let counts = both.map(|it| it.take());
    assert_eq!(counts, [Some(Ok(2)), Some(Ok(0))]);
    // Both children, and that something was read in, twice.
    assert_eq!(world.stored().entries.len(), 4);
}

/// Everything is wiped away, and a copy put in its place, beside a window that is open or locked.
fn put_in(world: &World, file: &[u8]) {
    world.wait(world.storage.erase_everything()).unwrap();
    let (storage, limits) = (world.storage.clone(), CostLimits::LENIENT);
    let restored = Vault::restore(storage, file, PASSPHRASE, &limits, Counting(0));
    world.wait(restored).unwrap();
}

#[test]
fn what_waits_in_a_window_is_laid_over_nothing_where_a_copy_was_put_in_meanwhile() {
    for locked in [false, true] {
        let world = World::new();
        let one = world.open();
        one.record(added(ALMA), &[]).unwrap();
        one.type_text(joint(ALMA), "da kopien blev taget");
        world.settle();
        let file = copy_of(&one);
        world.fill(true);
        one.type_text(joint(ALMA), "kun i vinduet");
        world.settle();
        if locked {
            one.session.lock_here();
            world.pass(60_000);
        }
        world.fill(false);
        put_in(&world, &file);
        let other = world.open();
        other.type_text(joint(ALMA), "skrevet siden");
        world.pass(30_000);
        let stored = world.stored_draft(joint(ALMA));
        assert_eq!(stored.as_deref(), Some("skrevet siden"));
        // It cannot go on with what lies there now, and is unlocked anew.
        one.session.lock_here();
        world.pass(60_000);
        world.wait(one.unlock()).unwrap();
        assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("skrevet siden"));
        assert_eq!(one.session.aside(), [(joint(ALMA), 1)], "locked: {locked}");
        one.session.swap_aside(joint(ALMA), &Register::default());
        assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("kun i vinduet"));
    }
}

/// Over a lock, and in a window that is open.
#[test]
fn what_was_set_aside_about_a_child_goes_with_it() {
    for locks in [false, true] {
        let world = World::new();
        let (one, other) = (world.open(), world.open());
        other.record(added(ALMA), &[]).unwrap();
        other.record(added(BO), &[]).unwrap();
        one.session.set_role(WriterRole::Follows);
        for child in [ALMA, BO] {
            one.type_text(joint(child), "her");
            other.type_text(joint(child), "der");
        }
        world.settle();
        world.wait(one.session.catch_up(false)).unwrap();
        assert_eq!(one.session.aside(), [(joint(ALMA), 1), (joint(BO), 1)]);
        if locks {
            one.session.lock_here();
            world.pass(60_000);
        }
        other.erase(&[ALMA]).unwrap();
        let goes_on = |one: &Window| -> Result<(), SessionError> {
            match locks {
                true => world.wait(one.unlock()),
                false => world.wait(one.session.catch_up(false)).map(drop),
            }
        };
        goes_on(&one).unwrap();
        assert_eq!(one.session.aside(), [(joint(BO), 1)], "locks: {locks}");
        one.session.lock_here();
        world.pass(60_000);
        world.wait(one.unlock()).unwrap();
        assert_eq!(one.session.aside(), [(joint(BO), 1)]);
        one.session.swap_aside(joint(ALMA), &Register::default());
        assert_eq!(one.typed(joint(ALMA)), None);
    }
}

/// In the middle of the same merge: what is not stored by then was made with keys of before.
#[test]
fn who_is_let_go_in_the_middle_of_a_merge_brings_no_more_of_it() {
    let mut in_the_middle = 0;
    for steps in 0..8 {
        let one = World::new().open();
        let world = &one.world;
        let entry = |number: u32| Entry {
            id: EntryId(Id::from_bytes(
                [&[7; 12][..], &number.to_be_bytes()]
                    .concat()
                    .try_into()
                    .unwrap(),
            )),
            device: DeviceId(Id::from_bytes([51; 16])),
            adult: None,
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact: reason(BO, "fra filen"),
        };
        let backup = JournalContents {
            entries: (1..=450).map(entry).collect(),
            ..JournalContents::default()
        };
        let proof = || world.wait(proved_with(&one.session, PASSPHRASE)).unwrap();
        let (merges, changes) = (proof(), proof());
        world.hold(true);
        let session = one.session.clone();
        let merge =
            world.begin(async move { session.merge(None, merges, backup, &[], false).await });
        (0..steps).for_each(|_| world.let_through());
        let session = one.session.clone();
        let change = world.begin(async move {
            session
                .change_keys(None, changes, KeyChanges::default())
                .await
        });
        world.hold(false);
        world.pass(1000);
        let changed = change.borrow().clone().unwrap();
        assert!(merge.borrow().is_some());
        let stored = world.stored().entries;
        let of_file = |it: &&Entry| it.fact == reason(BO, "fra filen");
        let at = stored
            .iter()
            .position(|it| matches!(it.fact, Fact::KeysChanged(_)));
        let (Some(at), Ok(())) = (at, changed) else {
            continue;
        };
        let before = stored[..at].iter().filter(of_file).count();
        let after = stored[at..].iter().filter(of_file).count();
        if before > 0 && before < 450 {
            in_the_middle += 1;
            assert_eq!(after, 0, "after {steps} steps, {before} before");
        }
    }
    assert!(in_the_middle > 0);
}

/// The file was read before, and the merge begins while the keys are still being changed.
#[test]
fn a_merge_that_is_begun_while_somebody_is_let_go_takes_nothing_of_before() {
    for steps in 0..3 {
        let one = shared_by_two();
        give(&one, RIKKE, RIKKES);
        let world = &one.world;
        let there = World::restored(&copy_of(&one), PASSPHRASE).open();
        let third = AdultId(Id::from_bytes([77; 16]));
        record(&there, PASSPHRASE, vec![adult(third, "Ny", Role::Leader)]);
        let file = copy_of(&there);
        let read = one.session.read_backup(&file, PASSPHRASE);
        let backup = world.wait(read).unwrap().unwrap();
        let proof = || world.wait(proved_with(&one.session, PASSPHRASE)).unwrap();
        let (changes, merges) = (proof(), proof());
        let slots = one.session.slots().into_iter();
        let mut rikkes = slots.filter(|it| it.holder == Some(Holder::Adult(RIKKE.0)));
        let removed = [rikkes.next().unwrap().id];
        world.hold(true);
        let session = one.session.clone();
        let change = world.begin(async move {
            let changes_of = KeyChanges {
                remove: &removed,
                ..KeyChanges::default()
            };
            session.change_keys(None, changes, changes_of).await
        });
        (0..steps).for_each(|_| world.let_through());
        let session = one.session.clone();
        let merge =
            world.begin(async move { session.merge(None, merges, backup, &[], false).await });
        world.hold(false);
        world.pass(1000);
        assert_eq!(*change.borrow(), Some(Ok(())));
        assert_eq!(*merge.borrow(), Some(Ok(0)), "after {steps} steps");
        assert!(one.state.borrow().register.adult(third).is_none());
    }
}
