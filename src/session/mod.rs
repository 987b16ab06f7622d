//! The session: an open vault, what is being typed in it, and the verbs that change it.
//!
//! It knows neither Yew nor the browser. Time, ids and tasks come in through [`Environment`], bytes
//! go out through [`Journal`], and what changes is told as [`SessionAction`]s to whoever shows it.

mod action;
mod aside;
mod aside_drafts;
mod catching_up;
mod closing_draft;
mod draft_store;
mod drafts;
mod environment;
mod erasing;
mod error;
mod forms;
mod gate;
mod journal;
mod keeping;
mod key_streams;
mod keys;
mod listeners;
mod locking;
mod observer;
mod open_vault;
mod recording;
mod refused;
mod save_state;
mod sealed_unsaved;
mod taking_up;
#[cfg(test)]
pub(crate) mod tests;
mod unsaved_drafts;

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

pub(crate) use action::{Opening, SessionAction, WriterRole};
pub(crate) use drafts::BegunFocus;
pub(crate) use environment::{Environment, FRAME_MS, LocalTask};
pub(crate) use error::SessionError;
pub(crate) use exchange::DraftKey;
pub(crate) use forms::FormSays;
pub(crate) use gate::{Asked, Reauthenticated, WrongTries};
pub(crate) use journal::{
    Journal, JournalContents, LocalBoxFuture, RemoteChanges, Sealed, StoredEntry,
};
pub(crate) use key_streams::KeyStreams;
pub(crate) use listeners::Subscription;
pub(crate) use observer::{Event, SessionObserver};
pub(crate) use refused::FormHold;
pub(crate) use save_state::SaveState;

use listeners::Listeners;
use open_vault::OpenVault;
use sealed_unsaved::SealedUnsaved;
use trivsel::register::{DeviceId, Register};
use vault::VaultError;

/// A handle on the session. Every copy is the same one.
#[derive(Clone)]
pub(crate) struct Session(Rc<Inner>);

struct Inner {
    environment: Box<dyn Environment>,
    sink: Box<dyn Fn(SessionAction)>,
    open: RefCell<Option<Rc<OpenVault>>>,
    /// How often a vault was opened or locked.
    generation: Cell<u64>,
    /// How often a vault was opened.
    openings: Cell<u64>,
    /// How often somebody has touched another window.
    touches_elsewhere: Cell<u64>,
    observer: RefCell<Option<Weak<dyn SessionObserver>>>,
    listeners: Listeners,
    /// What could not be stored before the last lock.
    unsaved: RefCell<Option<SealedUnsaved>>,
}

/// A place in time: a vault may be opened with it as long as nobody opened or locked one since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Generation(u64);

impl PartialEq for Session {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Session {
    /// A session with no vault open yet.
    pub(crate) fn new(
        environment: impl Environment + 'static,
        sink: impl Fn(SessionAction) + 'static,
    ) -> Self {
        Self(Rc::new(Inner {
            environment: Box::new(environment),
            sink: Box::new(sink),
            open: RefCell::default(),
            generation: Cell::default(),
            openings: Cell::default(),
            touches_elsewhere: Cell::default(),
            observer: RefCell::default(),
            listeners: Listeners::default(),
            unsaved: RefCell::default(),
        }))
    }

    /// Clock, chance and executor.
    pub(crate) fn environment(&self) -> &dyn Environment {
        &*self.0.environment
    }

    /// Taken before the slow work of opening a vault, and given to [`Session::start`].
    pub(crate) fn generation(&self) -> Generation {
        Generation(self.0.generation.get())
    }

    fn next_generation(&self) {
        self.0.generation.set(self.0.generation.get() + 1);
    }

