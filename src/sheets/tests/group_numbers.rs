//! What a leader's overview of a group tells in numbers.

use super::{
    case::{Case, GROUP, ROUND, child, day, id, render},
    group::the_overview,
};
use trivsel::{
    register::{
        Child, ChildId, DeviceId, Entry, EntryId, Fact, Group, GroupId, JointPosition, Moment,
        Round, RoundId,
    },
    vocabulary::{
        Id, Language,
        Step::{self, Green},
    },
};

/// The leader's overview of a group in which so many are green, yellow and red.
fn in_numbers(counts: [u8; 3]) -> String {
    beside(counts, None, None)
}

fn steps_of(counts: [u8; 3]) -> Vec<Step> {
    let steps = Step::ALL.iter().zip(counts);
    let steps = steps.flat_map(|(step, count)| std::iter::repeat_n(*step, count.into()));
    steps.collect()
}

/// The same, in a house with another group in which so many are. Where they have a last day, the group
/// has no round, and each has been visited.
fn beside(counts: [u8; 3], other: Option<[u8; 3]>, left: Option<&str>) -> String {
    let steps = steps_of(counts);
    let mut register = Case::new(steps[0]).register();
    let (group, round) = (GroupId(id(0xd7)), RoundId(id(0xe7)));
    let mut facts = Vec::new();
    if other.is_some() {
        let case = Case::new(Green);
        let groups = Group {
            id: group,
            name: "Mariehønen".to_owned(),
            ..case.group
        };
        let rounds = Round {
            id: round,
            groups: [group].into(),
            ..case.round
        };
        facts.push(Fact::group_changed(None, &groups));
        if left.is_none() {
            facts.push(Fact::round_changed(None, &rounds));
        }
    }
    let here = steps[1..].iter().map(|step| (GROUP, ROUND, *step));
    let there = steps_of(other.unwrap_or_default()).into_iter();
    let there = there.map(|step| (group, round, step));
    for (number, (group, round, step)) in (1u16..).zip(here.chain(there)) {
        let visited = left.filter(|_| group != GROUP);
        let known = Child {
            id: ChildId(numbered(number)),
            group,
            left: visited.map(day),
            ..child("Ida")
        };
        let round = match visited {
            Some(_) => RoundId(numbered(500 + number)),
            None => round,
        };
        if visited.is_some() {
            let visit = Round {
                id: round,
                groups: [].into(),
                child: Some(known.id),
                ..Case::new(Green).round
            };
            facts.push(Fact::round_changed(None, &visit));
        }
        let position = JointPosition {
            child: known.id,
            round,
            ..Case::new(step).position
        };
        facts.push(Fact::child_changed(None, &known));
        facts.push(Fact::PositionAgreed(position));
    }
    for (number, fact) in (1000u16..).zip(facts) {
        register.apply(Entry {
            id: EntryId(numbered(number)),
            device: DeviceId(id(0xf1)),
            adult: None,
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact,
        });
    }
    render(the_overview(&register, false, Language::Danish))
}

fn numbered(number: u16) -> Id {
    let mut bytes = [0xee; 16];
    bytes[..2].copy_from_slice(&number.to_be_bytes());
    Id::from_bytes(bytes)
}

/// The house's month paper tells 29, 6 and 6: less what this paper would tell, the other group's
/// would be 9, 1 and 1.
#[test]
fn a_group_tells_nothing_that_gives_away_the_other_beside_the_months_paper() {
    for (other, hidden) in [
        (None, false),
        (Some([9, 1, 1]), true),
        (Some([15, 0, 6]), false),
        (Some([0, 0, 0]), false),
    ] {
        let html = beside([20, 5, 5], other, None);
        let told = html.contains("Antallet står ikke her");
        assert_eq!(told, hidden, "{other:?}: {html}");
    }
}

/// Whoever has left the other group is not on its own paper, and holds nothing back on this one.
#[test]
fn who_has_left_the_other_group_counts_in_neither_paper() {
    for (left, hidden) in [("2027-12-01", true), ("2026-11-02", false)] {
        let html = beside([20, 5, 5], Some([9, 1, 1]), Some(left));
        let told = html.contains("Antallet står ikke her");
        assert_eq!(told, hidden, "{left}: {html}");
    }
}

/// With fewer than ten children, and where few are yellow or red, numbers point to single ones.
#[test]
fn small_numbers_of_a_group_are_hidden_from_the_leader() {
    for (counts, few, hidden, joined) in [
        ([9, 0, 0], true, false, false),
        ([10, 0, 0], false, false, false),
        ([0, 10, 0], false, true, false),
        // The design's own: 1.b.
        ([24, 3, 1], false, true, false),
        ([20, 7, 1], false, false, true),
        ([12, 8, 8], false, false, false),
    ] {
        let html = in_numbers(counts);
        assert_eq!(html.contains("færre end ti"), few, "{counts:?}: {html}");
        assert_eq!(
            html.contains("Antallet står ikke her"),
            hidden,
            "{counts:?}: {html}"
        );
        assert_eq!(html.contains("gul eller rød"), joined, "{counts:?}: {html}");
        assert!(!html.contains('%'));
    }
    let html = in_numbers([24, 3, 1]);
    // Every child is in every row of the table, so that each row could tell the same.
    for number in ["<td>24</td>", "<td>3</td>", "<td>1</td>"] {
        assert!(!html.contains(number), "{number}: {html}");
    }
    assert!(html.contains("skjult"));
}
