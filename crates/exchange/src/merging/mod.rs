//! A backup of this very vault read into it: what is to be taken, and what not.
//!
//! Entries are facts that never change, so merging is putting two sets of them
//! together. Whatever is erased in either stays erased.

mod drafts;
#[cfg(test)]
mod tests;

pub use drafts::drafts_to_take;

use std::collections::BTreeSet;
use trivsel::register::{ChildId, DeviceId, Entry, EntryId, Fact};

/// What is to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// Children that the backup has erased and this vault has not.
    pub erased: Vec<ChildId>,
    /// The entries that say so.
    pub erasures: Vec<Entry>,
    /// The other entries that this vault lacks, in order.
    pub new: Vec<Entry>,
    /// How many entries are left out, as their child is erased.
    pub left_out: usize,
}

impl Merge {
    /// Compares what is here with what the backup holds.
    #[must_use]
    pub fn plan(here: &[Entry], backup: Vec<Entry>) -> Self {
        let mut known: BTreeSet<EntryId> = sorted(here.iter().map(|entry| entry.id));
        let erased_here = erased(here);
        let erased_there = erased(&backup);
        let mut merge = Self::default();
        let mut backup = backup;
        backup.sort_unstable_by_key(Entry::order);
        for entry in backup {
            let child = entry.fact.child();
            let gone = |child| erased_here.contains(&child) || erased_there.contains(&child);
            if known.contains(&entry.id) {
                continue;
            }
            if child.is_some_and(gone) {
                merge.left_out += 1;
                continue;
            }
            known.insert(entry.id);
            match entry.fact {
                Fact::ChildErased { child } => {
                    if !erased_here.contains(&child) && !merge.erased.contains(&child) {
                        merge.erased.push(child);
                    }
                    merge.erasures.push(entry);
                }
                _ => merge.new.push(entry),
            }
        }
        merge
    }

    /// How many entries are taken.
    #[must_use]
    pub fn count(&self) -> usize {
        self.new.len() + self.erasures.len()
    }

    /// Whether the backup holds something that this very device wrote and does not
    /// have any more. Then what lies on the device is older than the file: somebody
    /// put an older copy of the browser's data in its place.
    #[must_use]
    pub fn knows_more_of(&self, device: DeviceId) -> bool {
        let all = self.new.iter().chain(&self.erasures);
        all.into_iter().any(|entry| entry.device == device)
    }
}

/// The children that these entries erase.
fn erased(entries: &[Entry]) -> BTreeSet<ChildId> {
    sorted(entries.iter().filter_map(|entry| match entry.fact {
        Fact::ChildErased { child } => Some(child),
        _ => None,
    }))
}

/// A sorted set; ids come in no order, so they are sorted once and not one by one.
fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> BTreeSet<T> {
    let mut all: Vec<_> = all.collect();
    all.sort_unstable();
    all.into_iter().collect()
}
