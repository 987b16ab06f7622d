//! Follow-ups that two people held without knowing of one another.

use super::held_follow_ups::Held;
use crate::register::{ChildId, FollowUpId, Register};

/// Two follow-ups within so many days are about the same.
const SAME_FOLLOW_UP_DAYS: i64 = 7;

/// The follow-ups in whose place another one was chosen. Of two choices the later one holds, so
/// that one follow-up always does.
pub(super) fn set_aside(register: &Register, child: ChildId, held: &[Held<'_>]) -> Vec<FollowUpId> {
    let mut aside: Vec<FollowUpId> = Vec::new();
    let known = |id: FollowUpId| held.iter().any(|it| it.latest.value.id == id);
    for choice in register.follow_up_choices(child) {
        let chosen = choice.value.chosen;
        if known(chosen) {
            aside.extend(&choice.value.over);
            aside.retain(|id| *id != chosen);
        }
    }
    aside
}

/// The follow-ups that were held within seven days of one another, where neither device had read
/// the other.
pub(super) fn apart(held: &[Held<'_>], set_aside: &[FollowUpId]) -> Vec<FollowUpId> {
    let holds = |it: &&Held<'_>| !set_aside.contains(&it.latest.value.id);
    let holding: Vec<_> = held.iter().filter(holds).collect();
    let had_read = |a: &Held<'_>, b: &Held<'_>| a.began.iter().any(|it| b.is_known_to(it));
    let apart = |a: &Held<'_>, b: &Held<'_>| {
        let days = a.latest.value.on.days_since(b.latest.value.on).abs();
        days <= SAME_FOLLOW_UP_DAYS && !had_read(a, b) && !had_read(b, a)
    };
    let of_several = |a: &&&Held<'_>| holding.iter().any(|b| apart(a, b));
    let found = holding.iter().filter(of_several);
    found.map(|it| it.latest.value.id).collect()
}
