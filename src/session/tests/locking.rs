//! Nothing that was on its way when the lock came may fill the page again.

use super::world::{ALMA, BO, World, added, joint, proved, reason, reason_in};
use crate::session::{Event, JournalContents, SessionError};
use trivsel::register::{Fact, Register};

#[test]
fn a_record_on_its_way_is_stored_and_not_shown() {
    let world = World::new();
    let window = world.open();
    world.hold(true);
    let record = window.begin_record(reason(ALMA, "syg"), &[]);
    window.session.lock();
    assert!(!window.is_open());
    world.hold(false);
    world.settle();
    assert_eq!(*record.borrow(), Some(Ok(())));
    assert!(!window.is_open());
    assert_eq!(window.reason(ALMA), "");
    let stored = Register::fold(world.stored().entries);
    assert_eq!(reason_in(&stored, ALMA), "syg");
}

#[test]
fn what_was_typed_in_the_last_instant_is_stored() {
    let world = World::new();
    let window = world.open();
    world.hold(true);
    window.type_text(joint(ALMA), "A");
    window.type_text(joint(BO), "B");
    window.session.lock();
    assert_eq!(window.typed(joint(ALMA)), None, "it is gone from the page");
    world.settle();
    world.hold(false);
    world.settle();
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("A"));
    assert_eq!(world.stored_draft(joint(BO)).as_deref(), Some("B"));
}

#[test]
fn what_had_failed_is_tried_once_more() {
    let world = World::new();
    let window = world.open();
    world.fill(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    world.fill(false);
    window.session.lock();
    world.settle();
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("A"));
}

#[test]
fn a_merge_stops_and_shows_nothing() {
    let world = World::new();
    let other = World::new();
    let there = other.open();
    there.record(reason(BO, "på ferie"), &[]).unwrap();
    let window = world.open();
    window.record(reason(ALMA, "syg"), &[]).unwrap();
    for step in 0..12 {
        let backup = other.stored();
        world.hold(true);
        let session = window.session.clone();
        let merge = async move {
            session
                .merge(None, proved(&session).await?, backup, &[], false)
                .await
        };
        let outcome = world.begin(merge);
        for _ in 0..step {
            world.hold(false);
            world.step();
            world.hold(true);
        }
        window.session.lock();
        world.hold(false);
        world.settle();
        assert!(outcome.borrow().is_some(), "locking waits for it");
        assert!(!window.is_open(), "after {step} steps");
        assert_eq!((window.reason(ALMA), window.reason(BO)), Default::default());
        world.wait(window.unlock()).unwrap();
        assert_eq!(window.reason(ALMA), "syg");
    }
    assert_eq!(window.reason(BO), "på ferie", "it was done in the end");
}

/// Otherwise whoever locks in the middle brought something in, and nobody knows who.
#[test]
fn what_a_merge_has_brought_in_stands_in_the_logbook_whenever_the_lock_comes() {
    let mut cut = 0;
    for step in 0..20 {
        let world = World::new();
        let other = World::new();
        let there = other.open();
        there.record(reason(BO, "på ferie"), &[]).unwrap();
        let window = world.open();
        let backup = other.stored();
        world.hold(true);
        let session = window.session.clone();
        let merge = async move {
            session
                .merge(None, proved(&session).await?, backup, &[], false)
                .await
        };
        let outcome = world.begin(merge);
        (0..step).for_each(|_| world.let_through());
        window.session.lock();
        world.hold(false);
        world.settle();
        let stored = world.stored().entries;
        let is_in = stored.iter().any(|it| it.fact == reason(BO, "på ferie"));
        let merged = Fact::BackupMerged { entries: 1 };
        let told = stored.iter().any(|it| it.fact == merged);
        assert_eq!(told, is_in, "after {step} steps");
        cut += usize::from(is_in && outcome.borrow().clone() != Some(Ok(1)));
    }
    assert!(cut > 0, "never in the middle");
}

#[test]
fn an_erasure_on_its_way_shows_nothing() {
    let world = World::new();
    let window = world.open();
    window.record(reason(ALMA, "syg"), &[]).unwrap();
    window.record(reason(BO, "på ferie"), &[]).unwrap();
    world.hold(true);
    let session = window.session.clone();
    let erase = async move { session.erase(None, proved(&session).await?, &[ALMA]).await };
    let outcome = world.begin(erase);
    window.session.lock();
    world.hold(false);
    world.settle();
    // It had not begun to write, and so it does not.
    assert_eq!(*outcome.borrow(), Some(Err(SessionError::NotOpen)));
    assert_eq!(window.reason(BO), "");
    assert!(!window.is_open());
}

