//! Two windows with one vault.

use super::world::{ALMA, BO, Window, World, added, joint, reason};
use crate::session::{DraftKey, Event, SessionError, WriterRole};
use trivsel::{register::FocusPointId, vocabulary::Id};
use vault::VaultError;

#[test]
fn what_one_writes_the_other_shows() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    one.record(reason(ALMA, "syg"), &[]).unwrap();
    one.type_text(joint(BO), "B");
    world.settle();
    assert!(one.heard().contains(&Event::Written));
    assert_eq!(world.wait(other.session.catch_up(false)), Ok(true));
    assert_eq!(other.reason(ALMA), "syg");
    assert_eq!(other.typed(joint(BO)).as_deref(), Some("B"));
    assert_eq!(other.state.borrow().revision, [1, 1]);
    assert_eq!(world.wait(other.session.catch_up(false)), Ok(false));
}

#[test]
fn who_has_fallen_behind_is_refused_and_told() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    one.record(reason(ALMA, "syg"), &[]).unwrap();
    let refused = other.record(reason(ALMA, "på ferie"), &[]);
    assert_eq!(
        refused,
        Err(SessionError::Vault(VaultError::ChangedElsewhere))
    );
    assert_eq!(other.heard(), [Event::Refused]);
    assert_eq!(other.reason(ALMA), "");
}

#[test]
fn a_merge_in_one_window_puts_no_older_value_over_a_newer_one_in_the_other() {
    let elsewhere = World::new();
    let there = elsewhere.open();
    // Old: written before anything that this vault knows.
    there.record(reason(ALMA, "gammelt"), &[]).unwrap();
    there.record(reason(BO, "kun der"), &[]).unwrap();
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    for text in ["1", "2", "3", "nyt"] {
        one.record(reason(ALMA, text), &[]).unwrap();
    }
    world.wait(other.session.catch_up(false)).unwrap();
    other.session.set_role(WriterRole::Follows);
    let backup = elsewhere.stored();
    assert_eq!(one.merge(backup), Ok(2));
    world.wait(other.session.catch_up(false)).unwrap();
    for window in [&one, &other] {
        assert_eq!(window.reason(ALMA), "nyt");
        assert_eq!(window.reason(BO), "kun der");
    }
    let shown = |window: &super::world::Window| window.state.borrow().register.clone();
    assert_eq!(shown(&one), shown(&other));
    // Taking over and writing goes on from there.
    world.wait(other.session.catch_up(true)).unwrap();
    other.session.set_role(WriterRole::Writes);
    other.record(reason(BO, "nyere"), &[]).unwrap();
    world.wait(one.session.catch_up(false)).unwrap();
    assert_eq!(one.reason(BO), "nyere");
}

#[test]
fn taking_over_in_the_middle_of_typing_keeps_what_was_stored_and_marks_what_was_not() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    one.type_text(joint(ALMA), "A");
    world.settle();
    world.wait(other.session.catch_up(true)).unwrap();
    one.type_text(joint(ALMA), "AB");
    world.settle();
    assert!(one.session.is_unsaved());
    assert!(one.heard().contains(&Event::Refused));
    assert_eq!(other.typed(joint(ALMA)).as_deref(), Some("A"));
    // It follows, and takes over later.
    one.session.set_role(WriterRole::Follows);
    world.wait(one.session.catch_up(true)).unwrap();
    one.session.set_role(WriterRole::Writes);
    world.settle();
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("AB"));
}

#[test]
fn what_another_window_finished_is_no_draft_here_any_more() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    one.type_text(joint(ALMA), "A");
    world.settle();
    world.wait(other.session.catch_up(false)).unwrap();
    assert_eq!(other.typed(joint(ALMA)).as_deref(), Some("A"));
    one.record(reason(ALMA, "syg"), &[joint(ALMA)]).unwrap();
    world.wait(other.session.catch_up(false)).unwrap();
    assert_eq!(other.typed(joint(ALMA)), None);
}

/// It takes over, and what was typed before is kept aside when its turn comes: nothing was refused
/// that would make it follow again.
#[test]
fn what_was_kept_aside_before_its_turn_is_no_refusal() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    one.session.set_role(WriterRole::Follows);
    one.type_text(joint(ALMA), "her");
    other.type_text(joint(ALMA), "der");
    world.settle();
    one.heard();
    world.hold(true);
    let session = one.session.clone();
    let taken = world.begin(async move { session.catch_up(true).await });
    one.session.set_role(WriterRole::Writes);
    world.settle();
    world.hold(false);
    world.settle();
    assert_eq!(*taken.borrow(), Some(Ok(true)));
    assert_eq!(one.session.aside(), [(joint(ALMA), 1)]);
    assert!(!one.heard().contains(&Event::Refused));
    one.type_text(joint(ALMA), "der, og mere");
    world.settle();
    let stored = world.stored_draft(joint(ALMA));
    assert_eq!(stored.as_deref(), Some("der, og mere"));
}

/// Forms are made anew by that count: not under the fingers of whoever types, and always where other
/// words lie in the draft than they show.
#[test]
fn the_count_of_drafts_changes_with_what_another_window_stored_and_with_no_key_that_is_pressed() {
    let point = DraftKey::Focus {
        child: ALMA,
        point: FocusPointId(Id::from_bytes([46; 16])),
    };
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    one.record(added(ALMA), &[]).unwrap();
    world.wait(other.session.catch_up(false)).unwrap();
    let drafts = |window: &Window| window.state.borrow().revision[1];
    one.type_text(point, "a");
    world.settle();
    one.type_text(point, "ab");
    world.settle();
    // Reading again finds nothing but one's own.
    world.wait(one.session.catch_up(false)).unwrap();
    assert_eq!(drafts(&one), 0);
    world.wait(other.session.catch_up(true)).unwrap();
    assert_eq!(drafts(&other), 1);
    other.type_text(point, "ab\nog tre\nlinjer");
    world.settle();
    assert_eq!(drafts(&other), 1);
    // Typed before it was read, and so kept aside.
    one.session.set_role(WriterRole::Follows);
    one.type_text(point, "abc");
    world.wait(one.session.catch_up(true)).unwrap();
    one.session.set_role(WriterRole::Writes);
    assert_eq!(one.typed(point).as_deref(), Some("ab\nog tre\nlinjer"));
    assert_eq!(drafts(&one), 1);
    // Choosing the other is read again too.
    let register = one.state.borrow().register.clone();
    one.session.swap_aside(point, &register);
    world.settle();
    assert_eq!(one.typed(point).as_deref(), Some("abc"));
    assert_eq!(drafts(&one), 2);
}
