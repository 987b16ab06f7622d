//! How far a child, and a group, has come in a round.

use crate::register::{Child, ChildId, Group, GroupId, Look, Register, Round, RoundId};

/// How far one child has come in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Nobody has finished an own assessment.
    NotYetSeen,
    /// Ikke vurderet: it could not be looked at, and the team has said why. It
    /// is listed as that and never counts as thriving.
    NotAssessed,
    /// Some have, but fewer than the group expects.
    SeenBySome {
        /// How many have.
        have: usize,
        /// How many the group expects.
        expected: usize,
    },
    /// As many as the group expects: ready for the dialogue.
    ReadyForDialogue,
    /// A joint position is agreed.
    Agreed,
}

/// How far a group has come in a round: how many children are at each stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// All children of the group.
    pub children: usize,
    /// Children nobody has seen yet.
    pub not_yet_seen: usize,
    /// Children who could not be looked at, with a reason.
    pub not_assessed: usize,
    /// Children fewer have seen than the group expects.
    pub seen_by_some: usize,
    /// Children ready for the dialogue.
    pub ready: usize,
    /// Children with a joint position.
    pub agreed: usize,
}

/// How far a child has come in a round.
#[must_use]
pub fn stage(register: &Register, group: &Group, child: ChildId, round: RoundId) -> Stage {
    register
        .look(child, round)
        .map_or(Stage::NotYetSeen, |look| of_look(look, group))
}

fn of_look(look: &Look, group: &Group) -> Stage {
    let have = look.finished().count();
    let expected = usize::from(group.assessors);
    if look.position().is_some() {
        Stage::Agreed
    } else if !look.not_assessed.is_empty() {
        Stage::NotAssessed
    } else if have == 0 {
        Stage::NotYetSeen
    } else if have < expected {
        Stage::SeenBySome { have, expected }
    } else {
        Stage::ReadyForDialogue
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

/// How far a group has come.
#[must_use]
pub fn progress(register: &Register, group: &Group, round: &Round) -> Progress {
    let mut progress = Progress::default();
    for Child { id, .. } in children_in(register, group.id, round) {
        progress.children += 1;
        *match stage(register, group, *id, round.id) {
            Stage::NotYetSeen => &mut progress.not_yet_seen,
            Stage::NotAssessed => &mut progress.not_assessed,
            Stage::SeenBySome { .. } => &mut progress.seen_by_some,
            Stage::ReadyForDialogue => &mut progress.ready,
            Stage::Agreed => &mut progress.agreed,
        } += 1;
    }
    progress
}
