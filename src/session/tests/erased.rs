//! Nothing of an erased child comes back, whatever was on its way when it was erased.

use super::{
    forged_copy::{adult, copy_of, record},
    of_leaders::LISE,
    world::{ALMA, BO, PASSPHRASE, Window, World, added, joint, proved, reason},
};
use crate::session::{Event, FormHold, WriterRole};
use trivsel::{
    register::{Fact, Hold, HoldReason},
    vocabulary::Role,
};

/// Of Alma nothing is stored but that she was erased, and she has no key.
fn assert_gone(world: &World) {
    let stored = world.stored();
    let about = stored.entries.iter();
    let about: Vec<_> = about
        .filter(|it| it.fact.child() == Some(ALMA))
        .map(|it| &it.fact)
        .collect();
    assert_eq!(about, Vec::<&Fact>::new());
    let erased = |it: &&trivsel::register::Entry| it.fact == Fact::ChildErased { child: ALMA };
    assert_eq!(stored.entries.iter().filter(erased).count(), 1);
    assert!(stored.drafts.keys().all(|it| it.child != Some(ALMA.0)));
    assert_eq!(world.storage.memory.stored().child_keys.len(), 1, "Bo's");
}

/// A vault in which both children are, open in a window.
fn with_both() -> (World, Window) {
    let world = World::new();
    let window = world.open();
    window.record(added(ALMA), &[]).unwrap();
    window.record(added(BO), &[]).unwrap();
    (world, window)
}

/// Typed while the storage was full, or another window wrote: it was never stored, so that the
/// erasure in the other window finds no draft of it.
#[test]
fn what_is_typed_about_a_child_that_is_erased_elsewhere_is_never_stored() {
    for full in [false, true] {
        let (world, window) = with_both();
        world.fill(full);
        window.session.set_role(if full {
            WriterRole::Writes
        } else {
            WriterRole::Follows
        });
        window.type_text(joint(ALMA), "om Alma");
        window.type_text(joint(BO), "om Bo");
        world.settle();
        assert!(window.session.is_unsaved());
        world.fill(false);
        let other = world.open();
        other.erase(&[ALMA]).unwrap();
        world.wait(window.session.catch_up(true)).unwrap();
        window.session.set_role(WriterRole::Writes);
        world.pass(30_000);
        assert!(!window.session.is_unsaved());
        assert_eq!(window.typed(joint(ALMA)), None);
        assert_eq!(world.stored_draft(joint(BO)).as_deref(), Some("om Bo"));
        assert_gone(&world);
    }
}

/// What keeps a file of the vault is told: the vault may be locked in a moment. Of a child that
/// nothing is erased of it hears nothing.
#[test]
fn whoever_keeps_a_file_hears_of_an_erasure_at_once() {
    let (_, window) = with_both();
    window.heard();
    window.erase(&[]).unwrap();
    assert_eq!(window.heard(), []);
    window.erase(&[ALMA]).unwrap();
    assert_eq!(window.heard(), [Event::Written, Event::Erased]);
}

/// In one window: a draft, a record and a form that stand behind the erasure in the queue.
#[test]
fn what_is_on_its_way_behind_an_erasure_is_not_stored() {
    let (world, window) = with_both();
    let proof = world.wait(proved(&window.session)).unwrap();
    world.hold(true);
    let session = window.session.clone();
    let erasure = world.begin(async move { session.erase(None, proof, &[ALMA]).await });
    // It has read everything, and its own turn has come.
    world.let_through();
    window.type_text(joint(ALMA), "om Alma");
    let record = window.begin_record(reason(ALMA, "syg"), &[]);
    let (session, form) = (window.session.clone(), FormHold::default());
    let facts = vec![reason(ALMA, "på ferie"), reason(BO, "på ferie")];
    let pressed = world.begin(async move { session.record_form(None, None, facts, &form).await });
    world.settle();
    world.hold(false);
    world.settle();
    assert_eq!(*erasure.borrow(), Some(Ok(1)));
    assert!(matches!(*record.borrow(), Some(Err(_))));
    assert_eq!(
        *pressed.borrow(),
        Some(Ok(())),
        "what it says of others is stored"
    );
    assert_eq!(window.reason(BO), "på ferie");
    world.pass(30_000);
    // And what is typed still later, on a screen that does not know it yet.
    window.type_text(joint(ALMA), "om Alma");
    world.pass(30_000);
    assert!(!window.session.is_unsaved());
    assert_eq!(window.typed(joint(ALMA)), None);
    assert_gone(&world);
}