#[test]
fn what_another_window_wrote_shows_nothing() {
    let world = World::new();
    let (window, other) = (world.open(), world.open());
    other.record(reason(ALMA, "syg"), &[]).unwrap();
    world.hold(true);
    let session = window.session.clone();
    let news = async move { session.catch_up(false).await };
    let outcome = world.begin(news);
    window.session.lock();
    world.hold(false);
    world.settle();
    assert_eq!(*outcome.borrow(), Some(Err(SessionError::NotOpen)));
    assert!(!window.is_open());
    assert_eq!(window.reason(ALMA), "");
}

#[test]
fn a_vault_that_is_being_opened_stays_closed() {
    let world = World::new();
    let window = world.window();
    world.hold(true);
    let outcome = world.begin(window.unlock());
    window.session.lock();
    world.hold(false);
    world.settle();
    assert_eq!(*outcome.borrow(), Some(Err(SessionError::NotOpen)));
    assert!(!window.is_open());
    assert!(window.session.journal().is_err());
}

#[test]
fn of_two_openings_the_first_that_is_done_holds() {
    let world = World::new();
    let window = world.window();
    world.hold(true);
    let (one, other) = (world.begin(window.unlock()), world.begin(window.unlock()));
    world.hold(false);
    world.settle();
    assert_eq!(*one.borrow(), Some(Ok(())));
    assert_eq!(*other.borrow(), Some(Err(SessionError::NotOpen)));
    assert!(window.is_open());
}

#[test]
fn what_belongs_to_the_vault_of_before_does_not_come_into_the_next_one() {
    let world = World::new();
    let window = world.open();
    world.hold(true);
    let record = window.begin_record(reason(ALMA, "syg"), &[]);
    window.session.lock();
    world.hold(false);
    // Opened again at once: it reads either before or after the record.
    let again = world.begin(window.unlock());
    assert_eq!(*again.borrow(), Some(Ok(())));
    assert_eq!(*record.borrow(), Some(Ok(())));
    world.wait(window.session.catch_up(false)).unwrap();
    assert_eq!(window.reason(ALMA), "syg");
    let register = window.state.borrow().register.clone();
    let stored = Register::fold(world.stored().entries);
    assert_eq!(register, stored, "and nothing twice");
}

#[test]
fn the_keys_go_once_everything_is_done() {
    let world = World::new();
    let window = world.open();
    let journal = std::rc::Rc::downgrade(&window.session.journal().unwrap());
    world.hold(true);
    let record = window.begin_record(reason(ALMA, "syg"), &[]);
    window.session.lock();
    world.settle();
    assert!(journal.upgrade().is_some(), "it is still written with");
    world.hold(false);
    world.pass(200);
    assert_eq!(*record.borrow(), Some(Ok(())));
    assert!(journal.upgrade().is_none());
}

