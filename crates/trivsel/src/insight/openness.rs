//! Who may see whose answers.

use crate::register::{AdultId, Assessment, ChildRound, Group};

/// Whether an adult may see the other adults' own assessments of a child: only
/// once as many have finished as the group expects, the adult who asks among
/// them or not needed any more, or once the team has opened the dialogue. Each
/// looks alone first; what is seen depends on who looks.
#[must_use]
pub fn may_see_others(look: &ChildRound, group: &Group, adult: Option<AdultId>) -> bool {
    let finished = look.finished().count();
    let others = look.finished().filter(|(by, _)| Some(*by) != adult).count();
    others == 0 || finished >= usize::from(group.assessors) || look.opened()
}

/// The finished assessments of a child that an adult may read: everybody's once that adult
/// [may see the others'](may_see_others), until then only that adult's own.
#[must_use]
pub fn readable<'a>(
    look: &'a ChildRound,
    group: &Group,
    adult: Option<AdultId>,
) -> Vec<(AdultId, &'a Assessment)> {
    let all = may_see_others(look, group, adult);
    let finished = look.finished();
    finished
        .filter(|(by, _)| all || Some(*by) == adult)
        .collect()
}

/// Whether a child is on the table: as many have finished as the group expects,
/// or the team has opened the dialogue. Then what everybody has seen is open to
/// every adult.
#[must_use]
pub fn on_the_table(look: &ChildRound, group: &Group) -> bool {
    look.finished().count() >= usize::from(group.assessors) || look.opened()
}
