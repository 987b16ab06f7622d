//! What the parents and the child have said, in their own words.

use super::promises::versions::unread_of_each;
use crate::register::{ChildId, Recorded, Register, Voice, VoiceId};

/// Each as it was typed last, in the order they were first typed in. Of what two put right apart both
/// stand.
fn each(register: &Register, child: ChildId) -> Vec<&Recorded<Voice>> {
    unread_of_each(register.voices(child), |it| it.id)
}

/// What was said about or by a child, the earliest first, each as it was typed last, and in both ways
/// where two have put it right apart. What was taken back is not among it.
#[must_use]
pub fn voices(register: &Register, child: ChildId) -> Vec<&Recorded<Voice>> {
    let mut latest = each(register, child);
    latest.retain(|it| !it.value.is_taken_back());
    // Of one day in the order they were first typed in.
    latest.sort_by_key(|it| it.value.on);
    latest
}

/// What was typed in last of the parents' words, or of the child's, whether it still stands or not.
#[must_use]
pub fn newest_voice(register: &Register, child: ChildId, childs: bool) -> Option<VoiceId> {
    let all = each(register, child).into_iter().rev();
    let mut own = all.filter(|it| it.value.of.is_child() == childs);
    own.next().map(|it| it.value.id)
}

/// What the parents said last, and what the child did.
#[must_use]
pub fn last_voices(register: &Register, child: ChildId) -> Vec<&Voice> {
    let all = voices(register, child);
    let last = |of_child: bool| {
        let mut all = all.iter().rev().map(|it| &it.value);
        all.find(|it| it.of.is_child() == of_child)
    };
    [last(false), last(true)].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
