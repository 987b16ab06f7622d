//! The position that stands for a child, and since when.

use crate::{
    register::{ChildId, JointPosition, Recorded, Register},
    vocabulary::{Day, Step},
};

/// The position that stands at the end of a day, from whatever round.
pub(super) fn standing_position(
    register: &Register,
    child: ChildId,
    day: Day,
) -> Option<&Recorded<JointPosition>> {
    standing(register, child, day).map(|versions| versions.last().copied())?
}

/// Its step, and since when it has stood.
pub(super) fn standing_step(register: &Register, child: ChildId, day: Day) -> Option<(Step, Day)> {
    let versions = standing(register, child, day)?;
    let since = stands_since(versions.iter().copied())?;
    Some((versions.last()?.value.whole, since))
}

/// Since when the step of the last of these versions has stood. What is corrected beside it, a word
/// in the grounds, is no new position: what the parents have heard since they have heard.
pub(super) fn stands_since<'a>(
    versions: impl DoubleEndedIterator<Item = &'a Recorded<JointPosition>>,
) -> Option<Day> {
    let mut latest_first = versions.rev().map(|it| &it.value).peekable();
    let whole = latest_first.peek()?.whole;
    let same = latest_first.take_while(|it| it.whole == whole);
    same.map(|it| it.on).min()
}

/// Every version of it that was written by then.
fn standing(
    register: &Register,
    child: ChildId,
    day: Day,
) -> Option<Vec<&Recorded<JointPosition>>> {
    let of_round = register.looks(child).map(|look| {
        let all = look.positions().iter();
        all.filter(|it| it.value.on <= day).collect::<Vec<_>>()
    });
    let of_round = of_round.filter(|versions| !versions.is_empty());
    of_round.max_by_key(|versions| versions.last().map(|it| (it.value.on, it.stamp.order())))
}
