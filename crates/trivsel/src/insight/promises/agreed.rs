//! The agreements of a position, in all its versions.

use super::last_changed::last_changed;
use crate::register::{Agreement, ChildRound, JointPosition, Recorded};

/// An agreement as it was changed last.
pub(super) struct Agreed<'a> {
    pub(super) agreement: &'a Agreement,
    /// The version in which it was written first.
    pub(super) first: &'a Recorded<JointPosition>,
    /// Somebody who had read it has left it out on a later day: it is agreed no more.
    pub(super) left_out: bool,
}

/// Each of them. What is left out on the day on which it was written was a slip, and never agreed,
/// as long as each version has read the one before it; what others have agreed meanwhile, nobody
/// leaves out who has not read it.
pub(super) fn agreed_in<'a>(versions: &[&'a Recorded<JointPosition>]) -> Vec<Agreed<'a>> {
    let mut all: Vec<Agreed<'a>> = Vec::new();
    let reads = |pair: &[&Recorded<JointPosition>]| pair[1].stamp.had_seen(&pair[0].stamp);
    let one_after_another = versions.windows(2).take_while(|pair| reads(pair)).count();
    for (at, last) in versions.iter().enumerate() {
        for agreement in &last.value.agreements {
            let says = |it: &&Recorded<JointPosition>| {
                it.value.agreements.iter().any(|it| it.id == agreement.id)
            };
            let mut since = versions.iter().enumerate().skip(at + 1);
            if since.clone().any(|(_, it)| says(it)) {
                continue;
            }
            let first = versions.iter().copied().find(says).unwrap_or(last);
            let left_out = since.find(|(_, it)| it.stamp.had_seen(&last.stamp));
            let slip = left_out.is_some_and(|(place, it)| {
                it.value.on == first.value.on && place <= one_after_another
            });
            let changed = last_changed(versions, agreement.id);
            if !slip {
                let agreement = changed.unwrap_or(agreement);
                all.push(Agreed {
                    agreement,
                    first,
                    left_out: left_out.is_some(),
                });
            }
        }
    }
    all
}

/// The agreements of a position that nobody has left out, also those that were agreed apart and are
/// not in the version that holds: in the order of that one, and then the others.
#[must_use]
pub fn agreed_together(look: &ChildRound) -> Vec<&Agreement> {
    let versions: Vec<_> = look.positions().iter().collect();
    let all = agreed_in(&versions).into_iter();
    let mut all: Vec<_> = all
        .filter(|it| !it.left_out)
        .map(|it| it.agreement)
        .collect();
    let said = look.position().map(|it| &it.value.agreements);
    let place = |id| said.and_then(|all| all.iter().position(|it| it.id == id));
    all.sort_by_key(|it| place(it.id).unwrap_or(usize::MAX));
    all
}
