//! Whatever is done in whatever order, by two windows, with a storage that is held up and full.

use proptest::prelude::*;

use super::world::{ALMA, BO, Window, World, joint, proved, reason, reason_in};
use crate::session::{DraftKey, FormHold, JournalContents, SaveState, WriterRole};
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

/// What is said to be stored is stored; what is shown is what is stored.
fn check(world: &World, window: &Window) -> Result<(), TestCaseError> {
    if window.session.journal().is_err() {
        prop_assert!(!window.is_open());
        let register = window.state.borrow().register.clone();
        prop_assert_eq!(register, Register::default(), "nothing is left on the page");
        return Ok(());
    }
    let stored = world.stored();
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

/// What lies in the storage, as it was at one time: the number that each draft holds, and the head.
#[derive(Default)]
struct Newest([u64; 2], Option<Vec<u8>>);

impl Newest {
    /// What is old is never laid over what is newer: numbers only grow.
    fn check(&mut self, world: &World) -> Result<(), TestCaseError> {
        let there = world.storage.memory.stored().clone();
        if self.1 == there.head {
            return Ok(());
        }
        self.1.clone_from(&there.head);
        // Read beside the world, in which nothing goes on meanwhile.
        let stored = World::holding(there).stored();
        for (newest, child) in self.0.iter_mut().zip([ALMA, BO]) {
            let there = stored.drafts.get(&joint(child).name());
            let number = there.map(|it| str::from_utf8(it).unwrap().parse().unwrap());
            let is_newer = number.is_none_or(|it: u64| it >= *newest);
            prop_assert!(is_newer, "{:?} over {}", number, newest);
            *newest = number.unwrap_or(*newest);
        }
        Ok(())
    }
}

fn in_order(register: &Register) -> Vec<Entry> {
    let mut entries = register.to_entries();
    entries.sort_unstable_by_key(Entry::order);
    entries
}

/// Of an erased child nothing is stored but that it was erased, and no key.
fn check_erased(world: &World, stored: &JournalContents) -> Result<(), TestCaseError> {
    let register = Register::fold(stored.entries.iter().cloned());
    let (erased, there): (Vec<_>, Vec<_>) = [ALMA, BO]
        .into_iter()
        .partition(|it| register.is_erased(*it));
    for child in erased {
        let about = |entry: &Entry| entry.fact.child() == Some(child);
        prop_assert!(!stored.entries.iter().any(about));
        prop_assert!(stored.drafts.keys().all(|it| it.child != Some(child.0)));
    }
    prop_assert!(world.storage.memory.stored().child_keys.len() <= there.len());
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
        let (mut writer, mut other) = (world.open(), world.open());
        other.session.set_role(WriterRole::Follows);
        let (mut number, mut newest, mut pressed) = (0, Newest::default(), Vec::new());
        for act in acts {
            number += 1;
            let text = number.to_string();
            match act {
                Act::Type(child) => writer.type_text(joint(child), &text),
                Act::Record(child) => drop(writer.begin_record(reason(child, &text), &[])),
                Act::Finish(child) => {
                    let fact = reason(child, &text);
                    drop(writer.begin_record(fact, &[joint(child)]));
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
                        drop(world.begin(writer.unlock()));
                    }
                }
                Act::Switch => {
                    world.hold(false);
                    world.fill(false);
                    world.settle();
                    hand_over(&world, &writer, &other);
                    std::mem::swap(&mut writer, &mut other);
                }
                Act::TypeBehind(child) => other.type_text(joint(child), &text),
                Act::Press(child) => {
                    let (session, form) = (writer.session.clone(), FormHold::default());
                    let facts = vec![reason(child, &text)];
                    pressed.push(number);
                    let press = async move {
                        let stored = session.record_form(None, None, facts, &form).await;
                        session.leave_form(Some(&form));
                        stored
                    };
                    drop(world.begin(press));
                }
                Act::Erase(child) => {
                    let session = writer.session.clone();
                    let erase = async move {
                        let proof = proved(&session).await?;
                        session.erase(None, proof, &[child]).await
                    };
                    drop(world.begin(erase));
                }
                Act::Merge => {
                    let (session, backup) = (writer.session.clone(), elsewhere.stored());
                    drop(world.begin(async move { session.merge(None, proved(&session).await?, backup, &[]).await }));
                }
            }
            for window in [&writer, &other] {
                if window.session.journal().is_err() {
                    prop_assert!(!window.is_open());
                }
            }
            newest.check(&world)?;
            world.tick();
        }
        // In the end everything answers, and what was last typed and not finished is there.
        world.hold(false);
        world.fill(false);
        world.settle();
        world.pass(12_000);
        check(&world, &writer)?;
        check(&world, &other)?;
        newest.check(&world)?;
        check_erased(&world, &world.stored())?;
        check_newest_said(&world.stored(), &pressed)?;
        if writer.session.journal().is_ok() {
            hand_over(&world, &other, &writer);
            world.settle();
            prop_assert!(!writer.session.is_unsaved());
            let stored = world.stored();
            let keys: [DraftKey; 2] = [joint(ALMA), joint(BO)];
            for key in keys {
                prop_assert_eq!(writer.session.draft(key), stored.drafts.get(&key.name()).cloned());
            }
            let shown = writer.state.borrow().register.clone();
            let there = Register::fold(stored.entries);
            // How far an erased child's entries went is known to who has read them alone.
            match [ALMA, BO].iter().any(|child| there.is_erased(*child)) {
                true => prop_assert_eq!(in_order(&shown), in_order(&there)),
                false => prop_assert_eq!(shown, there),
            }
        }
    }
}
