//! How far a group has come in a round.

use super::{Stage, stage};
use crate::register::{Child, Group, GroupId, Register, Round};

/// How far a group has come in a round: how many children it has, and how many
/// of them stand where. Each child is counted in one place, but for `ready`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// All children of the group who belong to the round.
    pub children: usize,
    /// Children nobody has seen yet.
    pub seen_by_none: usize,
    /// Children one adult has seen.
    pub seen_by_one: usize,
    /// Children two adults or more have seen.
    pub seen_by_more: usize,
    /// Children with a joint position.
    pub agreed: usize,
    /// Children who could not be looked at, with a reason. They are never
    /// counted as anything else.
    pub not_assessed: usize,
    /// Of the children who are seen and have no joint position yet, those whom
    /// as many have seen as the group expects.
    pub ready: usize,
}

impl Progress {
    /// The children someone still has to look at before all can be talked through.
    #[must_use]
    pub const fn to_be_seen(self) -> usize {
        self.seen_by_none + self.seen_by_one + self.seen_by_more - self.ready
    }
}

/// The children of a group who belong to it in a round: not those who had left
/// before it began or came after it ended. In the order of their names.
#[must_use]
pub fn children_in<'a>(register: &'a Register, group: GroupId, round: &Round) -> Vec<&'a Child> {
    let mut children = register.children(group);
    children.retain(|child| child.belonged(round.opened, round.until));
    children
}

/// The children who count in a group's round, each with the round it is looked
/// at in. That is the group's, but for a child who has been visited since the
/// group's last round began: it is looked at in its latest visit, until it leaves.
#[must_use]
pub fn counted<'a>(
    register: &'a Register,
    group: GroupId,
    round: &'a Round,
) -> Vec<(&'a Child, &'a Round)> {
    let current = register.current_round(group).map(|round| round.id);
    let visit = |child: &Child| {
        let latest = register
            .round_of(child)
            .filter(|_| current == Some(round.id));
        latest.filter(|latest| latest.child.is_some())
    };
    let counted = |child: &'a Child| match visit(child) {
        Some(visit) => child.left.is_none().then_some((child, visit)),
        None => child
            .belonged(round.opened, round.until)
            .then_some((child, round)),
    };
    register
        .children(group)
        .into_iter()
        .filter_map(counted)
        .collect()
}

/// How far a group has come.
#[must_use]
pub fn progress(register: &Register, group: &Group, round: &Round) -> Progress {
    let mut progress = Progress::default();
    for (child, round) in counted(register, group.id, round) {
        let stage = stage(register, group, child.id, round.id);
        let seen = register
            .child_round(child.id, round.id)
            .map_or(0, |look| look.finished().count());
        progress.children += 1;
        progress.ready += usize::from(stage == Stage::ReadyForDialogue);
        *match stage {
            Stage::NotYetSeen => &mut progress.seen_by_none,
            Stage::NotAssessed => &mut progress.not_assessed,
            Stage::Agreed => &mut progress.agreed,
            _ if seen == 1 => &mut progress.seen_by_one,
            _ => &mut progress.seen_by_more,
        } += 1;
    }
    progress
}

#[cfg(test)]
mod tests;
