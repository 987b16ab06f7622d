//! What is old stays old, where a full disk, a lock and a second window meet.

use super::world::{ALMA, BO, PASSPHRASE, Window, World, added, joint, reason};
use crate::session::{FormHold, SessionError, WriterRole};
use trivsel::register::Register;

/// Somebody typed while the storage was full, and the lock came.
fn locked_with(world: &World, window: &Window, text: &str) {
    world.fill(true);
    window.type_text(joint(ALMA), text);
    world.settle();
    window.session.lock_here();
    world.pass(60_000);
    world.fill(false);
    assert!(window.session.holds_unsaved());
}

/// The window writes from now on, and everything that waits is tried.
fn writes(world: &World, window: &Window) {
    world.wait(window.session.catch_up(true)).unwrap();
    window.session.set_role(WriterRole::Writes);
    world.pass(30_000);
}

#[test]
fn what_stayed_sealed_is_not_laid_over_what_was_typed_since() {
    let world = World::new();
    let one = world.open();
    one.record(added(ALMA), &[]).unwrap();
    one.type_text(joint(ALMA), "først");
    world.settle();
    locked_with(&world, &one, "gammelt");
    let other = world.open();
    other.type_text(joint(ALMA), "nyt");
    world.settle();
    world.wait(one.unlock()).unwrap();
    assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("nyt"));
    writes(&world, &one);
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("nyt"));
    // The words of before are not lost: they are kept aside, over another lock too.
    assert_eq!(one.session.aside(), [(joint(ALMA), 1)]);
    assert!(!one.session.is_unsaved());
    one.session.lock();
    world.pass(60_000);
    assert!(one.session.holds_unsaved());
    world.wait(one.unlock()).unwrap();
    assert_eq!(one.session.aside(), [(joint(ALMA), 1)]);
    let revision = one.state.borrow().revision;
    one.session.swap_aside(joint(ALMA), &Register::default());
    world.settle();
    assert_ne!(one.state.borrow().revision, revision, "forms read it again");
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("gammelt"));
    one.session.swap_aside(joint(ALMA), &Register::default());
    world.settle();
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("nyt"));
    one.session.drop_aside(joint(ALMA));
    assert_eq!(one.session.aside(), []);
    one.session.lock();
    world.pass(60_000);
    assert!(!one.session.holds_unsaved());
}

/// Typed in a window that follows; the other one stores the same draft, or finishes it.
#[test]
fn what_is_typed_here_and_stored_otherwise_elsewhere_is_kept_aside() {
    for finishes in [false, true] {
        let world = World::new();
        let (one, other) = (world.open(), world.open());
        other.record(added(ALMA), &[]).unwrap();
        other.type_text(joint(ALMA), "først");
        world.settle();
        world.wait(one.session.catch_up(false)).unwrap();
        one.session.set_role(WriterRole::Follows);
        one.type_text(joint(ALMA), "her");
        world.settle();
        if finishes {
            other.record(reason(ALMA, "syg"), &[joint(ALMA)]).unwrap();
        } else {
            other.type_text(joint(ALMA), "der");
        }
        world.settle();
        world.wait(one.session.catch_up(false)).unwrap();
        let stands = if finishes { None } else { Some("der") };
        assert_eq!(one.typed(joint(ALMA)).as_deref(), stands);
        assert_eq!(one.session.aside(), [(joint(ALMA), 1)]);
        writes(&world, &one);
        assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), stands);
        one.session.swap_aside(joint(ALMA), &Register::default());
        world.settle();
        assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("her"));
        let aside: &[_] = if finishes { &[] } else { &[(joint(ALMA), 1)] };
        assert_eq!(one.session.aside(), aside);
    }
}

/// The same words in both windows, or nothing typed here: there is nothing to choose.
#[test]
fn where_both_windows_say_the_same_nothing_is_kept_aside() {
    for typed in [None, Some("der")] {
        let world = World::new();
        let (one, other) = (world.open(), world.open());
        one.session.set_role(WriterRole::Follows);
        if let Some(text) = typed {
            one.type_text(joint(ALMA), text);
        }
        other.type_text(joint(ALMA), "der");
        world.settle();
        world.wait(one.session.catch_up(false)).unwrap();
        assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("der"));
        assert_eq!(one.session.aside(), []);
        assert!(!one.session.is_unsaved());
    }
}

/// Nothing was typed here that is not stored, or that anybody misses.
#[test]
fn what_was_typed_and_taken_back_is_not_kept_aside() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    other.type_text(joint(ALMA), "først");
    world.settle();
    world.wait(one.session.catch_up(false)).unwrap();
    one.session.set_role(WriterRole::Follows);
    one.type_text(joint(ALMA), "først og");
    one.type_text(joint(ALMA), "først");
    world.settle();
    other.type_text(joint(ALMA), "der");
    world.settle();
    world.wait(one.session.catch_up(false)).unwrap();
    assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("der"));
    assert_eq!(one.session.aside(), []);
}

