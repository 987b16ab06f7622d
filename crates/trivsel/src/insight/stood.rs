//! The positions of a round, each on the day from which it stood.

use crate::{
    register::{ChildId, ChildRound, JointPosition, Recorded, Register},
    vocabulary::{Area, Day},
};

/// A position that stood.
#[derive(Clone, Debug, PartialEq)]
pub struct StoodPosition<'a> {
    /// The day from which it stood.
    pub since: Day,
    /// As it holds, with every word that was put right since.
    pub position: &'a Recorded<JointPosition>,
    /// The versions in whose place that one stands.
    pub earlier: Vec<&'a Recorded<JointPosition>>,
}

/// All of them, in the order in which they stood. A word that is put right, and whatever is changed on the
/// same day, makes no position of its own; another step or another area on a later day does. The last one
/// is the one that holds: what was set for a later day than it gave way to it, whichever clock was ahead.
#[must_use]
pub fn stood(look: &ChildRound) -> Vec<StoodPosition<'_>> {
    let mut all: Vec<StoodPosition<'_>> = Vec::new();
    for it in look.positions() {
        let before = all.partition_point(|known| known.since < it.value.on);
        let gave_way = all.split_off(before).into_iter();
        let gave_way = gave_way.flat_map(|known| known.earlier.into_iter().chain([known.position]));
        let gave_way: Vec<_> = gave_way.collect();
        match all.last_mut().filter(|known| known.says_the_same(it)) {
            Some(known) => {
                known.earlier.push(known.position);
                known.earlier.extend(gave_way);
                known.position = it;
            }
            None => all.push(StoodPosition {
                since: it.value.on,
                position: it,
                earlier: gave_way,
            }),
        }
    }
    all
}

/// The position that stands, of whichever round.
#[must_use]
pub fn stands(register: &Register, child: ChildId) -> Option<StoodPosition<'_>> {
    let mut latest_first = register.child_rounds(child).into_iter().rev();
    latest_first.find_map(|(_, look)| stood(look).pop())
}

/// The one that stood before this day; where none did, the one that stands.
#[must_use]
pub fn stood_before(
    register: &Register,
    child: ChildId,
    day: Day,
) -> Option<&Recorded<JointPosition>> {
    let rounds = register.child_rounds(child).into_iter();
    let all = rounds.flat_map(|(_, look)| stood(look));
    let all: Vec<_> = all.collect();
    let before = all.iter().rfind(|it| it.since < day);
    Some(before.or(all.last())?.position)
}

impl StoodPosition<'_> {
    fn says_the_same(&self, other: &Recorded<JointPosition>) -> bool {
        let (own, other) = (&self.position.value, &other.value);
        let mut areas = Area::ALL.iter();
        own.whole == other.whole && areas.all(|area| own.answer(*area) == other.answer(*area))
    }
}

#[cfg(test)]
mod tests;
