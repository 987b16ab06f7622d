//! The app as its screens see it: what is known, and verbs to change it.

mod device;
mod keeping;
mod keys;
mod parts;
mod sampling;
mod settling;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use yew::{platform::spawn_local, prelude::*};

use super::{
    kept_file::KeptFile,
    parts::{Part, Rest, Show},
    platform::{Journal, fetch_texts, new_id, next_frame, now},
    state::{Action, Opening, State, Turn},
};
use trivsel::{
    register::{Adult, AdultId, DeviceId, Entry, EntryId, Fact, Pass, Register},
    vocabulary::{Language, SortedMap},
};
use vault::{DraftKey, VaultError};

/// A handle on the whole app. Cheap to copy; equal while nothing happened.
#[derive(Clone, PartialEq)]
pub struct App {
    state: UseReducerHandle<State>,
    desk: Desk,
}

/// What stands open on this device and is no part of what a view shows.
#[derive(Clone, Default)]
struct Desk(Rc<Open>);

#[derive(Default)]
struct Open {
    journal: RefCell<Option<Rc<dyn Journal>>>,
    drafts: RefCell<SortedMap<DraftKey, Vec<u8>>>,
    /// Drafts that entries are being made from, and that must not come back.
    closing: RefCell<Vec<DraftKey>>,
    /// How many drafts are being stored.
    storing: Cell<usize>,
    /// The logical clock of the last entry made here.
    clock: Cell<u64>,
    /// The texts of a language are on their way.
    fetching: Cell<bool>,
    /// Another window writes; what is asked for here is refused.
    follows: Cell<bool>,
    /// The parts of the program that come later, once they are here.
    check: Cell<Option<Show>>,
    one_child: Cell<Option<Show>>,
    rest: Cell<Option<&'static Rest>>,
    /// Those that are on their way.
    parts_coming: [Cell<bool>; Part::ALL.len()],
    /// What stands beside the vault.
    others: RefCell<Option<Rc<dyn Beside>>>,
}

/// What the other windows with this vault may have to hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something was written here.
    Written,
    /// Something was not written here, as another window has.
    Refused,
    /// Somebody wants to write here.
    WantsToWrite,
}

/// What stands beside an open vault: the other windows, which hear of what is
/// written, and the file that is kept up to date.
pub trait Beside {
    /// Something happened in this window.
    fn happened(self: Rc<Self>, event: Event);

    /// The file that is kept up to date.
    fn kept_file(&self) -> Rc<KeptFile>;
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How many frames locking waits for what is being stored. A storage that has
/// not answered by then does not answer any more.
const PATIENCE: usize = 100;

/// Makes the app; for the root alone. Everything below asks `use_app`.
#[hook]
pub fn use_new_app() -> App {
    let state = use_reducer(State::default);
    let desk = use_memo((), |()| Desk::default());
    App {
        state,
        desk: (*desk).clone(),
    }
}

/// The app.
#[hook]
pub fn use_app() -> App {
    use_context::<App>().expect("the root provides the app")
}

impl App {
    /// The language on screen.
    #[must_use]
    pub fn language(&self) -> Language {
        self.state.language
    }

    /// What is known; empty while the vault is locked.
    #[must_use]
    pub fn register(&self) -> &Register {
        &self.state.register
    }

    /// How the vault was opened; `None` while it is locked.
    #[must_use]
    pub fn opening(&self) -> Option<&Opening> {
        self.state.open.as_ref()
    }

    /// The adult at the screen.
    #[must_use]
    pub fn adult(&self) -> Option<&Adult> {
        self.state.register.adult(self.state.adult?)
    }

    /// Whether this window writes or follows another.
    #[must_use]
    pub fn whose_turn(&self) -> &Turn {
        &self.state.turn
    }

    /// How often another window brought something new: entries, and drafts.
    #[must_use]
    pub fn news(&self) -> [usize; 2] {
        self.state.news
    }

    /// Speaks another language, as soon as its texts are here.
    pub fn speak(&self, language: Language) {
        self.state.dispatch(Action::Speak(language));
        self.bring(language);
    }

    /// Brings the texts of a language, where they are not here yet. The screen
    /// is drawn again when they have come, and says so when they cannot be fetched.
    pub fn bring(&self, language: Language) {
        if language.is_here() || self.desk.0.fetching.replace(true) {
            return;
        }
        self.state.dispatch(Action::Fetching);
        let this = self.clone();
        spawn_local(async move {
            let fetched = fetch_texts(language).await;
            this.desk.0.fetching.set(false);
            this.state.dispatch(Action::Fetched(fetched.is_ok()));
        });
    }

    /// This language where its texts are here, and else the one on screen.
    #[must_use]
    pub fn can_speak(&self, language: Language) -> Language {
        if language.is_here() {
            language
        } else {
            self.language()
        }
    }

