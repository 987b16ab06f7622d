//! Færdig: an entry is made from a draft, and typing goes on meanwhile.

use super::world::{ALMA, World, joint, reason};
use crate::session::SaveState;

#[test]
fn the_draft_goes_with_its_entry() {
    let world = World::new();
    let window = world.open();
    window.type_text(joint(ALMA), "A");
    world.settle();
    window.record(reason(ALMA, "syg"), &[joint(ALMA)]).unwrap();
    assert_eq!(window.typed(joint(ALMA)), None);
    assert_eq!(world.stored_draft(joint(ALMA)), None);
    assert_eq!(window.reason(ALMA), "syg");
}

#[test]
fn what_is_typed_until_the_entry_is_stored_stays_a_draft() {
    let world = World::new();
    let window = world.open();
    window.type_text(joint(ALMA), "A");
    world.settle();
    world.hold(true);
    let record = window.begin_record(reason(ALMA, "syg"), &[joint(ALMA)]);
    window.type_text(joint(ALMA), "A og mere");
    world.settle();
    assert_eq!(window.session.save_state(joint(ALMA)), SaveState::Saving);
    world.hold(false);
    world.settle();
    assert_eq!(*record.borrow(), Some(Ok(())));
    assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("A og mere"));
    assert_eq!(
        world.stored_draft(joint(ALMA)).as_deref(),
        Some("A og mere")
    );
}

#[test]
fn a_letter_that_was_on_its_way_does_not_come_back_after_the_entry() {
    let world = World::new();
    let window = world.open();
    world.hold(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    let record = window.begin_record(reason(ALMA, "syg"), &[joint(ALMA)]);
    world.hold(false);
    world.settle();
    assert_eq!(*record.borrow(), Some(Ok(())));
    assert_eq!(window.typed(joint(ALMA)), None);
    assert_eq!(world.stored_draft(joint(ALMA)), None);
}

#[test]
fn an_entry_that_was_not_stored_leaves_its_draft() {
    let world = World::new();
    let window = world.open();
    world.hold(true);
    world.fill(true);
    window.type_text(joint(ALMA), "A");
    let record = window.begin_record(reason(ALMA, "syg"), &[joint(ALMA)]);
    window.type_text(joint(ALMA), "AB");
    world.hold(false);
    world.settle();
    assert!(record.borrow().as_ref().is_some_and(Result::is_err));
    assert_eq!(window.reason(ALMA), "");
    world.fill(false);
    world.pass(11_000);
    assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("AB"));
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("AB"));
}

#[test]
fn what_was_typed_and_taken_back_meanwhile_is_finished() {
    let world = World::new();
    let window = world.open();
    window.type_text(joint(ALMA), "A");
    world.settle();
    world.hold(true);
    window.begin_record(reason(ALMA, "syg"), &[joint(ALMA)]);
    window.type_text(joint(ALMA), "AB");
    window.type_text(joint(ALMA), "A");
    world.hold(false);
    world.settle();
    assert_eq!(window.typed(joint(ALMA)), None);
    assert_eq!(world.stored_draft(joint(ALMA)), None);
}
