//! What a form could not store: it stays until it is stored or thrown away, wherever people go.

use super::world::{ALMA, BO, PASSPHRASE, Window, World, added, joint, reason};
use crate::session::{FormHold, JournalContents, WriterRole};
use trivsel::{
    register::{DeviceId, Entry, EntryId, Fact, Moment, Register},
    vocabulary::Id,
};
use vault::KeyChanges;

/// Presses the button of this form.
fn press(window: &Window, form: &FormHold, fact: Fact) -> bool {
    let stored = window.session.record_form(None, None, vec![fact], form);
    window.world.wait(stored).is_ok()
}

/// A form that was refused, in a storage that is full.
fn refused() -> (World, Window, FormHold) {
    let world = World::new();
    let (window, form) = (world.open(), FormHold::default());
    world.fill(true);
    assert!(!press(&window, &form, added(ALMA)));
    assert!(window.session.form_refused() && form.is_held());
    assert!(window.session.is_unsaved(), "closing the page asks");
    assert_eq!(
        window.session.unsaved_trouble(),
        None,
        "the form itself tells"
    );
    (world, window, form)
}

fn stored(world: &World) -> (usize, Register) {
    let entries = world.stored().entries;
    (entries.len(), Register::fold(entries))
}

#[test]
fn a_refused_form_is_stored_once_when_its_button_is_pressed_again() {
    let (world, window, form) = refused();
    assert!(!press(&window, &form, added(ALMA)), "and once more");
    world.pass(30_000);
    world.fill(false);
    world.pass(30_000);
    assert_eq!(stored(&world).0, 0, "as long as it is there it decides");
    assert!(press(&window, &form, added(ALMA)));
    assert!(!window.session.is_unsaved() && !form.is_held());
    assert_eq!(stored(&world).0, 1);
}

#[test]
fn what_was_refused_is_tried_again_once_its_form_is_left() {
    let (world, window, form) = refused();
    window.session.leave_form(Some(&form));
    world.settle();
    assert!(!window.session.form_refused());
    assert!(window.session.is_unsaved() && window.session.unsaved_trouble().is_some());
    assert_eq!(window.session.unsaved_children(), [ALMA]);
    world.fill(false);
    world.pass(20_000);
    assert!(!window.session.is_unsaved());
    let (count, register) = stored(&world);
    assert!(count == 1 && register.child(ALMA).is_some());
    let shown = window.state.borrow().register.child(ALMA).cloned();
    assert!(shown.is_some(), "and it is shown");
}

/// The screen that made the vault is gone by the time its first facts are refused.
#[test]
fn the_first_facts_of_a_vault_wait_like_everything_else() {
    let world = World::new();
    let window = world.open();
    world.fill(true);
    let first = window
        .session
        .record_first(vec![added(ALMA), reason(BO, "syg")]);
    assert!(world.wait(first).is_err());
    assert!(!window.session.form_refused());
    assert!(window.session.is_unsaved() && window.session.unsaved_trouble().is_some());
    world.fill(false);
    world.pass(20_000);
    assert!(!window.session.is_unsaved());
    assert_eq!(stored(&world).0, 2);
    assert!(window.state.borrow().register.child(ALMA).is_some());
    assert!(
        window.session.made_just_now().is_some(),
        "its recovery key is still to come"
    );
}

/// The older change of the same thing must not come after the newer.
#[test]
fn what_waits_is_stored_before_what_is_written_after_it() {
    let (world, window, form) = refused();
    assert!(!press(&window, &form, reason(BO, "først")));
    window.session.leave_form(Some(&form));
    world.settle();
    world.fill(false);
    let other = FormHold::default();
    assert!(press(&window, &other, reason(BO, "siden")));
    world.pass(30_000);
    assert_eq!(stored(&world).0, 2);
    assert_eq!(world.open().reason(BO), "siden");
}

/// Even where a draft is on its way just then, so that what waits has to wait for its turn.
#[test]
fn what_waits_is_stored_first_while_a_draft_is_stored_too() {
    let (world, window, form) = refused();
    assert!(!press(&window, &form, reason(BO, "først")));
    window.session.leave_form(Some(&form));
    world.settle();
    world.fill(false);
    world.hold(true);
    window.type_text(joint(BO), "B");
    world.settle();
    let (session, other) = (window.session.clone(), FormHold::default());
    let facts = vec![reason(BO, "siden")];
    let pressed = world.begin(async move { session.record_form(None, None, facts, &other).await });
    world.hold(false);
    world.pass(30_000);
    assert_eq!(*pressed.borrow(), Some(Ok(())));
    assert_eq!(stored(&world).0, 2);
    assert_eq!(world.open().reason(BO), "siden");
}

