//! A child that is there already, or was and comes back.

use super::{
    Candidate,
    likeness::{Likeness, same_letters},
};
use trivsel::{
    register::{Child, GroupId, Register},
    vocabulary::Day,
};

/// Whom a row or a child that is typed in may be: the children of the group, and those who have stopped
/// in others. Whoever is there now stands before those who have stopped.
#[must_use]
pub fn may_be_met(register: &Register, group: GroupId, today: Day) -> Vec<&Child> {
    let others = register.all_children();
    let others = others.filter(|child| child.group != group && child.has_stopped(today));
    let mut known = register.children(group);
    known.extend(others);
    known.sort_by_key(|child| child.has_stopped(today));
    known
}

/// Which of these children one that is typed in by hand may be, by the rule of a list; the first of
/// those that are most like it.
#[must_use]
pub fn may_be<'a>(typed: &Candidate, known: &[&'a Child]) -> Option<&'a Child> {
    let named = known.iter().rev();
    let named = named.filter(|child| same_letters(&typed.given, &child.given));
    let like = named.map(|child| (typed.likeness(child), *child));
    let like = like.filter(|(likeness, _)| *likeness >= Likeness::MayBe);
    like.max_by_key(|(likeness, _)| *likeness)
        .map(|(_, child)| child)
}

/// A child that comes back: it has not stopped any more, and is in this group from the day it comes
/// back, also where it was in the same group before. Names and birth are as they are typed now, and
/// what is not typed stays.
#[must_use]
pub fn come_back(typed: &Candidate, before: &Child, group: GroupId, first_day: Day) -> Child {
    Child {
        group,
        since: Some(first_day),
        left: None,
        ..typed.told_of(before)
    }
}

/// A child of a list in this group. Where it was in another or had stopped it begins anew today, as it
/// does by hand: the time in between was not spent here.
pub(super) fn begun_in(before: &Child, after: Child, group: GroupId, today: Day) -> Child {
    let stays = after.group == group && !before.has_stopped(today);
    let since = if stays { after.since } else { Some(today) };
    Child {
        group,
        since,
        ..after
    }
}
