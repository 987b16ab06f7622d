//! The agreements of a position, in all its versions.

use crate::register::{Agreement, JointPosition, Recorded};

/// An agreement as it was written last.
pub(super) struct Agreed<'a> {
    pub(super) agreement: &'a Agreement,
    /// The version in which it was written first.
    pub(super) first: &'a Recorded<JointPosition>,
    /// Somebody who had read it has left it out on a later day: it is agreed no more.
    pub(super) left_out: bool,
}

/// Each of them. What is left out on the day on which it was written was a slip, and never agreed;
/// what others have agreed meanwhile, nobody leaves out who has not read it.
pub(super) fn agreed_in<'a>(versions: &[&'a Recorded<JointPosition>]) -> Vec<Agreed<'a>> {
    let mut all: Vec<Agreed<'a>> = Vec::new();
    for (at, last) in versions.iter().enumerate() {
        for agreement in &last.value.agreements {
            let says = |it: &&Recorded<JointPosition>| {
                it.value.agreements.iter().any(|it| it.id == agreement.id)
            };
            let since = &versions[at + 1..];
            if since.iter().any(&says) {
                continue;
            }
            let first = versions.iter().copied().find(says).unwrap_or(last);
            let left_out = since.iter().find(|it| it.stamp.had_seen(&last.stamp));
            if left_out.is_none_or(|it| it.value.on != first.value.on) {
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