/// A form was refused, and waits; the child is erased while it is tried again. It says something of
/// another child too, or of nobody else: then nothing of it waits any more.
#[test]
fn what_waits_is_not_stored_behind_an_erasure() {
    for of_others in [true, false] {
        let (world, window) = with_both();
        let form = FormHold::default();
        world.fill(true);
        let mut facts = vec![reason(ALMA, "syg")];
        facts.extend(of_others.then(|| reason(BO, "syg")));
        let refused = window.session.record_form(None, None, facts, &form);
        assert!(world.wait(refused).is_err());
        world.fill(false);
        let proof = world.wait(proved(&window.session)).unwrap();
        world.hold(true);
        let session = window.session.clone();
        let erasure = world.begin(async move { session.erase(None, proof, &[ALMA]).await });
        world.let_through();
        window.session.leave_form(Some(&form));
        world.settle();
        world.hold(false);
        world.settle();
        assert_eq!(*erasure.borrow(), Some(Ok(1)));
        assert_eq!(window.session.unsaved_trouble(), None);
        assert!(!window.session.is_unsaved());
        assert_eq!(window.reason(BO), if of_others { "syg" } else { "" });
        assert_gone(&world);
    }
}

/// A form of a child that is gone is pressed in a window that may not write just then, and left: once
/// it may, nothing waits for ever, and no trouble is told.
#[test]
fn what_a_window_that_follows_says_of_an_erased_child_is_let_go_once_it_writes() {
    let (world, window) = with_both();
    world.open().erase(&[ALMA]).unwrap();
    world.wait(window.session.catch_up(false)).unwrap();
    window.session.set_role(WriterRole::Follows);
    let form = FormHold::default();
    let facts = vec![reason(ALMA, "syg")];
    let refused = window.session.record_form(None, None, facts, &form);
    assert!(world.wait(refused).is_err());
    window.session.leave_form(Some(&form));
    assert!(window.session.is_unsaved());
    world.wait(window.session.catch_up(true)).unwrap();
    window.session.set_role(WriterRole::Writes);
    world.pass(30_000);
    assert_eq!(window.session.unsaved_trouble(), None);
    assert!(!window.session.is_unsaved());
    assert_gone(&world);
}

/// A merge goes in portions, and outlives its screen: the child is erased between two of them.
#[test]
fn a_merge_brings_nothing_of_a_child_that_is_erased_meanwhile() {
    for steps in [2, 4, 6, 8] {
        let elsewhere = World::new();
        let there = elsewhere.open();
        let of_both = |it: usize| [ALMA, BO].map(|child| reason(child, &it.to_string()));
        let facts = (0..700).flat_map(of_both).collect();
        elsewhere
            .wait(there.session.record(None, facts, &[]))
            .unwrap();
        let (world, window) = with_both();
        let backup = elsewhere.stored();
        let of_merge = world.wait(proved(&window.session)).unwrap();
        let of_erasure = world.wait(proved(&window.session)).unwrap();
        world.hold(true);
        let session = window.session.clone();
        let merge =
            world.begin(async move { session.merge(None, of_merge, backup, &[], false).await });
        (0..steps).for_each(|_| world.let_through());
        let session = window.session.clone();
        let erase = async move { session.erase(None, of_erasure, &[ALMA]).await };
        let erasure = world.begin(erase);
        world.hold(false);
        world.pass(1000);
        assert_eq!(*erasure.borrow(), Some(Ok(1)), "after {steps}");
        assert!(matches!(*merge.borrow(), Some(Ok(_))), "after {steps}");
        assert_eq!(window.reason(BO), "699");
        assert_gone(&world);
    }
}

/// Both say that they are done, or the child is not erased: from its own screen, and with a copy.
#[test]
fn a_mark_that_is_stored_while_a_child_is_erased_keeps_it() {
    for (steps, by_copy) in (0..8).flat_map(|it| [(it, false), (it, true)]) {
        let (world, window) = with_both();
        let proof = || world.wait(proved(&window.session)).unwrap();
        record(&window, PASSPHRASE, vec![adult(LISE, "Lise", Role::Leader)]);
        let elsewhere = World::restored(&copy_of(&window), PASSPHRASE);
        elsewhere.open().erase(&[ALMA]).unwrap();
        let (backup, erases, marks) = (elsewhere.stored(), proof(), proof());
        world.hold(true);
        let session = window.session.clone();
        let erasure = world.begin(async move {
            match by_copy {
                true => {
                    let alma = [ALMA];
                    let merge = session.merge(Some(LISE), erases, backup, &alma, false);
                    merge.await
                }
                false => session.erase(None, erases, &[ALMA]).await,
            }
        });
        (0..steps).for_each(|_| world.let_through());
        let session = window.session.clone();
        let mark = world.begin(async move {
            let runs = Fact::HoldSet(Hold {
                child: ALMA,
                why: HoldReason::AccessRequest,
                running: true,
            });
            session.record_proved(None, marks, vec![runs]).await
        });
        world.hold(false);
        world.pass(1000);
        assert!(erasure.borrow().is_some());
        let marked = mark.borrow().clone().unwrap().is_ok();
        let register = window.state.borrow().register.clone();
        assert_eq!(
            register.is_erased(ALMA),
            !marked,
            "after {steps}, {by_copy}"
        );
    }
}