/// It was being stored when the lock came, and was: it lies there as it was typed.
#[test]
fn what_was_on_its_way_at_the_lock_is_not_taken_for_another_window() {
    let world = World::new();
    let window = world.open();
    window.record(added(ALMA), &[]).unwrap();
    world.hold(true);
    window.type_text(joint(ALMA), "A");
    world.settle();
    window.type_text(joint(ALMA), "AB");
    window.session.lock();
    // The first is stored, and the storage is full then.
    world.let_through();
    world.fill(true);
    world.hold(false);
    world.pass(60_000);
    world.fill(false);
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("A"));
    world.wait(window.unlock()).unwrap();
    assert_eq!(window.session.aside(), []);
    assert_eq!(window.typed(joint(ALMA)).as_deref(), Some("AB"));
    world.pass(30_000);
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("AB"));
}

/// Somebody unlocks before the lock has seen what came of it: it was stored, or refused, and another
/// window has stored something else.
#[test]
fn what_was_on_its_way_at_the_lock_is_known_where_it_is_unlocked_at_once() {
    for is_stored in [true, false] {
        let world = World::new();
        let window = world.open();
        window.record(added(ALMA), &[]).unwrap();
        world.hold(true);
        window.type_text(joint(ALMA), "A");
        world.settle();
        window.type_text(joint(ALMA), "AB");
        window.session.lock_here();
        if is_stored {
            world.let_through();
        }
        world.fill(true);
        world.hold(false);
        world.settle();
        world.fill(false);
        if !is_stored {
            world.open().type_text(joint(ALMA), "der");
            world.settle();
        }
        world.wait(window.unlock()).unwrap();
        let (shown, aside) = match is_stored {
            true => ("AB", vec![]),
            false => ("der", vec![(joint(ALMA), 1)]),
        };
        assert_eq!(window.typed(joint(ALMA)).as_deref(), Some(shown));
        assert_eq!(window.session.aside(), aside);
    }
}

/// Other entries were tried and never stored; that moves the clock of this window alone.
#[test]
fn a_form_that_was_pressed_often_is_not_laid_over_what_was_written_since_either() {
    let world = World::new();
    let (one, form) = (world.open(), FormHold::default());
    world.fill(true);
    for _ in 0..9 {
        let refused = one
            .session
            .record_form(None, None, vec![reason(BO, "gammelt")], &form);
        assert!(world.wait(refused).is_err());
    }
    one.session.lock_here();
    world.pass(60_000);
    world.fill(false);
    world.open().record(reason(BO, "nyt"), &[]).unwrap();
    world.wait(one.unlock()).unwrap();
    writes(&world, &one);
    assert_eq!(world.open().reason(BO), "nyt");
}

#[test]
fn what_stayed_sealed_is_taken_up_where_nothing_was_typed_since() {
    for stored_before in [false, true] {
        let world = World::new();
        let one = world.open();
        one.record(added(ALMA), &[]).unwrap();
        if stored_before {
            one.type_text(joint(ALMA), "først");
            world.settle();
        }
        locked_with(&world, &one, "nyt");
        world.wait(one.unlock()).unwrap();
        assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("nyt"));
        writes(&world, &one);
        assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("nyt"));
        assert!(!one.session.is_unsaved() && !one.session.holds_unsaved());
    }
}

/// Of what is said in a form the last one holds: this one was said before, and is stored after.
#[test]
fn what_a_form_was_refused_is_not_laid_over_what_was_written_since() {
    for locks in [false, true] {
        for keys_change in [false, true] {
            let world = World::new();
            let (one, form) = (world.open(), FormHold::default());
            one.record(added(BO), &[]).unwrap();
            world.fill(true);
            let facts = vec![reason(BO, "gammelt"), added(ALMA)];
            let refused = one.session.record_form(None, None, facts, &form);
            assert!(world.wait(refused).is_err());
            if locks {
                one.session.lock_here();
                world.pass(60_000);
            }
            world.fill(false);
            world.pass(1000);
            let other = world.open();
            other.record(reason(BO, "nyt"), &[]).unwrap();
            if keys_change && locks {
                let changes = vault::KeyChanges::default();
                super::forged_copy::change(&other, PASSPHRASE, changes);
            }
            if locks {
                world.wait(one.unlock()).unwrap();
            }
            one.session.leave_form(Some(&form));
            writes(&world, &one);
            assert!(!one.session.is_unsaved());
            assert_eq!(one.reason(BO), "nyt");
            let anew = world.open();
            assert_eq!(anew.reason(BO), "nyt");
            assert!(anew.state.borrow().register.child(ALMA).is_some());
        }
    }
}

