//! Who wrote a child's last day, and when: it decides when a child is proposed to be erased.

use std::collections::BTreeMap;

use crate::platform::day_of;
use trivsel::{
    register::{AdultsThen, ChildId, Entry, Fact, Moment, Register, entries_in_order},
    vocabulary::Language,
};

/// Of each child that has left, who wrote the day that stands, by the name of then, and when.
pub struct LastDaysWritten(BTreeMap<ChildId, (Option<String>, Moment)>);

impl LastDaysWritten {
    /// What these entries say of it.
    pub fn of(entries: &[Entry]) -> Self {
        let then = AdultsThen::of(entries);
        let (mut children, mut written) = (Register::default(), BTreeMap::new());
        for entry in entries_in_order(entries.iter()) {
            let Fact::ChildChanged { child, .. } = &entry.fact else {
                continue;
            };
            let left = |children: &Register| children.child(*child).and_then(|it| it.left);
            let before = left(&children);
            children.apply(entry.clone());
            let after = left(&children);
            if after != before {
                let by = entry.adult.and_then(|it| then.at(it, entry.order()));
                written.insert(*child, (by.map(|it| it.name), entry.at));
            }
        }
        Self(written)
    }

    /// Who and when; nothing for a child whose last day nobody wrote.
    fn written(&self, child: ChildId) -> Option<(Option<&str>, Moment)> {
        let (by, at) = self.0.get(&child)?;
        Some((by.as_deref(), *at))
    }

    /// It in words.
    pub fn words(&self, child: ChildId, language: Language) -> Option<String> {
        let (by, at) = self.written(child)?;
        let day = day_of(at).words(language);
        Some(match by {
            Some(name) => language.retention_left_by(name, day),
            None => language.retention_left_on(day),
        })
    }
}

#[cfg(test)]
mod tests;
