//! Whatever is done in whatever order, by two windows, with a storage that is held up and full, and
//! keys that are changed in between.

use proptest::prelude::*;

use super::{
    newest_drafts::{NewestDrafts, drafts},
    owed_words::{OwedWords, recorded, taken_from_aside},
    shared_keys::{KeyAct, SHARED, change_keys, hear, proved_with_any, unlock_with_any},
    world::{ALMA, BO, Window, World, added, joint, reason, reason_in},
};
use crate::session::{DraftKey, FormHold, JournalContents, SaveState, SessionError, WriterRole};
use trivsel::register::{ChildId, Entry, Fact, Register};

#[derive(Clone, Debug)]
enum Act {
    Type(ChildId),
    Record(ChildId),
    Finish(ChildId),
    Hold(bool),
    Fill(bool),
    Step,
    Pass,
    CatchUp,
    Lock,
    Unlock,
    Switch,
    Merge,
    /// The window that follows is typed in too.
    TypeBehind(ChildId),
    /// A form is pressed and left at once, whatever came of it.
    Press(ChildId),
    Erase(ChildId),
    /// Keys are changed, by the window that writes.
    Keys(KeyAct),
    /// Every window hears of what the others have done.
    Hear,
    /// The window that follows is unlocked.
    UnlockBehind,
    /// It takes over from one that is asleep and is told nothing.
    Steal,
}

fn any_child() -> impl Strategy<Value = ChildId> {
    prop_oneof![Just(ALMA), Just(BO)]
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => any_child().prop_map(Act::Type),
        3 => any_child().prop_map(Act::Record),
        3 => any_child().prop_map(Act::Finish),
        2 => any::<bool>().prop_map(Act::Hold),
        2 => any::<bool>().prop_map(Act::Fill),
        6 => Just(Act::Step),
        1 => Just(Act::Pass),
        2 => Just(Act::CatchUp),
        1 => Just(Act::Lock),
        2 => Just(Act::Unlock),
        1 => Just(Act::Switch),
        1 => Just(Act::Merge),
        2 => any_child().prop_map(Act::TypeBehind),
        2 => any_child().prop_map(Act::Press),
        1 => any_child().prop_map(Act::Erase),
        2 => KeyAct::any().prop_map(Act::Keys),
        3 => Just(Act::Hear),
        2 => Just(Act::UnlockBehind),
        1 => Just(Act::Steal),
    ]
}

/// Hands the writer lock from one window to the other, as `windows` does.
fn hand_over(world: &World, from: &Window, to: &Window) {
    if from.session.journal().is_ok() {
        from.session.set_role(WriterRole::Follows);
    }
    if to.session.journal().is_ok() && world.wait(to.session.catch_up(true)).is_ok() {
        to.session.set_role(WriterRole::Writes);
    }
}

/// Nothing is left on the page of a window that is locked.
fn check_locked(window: &Window) -> Result<(), TestCaseError> {
    if window.session.journal().is_err() {
        prop_assert!(!window.is_open());
        let register = window.state.borrow().register.clone();
        prop_assert_eq!(register, Register::default(), "nothing is left on the page");
    }
    Ok(())
}

/// What is said to be stored is stored; what is shown is what is stored.
fn check(world: &World, window: &Window) -> Result<(), TestCaseError> {
    let stored = world.stored_with(&SHARED);
    for key in [joint(ALMA), joint(BO)] {
        if let SaveState::Stored(_) = window.session.save_state(key)
            && !window.session.follows()
        {
            let there = stored.drafts.get(&key.name()).cloned();
            prop_assert_eq!(window.session.draft(key), there);
        }
    }
    Ok(())
}

fn in_order(register: &Register) -> Vec<Entry> {
    let mut entries = register.to_entries();
    entries.sort_unstable_by_key(Entry::order);
    entries
}

/// Of an erased child nothing is stored but that it was erased, and no key.
fn check_erased(
    world: &World,
    stored: &JournalContents,
    generation: usize,
) -> Result<(), TestCaseError> {
    let register = Register::fold(stored.entries.iter().cloned());
    let (erased, there): (Vec<_>, Vec<_>) = [ALMA, BO]
        .into_iter()
        .partition(|it| register.is_erased(*it));
    for child in erased {
        let about = |entry: &Entry| entry.fact.child() == Some(child);
        prop_assert!(!stored.entries.iter().any(about));
        prop_assert!(stored.drafts.keys().all(|it| it.child != Some(child.0)));
    }
    // At each change of the vault key it becomes a former one, and so does each child's.
    let most = there.len() * (generation + 1) + generation;
    prop_assert!(world.storage.memory.stored().child_keys.len() <= most);
    Ok(())
}