    /// Whether the texts of a language that was chosen could not be fetched.
    #[must_use]
    pub fn lacks_texts(&self) -> bool {
        self.state.lacks_texts
    }

    /// Draws the screen again, after something that the state does not hold.
    pub(super) fn redraw(&self) {
        self.state.dispatch(Action::Apply(Vec::new()));
    }

    /// An adult sits down at the screen.
    pub fn sit_down(&self, adult: AdultId) {
        self.state.dispatch(Action::SitDown(adult));
    }

    /// Lays a journal on the desk with what is known from it.
    fn lay_open(
        &self,
        journal: Rc<dyn Journal>,
        register: Register,
        drafts: SortedMap<DraftKey, Vec<u8>>,
        opening: Opening,
    ) {
        self.desk.0.clock.set(register.next_clock() - 1);
        self.desk.0.others.take();
        self.desk.0.follows.set(false);
        self.desk.0.journal.replace(Some(journal));
        self.desk.0.drafts.replace(drafts);
        self.state
            .dispatch(Action::Open(opening, Box::new(register)));
    }

    /// Takes everything off the screen at once, and off the desk as soon as what
    /// was typed in the last instant is stored too.
    pub fn lock(&self) {
        let journal = self.desk.0.journal.borrow().clone();
        self.state.dispatch(Action::Lock);
        let desk = self.desk.clone();
        spawn_local(async move {
            for _ in 0..PATIENCE {
                if desk.0.storing.get() == 0 {
                    break;
                }
                next_frame().await;
            }
            // Somebody may have opened the vault again meanwhile.
            let same = match (&journal, &*desk.0.journal.borrow()) {
                (Some(mine), Some(there)) => Rc::ptr_eq(mine, there),
                _ => false,
            };
            if same {
                desk.0.journal.take();
                desk.0.drafts.take();
                desk.0.others.take();
            }
        });
    }

    /// Does something that ends with something stored, or not, and that locking
    /// and handing over wait for.
    pub async fn storing<T>(&self, work: impl Future<Output = T>) -> T {
        let storing = &self.desk.0.storing;
        storing.set(storing.get() + 1);
        let done = work.await;
        storing.set(storing.get() - 1);
        done
    }

    /// Writes down what happened, all of it or nothing, and lets go of the
    /// drafts it was made from. The state changes only once it is stored.
    ///
    /// # Errors
    /// When it could not be stored; then nothing has changed.
    pub async fn record(&self, facts: Vec<Fact>, done: &[DraftKey]) -> Result<(), VaultError> {
        self.record_by(self.state.adult, facts, done).await
    }

    /// The same, written by somebody else than the adult at the screen.
    ///
    /// # Errors
    /// As `record`.
    pub async fn record_by(
        &self,
        adult: Option<AdultId>,
        facts: Vec<Fact>,
        done: &[DraftKey],
    ) -> Result<(), VaultError> {
        self.storing(self.append(adult, facts, done)).await
    }

    async fn append(
        &self,
        adult: Option<AdultId>,
        facts: Vec<Fact>,
        done: &[DraftKey],
    ) -> Result<(), VaultError> {
        let journal = self.to_write()?;
        let entries = self.entries(&*journal, adult, facts);
        self.desk.0.closing.borrow_mut().extend(done);
        let stored = self.wrote(journal.append(&entries, done).await);
        for key in done {
            self.desk
                .0
                .closing
                .borrow_mut()
                .retain(|closing| closing != key);
            if stored.is_ok() {
                self.desk.0.drafts.borrow_mut().remove(key);
            } else if let Some(latest) = self.draft(key) {
                // What was typed meanwhile; the trouble that is told covers this too.
                let _ = journal.put_draft(*key, latest).await;
            }
        }
        stored?;
        self.state.dispatch(Action::Apply(entries));
        Ok(())
    }

    /// An entry of each fact, written here by this adult.
    fn entries(
        &self,
        journal: &dyn Journal,
        adult: Option<AdultId>,
        facts: Vec<Fact>,
    ) -> Vec<Entry> {
        let entry = |fact| self.entry(journal.device(), adult, fact);
        facts.into_iter().map(entry).collect()
    }

    fn entry(&self, device: DeviceId, adult: Option<AdultId>, fact: Fact) -> Entry {
        let clock = self.desk.0.clock.get() + 1;
        self.desk.0.clock.set(clock);
        Entry {
            id: EntryId(new_id()),
            device,
            adult,
            clock,
            at: now(),
            fact,
        }
    }

    /// What was last typed under this key.
    #[must_use]
    pub fn draft(&self, key: &DraftKey) -> Option<Vec<u8>> {
        self.desk.0.drafts.borrow().get(key).cloned()
    }