#[test]
fn the_keys_of_a_storage_that_never_fails_nor_answers_go_after_a_while() {
    let world = World::new();
    let window = world.open();
    world.fill(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    let journal = std::rc::Rc::downgrade(&window.session.journal().unwrap());
    window.session.lock();
    world.pass(60_000);
    assert!(journal.upgrade().is_none(), "no trying again keeps them");
}

#[test]
fn a_locked_vault_takes_and_gives_nothing() {
    let world = World::new();
    let window = world.open();
    let of_before = world.wait(proved(&window.session)).unwrap();
    window.session.lock();
    world.settle();
    window.type_text(joint(ALMA), "A");
    world.settle();
    let session = &window.session;
    assert_eq!(window.typed(joint(ALMA)), None);
    assert_eq!(
        window.record(reason(ALMA, "syg"), &[]),
        Err(SessionError::NotOpen)
    );
    let merge = session.merge(None, of_before, JournalContents::default(), &[], false);
    assert_eq!(world.wait(merge), Err(SessionError::NotOpen));
    assert_eq!(window.erase(&[ALMA]), Err(SessionError::NotOpen));
    assert_eq!(
        world.wait(session.catch_up(true)),
        Err(SessionError::NotOpen)
    );
    assert_eq!(world.wait(session.backup()), Err(SessionError::NotOpen));
    assert!(session.slots().is_empty());
    assert!(world.stored().entries.is_empty());
}

#[test]
fn locking_is_told_to_the_other_windows_unless_it_came_from_one() {
    let world = World::new();
    let window = world.open();
    window.session.lock();
    assert_eq!(window.heard(), [Event::Locked]);
    world.wait(window.unlock()).unwrap();
    window.session.lock_here();
    assert_eq!(window.heard(), []);
    // Locked already: there is nobody to tell.
    window.session.lock();
    assert_eq!(window.heard(), []);
}

/// The storage is full, and the lock comes. The keys go; what was typed comes back with the next
/// unlocking in this window, and is stored once there is room.
#[test]
fn what_could_not_be_stored_stays_sealed_in_the_window_until_it_is_unlocked() {
    let world = World::new();
    let window = world.open();
    window.record(added(ALMA), &[]).unwrap();
    window.type_text(joint(ALMA), "A");
    world.settle();
    world.fill(true);
    window.type_text(joint(ALMA), "A og mere");
    world.settle();
    let journal = std::rc::Rc::downgrade(&window.session.journal().unwrap());
    window.session.lock();
    world.pass(60_000);
    assert!(journal.upgrade().is_none(), "the keys are gone");
    assert!(window.session.holds_unsaved());
    assert_eq!(window.typed(joint(ALMA)), None);
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("A"));
    // Unlocked while it is still full, and locked again.
    for _ in 0..2 {
        world.wait(window.unlock()).unwrap();
        let session = &window.session;
        world.settle();
        assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("A og mere"));
        assert!(session.is_unsaved());
        session.lock();
        world.pass(60_000);
        assert!(session.holds_unsaved());
    }
    world.fill(false);
    world.wait(window.unlock()).unwrap();
    world.pass(30_000);
    assert!(!window.session.is_unsaved() && !window.session.holds_unsaved());
    let stored = world.stored_draft(joint(ALMA));
    assert_eq!(stored.as_deref(), Some("A og mere"));
    window.session.lock();
    world.settle();
    assert!(!window.session.holds_unsaved());
}

#[test]
fn what_was_stored_while_locking_and_what_was_finished_since_does_not_come_back() {
    let world = World::new();
    let window = world.open();
    window.record(added(ALMA), &[]).unwrap();
    world.hold(true);
    window.type_text(joint(ALMA), "A");
    window.session.lock();
    assert!(window.session.holds_unsaved());
    world.hold(false);
    world.pass(200);
    assert!(!window.session.holds_unsaved(), "it was stored");
    // What was typed after unlocking goes before what was sealed.
    world.wait(window.unlock()).unwrap();
    world.fill(true);
    window.type_text(joint(ALMA), "AB");
    world.settle();
    window.session.lock();
    world.pass(60_000);
    world.wait(window.unlock()).unwrap();
    window.type_text(joint(ALMA), "ABC");
    assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("ABC"));
}

/// The page sleeps or is left while keys are being changed: the other windows, which have the old
/// key, are told all the same.
#[test]
fn a_change_of_keys_that_ends_after_the_lock_is_told_to_the_other_windows() {
    for leaves in [false, true] {
        let world = World::new();
        let window = world.open();
        let proof = world.wait(proved(&window.session)).unwrap();
        world.hold(true);
        let session = window.session.clone();
        let change = async move {
            let changes = vault::KeyChanges::default();
            session.change_keys(None, proof, changes).await
        };
        let changed = world.begin(change);
        // What it reads is read, and the change itself is on its way.
        world.let_through();
        world.let_through();
        if leaves {
            window.session.leave();
        } else {
            window.session.lock_here();
        }
        assert_eq!(window.heard(), []);
        world.hold(false);
        world.pass(200);
        assert_eq!(*changed.borrow(), Some(Ok(())));
        assert_eq!(window.heard(), [Event::KeyChanged]);
        assert!(!window.is_open());
    }
}

/// What is read to be taken out in the open comes to nobody after the lock.
#[test]
fn everything_that_was_being_read_is_not_given_out_after_a_lock() {
    let world = World::new();
    let window = world.open();
    window.record(reason(ALMA, "syg"), &[]).unwrap();
    world.hold(true);
    let session = window.session.clone();
    let read = world.begin(async move { session.everything().await });
    window.session.lock();
    world.hold(false);
    world.settle();
    assert_eq!(*read.borrow(), Some(Err(SessionError::NotOpen)));
}
