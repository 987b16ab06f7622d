//! Not seen is not green: what a joint position must rest on.

use super::{MustExplain, must_explain};
use crate::{
    instrument::Models,
    register::{Assessment, ChildRound, Fact, Group, JointPosition},
    vocabulary::{Answer, Step},
};

/// Why a joint position cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAgreed {
    /// No adult has answered to have seen anything of the child. The team can only say that it
    /// could not be assessed, or somebody corrects what they answered.
    SeenByNobody,
    /// The team itself has set every area to "Ikke set".
    NoAreaSet,
    /// Something must be explained, and nothing is written.
    NotExplained(Vec<MustExplain>),
}

/// Whether an adult has answered to have seen something, be it one sign.
#[must_use]
pub fn saw_something(own: &Assessment) -> bool {
    let signs = own.answers.signs.values().map(|sign| sign.answer);
    let areas = own.answers.areas.values().filter_map(|area| area.direct);
    signs.chain(areas).any(|answer| answer.step().is_some())
}

/// Whether anybody has.
#[must_use]
pub fn anything_seen(look: &ChildRound) -> bool {
    look.finished().any(|(_, own)| saw_something(own))
}

/// The fact that the team has agreed. It is made here alone: a position that rests on nothing seen
/// is refused, whatever its step and its grounds, and so is one with something to explain and no
/// explanation.
///
/// # Errors
/// What stands in the way.
pub fn agree(
    position: JointPosition,
    look: &ChildRound,
    group: &Group,
    models: &Models,
) -> Result<Fact, NotAgreed> {
    if !anything_seen(look) {
        return Err(NotAgreed::SeenByNobody);
    }
    if !some_area_seen(&position) {
        return Err(NotAgreed::NoAreaSet);
    }
    let explain = must_explain(look, group, &position.areas, Some(position.whole), models);
    if !explain.is_empty() && position.why_nonetheless.trim().is_empty() {
        return Err(NotAgreed::NotExplained(explain));
    }
    Ok(Fact::PositionAgreed(position))
}

/// The fact that one of several positions that were set apart is the one. Each was agreed where it was
/// set, so that its explanations stand; one that rests on nothing seen, as it may come from another
/// device, is none to choose.
#[must_use]
pub fn agree_once_more(position: &JointPosition) -> Option<Fact> {
    some_area_seen(position).then(|| Fact::PositionAgreed(position.clone()))
}

/// The whole of a joint position, as it may be told. One that says green and has no area seen (from
/// another device, or made by hand) is told as not seen, wherever it is shown or printed.
#[must_use]
pub fn whole(position: &JointPosition) -> Answer {
    if position.whole == Step::Green && !some_area_seen(position) {
        return Answer::NotSeen;
    }
    Answer::Seen(position.whole)
}

fn some_area_seen(position: &JointPosition) -> bool {
    position
        .areas
        .values()
        .any(|answer| answer.step().is_some())
}

#[cfg(test)]
mod tests;
