//! A round: a time in which every child of some groups is looked at.

use std::collections::BTreeSet;

use super::{ChildId, Group, GroupId, RoundId, changes::changes};
use crate::vocabulary::{Day, Setting};

/// Runde. School has one in autumn and one in spring, day care one to four a
/// year, and a health visitor one for each visit to a child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub id: RoundId,
    /// Its name, "Efterår 2026".
    pub name: String,
    /// The groups it concerns.
    pub groups: BTreeSet<GroupId>,
    /// The one child it concerns, where it is a visit.
    pub child: Option<ChildId>,
    /// Its first day.
    pub opened: Day,
    /// Its last day, where one was set.
    pub until: Option<Day>,
}

impl Round {
    /// Whether every child of a group is looked at in it.
    #[must_use]
    pub fn concerns(&self, group: GroupId) -> bool {
        self.child.is_none() && self.groups.contains(&group)
    }

    /// Whether its name tells something in a group: a district speaks of visits, and only theirs do.
    #[must_use]
    pub fn is_named_in(&self, group: &Group) -> bool {
        group.setting != Setting::HealthVisiting || self.child.is_some()
    }
}

changes! {
    /// What changed about a round.
    RoundChanges, RoundFields of Round(id: RoundId, child: Option<ChildId>) {
        needed {
            opened: Day,
        }
        also {
            name: String = String::new(),
            groups: BTreeSet<GroupId> = BTreeSet::new(),
            until: Option<Day> = None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::made_up::MadeUp;
    use crate::vocabulary::Id;

    #[test]
    fn a_district_reads_the_names_of_visits_alone() {
        let made_up = MadeUp {
            child: ChildId(Id::from_bytes([7; 16])),
            mark: "",
        };
        let visit = made_up.round();
        let shared = Round {
            child: None,
            ..visit.clone()
        };
        for (setting, shared_too) in [
            (Setting::HealthVisiting, false),
            (Setting::Kindergarten, true),
            (Setting::School, true),
        ] {
            let group = Group {
                setting,
                ..made_up.group()
            };
            assert!(visit.is_named_in(&group));
            assert_eq!(shared.is_named_in(&group), shared_too, "{setting:?}");
        }
    }
}
