//! What earlier rounds say that matters now.

use super::{Promises, Tried, promises, stood};
use crate::{
    instrument::Past,
    register::{ChildId, JointPosition, Recorded, Register, RoundId},
    vocabulary::{Answer, DidHelp, Step, WhyFocusEnded},
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

/// The joint position that was agreed last, of whichever round.
#[must_use]
pub fn latest_position(register: &Register, child: ChildId) -> Option<&Recorded<JointPosition>> {
    let mut latest_first = register.child_rounds(child).into_iter().rev();
    latest_first.find_map(|(_, look)| look.position())
}

/// What was tried for a child before this round: the areas that were off green
/// in an earlier joint position in which something was agreed or changed, and those that a focus
/// point was about. Where the team has said
/// since whether it helped, it was an effort in vain only if something helped little or not at all.
/// A focus point that was ended because it reached what was hoped for was not in vain.
#[must_use]
pub fn past(register: &Register, child: ChildId, round: RoundId) -> Past {
    let promises = promises(register, child);
    let earlier = register
        .child_rounds(child)
        .into_iter()
        .take_while(|(known, _)| known.id != round)
        .flat_map(|(_, look)| stood(look))
        .map(|it| &it.position.value)
        .filter(|position| agreed_in_vain(position, &promises));
    let began = register.round(round).map(|it| it.opened);
    let before = |it: &&Tried<'_>| it.point.starts < began;
    let tried = promises.tried.iter().filter(before);
    let tried = tried.filter(|it| tried_in_vain(it));
    let off_green = |answer: &Answer| answer.step().is_some_and(|step| step > Step::Green);
    Past {
        efforts: earlier
            .flat_map(|position| &position.areas)
            .filter(|(_, answer)| off_green(answer))
            .map(|(area, _)| *area)
            .chain(tried.filter_map(|it| it.point.area))
            .collect(),
    }
}

/// Whether something was tried, and nobody has said that it helped.
fn agreed_in_vain(position: &JointPosition, promises: &Promises<'_>) -> bool {
    let agreements = position.agreements.iter();
    let helped = agreements.filter_map(|it| promises.answer(it.id)?.helped);
    let helped: Vec<_> = helped.collect();
    if helped.is_empty() {
        return !position.agreements.is_empty() || !position.frames.is_empty();
    }
    helped.into_iter().any(in_vain)
}

/// Whether a focus point was tried, and did not do what was hoped for. "Det er ikke nødvendigt mere"
/// is no failure either, unless the team had answered that it did not help.
fn tried_in_vain(tried: &Tried<'_>) -> bool {
    match (tried.point.end.as_ref().map(|end| end.why), tried.helped()) {
        (Some(WhyFocusEnded::Reached), _) | (Some(WhyFocusEnded::Enough), None) => false,
        (_, helped) => helped.is_none_or(in_vain),
    }
}

const fn in_vain(helped: DidHelp) -> bool {
    matches!(helped, DidHelp::Little | DidHelp::No)
}

#[cfg(test)]
mod tests;
