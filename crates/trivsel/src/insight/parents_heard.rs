//! Whether a child's parents know how it stands, or are not to be asked.

use super::{
    meetings::parents_met, notifications::parents_not_yet, promises::followed_up_with_parents,
    standing::StandingStep, voices,
};
use crate::{
    register::{ChildId, ParentsTold, Recorded, Register, Stamp, Voice},
    vocabulary::Day,
};

/// Whether nobody is to ask for the parents' words about the step that stands: until this day they were
/// told of it, were met, were there when the team followed up, or said something that is noted; or parents
/// must not be told first of a notification, and no list may hurry anybody to tell them.
pub(super) fn parents_settled(
    register: &Register,
    child: ChildId,
    stands: &StandingStep<'_>,
    until: Option<Day>,
    today: Day,
) -> bool {
    let counts = |on: Day| until.is_none_or(|until| on <= until);
    let was_told =
        |it: &&Recorded<ParentsTold>| counts(it.value.on) && stands.is_told(it.value.on, &it.stamp);
    let heard = |on: Day, written: &Stamp| counts(on) && stands.is_heard(on, written);
    // A word that is put right was said when it was typed in first.
    let said = |voice: &&Recorded<Voice>| {
        let mut all = register.voices(child).iter();
        let first = all.find(|it| it.value.id == voice.value.id);
        heard(voice.value.on, &first.unwrap_or(voice).stamp)
    };
    let voices = voices(register, child);
    let mut voices = voices.iter().filter(|it| !it.value.of.is_child());
    parents_not_yet(register, child, today)
        || told(register, child).iter().any(was_told)
        || voices.any(said)
        || parents_met(register, child)
            .into_iter()
            .chain(followed_up_with_parents(register, child))
            .any(|(on, stamp)| heard(on, stamp))
}

/// The last day on which they were told, and nobody has taken that back.
#[must_use]
pub fn parents_told_on(register: &Register, child: ChildId) -> Option<Day> {
    told(register, child).iter().map(|it| it.value.on).max()
}

/// Each time they were told. Whoever takes a day back takes back what they had read of it.
fn told(register: &Register, child: ChildId) -> Vec<&Recorded<ParentsTold>> {
    let mut told: Vec<&Recorded<ParentsTold>> = Vec::new();
    for it in register.parents_told(child) {
        if it.value.taken_back {
            let same = |known: &Recorded<ParentsTold>| known.value.on == it.value.on;
            told.retain(|known| !same(known) || !it.stamp.had_seen(&known.stamp));
        } else {
            told.push(it);
        }
    }
    told
}

#[cfg(test)]
mod tests;
