//! What the adults were called, and what they were, when something was written. A name is changed, and
//! what was done before stays under the name of then.

use std::collections::BTreeMap;

use crate::{
    register::{AdultId, Entry, EntryOrder, Fact, entries_in_order, plain},
    vocabulary::Role,
};

/// Every name and role of the adults, in the order in which they were given.
#[derive(Clone, Debug, Default)]
pub struct AdultsThen(BTreeMap<AdultId, Vec<AdultThen>>);

/// An adult from one entry on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdultThen {
    since: EntryOrder,
    pub name: String,
    pub role: Role,
    pub gone: bool,
}

impl AdultsThen {
    /// What these entries say of the adults.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let mut all = Self::default();
        let said = entries.iter();
        let said = said.filter(|entry| matches!(entry.fact, Fact::AdultChanged { .. }));
        for entry in entries_in_order(said) {
            let Fact::AdultChanged { adult, changes } = &entry.fact else {
                continue;
            };
            let known = all.0.entry(*adult).or_default();
            let before = known.last();
            let mut name = changes.name.clone();
            name.iter_mut().for_each(plain);
            let name = name.or_else(|| before.map(|it| it.name.clone()));
            let role = changes.role.or_else(|| before.map(|it| it.role));
            let gone = changes.gone.unwrap_or(before.is_some_and(|it| it.gone));
            if let (Some(name), Some(role)) = (name, role) {
                let since = entry.order();
                known.push(AdultThen {
                    since,
                    name,
                    role,
                    gone,
                });
            }
        }
        all
    }

    /// The adult when this was written; as they were first known, where it was before that.
    #[must_use]
    pub fn at(&self, adult: AdultId, order: EntryOrder) -> Option<&AdultThen> {
        let known = self.0.get(&adult)?;
        let until = known.partition_point(|it| it.since <= order);
        known.get(until.saturating_sub(1))
    }

    /// The adult right before this was written; nothing where they were not known.
    #[must_use]
    pub fn before(&self, adult: AdultId, order: EntryOrder) -> Option<&AdultThen> {
        let known = self.0.get(&adult)?;
        let until = known.partition_point(|it| it.since < order);
        known.get(until.checked_sub(1)?)
    }

    /// The other names that an adult has had, the earliest first.
    #[must_use]
    pub fn called_before(&self, adult: AdultId, now: &str) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for it in self.0.get(&adult).into_iter().flatten() {
            if it.name != now && !names.contains(&it.name.as_str()) {
                names.push(&it.name);
            }
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{register::Adult, vocabulary::Id};

    const OMAR: AdultId = AdultId(Id::from_bytes([1; 16]));

    fn adult(name: &str, role: Role) -> Adult {
        Adult {
            id: OMAR,
            name: name.to_owned(),
            role,
            gone: false,
        }
    }

    fn entry(at: u8, before: Option<&Adult>, after: &Adult) -> Entry {
        Entry::made_up(at, None, Fact::adult_changed(before, after))
    }

    #[test]
    fn each_entry_has_the_name_and_the_role_of_its_time() {
        let first = adult("Omar", Role::Pedagogue);
        let second = adult("Rikke", Role::Pedagogue);
        let third = adult("Rikke", Role::Leader);
        let entries = [
            entry(7, Some(&second), &third),
            entry(2, None, &first),
            entry(5, Some(&first), &second),
        ];
        let then = AdultsThen::of(&entries);
        let order = |clock: u8| entry(clock, None, &first).order();
        let at = |clock| then.at(OMAR, order(clock)).map(|it| (&*it.name, it.role));
        assert_eq!(
            at(1),
            Some(("Omar", Role::Pedagogue)),
            "before it was known"
        );
        assert_eq!(at(4), Some(("Omar", Role::Pedagogue)));
        assert_eq!(at(6), Some(("Rikke", Role::Pedagogue)));
        assert_eq!(at(9), Some(("Rikke", Role::Leader)));
        assert_eq!(then.before(OMAR, order(2)), None);
        let before = then.before(OMAR, order(5)).map(|it| &*it.name);
        assert_eq!(before, Some("Omar"));
        assert_eq!(then.called_before(OMAR, "Rikke"), ["Omar"]);
    }
}
