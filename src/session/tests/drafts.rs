//! What is typed: stored, tried again, and told.

use std::rc::Rc;

use super::{
    draft_kinds::every_kind,
    world::{ALMA, BO, World, added, joint, reason},
};
use crate::{
    platform::Remembered,
    session::{DraftKey, JournalContents, SaveState, SessionError, WriterRole},
};
use trivsel::{
    register::{AdultId, DeviceId, GroupId, Register, RoundId},
    vocabulary::Id,
};
use vault::{StorageError, VaultError};

const FULL: SaveState =
    SaveState::Failed(SessionError::Vault(VaultError::Storage(StorageError::Full)));

#[test]
fn what_is_typed_is_there_at_once_and_stored_soon() {
    let world = World::new();
    let window = world.open();
    world.hold(true);
    window.type_text(joint(ALMA), "A");
    window.type_text(joint(ALMA), "Al");
    assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("Al"));
    world.settle();
    assert_eq!(window.session.save_state(joint(ALMA)), SaveState::Saving);
    assert!(window.session.is_unsaved());
    world.hold(false);
    world.settle();
    let state = window.session.save_state(joint(ALMA));
    assert!(matches!(state, SaveState::Stored(_)), "{state:?}");
    assert!(!window.session.is_unsaved());
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("Al"));
}

#[test]
fn what_was_typed_while_the_last_was_stored_is_not_said_to_be() {
    let world = World::new();
    let window = world.open();
    world.hold(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    window.type_text(joint(ALMA), "Al");
    world.let_through();
    assert_eq!(window.session.save_state(joint(ALMA)), SaveState::Saving);
    world.let_through();
    let state = window.session.save_state(joint(ALMA));
    assert!(matches!(state, SaveState::Stored(_)), "{state:?}");
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("Al"));
}

#[test]
fn what_could_not_be_stored_is_marked_and_nothing_is_said_to_be_saved_until_it_is() {
    let world = World::new();
    let window = world.open();
    world.fill(true);
    window.type_text(joint(ALMA), "lang tekst");
    world.settle();
    assert_eq!(window.session.save_state(joint(ALMA)), FULL);
    assert_eq!(window.session.unsaved_children(), [ALMA]);
    world.fill(false);
    // Something else is stored; the other thing is taken along.
    window.type_text(joint(BO), "kort");
    assert!(!matches!(
        window.session.shown_state(joint(BO)),
        SaveState::Stored(_)
    ));
    world.settle();
    assert!(window.session.unsaved_children().is_empty());
    assert_eq!(
        world.stored_draft(joint(ALMA)).as_deref(),
        Some("lang tekst")
    );
}

#[test]
fn one_that_fails_forbids_saying_that_another_is_stored() {
    let world = World::new();
    let window = world.open();
    window.type_text(joint(BO), "kort");
    world.settle();
    world.fill(true);
    window.type_text(joint(ALMA), "lang tekst");
    world.settle();
    let stored = window.session.save_state(joint(BO));
    assert!(matches!(stored, SaveState::Stored(_)), "{stored:?}");
    assert_eq!(window.session.shown_state(joint(BO)), FULL);
}

#[test]
fn it_is_tried_again_by_itself() {
    let world = World::new();
    let window = world.open();
    world.fill(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    world.pass(25_000);
    assert_eq!(window.session.save_state(joint(ALMA)), FULL);
    world.fill(false);
    world.pass(11_000);
    assert!(!window.session.is_unsaved());
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("A"));
}

#[test]
fn who_listens_hears_of_every_change_until_they_leave() {
    let world = World::new();
    let window = world.open();
    let states = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let (session, there) = (window.session.clone(), states.clone());
    let subscription = window.session.subscribe(move || {
        let mut states = there.borrow_mut();
        let state = session.save_state(joint(ALMA));
        if states.last() != Some(&state) {
            states.push(state);
        }
    });
    world.fill(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    drop(subscription);
    world.fill(false);
    window.session.retry_drafts();
    world.settle();
    assert_eq!(*states.borrow(), [SaveState::Saving, FULL]);
}

#[test]
fn what_anybody_has_begun_about_a_child_in_a_round_is_found() {
    let world = World::new();
    let window = world.open();
    let id = |number| Id::from_bytes([number; 16]);
    let own = |adult, child, round| DraftKey::Own {
        adult: AdultId(id(adult)),
        child,
        round: RoundId(id(round)),
    };
    window.type_text(own(1, ALMA, 5), "one");
    window.type_text(own(2, ALMA, 5), "two");
    window.type_text(own(1, ALMA, 6), "another round");
    window.type_text(own(1, BO, 5), "another child");
    window.type_text(joint(ALMA), "the team");
    let begun = window.session.begun_about(ALMA, RoundId(id(5)));
    assert_eq!(begun, [b"one".to_vec(), b"two".to_vec()]);
}

#[test]
fn a_cursor_that_is_not_stored_troubles_nobody() {
    let world = World::new();
    let window = world.open();
    world.fill(true);
    let id = Id::from_bytes([5; 16]);
    let cursor = DraftKey::Cursor {
        adult: AdultId(id),
        group: GroupId(id),
        round: RoundId(id),
    };
    window.type_text(cursor, "3");
    world.settle();
    assert!(!window.session.is_unsaved());
    assert_eq!(window.session.unsaved_trouble(), None);
    assert_eq!(window.typed(cursor).as_deref(), Some("3"));
}

#[test]
fn what_is_typed_while_another_window_writes_is_marked_and_stored_once_this_one_does() {
    let world = World::new();
    let window = world.open();
    window.session.set_role(WriterRole::Follows);
    window.type_text(joint(ALMA), "A");
    world.settle();
    let elsewhere = SaveState::Failed(SessionError::Vault(VaultError::ChangedElsewhere));
    assert_eq!(window.session.save_state(joint(ALMA)), elsewhere);
    window.session.set_role(WriterRole::Writes);
    world.settle();
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("A"));
}

