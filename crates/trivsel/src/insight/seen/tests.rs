//! No history of answers leads to a green position without something seen.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::{
        Stage,
        made_up::{any_told, child, group, joint, register, round},
        readings, stage,
    },
    vocabulary::Area,
};

proptest! {
    #[test]
    fn nobody_agrees_on_what_nobody_has_seen(
        told in any_told(),
        letters in "[gyrn]{6}",
        step in prop::sample::select(Step::ALL),
        why in "(Fordi)?",
    ) {
        let register = register(&[told]);
        let Some(look) = register.child_round(child(0), round().id) else {
            return Ok(());
        };
        let position = JointPosition {
            why_nonetheless: why.clone(),
            ..joint(child(0), &letters, step)
        };
        let agreed = agree(position.clone(), look, &group(), &Models::default());
        let seen = |area: &Area| {
            readings(look, *area, &Models::default()).iter().any(|(_, reading)| reading.step.is_some())
        };
        let green = Answer::Seen(Step::Green);
        let by_hand = Area::ALL.iter().any(|area| position.areas.get(area) == Some(&green) && !seen(area));
        if agreed.is_ok() {
            prop_assert!(Area::ALL.iter().any(seen), "nobody saw anything");
            prop_assert!(letters.contains(['g', 'y', 'r']), "no area is seen");
            prop_assert!(!by_hand || !why.is_empty(), "green by hand, and nobody asked");
        }
        // What has been seen and is explained stands in nobody's way.
        if Area::ALL.iter().any(seen) && letters != "nnnnnn" && !why.is_empty() {
            prop_assert!(agreed.is_ok());
        }
    }

    /// However a position came here, green without anything seen is told as not seen.
    #[test]
    fn green_without_anything_seen_is_told_as_not_seen(
        letters in "[gyrn]{6}",
        step in prop::sample::select(Step::ALL),
    ) {
        let position = joint(child(0), &letters, step);
        let told = whole(&position);
        if letters == "nnnnnn" && step == Step::Green {
            prop_assert_eq!(told, Answer::NotSeen);
        } else {
            prop_assert_eq!(told, Answer::Seen(step));
        }
    }
}

#[test]
fn a_child_of_whom_nothing_was_seen_can_be_called_not_assessed() {
    use crate::insight::made_up::Told;
    for (own, expected) in [
        (vec!["nnnnnn"], Stage::NotAssessed),
        (vec!["nnnnnn", "nnnnnn"], Stage::NotAssessed),
        (vec!["nnnnng", "nnnnnn"], Stage::ReadyForDialogue),
    ] {
        let told = Told {
            away: true,
            ..Told::own(&own)
        };
        let register = register(&[told]);
        let reached = stage(&register, &group(), child(0), round().id);
        assert_eq!(reached, expected, "{own:?}");
    }
}

#[test]
fn green_is_told_where_an_area_is_seen_and_other_steps_always() {
    for (letters, step, expected) in [
        ("nnnnnn", Step::Green, Answer::NotSeen),
        ("gnnnnn", Step::Green, Answer::Seen(Step::Green)),
        ("nnnnnn", Step::Yellow, Answer::Seen(Step::Yellow)),
    ] {
        assert_eq!(whole(&joint(child(0), letters, step)), expected);
    }
}

#[test]
fn of_positions_set_apart_one_that_rests_on_nothing_seen_is_none_to_choose() {
    let position = |letters: &str| joint(child(0), letters, Step::Yellow);
    let seen = position("gnnnnn");
    let fact = Some(Fact::PositionAgreed(seen.clone()));
    assert_eq!(agree_once_more(&seen), fact);
    assert_eq!(agree_once_more(&position("nnnnnn")), None);
}
