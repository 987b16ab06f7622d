//! What an open vault is to the session. Locking lets go of it, and with the last verb that is
//! still at work its keys are wiped.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use super::{
    Environment, Journal, SessionAction, SessionError,
    draft_store::DraftStore,
    environment::TURN_MS,
    gate::{Gate, Reauthenticated},
    refused::RefusedStore,
};
use std::collections::{BTreeMap, BTreeSet};
use trivsel::register::{AdultId, Entry, EntryId, Fact, LogicalClock};
use vault::DraftName;

pub(super) struct OpenVault {
    pub(super) journal: Rc<dyn Journal>,
    pub(super) drafts: DraftStore,
    /// Entries that could not be stored.
    pub(super) refused: RefusedStore,
    /// How far all entries are known here.
    pub(super) clock: RefCell<LogicalClock>,
    /// The clock of the last entry that is stored, as far as is known here.
    pub(super) stored_clock: Cell<u64>,
    /// What was done with keys on another device, and not here.
    pub(super) keys_changed_elsewhere: RefCell<BTreeSet<EntryId>>,
    /// Another window writes; what is asked for here is refused.
    pub(super) follows: Cell<bool>,
    pub(super) sample: bool,
    /// What asks for the passphrase again.
    pub(super) gate: Gate,
    /// The vault was made in this very visit, and its recovery key is still to come.
    pub(super) made: RefCell<Option<Reauthenticated>>,
    /// Drafts are being stored.
    pub(super) writing: Cell<bool>,
    /// What could not be stored will be tried again in a while.
    pub(super) retrying: Cell<bool>,
    /// How many changes of keys were begun here, and how many are at work.
    keys_begun: Cell<u64>,
    keys_at_work: Rc<Cell<usize>>,
    at_work: Rc<Cell<usize>>,
    merging: Rc<Cell<bool>>,
}

/// One more at work, until it is dropped.
pub(super) struct AtWork(Rc<Cell<usize>>);

impl AtWork {
    fn begin(count: &Rc<Cell<usize>>) -> Self {
        count.set(count.get() + 1);
        Self(count.clone())
    }
}

/// A merge at work, until it is dropped: the next one reads what it has brought.
pub(super) struct MergesAlone(Rc<Cell<bool>>);

impl Drop for MergesAlone {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

impl OpenVault {
    pub(super) fn new(
        journal: Rc<dyn Journal>,
        drafts: BTreeMap<DraftName, Vec<u8>>,
        clock: LogicalClock,
        sample: bool,
    ) -> Self {
        Self {
            journal,
            drafts: DraftStore::opened(drafts),
            refused: RefusedStore::default(),
            stored_clock: Cell::new(clock.now()),
            clock: RefCell::new(clock),
            keys_changed_elsewhere: RefCell::default(),
            follows: Cell::default(),
            sample,
            gate: Gate::default(),
            made: RefCell::default(),
            writing: Cell::default(),
            retrying: Cell::default(),
            keys_begun: Cell::default(),
            keys_at_work: Rc::default(),
            at_work: Rc::default(),
            merging: Rc::default(),
        }
    }

    /// A verb begins that locking and handing over wait for.
    pub(super) fn begin_work(&self) -> AtWork {
        AtWork::begin(&self.at_work)
    }

    /// A merge begins, where none is at work.
    pub(super) fn begin_merge(&self) -> Option<MergesAlone> {
        let another = self.merging.replace(true);
        (!another).then(|| MergesAlone(self.merging.clone()))
    }

    /// A change of keys begins: whoever is let go by it brings no more of a file that is being read in.
    pub(super) fn begin_keys(&self) -> AtWork {
        self.keys_begun.set(self.keys_begun.get() + 1);
        AtWork::begin(&self.keys_at_work)
    }

    /// Waits until no change of keys is at work, and gives what tells of the next one.
    pub(super) async fn keys_settled(&self, environment: &dyn Environment) -> u64 {
        while self.keys_at_work.get() > 0 {
            environment.pause(TURN_MS).await;
        }
        self.keys_begun.get()
    }

    /// Whether one was begun since.
    pub(super) fn keys_changed_since(&self, settled: u64) -> bool {
        self.keys_begun.get() != settled
    }

    /// Whether everything typed and asked for here is stored, or was refused.
    pub(super) fn is_idle(&self) -> bool {
        self.at_work.get() == 0 && !self.writing.get() && !self.drafts.is_saving()
    }

    /// Takes note of what is stored by now.
    pub(super) fn note_stored(&self, action: &SessionAction) {
        let newest = |entries: &[Entry]| entries.iter().map(|entry| entry.clock).max();
        let clock = match action {
            SessionAction::Applied(entries) => newest(entries),
            SessionAction::Followed { entries, newer, .. } => {
                let newer = newer.iter().map(|newer| newer.stamp.clock).max();
                newest(entries).max(newer)
            }
            SessionAction::ReadAnew(_, register) => Some(register.logical_clock().now()),
            _ => None,
        };
        let known = self.stored_clock.get();
        self.stored_clock.set(clock.unwrap_or_default().max(known));
    }

    /// An entry of each fact, written here by this adult.
    ///
    /// # Errors
    /// [`SessionError::ClockAtEnd`]: nobody would read them again.
    pub(super) fn entries(
        &self,
        environment: &dyn Environment,
        adult: Option<AdultId>,
        facts: Vec<Fact>,
    ) -> Result<Vec<Entry>, SessionError> {
        let entry = |fact| {
            let (device, id) = (self.journal.device(), EntryId(environment.new_id()));
            let mut clock = self.clock.borrow_mut();
            let stamp = clock.next(device, id, adult, environment.now());
            let stamp = stamp.ok_or(SessionError::ClockAtEnd)?;
            Ok(Entry::of(&stamp, fact))
        };
        facts.into_iter().map(entry).collect()
    }
}
