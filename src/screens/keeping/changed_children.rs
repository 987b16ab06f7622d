//! What was changed of a child's name and days, from what to what, for the logbook. Two names that are
//! exchanged put each child's words on the other's paper, and a last day decides when a child is erased.

use trivsel::{
    register::{Child, Entry, Fact, Register},
    vocabulary::{Day, Language},
};

/// A day of a child, as its form calls it.
type ChildDay = (&'static str, fn(&Child) -> Option<Day>);

/// The children as they were after the entries that were met.
#[derive(Default)]
pub struct ChangedChildren(Register);

impl ChangedChildren {
    /// What an entry changed, a line for each; nothing where the child is new. Entries come in their order.
    pub fn lines(&mut self, entry: &Entry, language: Language) -> Vec<String> {
        let Fact::ChildChanged { child, .. } = &entry.fact else {
            return Vec::new();
        };
        let before = self.0.child(*child).cloned();
        self.0.apply(entry.clone());
        let (Some(before), Some(after)) = (before, self.0.child(*child)) else {
            return Vec::new();
        };
        let name = after.full_name();
        let mut lines = Vec::new();
        if before.full_name() != name {
            lines.push(language.audit_child_renamed(before.full_name(), &name));
        }
        let since: ChildDay = (language.access_since(), |it| it.since);
        let left: ChildDay = (language.access_left(), |it| it.left);
        for (what, day) in [since, left] {
            let words = |day: Option<Day>| match day {
                Some(day) => day.words(language),
                None => language.audit_setting_empty().to_owned(),
            };
            if day(&before) != day(after) {
                let (from, to) = (words(day(&before)), words(day(after)));
                lines.push(language.audit_child_day(&name, what, from, to));
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        instrument::Birth,
        register::{ChildId, GroupId},
        vocabulary::Id,
    };

    /// Otherwise nobody saw who put a child's name on another's paper, or let one be erased.
    #[test]
    fn another_name_or_day_of_a_child_is_told_from_what_to_what() {
        let id = |number: u8| Id::from_bytes([number; 16]);
        let first = Child::new(
            ChildId(id(1)),
            GroupId(id(2)),
            "Noah",
            Birth::in_month(2023, 3),
        );
        let renamed = Child {
            given: "Liv".to_owned(),
            ..first.clone()
        };
        let left = Child {
            left: "2025-06-30".parse().ok(),
            ..renamed.clone()
        };
        let moved = Child {
            group: GroupId(id(3)),
            ..left.clone()
        };
        let steps = [first, renamed, left, moved];
        let mut children = ChangedChildren::default();
        let mut told = Vec::new();
        for (number, at) in (1_u8..).zip(0..steps.len()) {
            let before = at.checked_sub(1).map(|at| &steps[at]);
            let entry = Entry::made_up(number, None, Fact::child_changed(before, &steps[at]));
            told.extend(children.lines(&entry, Language::Danish));
        }
        assert_eq!(
            told,
            [
                "Rettede et barns navn: fra »Noah« til »Liv«",
                "Rettede »Sidste dag« for Liv: fra »(tomt)« til »30.\u{a0}juni 2025«",
            ]
        );
    }
}
