//! The agreements of a position, in all its versions.

use super::{
    last_changed::last_changed,
    versions::{began, read_by, unread},
};
use crate::register::{Agreement, ChildRound, JointPosition, Recorded};

/// An agreement as it was changed last.
pub(in crate::insight) struct Agreed<'a, T> {
    pub(in crate::insight) agreement: &'a Agreement,
    /// The version in which it was written first.
    pub(in crate::insight) first: &'a Recorded<T>,
    /// Somebody who had read it has left it out on a later day: it is agreed no more.
    pub(in crate::insight) left_out: bool,
}

/// What the form begins with in which something is written again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::insight) enum FormShows {
    /// What any version says that its writer had read.
    EveryVersion,
    /// One of those that stand apart.
    OneVersion,
}

/// Each agreement of a position, of minutes or of a follow-up. What is left out on the day on which it was written was a
/// slip, and never agreed, where whoever left it out was shown one version; what others have agreed
/// meanwhile, nobody leaves out who has not read it, or may not have been shown it.
pub(in crate::insight) fn agreed_in<'a, T, D: PartialEq>(
    versions: &[&'a Recorded<T>],
    agreements: impl Fn(&'a T) -> &'a [Agreement],
    day: impl Fn(&Recorded<T>) -> D,
    form: FormShows,
) -> Vec<Agreed<'a, T>> {
    let mut all: Vec<Agreed<'a, T>> = Vec::new();
    for (at, last) in versions.iter().enumerate() {
        for agreement in agreements(&last.value) {
            let says = |it: &&&'a Recorded<T>| {
                let mut all = agreements(&it.value).iter();
                all.any(|it| it.id == agreement.id)
            };
            if versions[at + 1..].iter().any(|it| says(&it)) {
                continue;
            }
            let first = versions.iter().find(says).unwrap_or(last);
            // Of each version that says it, who had read that and was the first to leave it out.
            let left_out_by = |it: &Recorded<T>| {
                let was_shown = |by: &Recorded<T>| {
                    let shown = unread(&read_by(versions, by));
                    form == FormShows::EveryVersion || shown.iter().all(|it| says(&it))
                };
                let leaves = |by: &&&'a Recorded<T>| {
                    !says(by) && by.stamp.had_seen(&it.stamp) && was_shown(by)
                };
                began(&versions.iter().filter(leaves).copied().collect::<Vec<_>>())
            };
            let left_out_by = versions.iter().filter(says).map(|it| left_out_by(it));
            let left_out_by: Vec<_> = left_out_by.collect();
            let left_out = left_out_by.iter().all(|by| !by.is_empty());
            let is_slip = |it: &&Recorded<T>| {
                let shown = unread(&read_by(versions, it));
                day(it) == day(first) && shown.len() == 1
            };
            let slip = left_out && left_out_by.iter().flatten().all(is_slip);
            let changed = last_changed(versions, &agreements, agreement.id);
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

/// The same of a position, which says on which day it was set.
pub(super) fn agreed_in_position<'a>(
    versions: &[&'a Recorded<JointPosition>],
) -> Vec<Agreed<'a, JointPosition>> {
    let form = FormShows::EveryVersion;
    agreed_in(versions, |it| &it.agreements, |it| it.value.on, form)
}

/// The agreements of a position that nobody has left out, also those that were agreed apart and are
/// not in the version that holds: in the order of that one, and then the others.
#[must_use]
pub fn agreed_together(look: &ChildRound) -> Vec<&Agreement> {
    let versions: Vec<_> = look.positions().iter().collect();
    let all = agreed_in_position(&versions).into_iter();
    let mut all: Vec<_> = all
        .filter(|it| !it.left_out)
        .map(|it| it.agreement)
        .collect();
    let said = look.position().map(|it| &it.value.agreements);
    let place = |id| said.and_then(|all| all.iter().position(|it| it.id == id));
    all.sort_by_key(|it| place(it.id).unwrap_or(usize::MAX));
    all
}
