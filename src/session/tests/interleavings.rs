//! Whatever is done in whatever order, by two windows, with a storage that is held up and full.

use proptest::prelude::*;

use super::world::{ALMA, BO, Window, World, joint, proved, reason};
use crate::session::{DraftKey, SaveState, WriterRole};
use trivsel::register::{ChildId, Register};

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
}

fn any_act() -> impl Strategy<Value = Act> {
    let child = prop_oneof![Just(ALMA), Just(BO)];
    prop_oneof![
        6 => child.clone().prop_map(Act::Type),
        3 => child.clone().prop_map(Act::Record),
        3 => child.prop_map(Act::Finish),
        2 => any::<bool>().prop_map(Act::Hold),
        2 => any::<bool>().prop_map(Act::Fill),
        6 => Just(Act::Step),
        1 => Just(Act::Pass),
        2 => Just(Act::CatchUp),
        1 => Just(Act::Lock),
        2 => Just(Act::Unlock),
        1 => Just(Act::Switch),
        1 => Just(Act::Merge),
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
        let mut number = 0;
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
        }
        // In the end everything answers, and what was last typed and not finished is there.
        world.hold(false);
        world.fill(false);
        world.settle();
        world.pass(12_000);
        check(&world, &writer)?;
        check(&world, &other)?;
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
            prop_assert_eq!(shown, Register::fold(stored.entries));
        }
    }
}