/// In one window: what is finished goes past the queue in which a refused form waits.
#[test]
fn what_waits_is_not_laid_over_what_was_finished_past_it() {
    let world = World::new();
    let (window, form) = (world.open(), FormHold::default());
    world.fill(true);
    let refused = window
        .session
        .record_form(None, None, vec![reason(BO, "gammelt")], &form);
    assert!(world.wait(refused).is_err());
    window.session.leave_form(Some(&form));
    world.settle();
    world.fill(false);
    world.pass(50);
    window.record(reason(BO, "nyt"), &[joint(BO)]).unwrap();
    world.pass(30_000);
    assert!(!window.session.is_unsaved());
    assert_eq!(window.reason(BO), "nyt");
    assert_eq!(world.open().reason(BO), "nyt");
}

/// A form is pressed while another of before waits, and something is recorded past both of them.
#[test]
fn a_form_that_waits_its_turn_is_not_laid_over_what_was_recorded_after_it_was_pressed() {
    let world = World::new();
    let (window, first) = (world.open(), FormHold::default());
    world.fill(true);
    let refused = window
        .session
        .record_form(None, None, vec![reason(BO, "først")], &first);
    assert!(world.wait(refused).is_err());
    world.hold(true);
    window.session.leave_form(Some(&first));
    world.tick();
    let session = window.session.clone();
    let second = world.begin(async move {
        let form = FormHold::default();
        let facts = vec![reason(BO, "dernæst")];
        session.record_form(None, None, facts, &form).await
    });
    world.tick();
    window.begin_record(reason(BO, "sidst"), &[]);
    world.fill(false);
    world.hold(false);
    world.pass(30_000);
    assert_eq!(*second.borrow(), Some(Ok(())));
    assert_eq!(window.reason(BO), "sidst");
    assert_eq!(world.open().reason(BO), "sidst");
}

/// A window takes over, and the lock comes while it reads what the other one has stored.
#[test]
fn what_was_read_when_the_lock_came_is_not_laid_over_by_what_waited() {
    let world = World::new();
    let (one, other) = (world.open(), world.open());
    other.record(added(ALMA), &[]).unwrap();
    world.wait(one.session.catch_up(false)).unwrap();
    one.session.set_role(WriterRole::Follows);
    one.type_text(joint(ALMA), "her");
    other.type_text(joint(ALMA), "der");
    world.settle();
    world.hold(true);
    let session = one.session.clone();
    let taken = world.begin(async move { session.catch_up(true).await });
    // It believes that it writes, as nobody has told it otherwise.
    one.session.set_role(WriterRole::Writes);
    world.settle();
    one.session.lock_here();
    world.hold(false);
    world.pass(60_000);
    assert_eq!(*taken.borrow(), Some(Err(SessionError::NotOpen)));
    assert_eq!(world.stored_draft(joint(ALMA)).as_deref(), Some("der"));
    world.wait(one.unlock()).unwrap();
    assert_eq!(one.typed(joint(ALMA)).as_deref(), Some("der"));
    assert_eq!(one.session.aside(), [(joint(ALMA), 1)]);
}

/// What never came to be stored has moved the clock of this window alone. What was on its way at a lock,
/// and not answered, is no newer for that.
#[test]
fn what_was_on_its_way_at_a_lock_is_not_laid_over_what_was_said_since() {
    let world = World::new();
    let one = world.open();
    one.record(added(ALMA), &[]).unwrap();
    world.fill(true);
    for _ in 0..9 {
        assert!(one.record(reason(ALMA, "aldrig"), &[]).is_err());
    }
    world.hold(true);
    let (session, form) = (one.session.clone(), FormHold::default());
    let facts = vec![reason(ALMA, "gammelt")];
    let pressed = world.begin(async move { session.record_form(None, None, facts, &form).await });
    one.session.lock_here();
    world.pass(60_000);
    assert!(pressed.borrow().is_none() && one.session.holds_unsaved());
    world.hold(false);
    world.settle();
    world.fill(false);
    let other = world.open();
    other.record(reason(ALMA, "nyt"), &[]).unwrap();
    world.wait(one.unlock()).unwrap();
    writes(&world, &one);
    assert!(!one.session.is_unsaved());
    assert_eq!(world.open().reason(ALMA), "nyt");
    // It is there all the same, as what was said before.
    assert_eq!(world.stored().entries.len(), 3);
}
