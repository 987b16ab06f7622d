//! A world to play the session in: a clock that is set by hand, and windows that share a vault.

use std::{
    cell::{Cell, RefCell},
    future::{Future, poll_fn},
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use yew::Reducible;

use super::held_storage::{Counting, HeldStorage};
use crate::{
    platform::open_folded,
    session::{
        Asked, DraftKey, Environment, Event, Journal, JournalContents, LocalTask, Reauthenticated,
        Session, SessionError, SessionObserver,
    },
    state::{Action, State},
};
use trivsel::{
    instrument::Birth,
    register::{Child, ChildId, Fact, GroupId, Moment, Register, RoundId},
    vocabulary::{Day, Id},
};
use vault::{Cost, CostLimits, MemoryStorage, Random, Stored, Vault, VaultError};

pub(super) const PASSPHRASE: &str = "seks grønne køer på engen";

pub(super) const ALMA: ChildId = ChildId(Id::from_bytes([11; 16]));
pub(super) const BO: ChildId = ChildId(Id::from_bytes([12; 16]));
pub(super) const ROUND: RoundId = RoundId(Id::from_bytes([21; 16]));

pub(super) fn joint(child: ChildId) -> DraftKey {
    DraftKey::Joint {
        child,
        round: ROUND,
    }
}

/// A fact that the register shows as one value: the last one holds.
pub(super) fn reason(child: ChildId, reason: &str) -> Fact {
    Fact::NotAssessed {
        child,
        round: ROUND,
        reason: reason.to_owned(),
    }
}

/// A child as it is added.
pub(super) fn added(id: ChildId) -> Fact {
    Fact::child_changed(
        None,
        &Child::new(
            id,
            GroupId(Id::from_bytes([31; 16])),
            "Alma",
            Birth::in_month(2023, 3),
        ),
    )
}

/// What that value is.
pub(super) fn reason_in(register: &Register, child: ChildId) -> String {
    let round = register.child_round(child, ROUND);
    round
        .map(|it| it.not_assessed().to_owned())
        .unwrap_or_default()
}

/// Tasks, and the time they wait for.
#[derive(Clone, Default)]
pub(super) struct World {
    pub storage: HeldStorage,
    tasks: Rc<RefCell<Vec<LocalTask>>>,
    clock: Rc<Cell<u64>>,
}

impl Environment for World {
    fn now(&self) -> Moment {
        Moment(self.clock.get())
    }

    fn today(&self) -> Day {
        "2026-11-28".parse().unwrap()
    }

    fn new_id(&self) -> Id {
        let mut bytes = [0; 16];
        Counting(0).fill(&mut bytes);
        Id::from_bytes(bytes)
    }

    fn spawn(&self, task: LocalTask) {
        self.tasks.borrow_mut().push(task);
    }

    fn pause(&self, milliseconds: u32) -> LocalTask {
        let (clock, until) = (
            self.clock.clone(),
            self.clock.get() + u64::from(milliseconds),
        );
        Box::pin(poll_fn(move |_| {
            if clock.get() >= until {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        }))
    }
}

impl World {
    /// A vault with nothing in it.
    pub(super) fn new() -> Self {
        let world = Self::default();
        let storage = world.storage.clone();
        let made = Vault::create(storage, PASSPHRASE, Cost::CHEAPEST, Counting(0));
        world.wait(made).unwrap();
        world
    }

    /// Another device, into which a copy was put.
    pub(super) fn restored(file: &[u8], passphrase: &str) -> Self {
        let world = Self::default();
        let (storage, limits) = (world.storage.clone(), CostLimits::LENIENT);
        let restored = Vault::restore(storage, file, passphrase, &limits, Counting(0));
        world.wait(restored).unwrap();
        world
    }

    /// Another place, where these bytes lie.
    pub(super) fn holding(stored: Stored) -> Self {
        let world = Self::default();
        let memory = MemoryStorage::holding(stored);
        let storage = HeldStorage {
            memory,
            ..HeldStorage::default()
        };
        Self { storage, ..world }
    }

    /// Holds up whatever is asked of the storage from now on, or no more.
    pub(super) fn hold(&self, held: bool) {
        self.storage.held.set(held);
        self.storage.permits.set(0);
    }

    /// Lets one thing through.
    pub(super) fn let_through(&self) {
        self.storage.permits.set(1);
        self.settle();
    }

    /// Lets everything that is written from now on fail, or no more.
    pub(super) fn fill(&self, full: bool) {
        self.storage.full.set(full);
    }

    /// Lets every task go one step.
    pub(super) fn step(&self) {
        let mut context = Context::from_waker(Waker::noop());
        let mut tasks = self.tasks.take();
        tasks.retain_mut(|task| task.as_mut().poll(&mut context).is_pending());
        self.tasks.borrow_mut().append(&mut tasks);
    }

    /// Lets the least time pass that the clock tells.
    pub(super) fn tick(&self) {
        self.clock.set(self.clock.get() + 1);
    }

    /// Lets so much time pass, in milliseconds.
    pub(super) fn pass(&self, milliseconds: u64) {
        for _ in 0..milliseconds.div_ceil(50) {
            self.clock.set(self.clock.get() + 50);
            self.step();
        }
    }

    /// Lets all tasks run until they only wait for time or for what is held up.
    pub(super) fn settle(&self) {
        (0..50).for_each(|_| self.step());
    }

    /// Waits for a future while everything else goes on.
    pub(super) fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..10_000 {
            if let Poll::Ready(done) = future.as_mut().poll(&mut context) {
                self.settle();
                return done;
            }
            self.step();
        }
        panic!("waits for ever");
    }

    /// Begins something, and gives where its outcome will be.
    pub(super) fn begin<T: 'static>(
        &self,
        future: impl Future<Output = T> + 'static,
    ) -> Rc<RefCell<Option<T>>> {
        let outcome = Rc::new(RefCell::new(None));
        let there = outcome.clone();
        self.spawn(Box::pin(async move {
            there.replace(Some(future.await));
        }));
        self.settle();
        outcome
    }

    /// A window in which nothing is open.
    pub(super) fn window(&self) -> Window {
        let state = Rc::new(RefCell::new(Rc::new(State::default())));
        let shown = state.clone();
        let session = Session::new(self.clone(), move |action| {
            let next = shown.borrow().clone().reduce(Action::Session(action));
            shown.replace(next);
        });
        Window {
            world: self.clone(),
            session,
            state,
            heard: Rc::default(),
        }
    }

    /// A window with this vault open.
    pub(super) fn open(&self) -> Window {
        self.open_with(PASSPHRASE).unwrap()
    }

    /// A window with this vault open by a passphrase of somebody's own.
    pub(super) fn open_with(&self, passphrase: &str) -> Result<Window, SessionError> {
        let window = self.window();
        self.wait(window.unlock_with(passphrase))?;
        Ok(window)
    }

    /// What lies in the storage, read by somebody who has just opened it.
    pub(super) fn stored(&self) -> JournalContents {
        self.stored_with(&[PASSPHRASE])
    }

    /// The same, where it is one of these passphrases that opens it.
    pub(super) fn stored_with(&self, passphrases: &[&str]) -> JournalContents {
        self.hold(false);
        let open = |passphrase: &&str| {
            let (storage, limits) = (self.storage.clone(), CostLimits::LENIENT);
            let opened = Vault::open(storage, *passphrase, &limits, Counting(0));
            self.wait(opened).ok()
        };
        let (_, opened) = passphrases.iter().find_map(open).expect("one opens it");
        assert!(opened.damaged.is_empty(), "{:?}", opened.damaged);
        opened.into()
    }

    /// The draft under this key that lies in the storage, as text.
    pub(super) fn stored_draft(&self, key: DraftKey) -> Option<String> {
        let payload = self.stored().drafts.get(&key.name())?.clone();
        Some(String::from_utf8(payload).unwrap())
    }
}

