//! What a form writes down, and the draft that is done with in the same instant.

use super::world::{ALMA, BO, Window, World, added, proved};
use crate::session::{DraftKey, FormHold, FormSays, SessionError};
use trivsel::register::{Fact, FactName};

const SHEET: DraftKey = DraftKey::Notification { child: ALMA };
const TYPED: &str = "Tre morgener i uge 47";

/// A vault with a child about whom a writing sheet is stored.
fn with_sheet() -> (World, Window) {
    let world = World::new();
    let window = world.open();
    for child in [ALMA, BO] {
        window.record(added(child), &[]).unwrap();
    }
    window.type_text(SHEET, TYPED);
    world.settle();
    assert_eq!(world.stored_draft(SHEET).as_deref(), Some(TYPED));
    (world, window)
}

/// Presses "Jeg har underrettet".
fn press(
    window: &Window,
    form: &FormHold,
) -> impl Future<Output = Result<(), SessionError>> + use<> {
    let (session, form) = (window.session.clone(), form.clone());
    async move {
        let proof = proved(&session).await?;
        let noted = Fact::made_up(FactName::NotificationNoted, ALMA, "underrettet");
        let Fact::NotificationNoted(mut noted) = noted else {
            panic!("nothing noted");
        };
        // As it is when it is new: nothing closes it yet.
        (noted.filed, noted.taken_back) = (None, false);
        let noted = Fact::NotificationNoted(noted);
        let says = FormSays {
            facts: vec![noted],
            done: vec![SHEET],
        };
        session.record_form(None, Some(proof), says, &form).await
    }
}

/// Whether it is noted, and the writing sheet that is there still.
fn stored(world: &World) -> (usize, Option<String>) {
    let there = World::holding(world.storage.memory.stored().clone());
    let noted = there.stored().entries.into_iter();
    let noted = noted.filter(|it| matches!(it.fact, Fact::NotificationNoted(_)));
    (noted.count(), there.stored_draft(SHEET))
}

const BEFORE: (usize, Option<&str>) = (0, Some(TYPED));
const AFTER: (usize, Option<&str>) = (1, None);

/// Whatever instant the page is killed at, what lies in the storage is one or the other.
#[test]
fn a_notification_is_noted_and_its_writing_sheet_gone_in_one_instant() {
    let (world, window) = with_sheet();
    world.hold(true);
    let pressed = world.begin(press(&window, &FormHold::default()));
    let mut seen = Vec::new();
    for _ in 0..20 {
        let (noted, sheet) = stored(&world);
        let now = (noted, sheet.as_deref());
        assert!(now == BEFORE || now == AFTER, "{now:?}");
        seen.push(now == AFTER);
        world.let_through();
    }
    assert!(seen.contains(&false) && seen.contains(&true));
    assert_eq!(*pressed.borrow(), Some(Ok(())));
    assert_eq!(window.typed(SHEET), None);
}

/// What could not be stored takes the sheet along when it is, also over a lock; but not what was typed
/// in it since.
#[test]
fn what_was_refused_takes_its_writing_sheet_along_as_it_was_then() {
    for locks in [false, true] {
        for types_on in [false, true] {
            let (world, window) = with_sheet();
            let form = FormHold::default();
            world.fill(true);
            assert!(world.wait(press(&window, &form)).is_err());
            let (noted, sheet) = stored(&world);
            assert_eq!((noted, sheet.as_deref()), BEFORE);
            assert_eq!(window.typed(SHEET).as_deref(), Some(TYPED));
            if types_on {
                window.type_text(SHEET, "og en fjerde");
            }
            window.session.leave_form(Some(&form));
            if locks {
                window.session.lock_here();
                world.pass(60_000);
                world.fill(false);
                world.wait(window.unlock()).unwrap();
            }
            world.fill(false);
            world.pass(30_000);
            assert!(!window.session.is_unsaved());
            let left = types_on.then_some("og en fjerde");
            assert_eq!(window.typed(SHEET).as_deref(), left, "locks: {locks}");
            let (noted, sheet) = stored(&world);
            assert_eq!((noted, sheet.as_deref()), (1, left), "locks: {locks}");
        }
    }
}

/// The button once more, while the first press waits with the form.
#[test]
fn pressed_again_it_is_noted_once_and_the_sheet_is_gone() {
    let (world, window) = with_sheet();
    let form = FormHold::default();
    world.fill(true);
    assert!(world.wait(press(&window, &form)).is_err());
    world.fill(false);
    world.wait(press(&window, &form)).unwrap();
    world.pass(30_000);
    let (noted, sheet) = stored(&world);
    assert_eq!((noted, sheet.as_deref()), AFTER);
    assert!(!window.session.is_unsaved());
}

/// The lock comes first, and the storage answers when it has ceased to wait: the sheet was stored
/// nowhere, and is not taken for something that somebody typed and nobody has finished.
#[test]
fn what_was_stored_after_the_lock_takes_its_writing_sheet_along() {
    for answers in [false, true] {
        let world = World::new();
        let window = world.open();
        window.record(added(ALMA), &[]).unwrap();
        world.hold(true);
        window.type_text(SHEET, TYPED);
        drop(world.begin(press(&window, &FormHold::default())));
        window.session.lock_here();
        world.pass(60_000);
        world.fill(!answers);
        world.hold(false);
        world.pass(1000);
        world.fill(false);
        assert_eq!(stored(&world).0, usize::from(answers));
        world.wait(window.unlock()).unwrap();
        world.pass(30_000);
        assert_eq!(window.typed(SHEET), None, "answers: {answers}");
        let (noted, sheet) = stored(&world);
        assert_eq!((noted, sheet.as_deref()), AFTER, "answers: {answers}");
    }
}

/// The child is erased while it waits: neither comes back.
#[test]
fn of_an_erased_child_neither_is_stored() {
    let (world, window) = with_sheet();
    let form = FormHold::default();
    world.fill(true);
    assert!(world.wait(press(&window, &form)).is_err());
    world.fill(false);
    window.erase(&[ALMA]).unwrap();
    window.session.leave_form(Some(&form));
    world.pass(30_000);
    let (noted, sheet) = stored(&world);
    assert_eq!((noted, sheet.as_deref()), (0, None));
    assert!(!window.session.is_unsaved());
}
