//! Several windows with the same vault open: one writes, the others follow and
//! can take over.
//!
//! What keeps two windows from writing over each other is the vault: it refuses
//! whoever has not read the newest. The rest is here, so that it seldom comes to
//! that: the writer lock says who writes, and a message that something was written.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use yew::{Callback, platform::spawn_local};

use super::{
    kept_file::KeptFile,
    platform::{
        Message, TakenData, WindowChannel, WriterLock, marked_taken, next_frame, unmark_taken,
    },
    session::{Event, Generation, Session, SessionError, SessionObserver, WriterRole},
};
use trivsel::register::{CopyChange, CopyWork, Fact, Moment};

/// How many frames a window is given to store what was typed in its last
/// instant. One that has not answered by then is taken to be asleep.
const HANDOVER_TIMEOUT_FRAMES: usize = 40;

/// This window among the others, as long as the vault is open in it.
pub(crate) struct Windows {
    this: Weak<Self>,
    session: Session,
    /// Of the opening that this window belongs to.
    generation: Generation,
    channel: RefCell<Option<WindowChannel>>,
    lock: RefCell<Option<WriterLock>>,
    /// Written by the window that has the writer lock.
    kept_file: Rc<KeptFile>,
    /// The window that writes has released the lock.
    released: Cell<bool>,
    /// Changes are being read, and there may be more.
    reading: Cell<bool>,
    more: Cell<bool>,
}

impl Windows {
    /// Takes a place among the windows that have this vault open; dropping it leaves.
    pub(crate) fn join(session: &Session, redraw: Callback<()>) -> Rc<Self> {
        let windows = Rc::new_cyclic(|this| Self {
            this: this.clone(),
            session: session.clone(),
            generation: session.generation(),
            channel: RefCell::default(),
            lock: RefCell::default(),
            kept_file: KeptFile::new(session, redraw),
            released: Cell::default(),
            reading: Cell::default(),
            more: Cell::default(),
        });
        let this = windows.this.clone();
        let channel = WindowChannel::open(move |message| {
            if let Some(windows) = this.upgrade() {
                windows.on_message(message);
            }
        });
        windows.channel.replace(channel);
        let this = windows.this.clone();
        let lock = WriterLock::request(Callback::from(move |here| {
            let Some(windows) = this.upgrade() else {
                return;
            };
            spawn_local(async move {
                if here {
                    windows.take_up().await;
                } else {
                    windows.follow().await;
                }
            });
        }));
        windows.lock.replace(Some(lock));
        let observer: Weak<dyn SessionObserver> = windows.this.clone();
        session.set_observer(observer);
        windows
    }

    /// The file that is kept up to date.
    pub(crate) fn kept_file(&self) -> Rc<KeptFile> {
        self.kept_file.clone()
    }

    /// Locks every other window; what is typed there is stored first.
    pub(crate) fn lock_others(&self) {
        self.post(Message::Locked);
    }

    /// Does something that takes a while, with this window held meanwhile.
    fn spawn(&self, work: impl AsyncFnOnce(Rc<Self>) + 'static) {
        if let Some(this) = self.this.upgrade() {
            spawn_local(async move { work(this).await });
        }
    }

    fn on_message(&self, message: Message) {
        match message {
            Message::Written => self.spawn(async |this| this.read().await),
            Message::RequestLock if !self.session.follows() => {
                self.spawn(async |this| this.hand_over().await);
            }
            Message::RequestLock => {}
            Message::LockReleased => self.released.set(true),
            Message::Locked => self.session.lock_here(),
            Message::Touched => self.session.touched_elsewhere(),
        }
    }

    fn post(&self, message: Message) {
        if let Some(channel) = &*self.channel.borrow() {
            channel.post(message);
        }
    }

    /// Not of a vault that was opened after this one was locked.
    fn set_role(&self, role: WriterRole) {
        if self.session.generation() == self.generation {
            self.session.set_role(role);
        }
    }

    /// The writer lock is here: reads what is new, and then nobody else can write.
    async fn take_up(&self) {
        let role = match self.session.catch_up(self.session.follows()).await {
            Ok(_) => WriterRole::Writes,
            Err(error) => WriterRole::Stuck(error),
        };
        let writes = role == WriterRole::Writes;
        self.set_role(role);
        if writes {
            write_down_taken(&self.session).await;
            self.kept_file.clone().begin().await;
        }
    }

    /// Another window writes.
    async fn follow(&self) {
        self.set_role(WriterRole::Follows);
        self.read().await;
    }

    /// Reads what is new, once at a time. Where something is, somebody else writes.
    async fn read(&self) {
        self.more.set(true);
        if self.reading.replace(true) {
            return;
        }
        while self.more.replace(false) {
            match self.session.catch_up(false).await {
                Ok(false) | Err(SessionError::NotOpen) => {}
                Ok(true) => self.set_role(WriterRole::Follows),
                Err(error) => self.set_role(WriterRole::Stuck(error)),
            }
        }
        self.reading.set(false);
    }

    /// Lets the other window write, once everything typed here is stored.
    async fn hand_over(&self) {
        // Nothing more is typed from now on, and what was typed is still stored.
        self.session.show_role(WriterRole::Follows);
        for _ in 0..HANDOVER_TIMEOUT_FRAMES {
            if self.session.is_idle() {
                break;
            }
            next_frame().await;
        }
        self.set_role(WriterRole::Follows);
        self.post(Message::LockReleased);
    }

    /// Asks the window that writes for the lock, and steals it where none answers.
    async fn request_lock(&self) {
        self.released.set(false);
        self.post(Message::RequestLock);
        for _ in 0..HANDOVER_TIMEOUT_FRAMES {
            if self.released.get() {
                break;
            }
            next_frame().await;
        }
        if let Some(lock) = &*self.lock.borrow() {
            lock.steal();
        }
    }
}

/// Writes down what was fetched that the logbook could not know of, and forgets the mark once it stands
/// there.
async fn write_down_taken(session: &Session) {
    for what in TakenData::ALL {
        let taken = marked_taken(what);
        let work = match what {
            TakenData::Locked => CopyWork::TakenLocked,
            TakenData::Unsaved => CopyWork::TakenUnsaved,
        };
        let fact = |at: &Moment| {
            let at = Some(*at);
            Fact::CopiesChanged(CopyChange { work, at })
        };
        let facts: Vec<_> = taken.iter().map(fact).collect();
        if !facts.is_empty() && session.record(None, facts, &[]).await.is_ok() {
            unmark_taken(what, &taken);
        }
    }
}

impl SessionObserver for Windows {
    fn on_event(&self, event: Event) {
        match event {
            Event::Written => {
                self.post(Message::Written);
                self.kept_file.on_written();
            }
            Event::Erased => self.kept_file.on_erased(),
            Event::Refused => self.spawn(async |this| this.follow().await),
            Event::WantsToWrite => self.spawn(async |this| this.request_lock().await),
            Event::Locked | Event::KeyChanged => self.post(Message::Locked),
            Event::Touched => self.post(Message::Touched),
        }
    }
}