/// Two forms stand open, and one of them is left.
#[test]
fn a_form_that_is_still_there_decides_for_itself_when_another_is_left() {
    let (world, window, form) = refused();
    let other = FormHold::default();
    assert!(!press(&window, &other, added(BO)));
    window.session.leave_form(Some(&form));
    world.fill(false);
    world.pass(30_000);
    assert!(window.session.form_refused() && other.is_held());
    let (count, register) = stored(&world);
    assert!(count == 1 && register.child(ALMA).is_some());
}

#[test]
fn what_was_thrown_away_does_not_come_back() {
    let (world, window, form) = refused();
    window.session.drop_form(&form);
    assert!(!window.session.is_unsaved() && !window.session.form_refused());
    window.session.leave_form(Some(&form));
    world.fill(false);
    world.pass(30_000);
    window.session.lock();
    world.pass(60_000);
    assert!(!window.session.holds_unsaved());
    assert_eq!(stored(&world).0, 0);
}

/// The lock comes with nobody there to be asked; the vault key is changed meanwhile, too.
#[test]
fn what_was_refused_is_kept_over_a_lock_and_a_change_of_keys() {
    for keys_change in [false, true] {
        let (world, window, form) = refused();
        window.session.lock();
        window.session.leave_form(Some(&form));
        world.pass(60_000);
        assert!(window.session.holds_unsaved());
        // Unlocked while it is still full, and locked again.
        world.wait(window.unlock()).unwrap();
        world.pass(30_000);
        assert!(window.session.is_unsaved());
        window.session.lock();
        world.pass(60_000);
        world.fill(false);
        if keys_change {
            super::forged_copy::change(&world.open(), PASSPHRASE, KeyChanges::default());
        }
        world.wait(window.unlock()).unwrap();
        world.pass(30_000);
        assert!(!window.session.is_unsaved() && !window.session.holds_unsaved());
        let (count, register) = stored(&world);
        assert_eq!(count, 1 + usize::from(keys_change));
        assert!(register.child(ALMA).is_some());
    }
}

/// The form was left while it was being stored, and only then refused.
#[test]
fn what_is_refused_after_its_form_was_left_is_tried_again_too() {
    let world = World::new();
    let (window, form) = (world.open(), FormHold::default());
    world.hold(true);
    let (session, held) = (window.session.clone(), form.clone());
    let facts = vec![added(ALMA)];
    world.begin(async move { session.record_form(None, None, facts, &held).await });
    window.session.leave_form(Some(&form));
    world.fill(true);
    world.hold(false);
    world.settle();
    assert!(window.session.is_unsaved() && !window.session.form_refused());
    world.fill(false);
    world.pass(30_000);
    assert!(!window.session.is_unsaved());
    assert!(stored(&world).1.child(ALMA).is_some());
}

/// It was being stored when the lock came, and only then refused.
#[test]
fn what_is_refused_after_the_lock_is_kept_too() {
    let world = World::new();
    let (window, form) = (world.open(), FormHold::default());
    world.hold(true);
    let (session, held) = (window.session.clone(), form.clone());
    let facts = vec![added(ALMA)];
    world.begin(async move { session.record_form(None, None, facts, &held).await });
    window.session.lock();
    world.fill(true);
    world.hold(false);
    world.pass(60_000);
    assert!(window.session.holds_unsaved());
    world.fill(false);
    world.wait(window.unlock()).unwrap();
    world.pass(30_000);
    assert!(stored(&world).1.child(ALMA).is_some());
}

#[test]
fn what_was_refused_is_in_the_file_from_memory_and_gone_with_its_child() {
    let (world, window, _) = refused();
    let register = window.state.borrow().register.clone();
    let file = window.session.backup_from_memory(&register).unwrap();
    let there = World::restored(&file, PASSPHRASE).open();
    assert!(there.state.borrow().register.child(ALMA).is_some());
    world.fill(false);
    window.erase(&[ALMA]).unwrap();
    assert!(!window.session.is_unsaved());
}

/// Of what was refused in one form, only what is about the erased child goes.
#[test]
fn what_was_refused_of_others_outlasts_an_erasure() {
    let (world, window, form) = refused();
    let both = vec![added(ALMA), added(BO)];
    let refused = window.session.record_form(None, None, both, &form);
    assert!(world.wait(refused).is_err());
    world.fill(false);
    window.erase(&[BO]).unwrap();
    assert_eq!(window.session.unsaved_children(), [ALMA]);
    window.session.leave_form(Some(&form));
    world.pass(30_000);
    assert!(!window.session.is_unsaved());
    let register = stored(&world).1;
    assert!(register.child(ALMA).is_some() && register.child(BO).is_none());
}

