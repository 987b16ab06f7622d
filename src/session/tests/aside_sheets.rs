//! A writing sheet that was set aside lives no longer than any other, and goes when it is noted.

use super::world::{ALMA, Window, World, added, joint, proved};
use crate::session::{DraftKey, FormHold, FormSays, SessionError, WriterRole};
use trivsel::register::{Fact, FactName, Notification};

const SHEET: DraftKey = DraftKey::Notification { child: ALMA };

/// "Jeg har underrettet."
fn note(window: &Window) -> Result<(), SessionError> {
    let Fact::NotificationNoted(noted) = Fact::made_up(FactName::NotificationNoted, ALMA, "x")
    else {
        panic!("nothing noted");
    };
    let noted = Notification {
        filed: None,
        taken_back: false,
        ..noted
    };
    let says = FormSays {
        facts: vec![Fact::NotificationNoted(noted)],
        done: vec![SHEET],
    };
    let proof = window.world.wait(proved(&window.session))?;
    let form = FormHold::default();
    let noted = (window.session).record_form(None, Some(proof), says, &form);
    window.world.wait(noted)
}

/// A window in which a sheet was set aside, as another stored its own.
fn with_one_aside() -> Window {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    other.record(added(ALMA), &[]).unwrap();
    one.session.set_role(WriterRole::Follows);
    one.type_text(SHEET, "må ikke vide det");
    world.settle();
    other.type_text(SHEET, "skrevet der");
    world.settle();
    world.wait(one.session.catch_up(false)).unwrap();
    assert_eq!(one.session.aside(), [(SHEET, 1)]);
    world.wait(one.session.catch_up(true)).unwrap();
    one.session.set_role(WriterRole::Writes);
    world.pass(30_000);
    one
}

#[track_caller]
fn nothing_is_left(window: &Window) {
    window.world.pass(30_000);
    assert_eq!(window.session.aside(), []);
    assert_eq!(window.typed(SHEET), None);
    assert_eq!(window.world.stored_draft(SHEET), None);
}

#[test]
fn what_was_set_aside_goes_when_it_has_lived_its_days() {
    for locks in [false, true] {
        let one = with_one_aside();
        if locks {
            one.session.lock_here();
            one.world.pass(60_000);
            one.world.wait(one.unlock()).unwrap();
            assert_eq!(one.session.aside(), [(SHEET, 1)]);
        }
        one.world.wait(one.session.drop_writing(|_| false)).unwrap();
        assert_eq!(one.session.aside(), [(SHEET, 1)]);
        one.world.wait(one.session.drop_writing(|_| true)).unwrap();
        nothing_is_left(&one);
    }
}

#[test]
fn what_was_set_aside_goes_when_it_is_noted() {
    let one = with_one_aside();
    note(&one).unwrap();
    nothing_is_left(&one);
}

/// Neither what was stored of it then, nor what never was.
#[test]
fn what_was_sealed_over_a_lock_does_not_outlive_the_noting_in_another_window() {
    for was_stored in [false, true] {
        let world = World::new();
        let (one, other) = (world.open(), world.open());
        one.record(added(ALMA), &[]).unwrap();
        if was_stored {
            one.type_text(SHEET, "Tre");
            world.settle();
        }
        world.fill(true);
        one.type_text(SHEET, "Tre morgener");
        world.settle();
        one.session.lock_here();
        world.pass(60_000);
        assert!(one.session.holds_unsaved());
        world.fill(false);
        world.wait(other.session.catch_up(true)).unwrap();
        note(&other).unwrap();
        world.wait(one.unlock()).unwrap();
        nothing_is_left(&one);
    }
}

/// What else was typed of the child is in no notification.
#[test]
fn what_is_no_sheet_outlives_the_noting_in_another_window() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    one.record(added(ALMA), &[]).unwrap();
    world.fill(true);
    one.type_text(joint(ALMA), "Vi er enige om");
    world.settle();
    one.session.lock_here();
    world.pass(60_000);
    world.fill(false);
    world.wait(other.session.catch_up(true)).unwrap();
    note(&other).unwrap();
    world.wait(one.unlock()).unwrap();
    assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("Vi er enige om"));
    assert_eq!(one.session.aside(), []);
}

/// One that was begun since the last notification is taken up.
#[test]
fn a_sheet_that_nobody_noted_comes_back_after_a_lock() {
    let world = World::new();
    let one = world.open();
    one.record(added(ALMA), &[]).unwrap();
    note(&one).unwrap();
    world.fill(true);
    one.type_text(SHEET, "En ny");
    world.settle();
    one.session.lock_here();
    world.pass(60_000);
    world.fill(false);
    world.wait(one.unlock()).unwrap();
    assert_eq!(one.typed(SHEET).as_deref(), Some("En ny"));
}

/// What stands in its place was written later, and lives on.
#[test]
fn what_was_set_aside_goes_alone_where_it_alone_has_lived_its_days() {
    let one = with_one_aside();
    let older = |sheet: &[u8]| sheet == "må ikke vide det".as_bytes();
    one.world.wait(one.session.drop_writing(older)).unwrap();
    assert_eq!(one.session.aside(), []);
    let left = one.world.stored_draft(SHEET);
    assert_eq!(left.as_deref(), Some("skrevet der"));
}
