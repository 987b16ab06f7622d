//! Which window writes, when it may hand over to another, and how it is left.

use super::world::{ALMA, BO, World, joint, reason};
use crate::session::{Event, WriterRole};
use vault::VaultError;

#[test]
fn a_window_follows_from_when_it_is_told_until_it_is_told_again() {
    let world = World::new();
    let window = world.open();
    assert!(!window.session.follows());
    for (role, follows) in [
        (WriterRole::Follows, true),
        (WriterRole::Stuck(VaultError::DamagedHead.into()), true),
        (WriterRole::Writes, false),
        (WriterRole::Follows, true),
    ] {
        window.session.set_role(role.clone());
        assert_eq!(window.session.follows(), follows, "{role:?}");
        assert_eq!(window.state.borrow().role, role, "and the screen says so");
    }
    window.session.lock();
    assert!(!window.session.follows(), "no vault is open");
}

/// Whoever hands over earlier leaves behind what is not stored.
#[test]
fn it_hands_over_once_all_that_was_typed_and_asked_for_is_stored() {
    let world = World::new();
    let window = world.open();
    assert!(window.session.is_idle());
    world.hold(true);
    window.type_text(joint(ALMA), "A");
    assert!(!window.session.is_idle(), "a draft waits");
    world.settle();
    assert!(!window.session.is_idle(), "and is on its way");
    world.hold(false);
    world.settle();
    assert!(window.session.is_idle());
    world.hold(true);
    let record = window.begin_record(reason(ALMA, "syg"), &[]);
    assert!(!window.session.is_idle(), "an entry is on its way");
    world.hold(false);
    world.settle();
    assert_eq!(*record.borrow(), Some(Ok(())));
    assert!(window.session.is_idle());
    window.session.lock();
    world.settle();
    assert!(!window.session.is_idle(), "no vault is open");
}

/// Two tasks at once could lay an older letter over a newer one.
#[test]
fn drafts_are_stored_one_after_the_other() {
    let world = World::new();
    let window = world.open();
    world.hold(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    window.type_text(joint(ALMA), "Al");
    world.settle();
    world.hold(false);
    world.settle();
    assert_eq!(
        window.heard(),
        [Event::Written; 2],
        "the first, and the last"
    );
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("Al"));
}

/// However much is typed meanwhile, a full storage is asked again at one time.
#[test]
fn what_could_not_be_stored_is_tried_again_once_in_a_while() {
    let world = World::new();
    let window = world.open();
    world.fill(true);
    for text in ["A", "Al", "Alm", "Alma"] {
        window.type_text(joint(ALMA), text);
        world.settle();
    }
    let calls = std::rc::Rc::new(std::cell::Cell::new(0));
    let counted = calls.clone();
    let _subscription = window
        .session
        .subscribe(move || counted.set(counted.get() + 1));
    world.pass(11_000);
    assert_eq!(calls.get(), 2, "it is being stored, and could not be");
    // And again, for as long as it is full.
    world.pass(22_000);
    assert_eq!(calls.get(), 6);
    world.fill(false);
    world.pass(11_000);
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("Alma"));
}

#[test]
fn a_page_that_is_left_is_locked_and_what_was_typed_is_stored() {
    let world = World::new();
    let window = world.open();
    window.type_text(joint(BO), "B");
    window.session.leave();
    assert!(!window.is_open());
    assert_eq!(window.typed(joint(BO)), None);
    world.settle();
    assert_eq!(world.stored_draft(joint(BO)).as_deref(), Some("B"));
    assert_eq!(window.heard(), [], "the other windows stay as they are");
}

/// So that no window locks by itself while somebody works in another.
#[test]
fn a_touch_in_another_window_counts() {
    let window = World::new().window();
    assert_eq!(window.session.touches_elsewhere(), 0);
    window.session.touched_elsewhere();
    assert_eq!(window.session.touches_elsewhere(), 1);
    window.session.touched_elsewhere();
    window.session.touched_elsewhere();
    assert_eq!(window.session.touches_elsewhere(), 3);
}

#[test]
fn a_handle_is_of_its_own_session_and_of_no_other() {
    let world = World::new();
    let (one, other) = (world.window(), world.window());
    assert!(one.session == one.session.clone());
    assert!(one.session != other.session);
}