/// Of what is said in one place the newest holds, whenever it was stored. Only where it was refused
/// may something hold that was on its way and not known to whoever pressed.
fn check_newest_said(stored: &JournalContents, pressed: &[u64]) -> Result<(), TestCaseError> {
    let register = Register::fold(stored.entries.iter().cloned());
    for child in [ALMA, BO] {
        let said = |entry: &Entry| match &entry.fact {
            Fact::NotAssessed {
                child: of, reason, ..
            } if *of == child => reason.parse().ok(),
            _ => None,
        };
        let newest: Option<u64> = stored.entries.iter().filter_map(said).max();
        if let Ok(holds) = reason_in(&register, child).parse::<u64>() {
            let refused = newest.is_some_and(|it| pressed.contains(&it));
            prop_assert!(
                Some(holds) == newest || refused,
                "{} over {:?}",
                holds,
                newest
            );
        }
    }
    Ok(())
}

/// Goes on with a window, which may be locked, or hold a key of before.
fn come_back(world: &World, window: &Window) -> Result<(), TestCaseError> {
    let stuck =
        window.session.journal().is_err() || world.wait(window.session.catch_up(false)).is_err();
    if stuck {
        window.session.lock_here();
        world.pass(12_000);
        world.wait(unlock_with_any(window)).unwrap();
    }
    prop_assert!(!window.session.has_lost_unsaved());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_is_lost_and_nothing_is_shown_after_a_lock(
        acts in prop::collection::vec(any_act(), 1..60),
    ) {
        let elsewhere = World::new();
        let there = elsewhere.open();
        there.record(reason(ALMA, "gammelt"), &[]).unwrap();
        let world = World::new();
        let first = world.open();
        first.record(added(ALMA), &[]).unwrap();
        first.record(added(BO), &[]).unwrap();
        let windows = [first, world.open()];
        let words = windows.each_ref().map(|it| OwedWords::of(it, [ALMA, BO]));
        windows[1].session.set_role(WriterRole::Follows);
        let (mut number, mut newest, mut pressed) = (0, NewestDrafts::default(), Vec::new());
        let (mut writes, mut records, mut presses) = (0, Vec::new(), Vec::new());
        for act in acts {
            number += 1;
            let text = number.to_string();
            let (writer, other) = (&windows[writes], &windows[1 - writes]);
            match act {
                Act::Type(child) => words[writes].type_number(writer, child, number),
                Act::Record(child) => {
                    let outcome = writer.begin_record(reason(child, &text), &[]);
                    records.push((child, number, outcome));
                }
                Act::Finish(child) => {
                    let fact = reason(child, &text);
                    let outcome = words[writes].finish(writer, child, fact);
                    records.push((child, number, outcome));
                }
                Act::Hold(held) => world.hold(held),
                Act::Fill(full) => world.fill(full),
                Act::Step => world.step(),
                Act::Pass => world.pass(11_000),
                Act::CatchUp => {
                    let session = other.session.clone();
                    drop(world.begin(async move { session.catch_up(false).await }));
                }
                Act::Lock => writer.session.lock(),
                Act::Unlock => {
                    if writer.session.journal().is_err() {
                        drop(world.begin(unlock_with_any(writer)));
                    }
                }
                Act::UnlockBehind => {
                    if other.session.journal().is_err() {
                        let (session, unlock) = (other.session.clone(), unlock_with_any(other));
                        drop(world.begin(async move {
                            if unlock.await.is_ok() {
                                session.set_role(WriterRole::Follows);
                            }
                        }));
                    }
                }
                Act::Switch => {
                    world.hold(false);
                    world.fill(false);
                    world.settle();
                    hand_over(&world, writer, other);
                    writes = 1 - writes;
                }
                Act::Steal => {
                    let session = other.session.clone();
                    drop(world.begin(async move {
                        if session.catch_up(true).await.is_ok() {
                            session.set_role(WriterRole::Writes);
                        }
                    }));
                    writes = 1 - writes;
                }
                Act::Keys(what) => change_keys(&world, writer, what, number),
                Act::Hear => {
                    hear(&world, writer, other);
                    hear(&world, other, writer);
                }
                Act::TypeBehind(child) => words[1 - writes].type_number(other, child, number),
                Act::Press(child) => {
                    let (session, form) = (writer.session.clone(), FormHold::default());
                    let facts = vec![reason(child, &text)];
                    pressed.push(number);
                    let press = async move {
                        let stored = session.record_form(None, None, facts, &form).await;
                        session.leave_form(Some(&form));
                        stored
                    };
                    presses.push((child, number, world.begin(press)));
                }
                Act::Erase(child) => {
                    let session = writer.session.clone();
                    let erase = async move {
                        let (proof, _) = proved_with_any(&session).await?;
                        session.erase(None, proof, &[child]).await
                    };
                    drop(world.begin(erase));
                }
                Act::Merge => {
                    let (session, backup) = (writer.session.clone(), elsewhere.stored());
                    drop(world.begin(async move {
                        let (proof, _) = proved_with_any(&session).await?;
                        session.merge(None, proof, backup, &[], false).await
                    }));
                }
            }
            for window in &windows {
                if window.session.journal().is_err() {
                    prop_assert!(!window.is_open());
                }
            }
            newest.check(&world, &words)?;
            world.tick();
        }
        // In the end everything answers, every window hears what was done, and whoever was locked or
        // has a key of before unlocks.
        world.hold(false);
        world.fill(false);
        world.settle();
        world.pass(12_000);
        let (writer, other) = (&windows[writes], &windows[1 - writes]);
        for window in &windows {
            check_locked(window)?;
        }
        for window in [other, writer] {
            come_back(&world, window)?;
        }
        newest.check(&world, &words)?;
        for (from, to) in [(other, writer), (writer, other), (other, writer)] {
            hand_over(&world, from, to);
            world.pass(12_000);
            // What was typed behind comes back, also where something newer was finished since.
            newest.ever_stored.extend(drafts(&world.stored_with(&SHARED)));
            prop_assert!(!to.session.is_unsaved(), "{:?}", to.session.unsaved_trouble());
            prop_assert!(!to.session.holds_unsaved());
        }
        check(&world, writer)?;
        let stored = world.stored_with(&SHARED);
        let generation = writer.session.journal().unwrap().sealed().unwrap().generation();
        check_erased(&world, &stored, usize::try_from(generation).unwrap())?;
        check_newest_said(&stored, &pressed)?;
        let keys: [DraftKey; 2] = [joint(ALMA), joint(BO)];
        for key in keys {
            prop_assert_eq!(writer.session.draft(key), stored.drafts.get(&key.name()).cloned());
        }
        let shown = writer.state.borrow().register.clone();
        let there = Register::fold(stored.entries.iter().cloned());
        // How far an erased child's entries went is known to who has read them alone.
        match [ALMA, BO].iter().any(|child| there.is_erased(*child)) {
            true => prop_assert_eq!(in_order(&shown), in_order(&there)),
            false => prop_assert_eq!(shown, there.clone()),
        }
        // Whatever showed as recorded is there, and so is what a form was refused.
        let not_open = Some(Err(SessionError::NotOpen));
        presses.retain(|(.., outcome)| *outcome.borrow() != not_open);
        let mut recorded = recorded(&records);
        recorded.extend(presses.iter().map(|(child, number, _)| (*number, *child)));
        let said: Vec<_> = stored.entries.iter().filter_map(|entry| match &entry.fact {
            Fact::NotAssessed { reason, .. } => reason.parse::<u64>().ok(),
            _ => None,
        }).collect();
        for (number, child) in recorded {
            prop_assert!(there.is_erased(child) || said.contains(&number), "{number} is gone");
        }
        // So is what showed as stored, or something newer in its place; and whatever was typed and
        // not typed over by somebody who saw it.
        for (window, words) in std::iter::zip(&windows, &words) {
            for (child, number) in words.showed_as_stored() {
                let mut stored = newest.ever_stored.range((child, number)..);
                let there = stored.next().is_some_and(|it| it.0 == child) || there.is_erased(child);
                prop_assert!(there, "{number} is gone");
            }
            let mut left = words.left();
            left.retain(|it| !newest.ever_stored.contains(it) && !there.is_erased(it.0));
            let aside = taken_from_aside(window);
            let lost: Vec<_> = left.difference(&aside).collect();
            prop_assert!(lost.is_empty(), "{lost:?} of {left:?}, aside {aside:?}");
        }
    }
}