/// The passphrase, typed again.
pub(super) async fn proved(session: &Session) -> Result<Reauthenticated, SessionError> {
    proved_with(session, PASSPHRASE).await
}

/// This passphrase, typed again.
pub(super) async fn proved_with(
    session: &Session,
    passphrase: &str,
) -> Result<Reauthenticated, SessionError> {
    match session.reauthenticate(passphrase, session.slots()).await? {
        Asked::Proved(proof) => Ok(proof),
        Asked::Wrong | Asked::Wait(_) => Err(SessionError::Vault(VaultError::WrongPassphrase)),
    }
}

/// What a window's observer heard.
#[derive(Default)]
pub(super) struct Heard(RefCell<Vec<Event>>);

impl SessionObserver for Heard {
    fn on_event(&self, event: Event) {
        self.0.borrow_mut().push(event);
    }
}

/// A session, and what a screen would show of it.
pub(super) struct Window {
    pub world: World,
    pub session: Session,
    pub state: Rc<RefCell<Rc<State>>>,
    heard: Rc<Heard>,
}

impl Window {
    /// Opens the vault, as the app does.
    pub(super) fn unlock(&self) -> impl Future<Output = Result<(), SessionError>> + use<> {
        self.unlock_with(PASSPHRASE)
    }

    /// Opens it with this passphrase.
    pub(super) fn unlock_with(
        &self,
        passphrase: &str,
    ) -> impl Future<Output = Result<(), SessionError>> + use<> {
        let (session, storage) = (self.session.clone(), self.world.storage.clone());
        let (heard, passphrase) = (self.heard.clone(), passphrase.to_owned());
        async move {
            let begun = session.generation();
            let limits = CostLimits::LENIENT;
            let opening = open_folded(storage, passphrase.as_str(), &limits, Counting(0));
            let (vault, register, contents) = opening.await?;
            let journal: Rc<dyn Journal> = Rc::new(vault);
            session.start(begun, journal, register, contents, false)?;
            let observer: Rc<dyn SessionObserver> = heard;
            session.set_observer(Rc::downgrade(&observer));
            Ok(())
        }
    }

