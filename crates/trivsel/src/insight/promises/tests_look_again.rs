//! What a position that is looked at again in the middle of a follow-up leaves as it is.

use super::{agreed_together, *};
use crate::{
    insight::tests::{CHILD, day},
    register::{ChildRound, Entry, Fact, JointPosition},
    vocabulary::Step,
};

/// What the screen writes: the step is another one, and what is promised is what the position said. Where two
/// stand apart the screen asks about the promises too, and this is not that.
pub(super) fn looked_again(look: Option<&ChildRound>, on: i64, whole: Step) -> Option<Fact> {
    let look = look.filter(|it| it.concurrent_positions().is_empty())?;
    let agreements = agreed_together(look).into_iter().cloned();
    Some(Fact::PositionAgreed(JointPosition {
        on: day().plus_days(on),
        whole,
        agreements: agreements.collect(),
        ..look.position()?.value.clone()
    }))
}

/// Where the position was looked at again, every promise is in the state it was in.
pub(super) fn are_as_they_were(looked_again: bool, known: &Promises<'_>, entries: &[Entry]) {
    if looked_again {
        let after = Register::fold(entries.to_vec());
        let after = promises(&after, CHILD);
        assert_eq!(
            (&after.open, &after.ended, &after.plans, after.next),
            (&known.open, &known.ended, &known.plans, known.next)
        );
    }
}
