//! How far a group has come in a round: each child's place, and how many there are in each. Every
//! screen and every paper counts here.

use super::{Stage, stage::of_look};
use crate::{
    register::{AdultId, Child, ChildRound, Group, GroupId, Register, Round},
    vocabulary::{Day, alphabetical},
};

/// Where one child of a group stands.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    pub child: &'a Child,
    /// The round it is looked at in.
    pub round: &'a Round,
    /// What is known of it there.
    pub look: Option<&'a ChildRound>,
    /// How far it has come.
    pub stage: Stage,
}

impl Standing<'_> {
    /// Whether the child still lacks answers, and this adult has finished none about it.
    #[must_use]
    pub fn lacks(&self, adult: AdultId) -> bool {
        let mine = self.look.and_then(|look| look.assessment(adult));
        self.stage.lacks_answers() && mine.is_none()
    }
}

/// How many children of a group stand where. Each is counted in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    assessors: u8,
    counts: [usize; 6],
}

impl Progress {
    /// How many of these stand where, in a group that expects so many adults.
    #[must_use]
    pub fn of(assessors: u8, stages: impl IntoIterator<Item = Stage>) -> Self {
        let mut counts = [0; 6];
        for stage in stages {
            counts[place(stage)] += 1;
        }
        Self { assessors, counts }
    }

    /// Every place with how many stand there, in the order in which they are told.
    pub fn places(self) -> impl Iterator<Item = (Stage, usize)> {
        Stage::all(self.assessors).into_iter().zip(self.counts)
    }

    /// How many adults the group expects.
    #[must_use]
    pub const fn assessors(self) -> u8 {
        self.assessors
    }

    /// How many stand here.
    #[must_use]
    pub const fn at(self, stage: Stage) -> usize {
        self.counts[place(stage)]
    }

    /// How many children there are.
    #[must_use]
    pub fn children(self) -> usize {
        self.counts.iter().sum()
    }

    /// The children somebody still has to answer about before all can be talked through.
    #[must_use]
    pub const fn to_be_seen(self) -> usize {
        self.counts[0] + self.counts[1]
    }
}

/// Where a stage stands in [`Stage::all`].
const fn place(stage: Stage) -> usize {
    match stage {
        Stage::NotYetSeen => 0,
        Stage::SeenBySome { .. } => 1,
        Stage::ReadyForDialogue => 2,
        Stage::PutOff => 3,
        Stage::Agreed => 4,
        Stage::NotAssessed => 5,
    }
}

/// The children of a group who belong to it in a round: not those who had left
/// before it began or came after it ended. In the order of their names.
#[must_use]
pub fn children_in<'a>(register: &'a Register, group: GroupId, round: &Round) -> Vec<&'a Child> {
    let until = last_day(register, group, round);
    let mut children = register.children(group);
    children.retain(|child| counts_in(register, child, group, round, until));
    children
}

/// The last day of a round: its own, or the day before the group's next one began.
fn last_day(register: &Register, group: GroupId, round: &Round) -> Option<Day> {
    round.until.or_else(|| {
        let mut rounds = register.rounds(group).into_iter();
        rounds.find(|it| it.id == round.id)?;
        let next = rounds.find(|it| it.opened > round.opened)?;
        Some(next.opened.plus_days(-1))
    })
}

/// Whether a child counts in a round of its group that ended on this day. One that went away and came
/// back begins anew, so that no round in between counts it as not seen; in a round that is past, what
/// the team saw of it before stays where it was seen.
fn counts_in(
    register: &Register,
    child: &Child,
    group: GroupId,
    round: &Round,
    until: Option<Day>,
) -> bool {
    let is_past = || {
        register
            .current_round(group)
            .is_some_and(|it| it.id != round.id)
    };
    let seen = || {
        let look = register.child_round(child.id, round.id);
        look.is_some_and(|look| match look.position() {
            Some(position) => position.value.group == group,
            None => round.groups.len() == 1 && look.finished().next().is_some(),
        })
    };
    let was_gone = child.left.is_some_and(|left| left < round.opened);
    child.belonged(round.opened, until) || !was_gone && seen() && is_past()
}

/// Where those of these children stand who count in their group's round. They are looked at in
/// that round, but for a child who has been visited since the group's last round began: it is
/// looked at in its latest visit, until it leaves.
#[must_use]
pub fn standings<'a>(
    register: &'a Register,
    group: &Group,
    round: &'a Round,
    children: &[&'a Child],
) -> Vec<Standing<'a>> {
    let current = register.current_round(group.id).map(|round| round.id);
    let visit = |child: &Child| {
        let latest = register
            .round_of(child)
            .filter(|_| current == Some(round.id));
        latest.filter(|latest| latest.child.is_some())
    };
    let until = last_day(register, group.id, round);
    let standing = |child: &&'a Child| {
        let child = *child;
        let round = match visit(child) {
            Some(visit) => child.left.is_none().then_some(visit),
            None => counts_in(register, child, group.id, round, until).then_some(round),
        }?;
        let look = register.child_round(child.id, round.id);
        Some(Standing {
            child,
            round,
            look,
            stage: of_look(look, group),
        })
    };
    children.iter().filter_map(standing).collect()
}

/// How far a group has come.
#[must_use]
pub fn progress(register: &Register, group: &Group, round: &Round) -> Progress {
    let children = register.children(group.id);
    let all = standings(register, group, round, &children);
    Progress::of(group.assessors, all.iter().map(|it| it.stage))
}

/// The children of whom somebody finished something in a group's round, and who are in a group now
/// that is not in it: what was finished went along with them. In the order of their names. (Of a round
/// of several groups, only a position tells in which of them the child was.)
#[must_use]
pub fn moved_on<'a>(register: &'a Register, group: GroupId, round: &Round) -> Vec<&'a Child> {
    let was_here = |child: &&Child| {
        let Some(look) = register.child_round(child.id, round.id) else {
            return false;
        };
        let set_in = look.position().map(|it| it.value.group);
        let finished = look.finished().next().is_some();
        child.group != group
            && round.concerns(group)
            && !round.concerns(child.group)
            && (set_in == Some(group) || set_in.is_none() && finished)
    };
    let mut all: Vec<_> = register.all_children().filter(was_here).collect();
    all.sort_by_cached_key(|child| alphabetical(&child.full_name()));
    all
}

#[cfg(test)]
mod tests;
