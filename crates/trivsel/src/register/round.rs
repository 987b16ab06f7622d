//! A round: a time in which every child of some groups is looked at.

use super::{ChildId, GroupId, RoundId};
use crate::vocabulary::{Day, Fields, Json, Kept, SortedSet, serde_of_kept};

/// Runde. School has one in autumn and one in spring, day care one to four a
/// year, and a health visitor one for each visit to a child (domain.md §1.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Its name, "Efterår 2026".
    pub name: String,
    /// The groups it concerns.
    pub groups: SortedSet<GroupId>,
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
}

impl Kept for Round {
    fn to_json(&self) -> Json {
        let mut fields = Fields::default();
        fields.put("id", self.id.to_json());
        fields.put("name", self.name.to_json());
        fields.put("groups", self.groups.to_json());
        fields.put("child", self.child.to_json());
        fields.put("opened", self.opened.to_json());
        fields.put("until", self.until.to_json());
        Json::Fields(fields)
    }

    /// The first rounds ever written named one `group`; they are read for ever.
    fn from_json(json: Json) -> Option<Self> {
        let mut fields = json.into_fields()?;
        let mut groups: SortedSet<GroupId> = fields.take("groups")?;
        if let Some(only) = fields.take::<Option<GroupId>>("group")? {
            groups.insert(only);
        }
        Some(Self {
            id: fields.take("id")?,
            name: fields.take("name")?,
            groups,
            child: fields.take("child")?,
            opened: fields.take("opened")?,
            until: fields.take("until")?,
        })
    }
}

serde_of_kept!(Round);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Id;

    #[test]
    fn a_round_that_named_one_group_is_still_read() {
        let [round, group] = [1, 2].map(|number| Id::from_bytes([number; 16]));
        let old = format!(
            r#"{{"id":"{round}","name":"Efterår 2026","group":"{group}","opened":"2026-11-22"}}"#
        );
        let read: Round = serde_json::from_str(&old).unwrap();
        assert!(read.concerns(GroupId(group)));
        assert_eq!((read.child, read.until), (None, None));
        let again = serde_json::to_string(&read).unwrap();
        assert_eq!(serde_json::from_str::<Round>(&again).unwrap(), read);
    }
}