    /// Begins with an opened vault.
    ///
    /// # Errors
    /// [`SessionError::NotOpen`] where something was locked or opened since; the vault is let go of.
    pub(crate) fn start(
        &self,
        begun: Generation,
        journal: Rc<dyn Journal>,
        register: Register,
        contents: JournalContents,
        sample: bool,
    ) -> Result<(), SessionError> {
        self.check_generation(begun)?;
        self.next_generation();
        self.0.openings.set(self.0.openings.get() + 1);
        self.0.observer.take();
        let opening = Opening {
            sample,
            damage: contents.damage.into(),
            newer: contents.newer.len(),
            broken: contents.broken.into(),
        };
        let clock = register.logical_clock().clone();
        journal.note_erased(&register.erased().collect::<Vec<_>>());
        let vault = OpenVault::new(journal, contents.drafts, clock, sample);
        vault
            .keys_changed_elsewhere
            .replace(contents.key_streams.not_done_here(vault.journal.device()));
        // Where one is open still, what is not stored there is taken up as over a lock.
        if let Some(before) = self.0.open.take() {
            before.refused.release(None);
            self.seal_unsaved(&before);
        }
        self.take_up_unsaved(&vault, &register);
        let vault = Rc::new(vault);
        self.0.open.replace(Some(vault.clone()));
        (self.0.sink)(SessionAction::Opened(opening, Box::new(register)));
        self.0.listeners.call();
        // What was taken up is written as soon as it is settled that this window writes.
        if self.is_unsaved() {
            self.retry_later(&vault);
        }
        Ok(())
    }

    fn vault(&self) -> Result<Rc<OpenVault>, SessionError> {
        self.0.open.borrow().clone().ok_or(SessionError::NotOpen)
    }

    /// The open vault, where this window may write.
    fn to_write(&self) -> Result<Rc<OpenVault>, SessionError> {
        let vault = self.vault()?;
        if vault.follows.get() {
            return Err(SessionError::Vault(VaultError::ChangedElsewhere));
        }
        Ok(vault)
    }

    /// Whether this vault is still the open one. Asked after every wait, for it may have been
    /// locked meanwhile.
    fn is_open(&self, vault: &Rc<OpenVault>) -> bool {
        let open = self.0.open.borrow();
        open.as_ref().is_some_and(|open| Rc::ptr_eq(open, vault))
    }

    /// Goes on with a verb of several steps.
    ///
    /// # Errors
    /// [`SessionError::NotOpen`] where this vault was locked meanwhile.
    fn check_still_open(&self, vault: &Rc<OpenVault>) -> Result<(), SessionError> {
        if self.is_open(vault) {
            Ok(())
        } else {
            Err(SessionError::NotOpen)
        }
    }

    /// Goes on with what was begun at this place in time.
    ///
    /// # Errors
    /// [`SessionError::NotOpen`] where something was locked or opened since.
    pub(crate) fn check_generation(&self, begun: Generation) -> Result<(), SessionError> {
        match self.generation() == begun {
            true => Ok(()),
            false => Err(SessionError::NotOpen),
        }
    }

    /// Tells what came of a vault, unless it was locked meanwhile: nothing that was on its way then
    /// fills the page again.
    fn show(&self, vault: &Rc<OpenVault>, action: SessionAction) {
        vault.note_stored(&action);
        if self.is_open(vault) {
            (self.0.sink)(action);
        }
    }

    /// The journal of the open vault.
    ///
    /// # Errors
    /// [`SessionError::NotOpen`] while it is locked.
    pub(crate) fn journal(&self) -> Result<Rc<dyn Journal>, SessionError> {
        Ok(self.vault()?.journal.clone())
    }

    /// The device that writes here; none while the vault is locked.
    pub(crate) fn device(&self) -> Option<DeviceId> {
        Some(self.vault().ok()?.journal.device())
    }

    /// From now on this hears what happens to the open vault. Held weakly.
    pub(crate) fn set_observer(&self, observer: Weak<dyn SessionObserver>) {
        if self.vault().is_ok() {
            self.0.observer.replace(Some(observer));
        }
    }

    /// Tells the observer; the sample has none.
    pub(crate) fn notify(&self, event: Event) {
        if let Some(observer) = self.observer() {
            observer.on_event(event);
        }
    }

    /// The observer, for a verb that has to tell it something also where the lock comes first.
    fn observer(&self) -> Option<Rc<dyn SessionObserver>> {
        let observer = self.0.observer.borrow().clone();
        observer.and_then(|it| it.upgrade())
    }

    /// Somebody has touched another window.
    pub(crate) fn touched_elsewhere(&self) {
        let touches = self.touches_elsewhere();
        self.0.touches_elsewhere.set(touches + 1);
    }

    /// How often somebody has touched another window.
    pub(crate) fn touches_elsewhere(&self) -> u64 {
        self.0.touches_elsewhere.get()
    }

    /// Calls back whenever what is typed changes how safe it is, until the subscription is dropped.
    pub(crate) fn subscribe(&self, listener: impl Fn() + 'static) -> Subscription {
        self.0.listeners.subscribe(listener)
    }
}
