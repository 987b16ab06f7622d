//! The agreements of a position, in all its versions.

use super::{
    last_changed::last_changed,
    versions::{began, read_by, unread},
};
use crate::register::{Agreement, ChildRound, JointPosition, Recorded};

/// An agreement as it was changed last.
pub(super) struct Agreed<'a> {
    pub(super) agreement: &'a Agreement,
    /// The version in which it was written first.
    pub(super) first: &'a Recorded<JointPosition>,
    /// Somebody who had read it has left it out on a later day: it is agreed no more.
    pub(super) left_out: bool,
}

/// Each of them. What is left out on the day on which it was written was a slip, and never agreed, where
/// whoever left it out was shown one version; what others have agreed meanwhile, nobody leaves out who has
/// not read it.
pub(super) fn agreed_in<'a>(versions: &[&'a Recorded<JointPosition>]) -> Vec<Agreed<'a>> {
    let mut all: Vec<Agreed<'a>> = Vec::new();
    for (at, last) in versions.iter().enumerate() {
        for agreement in &last.value.agreements {
            let says = |it: &&&Recorded<JointPosition>| {
                it.value.agreements.iter().any(|it| it.id == agreement.id)
            };
            if versions[at + 1..].iter().any(|it| says(&it)) {
                continue;
            }
            let first = versions.iter().find(says).unwrap_or(last);
            // Of each version that says it, who had read that and was the first to leave it out.
            let left_out_by = |it: &Recorded<JointPosition>| {
                let leaves =
                    |by: &&&Recorded<JointPosition>| !says(by) && by.stamp.had_seen(&it.stamp);
                began(&versions.iter().filter(leaves).copied().collect::<Vec<_>>())
            };
            let left_out_by = versions.iter().filter(says).map(|it| left_out_by(it));
            let left_out_by: Vec<_> = left_out_by.collect();
            let left_out = left_out_by.iter().all(|by| !by.is_empty());
            let is_slip = |it: &&Recorded<JointPosition>| {
                let shown = unread(&read_by(versions, it));
                it.value.on == first.value.on && shown.len() == 1
            };
            let slip = left_out && left_out_by.iter().flatten().all(is_slip);
            let changed = last_changed(versions, |it| &it.agreements, agreement.id);
            if !slip {
                let agreement = changed.unwrap_or(agreement);
                all.push(Agreed {
                    agreement,
                    first,
                    left_out,
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
