//! What people and places were called on a day.

use super::*;
use crate::register::NamesOfTheDay;

impl Register {
    /// The names as they are now, of a group and of these adults.
    #[must_use]
    pub fn names_now(
        &self,
        group: GroupId,
        adults: impl IntoIterator<Item = AdultId>,
    ) -> NamesOfTheDay {
        let group = self.group(group).map(|group| group.name.clone());
        let name = |id| Some((id, self.adult(id)?.name.clone()));
        NamesOfTheDay {
            institution: self.institution.name.clone(),
            group: group.unwrap_or_default(),
            adults: adults.into_iter().filter_map(name).collect(),
        }
    }

    /// What an adult was called on that day; what they are called now, where nobody wrote it
    /// down.
    #[must_use]
    pub fn name_then<'a>(&'a self, names: &'a NamesOfTheDay, adult: AdultId) -> Option<&'a str> {
        let then = names.adults.get(&adult).filter(|name| !name.is_empty());
        let now = || self.adult(adult).map(|adult| &adult.name);
        then.or_else(now).map(String::as_str)
    }

    /// Every child that is known, with each first name and surname that it has or has had.
    pub fn childrens_names(&self) -> impl Iterator<Item = (&Child, impl Iterator<Item = &str>)> {
        let files = self.children.values();
        files.filter_map(|file| Some((file.child.record.as_ref()?, file.names())))
    }

    /// What whoever wrote this was called then.
    #[must_use]
    pub fn author_then<T>(&self, it: &Recorded<T>) -> Option<&str> {
        self.adults_then.name_at(it.by?, it.stamp.order())
    }

    /// What an adult was called when they finished the assessment that holds; no name where they did
    /// not or are not known.
    #[must_use]
    pub fn finished_as(&self, look: &ChildRound, adult: AdultId) -> &str {
        let finished = look.assessment(adult).map(|it| it.stamp.order());
        let name = finished.and_then(|order| self.adults_then.name_at(adult, order));
        name.unwrap_or_default()
    }
}
