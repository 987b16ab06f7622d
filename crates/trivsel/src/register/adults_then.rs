//! What the adults were called, and what they were, when something was written. A name is changed, and
//! what was done before stays under the name of then.

use std::rc::Rc;

use litemap::LiteMap;

use super::{AdultChanges, AdultId, Entry, EntryOrder, Fact, Stamp, strip_direction_marks};
use crate::vocabulary::Role;

/// Every name and role of the adults, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdultsThen(LiteMap<AdultId, Vec<ChangeThen>>);

/// What an entry changed.
type ChangeThen = (Rc<Stamp>, AdultChanges);

/// An adult as they were at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdultThen {
    pub name: String,
    pub role: Role,
    pub gone: bool,
}

impl AdultsThen {
    /// What these entries say of the adults.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let mut all = Self::default();
        for entry in entries {
            if let Fact::AdultChanged { adult, changes } = &entry.fact {
                let mut changes = changes.clone();
                changes.name.iter_mut().for_each(strip_direction_marks);
                all.take(*adult, changes, &Rc::new(entry.stamp()));
            }
        }
        all
    }

    /// Takes what an entry changed, whichever is met first.
    pub(super) fn take(&mut self, adult: AdultId, changes: AdultChanges, stamp: &Rc<Stamp>) {
        let known = self.0.entry(adult).or_default();
        let at = known.binary_search_by_key(&stamp.order(), |(it, _)| it.order());
        if let Err(at) = at {
            known.insert(at, (stamp.clone(), changes));
        }
    }

    /// Every change, by the entry that made it.
    pub(super) fn changes(&self) -> impl Iterator<Item = (AdultId, &Stamp, &AdultChanges)> {
        let all = self.0.iter();
        all.flat_map(|(adult, known)| known.iter().map(|(stamp, it)| (*adult, &**stamp, it)))
    }

    /// The adult when this was written; as they were first known, where it was before that.
    #[must_use]
    pub fn at(&self, adult: AdultId, order: EntryOrder) -> Option<AdultThen> {
        let (known, until) = self.split(adult, |it| it <= order);
        let (before, after) = known.split_at_checked(until)?;
        let role = |it: &AdultChanges| it.role;
        Some(AdultThen {
            name: name_among(before, after)?.to_owned(),
            role: last(before, role).or_else(|| first(after, role))?,
            gone: last(before, |it| it.gone).unwrap_or_default(),
        })
    }

    /// What the adult was called when this was written.
    #[must_use]
    pub fn name_at(&self, adult: AdultId, order: EntryOrder) -> Option<&str> {
        let (known, until) = self.split(adult, |it| it <= order);
        let (before, after) = known.split_at_checked(until)?;
        name_among(before, after)
    }

    /// The adult right before this was written; nothing where they were not known.
    #[must_use]
    pub fn before(&self, adult: AdultId, order: EntryOrder) -> Option<AdultThen> {
        let (known, until) = self.split(adult, |it| it < order);
        let before = known.get(..until)?;
        Some(AdultThen {
            name: name_among(before, &[])?.to_owned(),
            role: last(before, |it| it.role)?,
            gone: last(before, |it| it.gone).unwrap_or_default(),
        })
    }

    /// The other names that an adult has had, the earliest first.
    #[must_use]
    pub fn called_before(&self, adult: AdultId, now: &str) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        let known = self.0.get(&adult).into_iter().flatten();
        for name in known.filter_map(|(_, it)| it.name.as_deref()) {
            if name != now && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// What is known of an adult, and how much of it stands before.
    fn split(
        &self,
        adult: AdultId,
        is_before: impl Fn(EntryOrder) -> bool,
    ) -> (&[ChangeThen], usize) {
        let known = self.0.get(&adult).map_or(&[][..], Vec::as_slice);
        let until = known.partition_point(|(it, _)| is_before(it.order()));
        (known, until)
    }
}

fn name_among<'a>(before: &'a [ChangeThen], after: &'a [ChangeThen]) -> Option<&'a str> {
    let name = |it: &'a AdultChanges| it.name.as_deref();
    last(before, name).or_else(|| first(after, name))
}

fn last<'a, T>(all: &'a [ChangeThen], of: impl Fn(&'a AdultChanges) -> Option<T>) -> Option<T> {
    all.iter().rev().find_map(|(_, it)| of(it))
}

fn first<'a, T>(all: &'a [ChangeThen], of: impl Fn(&'a AdultChanges) -> Option<T>) -> Option<T> {
    all.iter().find_map(|(_, it)| of(it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{Adult, Register},
        vocabulary::Id,
    };

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
        let register = Register::fold(entries.iter().rev().cloned());
        assert_eq!(*register.adults_then(), then);
        let order = |clock: u8| entry(clock, None, &first).order();
        let at = |clock| {
            let it = then.at(OMAR, order(clock))?;
            assert_eq!(then.name_at(OMAR, order(clock)), Some(&*it.name));
            Some((it.name, it.role))
        };
        assert_eq!(
            at(1),
            Some(("Omar".to_owned(), Role::Pedagogue)),
            "before it was known"
        );
        assert_eq!(at(4), Some(("Omar".to_owned(), Role::Pedagogue)));
        assert_eq!(at(6), Some(("Rikke".to_owned(), Role::Pedagogue)));
        assert_eq!(at(9), Some(("Rikke".to_owned(), Role::Leader)));
        assert_eq!(then.before(OMAR, order(2)), None);
        let before = then.before(OMAR, order(5)).map(|it| it.name);
        assert_eq!(before.as_deref(), Some("Omar"));
        assert_eq!(then.called_before(OMAR, "Rikke"), ["Omar"]);
    }
}
