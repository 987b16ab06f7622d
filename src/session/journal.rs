//! The journal: where entries are written, and read back. `platform` implements it with the
//! browser's storage, tests with memory.

use super::{KeyStreams, SessionError};
use std::pin::Pin;

use exchange::merging::{Provenance, is_within, reach};
use std::collections::{BTreeMap, BTreeSet};
use trivsel::{
    register::{ChildId, DecodeError, DeviceId, Entry, EntryId, NewerFact, Register},
    vocabulary::Id,
};
use vault::{Damage, DraftName, Holder, KeyChanges, KeySlot, ReplaceRefused};

/// A future of one thread that may fail.
pub(crate) type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, SessionError>> + 'a>>;

/// An opened vault; for the sample, what is remembered in its place. It is known by what it does
/// alone, so that the vault can come with a later part of the program.
pub(crate) trait Journal {
    /// The device that writes.
    fn device(&self) -> DeviceId;

    /// Stores these entries, all or none, and lets go of these drafts. Fails when they could not be
    /// stored; nothing has changed then.
    fn append<'a>(&'a self, entries: &'a [Entry], done: &'a [DraftName]) -> LocalBoxFuture<'a, ()>;

    /// Erases everything about these children and stores these entries: all of it or nothing, and
    /// nothing where something was written since the revision that was `read`: whether it was done.
    /// Fails when it could not be stored; nothing is erased then.
    fn erase<'a>(
        &'a self,
        children: &'a [ChildId],
        entries: &'a [Entry],
        read: Option<&'a [u8]>,
    ) -> LocalBoxFuture<'a, bool>;

    /// These children are erased, as entries say: nothing about them is stored from now on.
    fn note_erased(&self, _children: &[ChildId]) {}

    /// Whether this child is known to be erased: nothing about it is stored any more.
    fn is_erased(&self, _child: ChildId) -> bool {
        false
    }

    /// Stores entries of a backup as they stand there, all or none. Fails when they could not be
    /// stored, and in the sample.
    fn append_stored(&self, _entries: Vec<StoredEntry>) -> LocalBoxFuture<'_, ()> {
        Box::pin(std::future::ready(Err(SessionError::NotOpen)))
    }

    /// Stores a draft in place of the last one under its key. Fails when it could not be stored;
    /// the last one is still there.
    fn put_draft(&self, name: DraftName, payload: Vec<u8>) -> LocalBoxFuture<'_, ()>;

    /// Reads everything once more. Fails when the storage cannot be read.
    fn read_again(&self) -> LocalBoxFuture<'_, JournalContents>;

    /// The vault that it is.
    ///
    /// # Errors
    /// In the sample, which has none.
    fn sealed(&self) -> Result<&dyn Sealed, SessionError> {
        Err(SessionError::NotOpen)
    }
}

/// What a vault or a backup holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct JournalContents {
    /// Every entry that could be read.
    pub entries: Vec<Entry>,
    /// What was being typed.
    pub drafts: BTreeMap<DraftName, Vec<u8>>,
    /// What could not be opened.
    pub damage: Vec<Damage>,
    /// Which keys of the vault a backup was made with.
    pub provenance: Provenance,
    /// How many times the vault's key had been changed when a backup was read.
    pub read_with: Option<u64>,
    /// How many entries and drafts of a backup do not count, as nothing vouches for them: somebody
    /// who was let go could have sealed them.
    pub not_vouched: usize,
    /// Entries of a newer version. They stay where they are, and a merge takes them along.
    pub newer: Vec<NewerFact>,
    /// Records that were opened and are no entry of any version. They stay where they are.
    pub broken: Vec<DecodeError>,
    /// Of a backup, the bytes of entries that say more than is known here: a merge stores these
    /// and not what was decoded.
    pub payloads: BTreeMap<EntryId, Vec<u8>>,
    /// In whose stream the entries about keys lie.
    pub key_streams: KeyStreams,
}

impl JournalContents {
    /// How many records are not among the entries.
    pub(crate) fn unread(&self) -> usize {
        self.newer.len() + self.broken.len() + self.damage.len() + self.not_vouched
    }

    /// The register of all that could be read.
    pub(crate) fn register(&self) -> Register {
        self.fold(self.entries.iter().cloned())
    }

    /// The same, from the entries themselves, for which nobody asks afterwards.
    pub(crate) fn take_register(&mut self) -> Register {
        let entries = std::mem::take(&mut self.entries);
        self.fold(entries)
    }

    fn fold(&self, entries: impl IntoIterator<Item = Entry>) -> Register {
        let mut register = Register::fold(entries);
        self.apply_newer(&mut register);
        register
    }

    /// Has a register take in the entries of a newer version.
    pub(crate) fn apply_newer(&self, register: &mut Register) {
        for newer in &self.newer {
            register.apply_newer(newer.clone());
        }
    }

    /// Leaves out those of a newer version that may be a leader's to take on this device.
    pub(crate) fn leave_newer_to_leaders(&mut self, here: DeviceId) {
        self.newer.retain(|newer| !newer.may_be_for_leaders(here));
    }

