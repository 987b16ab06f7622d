//! Færdig: an entry is made from a draft, and typing goes on meanwhile.

use super::{
    draft_kinds::every_kind,
    world::{ALMA, World, joint, reason},
};
use crate::session::SaveState;

/// Either it stays a draft, under a key that is asked for again, or nothing is taken meanwhile.
#[test]
fn nothing_is_typed_under_a_key_that_no_screen_asks_for_again() {
    for (key, begun) in every_kind()
        .into_iter()
        .flat_map(|key| [(key, true), (key, false)])
    {
        let world = World::new();
        let window = world.open();
        if begun {
            window.type_text(key, "A");
            world.settle();
        }
        world.hold(true);
        let record = window.begin_record(reason(ALMA, "syg"), &[key]);
        window.type_text(key, "A og mere");
        world.hold(false);
        world.settle();
        assert_eq!(*record.borrow(), Some(Ok(())));
        let left = (!key.moves_on()).then_some("A og mere");
        assert_eq!(
            window.typed(key).as_deref(),
            left,
            "{key:?}, begun: {begun}"
        );
        assert_eq!(
            world.stored_draft(key).as_deref(),
            left,
            "{key:?}, begun: {begun}"
        );
    }
}

#[test]
fn where_the_entry_was_not_stored_every_draft_is_typed_on_in() {
    for key in every_kind() {
        let world = World::new();
        let window = world.open();
        window.type_text(key, "A");
        world.settle();
        world.fill(true);
        let record = window.begin_record(reason(ALMA, "syg"), &[key]);
        world.settle();
        assert!(record.borrow().as_ref().is_some_and(Result::is_err));
        world.fill(false);
        window.type_text(key, "AB");
        world.settle();
        assert_eq!(world.stored_draft(key).as_deref(), Some("AB"), "{key:?}");
    }
}

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
