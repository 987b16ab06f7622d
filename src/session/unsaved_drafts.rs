//! Drafts that are not stored, and what lies in the storage in their place.

use std::collections::BTreeMap;

use vault::DraftName;

/// Drafts by what they are known by.
pub(super) type NamedDrafts = BTreeMap<DraftName, Vec<u8>>;

/// What a lock keeps of drafts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct UnsavedDrafts {
    /// What was typed and is not stored.
    pub typed: NamedDrafts,
    /// What lies in the storage under the same names: nothing newer, as far as was known.
    pub stored: NamedDrafts,
    /// What was on its way there.
    pub on_its_way: NamedDrafts,
    /// What goes with an entry that could not be stored, as it was when that was written.
    pub done: NamedDrafts,
    /// What was typed before another window stored the same draft in another way, in layers in which
    /// there is one of each draft.
    pub aside: Vec<NamedDrafts>,
}

impl UnsavedDrafts {
    /// Whether there is nothing to keep.
    pub(super) fn is_empty(&self) -> bool {
        self.typed.is_empty() && self.aside.is_empty()
    }

    /// Whether what lies in the storage now is what lay there when this was typed, so that nothing
    /// newer is laid over by it.
    pub(super) fn lay_under(&self, name: &DraftName, there: Option<&Vec<u8>>) -> bool {
        let on_its_way = self.on_its_way.get(name);
        there == self.stored.get(name) || on_its_way.is_some() && there == on_its_way
    }

    /// Its parts, to be sealed each for itself.
    pub(super) fn parts(&self) -> impl Iterator<Item = &NamedDrafts> {
        let first = [&self.typed, &self.stored, &self.on_its_way, &self.done];
        first.into_iter().chain(&self.aside)
    }

    /// It again, of its parts.
    pub(super) fn of_parts(parts: impl IntoIterator<Item = NamedDrafts>) -> Self {
        let mut parts = parts.into_iter();
        let mut next = || parts.next().unwrap_or_default();
        Self {
            typed: next(),
            stored: next(),
            on_its_way: next(),
            done: next(),
            aside: parts.collect(),
        }
    }
}
