//! What earlier rounds say that matters now.

use crate::{
    instrument::Past,
    register::{ChildId, JointPosition, Recorded, Register, RoundId},
    vocabulary::{Answer, Step},
};

/// The joint position that stood when a round began: that of the last round before it which
/// came to one.
#[must_use]
pub fn last_position(
    register: &Register,
    child: ChildId,
    round: RoundId,
) -> Option<&Recorded<JointPosition>> {
    let rounds = register.child_rounds(child).into_iter();
    let earlier = rounds.take_while(|(known, _)| known.id != round);
    earlier.filter_map(|(_, look)| look.position()).last()
}

/// What was tried for a child before this round: the areas that were off green
/// in an earlier joint position in which something was agreed or changed.
#[must_use]
pub fn past(register: &Register, child: ChildId, round: RoundId) -> Past {
    let earlier = register
        .child_rounds(child)
        .into_iter()
        .take_while(|(known, _)| known.id != round)
        .filter_map(|(_, look)| Some(&look.position()?.value))
        .filter(|position| !position.agreements.is_empty() || !position.frames.is_empty());
    let off_green = |answer: &Answer| answer.step().is_some_and(|step| step > Step::Green);
    Past {
        efforts: earlier
            .flat_map(|position| &position.areas)
            .filter(|(_, answer)| off_green(answer))
            .map(|(area, _)| *area)
            .collect(),
    }
}
