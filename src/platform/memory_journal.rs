//! The sample's journal: what is written is remembered until the page is closed, and neither
//! sealed nor stored.

use std::{cell::RefCell, future::ready};

use crate::session::{Journal, JournalContents, LocalBoxFuture};
use trivsel::register::{ChildId, DeviceId, Entry};
use vault::DraftName;

/// What has been written since the sample was opened. What it is asked for is done at once.
pub struct Remembered {
    device: DeviceId,
    held: RefCell<JournalContents>,
}

impl Remembered {
    /// A journal that begins with these entries, written by this device.
    #[must_use]
    pub fn new(device: DeviceId, entries: Vec<Entry>) -> Self {
        let held = JournalContents {
            entries,
            ..JournalContents::default()
        };
        Self {
            device,
            held: RefCell::new(held),
        }
    }
}

impl Journal for Remembered {
    fn device(&self) -> DeviceId {
        self.device
    }

    fn append<'a>(&'a self, entries: &'a [Entry], done: &'a [DraftName]) -> LocalBoxFuture<'a, ()> {
        let mut held = self.held.borrow_mut();
        held.entries.extend_from_slice(entries);
        held.drafts.retain(|key, _| !done.contains(key));
        is_done(())
    }

    fn erase<'a>(
        &'a self,
        children: &'a [ChildId],
        entries: &'a [Entry],
        _read: Option<&'a [u8]>,
    ) -> LocalBoxFuture<'a, bool> {
        let mut held = self.held.borrow_mut();
        let stays = |child: ChildId| !children.contains(&child);
        held.entries
            .retain(|entry| entry.fact.child().is_none_or(stays));
        held.drafts
            .retain(|key, _| key.child.is_none_or(|child| stays(ChildId(child))));
        held.entries.extend_from_slice(entries);
        is_done(true)
    }

    fn put_draft(&self, key: DraftName, payload: Vec<u8>) -> LocalBoxFuture<'_, ()> {
        self.held.borrow_mut().drafts.insert(key, payload);
        is_done(())
    }

    fn read_again(&self) -> LocalBoxFuture<'_, JournalContents> {
        is_done(self.held.borrow().clone())
    }
}

fn is_done<'a, T: 'a>(what: T) -> LocalBoxFuture<'a, T> {
    Box::pin(ready(Ok(what)))
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use super::*;
    use trivsel::{
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
            sequence: clock,
            seen: Default::default(),
            at: Moment(0),
            fact: Fact::DialogueOpened {
                child: ChildId(id(child)),
                round: RoundId(id(0)),
            },
        }
    }

    fn draft(child: u8) -> DraftName {
        DraftName {
            child: Some(id(child)),
            name: b"typed".to_vec(),
        }
    }

    /// What comes of something that does not have to be waited for.
    fn at_once<T>(mut doing: LocalBoxFuture<T>) -> T {
        match doing.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(done)) => done,
            Poll::Ready(Err(error)) => panic!("{error:?}"),
            Poll::Pending => panic!("it is not done"),
        }
    }

    fn held(journal: &Remembered) -> JournalContents {
        at_once(journal.read_again())
    }

    fn clocks(journal: &Remembered) -> Vec<u64> {
        held(journal).entries.iter().map(|it| it.clock).collect()
    }

    #[test]
    fn what_is_written_is_remembered_in_order_and_its_draft_goes() {
        let journal = Remembered::new(DEVICE, vec![about(1, 1)]);
        at_once(journal.put_draft(draft(1), vec![1]));
        at_once(journal.put_draft(draft(1), vec![2]));
        at_once(journal.put_draft(draft(2), vec![3]));
        assert_eq!(held(&journal).drafts.get(&draft(1)), Some(&vec![2]));
        at_once(journal.append(&[about(1, 2), about(1, 3)], &[draft(1)]));
        assert_eq!(clocks(&journal), [1, 2, 3]);
        assert_eq!(held(&journal).drafts, [(draft(2), vec![3])].into());
    }

    #[test]
    fn erasing_leaves_what_is_about_others_and_the_entry_that_says_so() {
        let journal = Remembered::new(DEVICE, vec![about(1, 1), about(2, 2), about(1, 3)]);
        at_once(journal.put_draft(draft(1), vec![1]));
        at_once(journal.put_draft(draft(2), vec![2]));
        at_once(journal.erase(&[ChildId(id(1))], &[about(1, 4)], None));
        assert_eq!(clocks(&journal), [2, 4]);
        assert_eq!(held(&journal).drafts, [(draft(2), vec![2])].into());
    }
}