#[test]
fn an_erased_child_takes_its_drafts_along() {
    let world = World::new();
    let window = world.open();
    window.record(reason(ALMA, "syg"), &[]).unwrap();
    world.fill(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    world.fill(false);
    let erased = window.erase(&[ALMA]);
    assert_eq!(erased, Ok(1));
    assert_eq!(window.typed(joint(ALMA)), None);
    assert!(!window.session.is_unsaved());
    world.pass(30_000);
    assert_eq!(world.stored_draft(joint(ALMA)), None);
}

#[test]
fn whom_an_adult_has_begun_is_told_to_that_adult_alone_until_it_is_finished() {
    let world = World::new();
    let window = world.open();
    let adult = |number| AdultId(Id::from_bytes([number; 16]));
    let own = |child, by, round| DraftKey::Own {
        adult: adult(by),
        child,
        round: RoundId(Id::from_bytes([round; 16])),
    };
    for key in [own(BO, 1, 1), own(ALMA, 1, 1), own(ALMA, 1, 2)] {
        window.type_text(key, "A");
    }
    window.type_text(own(BO, 2, 1), "B");
    window.type_text(joint(ALMA), "C");
    assert_eq!(window.session.begun_by(adult(1)), [ALMA, BO]);
    assert_eq!(window.session.begun_by(adult(2)), [BO]);
    assert_eq!(window.session.begun_by(adult(3)), []);
    world.settle();
    window.session.lock();
    assert_eq!(window.session.begun_by(adult(1)), []);
}

/// A writing sheet is no entry: it goes when it is thrown away, and when it has lived its days, and no
/// other draft goes with it.
#[test]
fn a_writing_sheet_goes_without_an_entry_and_nothing_of_it_is_stored() {
    let key = |child| DraftKey::Notification { child };
    let world = World::new();
    let window = world.open();
    for child in [ALMA, BO] {
        window.type_text(key(child), "set og hørt");
    }
    window.type_text(joint(ALMA), "Al");
    world.settle();
    assert_eq!(
        world.stored_draft(key(ALMA)).as_deref(),
        Some("set og hørt")
    );
    let done = [key(ALMA)];
    let thrown = window.session.record(None, Vec::new(), &done);
    world.wait(thrown).unwrap();
    assert_eq!(
        (window.typed(key(ALMA)), world.stored_draft(key(ALMA))),
        (None, None)
    );
    assert_eq!(world.stored_draft(key(BO)).as_deref(), Some("set og hørt"));
    let kept = window.session.drop_writing(|_| false);
    world.wait(kept).unwrap();
    assert!(window.typed(key(BO)).is_some());
    let lived = window
        .session
        .drop_writing(|stored| stored == "set og hørt".as_bytes());
    world.wait(lived).unwrap();
    assert_eq!(
        (window.typed(key(BO)), world.stored_draft(key(BO))),
        (None, None)
    );
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("Al"));
    assert!(world.stored().entries.is_empty());
}

/// The leader's page shows them, and nothing else that was begun.
#[test]
fn the_answers_that_leaders_have_begun_are_told_from_every_other_draft() {
    let window = World::new().open();
    window.record(added(ALMA), &[]).unwrap();
    let is_review = |key: &DraftKey| matches!(key, DraftKey::Review { .. });
    let (reviews, others): (Vec<_>, Vec<_>) = every_kind().into_iter().partition(is_review);
    others
        .iter()
        .for_each(|key| window.type_text(*key, "andet"));
    assert_eq!(window.session.begun_reviews(), []);
    reviews.iter().for_each(|key| window.type_text(*key, "set"));
    let begun = window.session.begun_reviews();
    assert_eq!(begun.len(), reviews.len());
    assert!(reviews.iter().all(|key| begun.contains(key)));
}

/// Nothing of it is stored, and everything can be tried.
#[test]
fn the_sample_takes_what_is_typed_in_it() {
    let world = World::new();
    let window = world.window();
    let device = DeviceId(Id::from_bytes([51; 16]));
    let journal = Rc::new(Remembered::new(device, Vec::new()));
    let (session, contents) = (&window.session, JournalContents::default());
    let begun = session.generation();
    let started = session.start(begun, journal, Register::default(), contents, true);
    assert_eq!(started, Ok(()));
    window.record(added(ALMA), &[]).unwrap();
    window.type_text(joint(ALMA), "A");
    world.settle();
    assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("A"));
    assert!(!window.session.is_unsaved());
}