/// Another window erases the child while this one waits: open, or locked.
#[test]
fn what_was_refused_of_a_child_that_is_erased_elsewhere_is_never_stored() {
    for locks in [false, true] {
        let world = World::new();
        let (window, form) = (world.open(), FormHold::default());
        window.record(added(BO), &[]).unwrap();
        world.fill(true);
        assert!(!press(&window, &form, reason(BO, "om Bo")));
        if locks {
            window.session.lock_here();
            world.pass(60_000);
        }
        world.fill(false);
        world.open().erase(&[BO]).unwrap();
        if locks {
            world.wait(window.unlock()).unwrap();
        } else {
            world.wait(window.session.catch_up(false)).unwrap();
            window.session.leave_form(Some(&form));
        }
        world.pass(30_000);
        assert!(!window.session.is_unsaved());
        let entries = world.stored().entries;
        assert!(matches!(entries[..], [ref it] if matches!(it.fact, Fact::ChildErased { .. })));
    }
}

/// The lock comes while a form waits for the storage, and somebody unlocks before it has answered.
#[test]
fn what_was_on_its_way_at_the_lock_is_not_lost_where_it_is_unlocked_before_the_answer() {
    for refuses in [false, true] {
        let world = World::new();
        let window = world.open();
        window.record(added(ALMA), &[]).unwrap();
        world.hold(true);
        let session = window.session.clone();
        let pressed = world.begin(async move {
            let form = FormHold::default();
            session
                .record_form(None, None, vec![reason(ALMA, "syg")], &form)
                .await
        });
        window.session.lock_here();
        assert!(window.session.holds_unsaved());
        let unlocked = world.begin(window.unlock());
        // What the unlocking reads is let through, and then the form's own.
        world.let_through();
        if refuses {
            world.fill(true);
            world.let_through();
            world.fill(false);
        }
        world.hold(false);
        world.pass(60_000);
        assert_eq!(*unlocked.borrow(), Some(Ok(())));
        assert!(pressed.borrow().is_some());
        let session = &window.session;
        assert!(!session.is_unsaved() && !session.holds_unsaved());
        let stored = world.stored();
        let said = |entry: &&Entry| entry.fact == reason(ALMA, "syg");
        assert_eq!(stored.entries.iter().filter(said).count(), 1);
        assert_eq!(world.open().reason(ALMA), "syg");
    }
}

/// A copy was read in before, of a device that had come much further.
#[test]
fn what_was_refused_after_a_copy_was_read_in_stands_over_what_the_copy_says() {
    let world = World::new();
    let (window, form) = (world.open(), FormHold::default());
    let of_copy = Entry {
        id: EntryId(Id::from_bytes([61; 16])),
        device: DeviceId(Id::from_bytes([255; 16])),
        adult: None,
        clock: 1_000,
        sequence: 1,
        seen: Default::default(),
        at: Moment(0),
        fact: reason(BO, "fra kopien"),
    };
    let copy = JournalContents {
        entries: vec![of_copy],
        ..JournalContents::default()
    };
    window.merge(copy).unwrap();
    assert_eq!(window.reason(BO), "fra kopien");
    world.fill(true);
    assert!(!press(&window, &form, reason(BO, "sagt siden")));
    window.session.leave_form(Some(&form));
    world.fill(false);
    world.pass(30_000);
    assert_eq!(window.reason(BO), "sagt siden");
    assert_eq!(world.open().reason(BO), "sagt siden");
}

/// The child is there before anything is said of it, whatever instant the page is killed at.
#[test]
fn what_waits_is_stored_before_what_is_pressed_after_it() {
    let (world, window, form) = refused();
    window.session.leave_form(Some(&form));
    world.settle();
    world.fill(false);
    assert!(press(&window, &FormHold::default(), reason(ALMA, "syg")));
    let stored = world.stored().entries.into_iter();
    let facts: Vec<_> = stored.map(|entry| entry.fact).collect();
    assert_eq!(facts, [added(ALMA), reason(ALMA, "syg")]);
}

/// Said after what another window had stored and this one had read: so it holds, whenever it is stored.
#[test]
fn what_is_refused_after_news_of_another_window_is_newer_than_they_are() {
    let world = World::new();
    let (window, other) = (world.open(), world.open());
    for earlier in ["først", "så", "hos den anden"] {
        other.record(reason(BO, earlier), &[]).unwrap();
    }
    world.wait(window.session.catch_up(true)).unwrap();
    window.session.set_role(WriterRole::Writes);
    assert_eq!(window.reason(BO), "hos den anden");
    world.fill(true);
    let form = FormHold::default();
    assert!(!press(&window, &form, reason(BO, "siden")));
    window.session.leave_form(Some(&form));
    world.settle();
    world.fill(false);
    world.pass(30_000);
    assert_eq!(world.open().reason(BO), "siden");
}