    pub(super) fn heard(&self) -> Vec<Event> {
        self.heard.0.take()
    }

    pub(super) fn is_open(&self) -> bool {
        self.state.borrow().open.is_some()
    }

    pub(super) fn reason(&self, child: ChildId) -> String {
        reason_in(&self.state.borrow().register, child)
    }

    /// Erases, with the passphrase typed again, and waits.
    pub(super) fn erase(&self, children: &[ChildId]) -> Result<usize, SessionError> {
        let proof = self.world.wait(proved(&self.session))?;
        self.world.wait(self.session.erase(None, proof, children))
    }

    /// Takes in a backup, with the passphrase typed again, and waits.
    pub(super) fn merge(&self, backup: JournalContents) -> Result<usize, SessionError> {
        let proof = self.world.wait(proved(&self.session))?;
        self.world
            .wait(self.session.merge(None, proof, backup, &[], false))
    }

    /// Records and waits.
    pub(super) fn record(&self, fact: Fact, done: &[DraftKey]) -> Result<(), SessionError> {
        self.world.wait(self.session.record(None, vec![fact], done))
    }

    /// Begins to record.
    pub(super) fn begin_record(
        &self,
        fact: Fact,
        done: &[DraftKey],
    ) -> Rc<RefCell<Option<Result<(), SessionError>>>> {
        let (session, done) = (self.session.clone(), done.to_vec());
        let record = async move { session.record(None, vec![fact], &done).await };
        self.world.begin(record)
    }

    pub(super) fn type_text(&self, key: DraftKey, text: &str) {
        self.session.put_draft(key, text.as_bytes().to_vec());
    }

    pub(super) fn typed(&self, key: DraftKey) -> Option<String> {
        Some(String::from_utf8(self.session.draft(key)?).unwrap())
    }
}