    /// The entries of a newer version that a backup holds and this vault lacks. A file that was
    /// made with keys of before brings none: nobody here can tell what they would say.
    pub(crate) fn newer_lacking<'a>(&self, backup: &'a Self) -> Vec<&'a NewerFact> {
        if backup.newer.is_empty() || backup.provenance == Provenance::Earlier {
            return Vec::new();
        }
        let known: BTreeSet<_> = self.newer.iter().map(|newer| newer.stamp.entry).collect();
        let (here, there) = (self.register(), backup.register());
        let gone = |child: ChildId| here.is_erased(child) || there.is_erased(child);
        let reach = reach(&self.entries, backup.entries.len() + backup.newer.len());
        let lacking = backup.newer.iter().filter(|newer| {
            let is_new = !known.contains(&newer.stamp.entry) && is_within(&newer.stamp, reach);
            is_new && !newer.child.is_some_and(gone)
        });
        lacking.collect()
    }

    /// The same, as they are stored.
    pub(crate) fn newer_to_take(&self, backup: &Self) -> Vec<StoredEntry> {
        let lacking = self.newer_lacking(backup).into_iter();
        lacking.map(StoredEntry::from).collect()
    }
}

/// An entry as it is stored, and the child whose key seals it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredEntry {
    pub child: Option<ChildId>,
    pub payload: Vec<u8>,
}

impl From<&NewerFact> for StoredEntry {
    fn from(newer: &NewerFact) -> Self {
        Self {
            child: newer.child,
            payload: newer.bytes.clone(),
        }
    }
}

/// What only a vault, which is sealed, is asked for.
pub(crate) trait Sealed {
    /// Its id, the same on every copy of it.
    fn id(&self) -> Id;

    /// A revision: another one after everything that is written.
    fn revision(&self) -> Option<Vec<u8>>;

    /// How many times its key has been changed.
    fn generation(&self) -> u64;

    /// All its slots.
    fn slots(&self) -> Vec<KeySlot>;

    /// Whom it was opened by.
    fn opened_by(&self) -> Option<Holder>;

    /// Everything that is stored, as one file. Fails when the storage cannot be read.
    fn backup(&self) -> LocalBoxFuture<'_, Vec<u8>>;

    /// Whether a backup of this vault may take the place of what stands in a file.
    ///
    /// # Errors
    /// Why it may not.
    fn may_replace(&self, there: &[u8], new: &[u8]) -> Result<(), ReplaceRefused>;

    /// What a backup of this very vault holds. Nothing is stored; none where it is of another
    /// vault. Fails when the file or the passphrase is not right.
    fn read_backup<'a>(
        &'a self,
        file: &'a [u8],
        passphrase: &'a str,
    ) -> LocalBoxFuture<'a, Option<JournalContents>>;

    /// A backup of these entries and drafts, made without asking the storage.
    ///
    /// # Errors
    /// When one of them is too large.
    fn pack_from_memory(
        &self,
        entries: &[Entry],
        newer: &[&NewerFact],
        drafts: &BTreeMap<DraftName, Vec<u8>>,
    ) -> Result<Vec<u8>, SessionError>;

    /// The same of what waits in this window, but for what is too long to be stored or sealed, and
    /// whether something was.
    ///
    /// # Errors
    /// When it cannot be sealed at all.
    fn pack_what_fits(
        &self,
        entries: &[Entry],
        drafts: &BTreeMap<DraftName, Vec<u8>>,
    ) -> Result<(Vec<u8>, bool), SessionError>;

    /// What they made in this window, read without a passphrase, also after the vault
    /// key has changed; none where no key fits.
    ///
    /// # Errors
    /// When it is none, or damaged.
    fn read_own(&self, packed: &[u8]) -> Result<Option<JournalContents>, SessionError>;

    /// Reads what another window has written; nothing where none has. Taking over refuses whatever
    /// that window writes from then on. Fails when what is new cannot be read, or the storage does
    /// not do it.
    fn catch_up(&self, take_over: bool) -> LocalBoxFuture<'_, Option<RemoteChanges>>;

    /// Which of these slots this passphrase opens, or the recovery key however it is typed. Takes
    /// one Argon2id for all that share salt and cost.
    fn verify_passphrase<'a>(
        &'a self,
        passphrase: &'a str,
        among: &'a [KeySlot],
    ) -> LocalBoxFuture<'a, Option<KeySlot>>;

    /// Removes slots and replaces passphrases, and stores these entries with it, in one
    /// transaction. The vault key changes with it, unless all it does is to give a passphrase to
    /// somebody who had none. Takes two runs of Argon2id or a few more for each passphrase. Fails
    /// when one of them is in use already, also by whom it is to replace, or it cannot be stored;
    /// nothing has changed then.
    fn change_keys<'a>(
        &'a self,
        changes: KeyChanges<'a>,
        entries: &'a [Entry],
    ) -> LocalBoxFuture<'a, ()>;

    /// Brings older records together where there have come to be many. Whether there had. Fails
    /// when it cannot be stored; nothing has changed then.
    fn bundle_older(&self) -> LocalBoxFuture<'_, bool>;

    /// Lets writing go on where it is not known where the journal ends, or an older header lies in
    /// the place of the newer. Fails when it cannot be stored; nothing has changed then.
    fn continue_after_damage(&self) -> LocalBoxFuture<'_, ()>;

    /// Seals the slot that the vault was opened with anew, where it is from before the vault key
    /// changed or a new one would be dearer. Fails when there is too little memory or it cannot be
    /// stored; nothing has changed then.
    fn renew_slot<'a>(&'a self, passphrase: &'a str) -> LocalBoxFuture<'a, ()>;
}

/// What another window has written.
pub(crate) struct RemoteChanges {
    pub entries: Vec<Entry>,
    /// Those of a newer version.
    pub newer: Vec<NewerFact>,
    /// Drafts that it has changed.
    pub drafts: Vec<(DraftName, Vec<u8>)>,
    /// Drafts that it has finished.
    pub drafts_gone: Vec<DraftName>,
}
