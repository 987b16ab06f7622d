//! How far a child, and a group, has come in a round.

use crate::register::{Child, ChildId, Group, Look, Register, RoundId};

/// How far one child has come in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Nobody has finished an own assessment.
    NotYetSeen,
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
    } else if have == 0 {
        Stage::NotYetSeen
    } else if have < expected {
        Stage::SeenBySome { have, expected }
    } else {
        Stage::ReadyForDialogue
    }
}

/// How far a group has come.
#[must_use]
pub fn progress(register: &Register, group: &Group, round: RoundId) -> Progress {
    let mut progress = Progress::default();
    for Child { id, .. } in register.children(group.id) {
        progress.children += 1;
        *match stage(register, group, *id, round) {
            Stage::NotYetSeen => &mut progress.not_yet_seen,
            Stage::SeenBySome { .. } => &mut progress.seen_by_some,
            Stage::ReadyForDialogue => &mut progress.ready,
            Stage::Agreed => &mut progress.agreed,
        } += 1;
    }
    progress
}
