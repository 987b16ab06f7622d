//! Which drafts of a file are taken.

use std::collections::BTreeSet;

use super::*;
use trivsel::{
    register::{
        FactName, FocusPoint, FocusPointId, FollowUp, FollowUpId, Group, GroupFollowUp, GroupId,
        PlannedFollowUp, Review, ReviewId, RungChange,
    },
    vocabulary::{ReviewKind, Rung, Setting},
};

/// One that somebody began after a follow-up belongs to the one after it, and to no later one.
#[test]
fn a_draft_of_a_follow_up_is_taken_until_the_next_one_is_held() {
    let of = ChildId(id(1));
    let held = |number| {
        Fact::FollowUpHeld(FollowUp {
            child: of,
            id: FollowUpId(id(number)),
            on: Day::new(2027, 1, number).unwrap(),
            who: String::new(),
            how: None,
            easier: "…".to_owned(),
            answers: Vec::new(),
            tried: Vec::new(),
            next: Some(PlannedFollowUp::default()),
            ended: None,
            agreements: Vec::new(),
            ended_words: String::new(),
            half_year: None,
        })
    };
    let key = |after: Option<u8>| {
        let after = after.map(|number| FollowUpId(id(number)));
        DraftKey::FollowUp { child: of, after }.name()
    };
    let all = [None, Some(3), Some(9)].map(key);
    for (held_so_far, expected) in [(vec![], None), (vec![3], Some(3)), (vec![3, 9], Some(9))] {
        let facts = std::iter::once(child(1)).chain(held_so_far.into_iter().map(held));
        let entries = (1u8..)
            .zip(facts)
            .map(|(number, fact)| entry(number, 1, number.into(), fact));
        let register = Register::fold(entries);
        let backup = all
            .iter()
            .map(|key| (key.clone(), b"typed".to_vec()))
            .collect();
        let taken = drafts_to_take(&register, &BTreeMap::new(), backup);
        let keys: Vec<_> = taken.into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, [key(expected)]);
    }
}

/// The same of a group's, which is about no child; one of a group that nobody knows is not taken.
#[test]
fn a_draft_of_a_groups_follow_up_is_taken_until_the_next_one_is_held() {
    let of = GroupId(id(4));
    let held = |number, group| {
        Fact::GroupFollowedUp(GroupFollowUp {
            group,
            id: FollowUpId(id(number)),
            on: Day::new(2027, 1, 1).unwrap(),
            who: String::new(),
            easier: "…".to_owned(),
            tried: Vec::new(),
        })
    };
    let key = |after: Option<u8>| {
        let after = after.map(|number| FollowUpId(id(number)));
        DraftKey::GroupFollowUp { group: of, after }.name()
    };
    let group = Group {
        id: of,
        name: "Solsikken".to_owned(),
        setting: Setting::Kindergarten,
        pinned: None,
        assessors: 1,
    };
    let known = Fact::group_changed(None, &group);
    let all = [None, Some(9), Some(3)].map(key);
    // Of two on one day the one that was written down later is the last.
    let cases: [(Vec<Fact>, Option<&DraftName>); 5] = [
        (vec![], None),
        (vec![known.clone()], Some(&all[0])),
        (vec![known.clone(), held(9, GroupId(id(5)))], Some(&all[0])),
        (vec![known.clone(), held(9, of)], Some(&all[1])),
        (vec![known, held(9, of), held(3, of)], Some(&all[2])),
    ];
    for (facts, expected) in cases {
        let entries = (1u8..)
            .zip(facts)
            .map(|(number, fact)| entry(number, 1, number.into(), fact));
        let register = Register::fold(entries);
        let backup: BTreeMap<_, _> = all.iter().map(|key| (key.clone(), vec![1])).collect();
        let taken = drafts_to_take(&register, &BTreeMap::new(), backup.clone());
        let keys: Vec<_> = taken.iter().map(|(key, _)| key).collect();
        assert_eq!(keys, expected.into_iter().collect::<Vec<_>>());
        assert_eq!(drafts_to_take(&register, &backup.clone(), backup), []);
    }
}

