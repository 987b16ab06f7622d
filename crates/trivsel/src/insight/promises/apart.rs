//! Follow-ups that two people held without knowing of one another.

use super::{held_follow_ups::Held, versions::unread};
use crate::register::{ChildId, FollowUpChoice, FollowUpId, Recorded, Register};

/// Two follow-ups within so many days are about the same.
const SAME_FOLLOW_UP_DAYS: i64 = 7;

/// The follow-ups in whose place another one was chosen, by whoever chose last. Where two have chosen apart, one
/// this one and one another in its place, nobody has chosen: both hold, and are asked about again.
pub(super) fn set_aside(register: &Register, child: ChildId, held: &[Held<'_>]) -> Vec<FollowUpId> {
    let known = |id: FollowUpId| held.iter().any(|it| it.latest.value.id == id);
    let choices = register.follow_up_choices(child).iter();
    let choices: Vec<_> = choices.filter(|it| known(it.value.chosen)).collect();
    let is_aside = |id: &FollowUpId| {
        let about =
            |it: &&&Recorded<FollowUpChoice>| it.value.chosen == *id || it.value.over.contains(id);
        let about: Vec<_> = choices.iter().filter(about).copied().collect();
        let last = unread(&about);
        !last.is_empty() && last.iter().all(|it| it.value.chosen != *id)
    };
    let all = held.iter().map(|it| it.latest.value.id);
    all.filter(is_aside).collect()
}

/// The follow-ups that were held within seven days of one another, where neither device had read
/// the other.
pub(super) fn apart(held: &[Held<'_>], set_aside: &[FollowUpId]) -> Vec<FollowUpId> {
    let holds = |it: &&Held<'_>| !set_aside.contains(&it.latest.value.id);
    let holding: Vec<_> = held.iter().filter(holds).collect();
    let had_read = |a: &Held<'_>, b: &Held<'_>| a.began.iter().any(|it| b.is_known_to(it));
    let apart = |a: &Held<'_>, b: &Held<'_>| {
        let days = a.at.on.days_since(b.at.on).abs();
        days <= SAME_FOLLOW_UP_DAYS && !had_read(a, b) && !had_read(b, a)
    };
    let of_several = |a: &&&Held<'_>| holding.iter().any(|b| apart(a, b));
    let found = holding.iter().filter(of_several);
    found.map(|it| it.latest.value.id).collect()
}
