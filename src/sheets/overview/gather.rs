//! From the register to the overview of a group.

use super::focus;
use crate::sheets::{
    members::{Member, members},
    parts::{round_name, some},
};
use trivsel::{
    insight::{
        CallName, CountSheet, FEWEST_CHILDREN, PositionsShown, Progress, Stage, call_names,
        group_positions_shown, positions_shown, stage, whole,
    },
    register::{FocusPoint, Group, Register, ShownCount},
    vocabulary::{Answer, Area, Day},
};

/// Everything on the overview of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupOverview {
    /// The group's name.
    pub group: Option<String>,
    /// The name of its round.
    pub round: Option<String>,
    /// The children by name, on the team's paper.
    pub names: Option<Vec<Named>>,
    /// The same in numbers.
    pub numbers: Numbers,
    /// The group's focus points.
    pub focus_points: Vec<FocusPoint>,
    /// How many were left out since they name a child.
    pub left_out: usize,
}

/// One child by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Its whole name.
    pub name: CallName,
    /// How far it has come.
    pub stage: Stage,
    /// The joint position: the whole, and each area in the order of `Area::ALL`.
    pub position: Option<(Answer, Vec<Answer>)>,
}

/// How many children, in each of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// How far they have come.
    pub progress: Progress,
    /// Joint positions, as they may be shown.
    pub wholes: PositionsShown,
    /// For each area, the joint answers in the order of `Answer::ALL`; nothing where the children
    /// are too few to be told of.
    pub areas: Vec<Vec<ShownCount>>,
}

impl GroupOverview {
    /// Gathers the overview as it is on this day: with names for the team, or without for the leader.
    #[must_use]
    pub fn gather(
        register: &Register,
        group: &Group,
        members: &[Member<'_>],
        with_names: bool,
        on: Day,
    ) -> Self {
        let children: Vec<_> = members.iter().map(|member| member.child).collect();
        let mut called = call_names(&children);
        let names: Vec<_> = members
            .iter()
            .filter_map(|member| {
                let name = called.remove(&member.child.id)?;
                Some(named(register, group, member, name))
            })
            .collect();
        let (focus_points, left_out) = focus::points(register, group.id, with_names);
        Self {
            group: some(&group.name),
            round: round_name(register, group),
            numbers: numbers((register, group, on), &names, with_names),
            names: with_names.then_some(names),
            focus_points,
            left_out,
        }
    }
}

fn named(register: &Register, group: &Group, member: &Member<'_>, name: CallName) -> Named {
    let round = member.round.map(|round| round.id);
    let position = member.look.and_then(|look| look.position());
    let answers = |area: &Area| position.map_or(Answer::NotSeen, |it| it.value.answer(*area));
    Named {
        name,
        stage: round.map_or(Stage::NotYetSeen, |round| {
            stage(register, group, member.child.id, round)
        }),
        position: position.map(|position| {
            let areas = Area::ALL.iter().map(answers).collect();
            (whole(&position.value), areas)
        }),
    }
}

/// Where an answer stands in `Answer::ALL`.
fn place(answer: Answer) -> usize {
    answer.step().map_or(3, |step| step as usize)
}

fn numbers(
    (register, group, on): (&Register, &Group, Day),
    names: &[Named],
    with_names: bool,
) -> Numbers {
    let mut areas = vec![[0; 4]; Area::ALL.len()];
    let agreed: Vec<_> = names.iter().filter_map(|it| it.position.as_ref()).collect();
    for (_, answers) in &agreed {
        for (counts, answer) in areas.iter_mut().zip(answers) {
            counts[place(*answer)] += 1;
        }
    }
    let wholes = count(agreed.iter().map(|(whole, _)| *whole));
    let few = wholes.iter().sum::<u32>() < FEWEST_CHILDREN;
    Numbers {
        progress: Progress::of(group.assessors, names.iter().map(|named| named.stage)),
        // Who has the names has the positions beside them.
        wholes: match with_names {
            true => positions_shown(wholes),
            false => beside_the_house(register, group, wholes, on),
        },
        areas: match few {
            true => Vec::new(),
            false => areas.into_iter().map(area_shown).collect(),
        },
    }
}

/// How many of these there are, in the order of `Answer::ALL`.
fn count(wholes: impl Iterator<Item = Answer>) -> [u32; 4] {
    wholes.fold([0; 4], |mut counts, whole| {
        counts[place(whole)] += 1;
        counts
    })
}

/// What may be shown of a group to whoever has the month's paper, and those of the other groups.
fn beside_the_house(
    register: &Register,
    group: &Group,
    wholes: [u32; 4],
    on: Day,
) -> PositionsShown {
    let groups = register.groups();
    let counts: Vec<_> = groups
        .iter()
        .map(|it| match it.id == group.id {
            true => wholes,
            false => wholes_of(register, it, on),
        })
        .collect();
    let at = groups.iter().position(|it| it.id == group.id);
    let shown = at.and_then(|at| group_positions_shown(&counts).get(at).copied());
    shown.unwrap_or_else(|| positions_shown(wholes))
}

/// Where the children of another group stand, as its own paper of this day counts them.
fn wholes_of(register: &Register, group: &Group, on: Day) -> [u32; 4] {
    let all = members(register, group.id, on).into_iter();
    count(all.filter_map(|it| Some(whole(&it.look?.position()?.value))))
}

/// The answers of an area, whose sum everybody knows: it is the number of positions.
fn area_shown(counts: [u32; 4]) -> Vec<ShownCount> {
    let all: u32 = counts.iter().sum();
    let [_, off_green @ ..] = counts;
    if off_green.contains(&all) {
        return vec![ShownCount::Unshown; counts.len()];
    }
    let mut sheet = CountSheet::default();
    let parts = counts.map(|count| sheet.put(count));
    let whole = sheet.put_open(all);
    sheet.sum(whole, &parts);
    let mut shown = sheet.disclose();
    shown.truncate(counts.len());
    shown
}