/// A step of the ladder is taken while the child stands where it begins, and answers of a leader until
/// the next ones of their kind are kept; a correction is not, as nobody knows whether it was kept.
#[test]
fn a_draft_of_a_step_or_of_answers_is_taken_until_what_it_was_to_become_is_there() {
    let of = ChildId(id(1));
    let step = |from, to| DraftKey::Ladder {
        child: of,
        from,
        to,
    };
    let look = |kind, after: Option<u8>, corrects: Option<u8>| DraftKey::Review {
        child: of,
        kind,
        after: after.map(|it| ReviewId(id(it))),
        corrects: corrects.map(|it| ReviewId(id(it))),
    };
    use ReviewKind::{Drawn, Quarter};
    use Rung::{Advice, Everyday, OpenHelp};
    let keys = [
        step(Everyday, Advice),
        step(Advice, OpenHelp),
        step(Advice, Everyday),
        look(Drawn, None, None),
        look(Quarter, None, None),
        look(Quarter, Some(9), None),
        look(Quarter, None, Some(9)),
    ];
    let Fact::RungChanged(up) = Fact::made_up(FactName::RungChanged, of, "x") else {
        unreachable!();
    };
    let Fact::ReviewHeld(review) = Fact::made_up(FactName::ReviewHeld, of, "x") else {
        unreachable!();
    };
    let held = Fact::ReviewHeld(Review {
        id: ReviewId(id(9)),
        kind: Quarter,
        ..review
    });
    let up = Fact::RungChanged(RungChange {
        from: Everyday,
        to: Advice,
        ..up
    });
    for (facts, expected) in [
        (vec![], vec![]),
        (vec![child(1)], vec![0, 3, 4]),
        (vec![child(1), up.clone()], vec![1, 2, 3, 4]),
        (vec![child(1), held.clone()], vec![0, 3, 5]),
        (vec![child(1), held.clone(), held, up], vec![1, 2, 3, 5]),
    ] {
        let entries = (1u8..)
            .zip(facts)
            .map(|(number, fact)| entry(number, 1, number.into(), fact));
        let register = Register::fold(entries);
        let backup = keys.iter().map(|key| (key.name(), vec![1])).collect();
        let taken = drafts_to_take(&register, &BTreeMap::new(), backup);
        let taken: BTreeSet<_> = taken.into_iter().map(|(name, _)| name).collect();
        let expected = expected.into_iter().map(|at: usize| keys[at].name());
        assert_eq!(taken, expected.collect());
        // Whatever was taken is what a screen asks for.
        for name in taken {
            let key = DraftKey::of(&name).unwrap();
            assert_eq!(key.asked_for(&register), key);
        }
    }
}

/// A new focus point is taken until it is kept, whoever it is of, while its child or its group is known; a
/// change to one is not, as nobody knows whether it was kept.
#[test]
fn a_draft_of_a_focus_point_is_taken_while_the_point_is_new_and_whom_it_is_about_is_known() {
    let (of, other) = (ChildId(id(1)), ChildId(id(2)));
    let (group, unknown) = (GroupId(id(4)), GroupId(id(5)));
    let [point, another] = [6, 7].map(|number| FocusPointId(id(number)));
    let of_child = |child, point| DraftKey::Focus { child, point };
    let of_group = |group, point| DraftKey::GroupFocus { group, point };
    let keys = [
        of_child(of, point),
        of_child(of, another),
        of_child(other, point),
        of_group(group, point),
        of_group(group, another),
        of_group(unknown, point),
    ];
    let known = Group {
        id: group,
        name: "Solsikken".to_owned(),
        setting: Setting::Kindergarten,
        pinned: None,
        assessors: 1,
    };
    let known = Fact::group_changed(None, &known);
    let written = |point, child| {
        let point = FocusPoint::new(point, child, group);
        Fact::focus_point_changed(None, &point)
    };
    let both = [child(1), known.clone()];
    let with = |fact| [&both[..], &[fact]].concat();
    for (facts, expected) in [
        (vec![], vec![]),
        (vec![child(1)], vec![0, 1]),
        (vec![child(2)], vec![2]),
        (vec![known.clone()], vec![3, 4]),
        (both.to_vec(), vec![0, 1, 3, 4]),
        // That of a child is none of its group's, nor another child's.
        (with(written(point, Some(of))), vec![1, 3, 4]),
        (with(written(point, Some(other))), vec![0, 1, 3, 4]),
        (with(written(another, None)), vec![0, 1, 3]),
    ] {
        let entries = (1u8..)
            .zip(facts.clone())
            .map(|(number, fact)| entry(number, 1, number.into(), fact));
        let register = Register::fold(entries);
        let backup: BTreeMap<_, _> = keys.iter().map(|key| (key.name(), vec![1])).collect();
        let taken = drafts_to_take(&register, &BTreeMap::new(), backup.clone());
        let taken: BTreeSet<_> = taken.into_iter().map(|(name, _)| name).collect();
        let expected = expected.into_iter().map(|at: usize| keys[at].name());
        assert_eq!(taken, expected.collect(), "{facts:?}");
        assert_eq!(drafts_to_take(&register, &backup.clone(), backup), []);
        // Whatever was taken is what a screen asks for.
        for name in taken {
            let key = DraftKey::of(&name).unwrap();
            assert_eq!(key.asked_for(&register), key);
        }
    }
}
