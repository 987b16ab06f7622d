//! A backup of this very vault read into it: what is to be taken, and what not.
//!
//! Entries are facts that never change, so merging is putting two sets of them together. A file is
//! no authority, though: whoever was let go can make one with the keys they had. So nothing is
//! erased because a file says so, but only what people choose by name; what is for a leader is left to
//! one; and a file that was made with keys of before may not touch who is here, who leads, what is held and what is erased.

mod drafts;
mod provenance;
#[cfg(test)]
mod tests;

pub use drafts::drafts_to_take;
pub use provenance::Provenance;

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
};
use trivsel::register::{Authority, ChildId, DeviceId, Entry, EntryId, Fact, Register, Stamp};

/// So much further than all that is known may a device have come whose entries are not all there: those
/// about children who were erased are missing.
pub const REACH: u64 = 1 << 20;

/// What is to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// Children that the backup says are erased and this vault has, each with the entries that say
    /// so. None of them is erased unless people choose it.
    pub erasures: BTreeMap<ChildId, Vec<Entry>>,
    /// The other entries that this vault lacks, in order.
    pub new: Vec<Entry>,
    /// How many entries are left out, as their child is erased.
    pub left_out: usize,
    /// How many entries are refused, as the file was made with keys of before.
    pub refused: usize,
    /// How many are refused, as no device can have come so far.
    pub out_of_reach: usize,
}

impl Merge {
    /// Compares what is here with what the backup holds.
    #[must_use]
    pub fn plan(here: &[Entry], backup: Vec<Entry>, provenance: Provenance) -> Self {
        let mut known: BTreeSet<EntryId> = here.iter().map(|entry| entry.id).collect();
        let erased_here = erased(here);
        let mut merge = Self::default();
        let reach = reach(here, backup.len());
        let mut backup = backup;
        let all = backup.len();
        backup.retain(|entry| known.contains(&entry.id) || is_within(&entry.stamp(), reach));
        merge.out_of_reach = all - backup.len();
        let erased_there = match provenance {
            Provenance::Current => erased(&backup),
            Provenance::Earlier => BTreeSet::new(),
        };
        backup.sort_unstable_by_key(Entry::order);
        for entry in backup {
            let child = entry.fact.child();
            let gone = |child| erased_here.contains(&child) || erased_there.contains(&child);
            if !known.insert(entry.id) {
                continue;
            }
            if child.is_some_and(gone) {
                merge.left_out += 1;
                continue;
            }
            if !provenance.may_say(&entry.fact) {
                merge.refused += 1;
                continue;
            }
            match entry.fact {
                Fact::ChildErased { child } if !erased_here.contains(&child) => {
                    merge.erasures.entry(child).or_default().push(entry);
                }
                _ => merge.new.push(entry),
            }
        }
        merge
    }

    /// The children that are erased of those that people chose, and the entries that say so. A child
    /// for whom something is running here is never among them. The other erasures go.
    #[must_use]
    pub fn take_chosen(
        &mut self,
        register: &Register,
        chosen: &[ChildId],
    ) -> (Vec<ChildId>, Vec<Entry>) {
        let taken = mem::take(&mut self.erasures)
            .into_iter()
            .filter(|(child, _)| chosen.contains(child) && register.holds(*child).is_empty());
        let (children, entries): (Vec<_>, Vec<_>) = taken.unzip();
        (children, entries.into_iter().flatten().collect())
    }

    /// Leaves out what is for a leader, and gives it: whoever reads a file in is none because it says
    /// so.
    pub fn leave_to_leaders(&mut self, register: &Register, device: DeviceId) -> Vec<Entry> {
        let is_left = |entry: &Entry| is_for_leaders(register, entry, device);
        let (left, new) = mem::take(&mut self.new).into_iter().partition(is_left);
        self.new = new;
        left
    }

    /// Whether there is nothing to take and nothing to choose.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.erasures.is_empty()
    }

    /// Whether the backup holds something that claims to be written by this very device, which
    /// does not have it. Either somebody put an older copy of the browser's data in its place, or
    /// the file is not what it says.
    #[must_use]
    pub fn knows_more_of(&self, device: DeviceId) -> bool {
        let all = self.new.iter().chain(self.erasures.values().flatten());
        all.into_iter().any(|entry| entry.device == device)
    }
}

/// How far a device can have come that has read all that is here and wrote all of a file.
#[must_use]
pub fn reach(here: &[Entry], of_file: usize) -> u64 {
    let known = here.iter().map(|entry| entry.clock).max();
    let of_file = u64::try_from(of_file).unwrap_or(REACH);
    let known = known.unwrap_or_default().saturating_add(of_file);
    known.saturating_add(REACH)
}

/// Whether a device can have come to this: its clock, its place, and what it had seen.
#[must_use]
pub fn is_within(stamp: &Stamp, reach: u64) -> bool {
    let all = [stamp.clock, stamp.sequence].into_iter();
    all.chain(stamp.seen.values().copied())
        .all(|it| it <= reach)
}

/// Whether an entry is: of every name of which `FactName::may_be_for_leaders` says so, some are.
fn is_for_leaders(register: &Register, entry: &Entry, device: DeviceId) -> bool {
    let beside_those = match &entry.fact {
        Fact::AdultChanged { adult, changes } => {
            let known = register.adult(*adult);
            known.is_some_and(|known| changes.say_another(known))
        }
        Fact::PapersRead(_) | Fact::KeysChanged(_) => {
            entry.fact.name().may_be_for_leaders(entry.device == device)
        }
        _ => false,
    };
    beside_those || entry.fact.authority() == Authority::Leader
}

/// The children that these entries erase.
fn erased(entries: &[Entry]) -> BTreeSet<ChildId> {
    let erased = entries.iter().filter_map(|entry| match entry.fact {
        Fact::ChildErased { child } => Some(child),
        _ => None,
    });
    erased.collect()
}
