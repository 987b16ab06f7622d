//! A file that a person chose, and that is kept up to date with the vault: the same
//! sealed backup that can be downloaded, written again soon after each change.
//!
//! It is told of every write, and nothing waits for it: what goes wrong with the file is told and
//! changes nothing in the vault.

mod pace;
mod writing;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use yew::{Callback, platform::spawn_local};

pub use self::writing::Trouble;
use self::{pace::Pace, writing::write};
use super::{
    platform::{
        FileHandle, HandleTrouble, MayWrite, RememberedFile, forget_file, mark_backup, pause,
        remember_file, remembered_file,
    },
    session::{Session, SessionError},
};
use trivsel::register::{Fact, Moment};

/// The name that is suggested for it. It says nothing about whose it is.
const SUGGESTED_NAME: &str = "kopi.tspr.json";

/// How long it waits before it reckons anew when the file is due, in milliseconds.
const LONGEST_PAUSE_MS: u64 = 1_000;

/// How it stands with the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum FileState {
    /// None is chosen.
    #[default]
    Nothing,
    /// The browser wants a person to allow it, once on every visit.
    Asks,
    /// It is written in a moment.
    Soon,
    /// It has been what the vault was since then.
    Written(Moment),
    /// It was not written.
    Failed(Trouble),
}

/// The file of one open vault. Locking lets go of it, and then nothing is written.
pub struct KeptFile {
    session: Session,
    redraw: Callback<()>,
    chosen: RefCell<Option<RememberedFile>>,
    says: RefCell<FileState>,
    /// What the vault was when this last heard of it.
    revision: RefCell<Option<Vec<u8>>>,
    pace: Cell<Pace>,
    /// It waits until the file is due.
    waiting: Cell<bool>,
}

impl KeptFile {
    /// No file yet, for the vault that is open.
    #[must_use]
    pub fn new(session: &Session, redraw: Callback<()>) -> Rc<Self> {
        Rc::new(Self {
            session: session.clone(),
            redraw,
            chosen: RefCell::default(),
            says: RefCell::default(),
            revision: RefCell::default(),
            pace: Cell::default(),
            waiting: Cell::default(),
        })
    }

    /// How it stands.
    #[must_use]
    pub fn says(&self) -> FileState {
        self.says.borrow().clone()
    }

    /// The file's name; empty while none is chosen.
    #[must_use]
    pub fn name(&self) -> String {
        self.file().map(|file| file.name()).unwrap_or_default()
    }

    fn file(&self) -> Option<FileHandle> {
        Some(self.chosen.borrow().as_ref()?.file.clone())
    }

    fn now(&self) -> u64 {
        self.session.environment().now().0
    }

    fn say(&self, says: FileState) {
        if self.says.replace(says.clone()) != says {
            self.redraw.emit(());
        }
    }

    /// This window writes from now on, and so goes on with the file of the last visit
    /// or of the window that wrote before. One of another vault is left alone.
    pub async fn begin(self: Rc<Self>) {
        let vault = self
            .session
            .journal()
            .and_then(|journal| Ok(journal.sealed()?.id()));
        let ours = remembered_file().await.filter(|it| Ok(it.vault) == vault);
        let just_chosen = |it: &RememberedFile| it.told.is_none();
        if self.chosen.borrow().as_ref().is_some_and(just_chosen) {
            return;
        }
        self.chosen.replace(ours);
        self.say(FileState::Nothing);
        self.go_on(false).await;
    }

    /// Asks the browser, which asks the person, and goes on where they allow it.
    pub async fn allow(self: Rc<Self>) {
        self.go_on(true).await;
    }

    async fn go_on(self: &Rc<Self>, ask: bool) {
        let Some(file) = self.file() else { return };
        match file.may_write(ask).await {
            MayWrite::Yes => self.again(),
            MayWrite::Asks => self.say(FileState::Asks),
            MayWrite::SwitchedOff => self.say(FileState::Failed(Trouble::SwitchedOff)),
        }
    }

    /// Lets a person choose a file; none where nobody chose, or the vault was locked meanwhile. `kind`
    /// says to them what kind of file it is.
    pub async fn choose(&self, kind: &str) -> Option<RememberedFile> {
        let vault = self
            .session
            .journal()
            .and_then(|journal| Ok(journal.sealed()?.id()));
        match (FileHandle::choose(SUGGESTED_NAME, kind).await, vault) {
            (Ok(Some(file)), Ok(vault)) => {
                let told = None;
                Some(RememberedFile { vault, file, told })
            }
            (Err(why), _) => {
                self.say(FileState::Failed(match why {
                    HandleTrouble::NotAllowed => Trouble::SwitchedOff,
                    _ => Trouble::NotChosen,
                }));
                None
            }
            _ => None,
        }
    }

