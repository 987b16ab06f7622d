//! The sample's journal: what is written is remembered until the page is closed, and neither
//! sealed nor stored.

use std::cell::RefCell;

use super::journal::Held;
use crate::{
    register::{ChildId, DeviceId, Entry},
    vault::DraftKey,
};

/// What has been written since the sample was opened. What it is asked for is done at once.
pub(super) struct Remembered {
    /// The device that writes.
    pub device: DeviceId,
    held: RefCell<Held>,
}

impl Remembered {
    /// A journal that begins with these entries.
    pub(super) fn new(device: DeviceId, entries: Vec<Entry>) -> Self {
        let held = Held {
            entries,
            ..Held::default()
        };
        Self {
            device,
            held: RefCell::new(held),
        }
    }

    /// Everything that is remembered.
    pub(super) fn held(&self) -> Held {
        self.held.borrow().clone()
    }

    /// Remembers these entries, and lets go of these drafts.
    pub(super) fn append(&self, entries: &[Entry], done: &[DraftKey]) {
        let mut held = self.held.borrow_mut();
        held.entries.extend_from_slice(entries);
        held.drafts.retain(|key, _| !done.contains(key));
    }

    /// Remembers a draft in place of the last one under its key.
    pub(super) fn put_draft(&self, key: DraftKey, payload: Vec<u8>) {
        self.held.borrow_mut().drafts.insert(key, payload);
    }

    /// Forgets everything about these children, and remembers these entries.
    pub(super) fn erase(&self, children: &[ChildId], entries: &[Entry]) {
        let mut held = self.held.borrow_mut();
        let stays = |child: ChildId| !children.contains(&child);
        held.entries
            .retain(|entry| entry.fact.child().is_none_or(stays));
        held.drafts.retain(|key, _| stays(ChildId(key.child)));
        held.entries.extend_from_slice(entries);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{EntryId, Fact, Moment, RoundId},
        vocabulary::Id,
    };

    const DEVICE: DeviceId = DeviceId(Id::from_bytes([0; 16]));

    fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    /// An entry about a child, told apart by its clock.
    fn about(child: u8, clock: u64) -> Entry {
        Entry {
            id: EntryId(id(0)),
            device: DEVICE,
            adult: None,
            clock,
            at: Moment(0),
            fact: Fact::DialogueOpened {
                child: ChildId(id(child)),
                round: RoundId(id(0)),
            },
        }
    }

    fn draft(child: u8) -> DraftKey {
        DraftKey {
            adult: id(0),
            child: id(child),
            round: id(0),
        }
    }

    fn clocks(journal: &Remembered) -> Vec<u64> {
        journal.held().entries.iter().map(|it| it.clock).collect()
    }

    #[test]
    fn what_is_written_is_remembered_in_order_and_its_draft_goes() {
        let journal = Remembered::new(DEVICE, vec![about(1, 1)]);
        journal.put_draft(draft(1), vec![1]);
        journal.put_draft(draft(1), vec![2]);
        journal.put_draft(draft(2), vec![3]);
        assert_eq!(journal.held().drafts.get(&draft(1)), Some(&vec![2]));
        journal.append(&[about(1, 2), about(1, 3)], &[draft(1)]);
        assert_eq!(clocks(&journal), [1, 2, 3]);
        assert_eq!(journal.held().drafts, [(draft(2), vec![3])].into());
    }

    #[test]
    fn erasing_leaves_what_is_about_others_and_the_entry_that_says_so() {
        let journal = Remembered::new(DEVICE, vec![about(1, 1), about(2, 2), about(1, 3)]);
        journal.put_draft(draft(1), vec![1]);
        journal.put_draft(draft(2), vec![2]);
        journal.erase(&[ChildId(id(1))], &[about(1, 4)]);
        assert_eq!(clocks(&journal), [2, 4]);
        assert_eq!(journal.held().drafts, [(draft(2), vec![2])].into());
    }
}