    /// Puts what is being typed on the desk, where every screen finds it before
    /// it is stored. `keep_draft` is still to come. Nothing is laid on the desk
    /// of a locked vault.
    pub fn lay_draft(&self, key: DraftKey, payload: Vec<u8>) {
        if self.journal().is_ok() {
            self.desk.0.drafts.borrow_mut().insert(key, payload);
        }
    }

    /// Stores what is being typed; not while an entry is made from it.
    ///
    /// # Errors
    /// When it could not be stored; it is still on screen.
    pub async fn keep_draft(&self, key: DraftKey, payload: Vec<u8>) -> Result<(), VaultError> {
        let journal = self.to_write()?;
        self.lay_draft(key, payload.clone());
        if self.desk.0.closing.borrow().contains(&key) {
            return Ok(());
        }
        self.wrote(journal.put_draft(key, payload).await)
    }

    /// What came of writing, for the other windows too.
    pub(super) fn wrote(&self, stored: Result<(), VaultError>) -> Result<(), VaultError> {
        match stored {
            Ok(()) => self.tell(Event::Written),
            Err(VaultError::ChangedElsewhere) => self.tell(Event::Refused),
            Err(_) => {}
        }
        stored
    }

    /// Tells the other windows; the sample has none.
    pub fn tell(&self, event: Event) {
        let others = self.desk.0.others.borrow().clone();
        if let Some(others) = others {
            others.happened(event);
        }
    }

    /// The file that is kept up to date; none while the vault is locked, or where it
    /// does not lie on this device.
    #[must_use]
    pub fn kept_file(&self) -> Option<Rc<KeptFile>> {
        let others = self.desk.0.others.borrow();
        others.as_ref().map(|others| others.kept_file())
    }

    /// From now on there is a way to the other windows; while the vault is open.
    pub fn among(&self, others: Rc<dyn Beside>) {
        if self.journal().is_ok() {
            // Not with `replace`, which locking takes them off with: the compiler then
            // names in it who they are, and all they do comes into the first part.
            *self.desk.0.others.borrow_mut() = Some(others);
        }
    }

    /// Whether another window writes.
    #[must_use]
    pub fn follows(&self) -> bool {
        self.desk.0.follows.get()
    }

    /// Whether everything typed here is stored, or was refused.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.desk.0.storing.get() == 0
    }

    /// Writes or follows from now on.
    pub fn turn(&self, turn: Turn) {
        if self.journal().is_ok() {
            self.desk.0.follows.set(turn != Turn::Writes);
            self.show_turn(turn);
        }
    }

    /// Shows as if it was so already.
    pub fn show_turn(&self, turn: Turn) {
        self.state.dispatch(Action::Turn(turn));
    }

    /// Reads what another window has written, and whether it has; taking over, so
    /// that it cannot write any more. What is stored goes before what is only typed.
    ///
    /// # Errors
    /// When it cannot be read; nothing has changed.
    pub async fn catch_up(&self, take_over: bool) -> Result<bool, VaultError> {
        let desk = &self.desk.0;
        let Some(news) = self.journal()?.sealed()?.catch_up(take_over).await? else {
            return Ok(false);
        };
        let clocks = news.entries.iter().map(|entry| entry.clock);
        desk.clock.set(clocks.fold(desk.clock.get(), u64::max));
        let drafts = !(news.drafts.is_empty() && news.drafts_gone.is_empty());
        {
            let mut there = desk.drafts.borrow_mut();
            for key in news.drafts_gone {
                there.remove(&key);
            }
            there.extend(news.drafts);
        }
        self.state.dispatch(Action::News(news.entries, drafts));
        Ok(true)
    }

    /// The journal, where this window may write.
    pub(super) fn to_write(&self) -> Result<Rc<dyn Journal>, VaultError> {
        if self.follows() {
            return Err(VaultError::ChangedElsewhere);
        }
        self.journal()
    }

    pub(super) fn journal(&self) -> Result<Rc<dyn Journal>, VaultError> {
        self.desk
            .0
            .journal
            .borrow()
            .clone()
            .ok_or(VaultError::NoVault)
    }

    /// Everything that is stored, as one sealed file.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn backup(&self) -> Result<Vec<u8>, VaultError> {
        self.journal()?.sealed()?.backup().await
    }

    /// Everything that is known here and everything that is being typed, as one
    /// sealed file that restores like a backup. The storage is not asked.
    ///
    /// # Errors
    /// When something is too large.
    pub fn backup_from_memory(&self) -> Result<Vec<u8>, VaultError> {
        let journal = self.journal()?;
        let entries = self.state.register.unfold(Pass {
            device: journal.device(),
            at: now(),
            id: &mut new_id,
        });
        let vault = journal.sealed()?;
        vault.pack_from_memory(&entries, &self.desk.0.drafts.borrow())
    }
}