    /// Keeps this file up to date from now on, and writes it at once.
    pub fn keep(self: &Rc<Self>, file: RememberedFile) {
        self.chosen.replace(Some(file));
        self.again();
    }

    /// Writes it in an instant.
    pub fn again(self: &Rc<Self>) {
        self.say(FileState::Soon);
        self.pace.set(Pace::AT_ONCE);
        self.wait();
    }

    /// Something was written in the vault.
    pub fn on_written(self: &Rc<Self>) {
        let journal = self.session.journal();
        let revision = journal.and_then(|it| Ok(it.sealed()?.revision()));
        let revision = revision.ok().flatten();
        if self.revision.replace(revision.clone()) != revision && self.chosen.borrow().is_some() {
            self.pace.set(self.pace.get().changed(self.now()));
            self.wait();
        }
    }

    /// A child was erased in the vault: what stands of it in the file goes at once, as the vault may be
    /// locked in a moment.
    pub fn on_erased(self: &Rc<Self>) {
        if self.chosen.borrow().is_some() {
            self.pace.set(Pace::AT_ONCE);
            self.wait();
        }
    }

    /// Stops. The file stays where it is, as it is.
    pub async fn stop(self: Rc<Self>) {
        self.chosen.take();
        self.pace.take();
        self.say(FileState::Nothing);
        // Where it is not forgotten it is there on the next visit, and says so.
        let _ = forget_file().await;
    }

    /// Waits until the file is due and writes it, as long as it lags behind. Locking ends it.
    fn wait(self: &Rc<Self>) {
        if self.waiting.replace(true) {
            return;
        }
        let this = Rc::downgrade(self);
        spawn_local(async move {
            while let Some(file) = this.upgrade() {
                // While the browser has to be asked, a person has to press something.
                let due = match *file.says.borrow() {
                    FileState::Asks => None,
                    _ => file.pace.get().wait(file.now()),
                };
                match due {
                    Some(0) => file.write().await,
                    Some(milliseconds) => {
                        drop(file);
                        // It may become due earlier meanwhile.
                        let milliseconds = milliseconds.min(LONGEST_PAUSE_MS);
                        pause(u32::try_from(milliseconds).unwrap_or_default()).await;
                    }
                    None => {
                        file.waiting.set(false);
                        return;
                    }
                }
            }
        });
    }

    async fn write(&self) {
        self.pace.take();
        let Some(file) = self.file().filter(|_| !self.session.follows()) else {
            return;
        };
        let written = write(&self.session, &file).await;
        if self.file().as_ref() != Some(&file) {
            // Another was chosen meanwhile, or none.
            return;
        }
        match written {
            Ok(at) => {
                self.say(FileState::Written(at));
                self.tell().await;
            }
            Err(Trouble::File(HandleTrouble::NotAllowed)) => {
                let off = file.may_write(false).await == MayWrite::SwitchedOff;
                self.say(match off {
                    true => FileState::Failed(Trouble::SwitchedOff),
                    false => FileState::Asks,
                });
            }
            // Locked while it was read.
            Err(Trouble::Vault(SessionError::NotOpen)) => {}
            Err(trouble) => self.say(FileState::Failed(trouble)),
        }
    }

    /// Writes down in the vault that there is a backup, only after the file was read
    /// again and once a day, or when a file was chosen; and remembers the file for the
    /// next visit. That the vault has changed by this lets the file be written once more.
    async fn tell(&self) {
        let Some(mut chosen) = self.chosen.borrow().clone() else {
            return;
        };
        let on = self.session.environment().today();
        if chosen.told == Some(on) {
            return;
        }
        let told = self.session.record(None, vec![Fact::BackedUp { on }], &[]);
        chosen.told = told.await.is_ok().then_some(on);
        mark_backup(on);
        // Not where it was stopped meanwhile.
        if self.file().as_ref() == Some(&chosen.file) {
            self.chosen.replace(Some(chosen.clone()));
            // Where it cannot be remembered it is chosen anew on the next visit.
            let _ = remember_file(&chosen).await;
        }
    }
}
