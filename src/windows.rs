//! Several windows with the same vault open: one writes, the others follow and
//! can take over. In the rest of the program.
//!
//! What keeps two windows from writing over each other is the vault: it refuses
//! whoever has not read the newest. The rest is here, so that it seldom comes to
//! that: the pen says who writes, and a call says that something was written.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use yew::{Callback, platform::spawn_local};

use super::{
    handle::{App, Beside, Event},
    kept_file::KeptFile,
    platform::{Call, Line, Pen, next_frame},
    state::Turn,
};
use vault::VaultError;

/// How many frames a window is given to store what was typed in its last
/// instant. One that has not answered by then is taken to be asleep.
const PATIENCE: usize = 40;

/// This window among the others.
struct Windows {
    app: App,
    line: RefCell<Option<Line>>,
    pen: RefCell<Option<Pen>>,
    /// Written by the window that has the pen.
    kept_file: Rc<KeptFile>,
    /// The one that writes has handed the pen over.
    handed_over: Cell<bool>,
    /// News is being read, and there may be more.
    reading: Cell<bool>,
    more: Cell<bool>,
}

/// Takes a place among the windows that have this vault open.
pub fn join(app: &App) {
    let windows = Rc::new(Windows {
        app: app.clone(),
        line: RefCell::default(),
        pen: RefCell::default(),
        kept_file: KeptFile::new(app),
        handed_over: Cell::default(),
        reading: Cell::default(),
        more: Cell::default(),
    });
    let this = Rc::downgrade(&windows);
    let line = Line::open(on(&this, |windows, call| windows.hear(call)));
    windows.line.replace(line);
    let pen = Pen::ask(on(&this, |windows, here| {
        spawn_local(async move {
            if here {
                windows.take_up().await;
            } else {
                windows.follow().await;
            }
        });
    }));
    windows.pen.replace(Some(pen));
    app.among(windows);
}

/// A callback that does nothing once this window has left.
fn on<T: 'static>(this: &Weak<Windows>, act: fn(Rc<Windows>, T)) -> Callback<T> {
    let this = this.clone();
    Callback::from(move |it| {
        if let Some(windows) = this.upgrade() {
            act(windows, it);
        }
    })
}

impl Beside for Windows {
    fn happened(self: Rc<Self>, event: Event) {
        match event {
            Event::Written => self.call(Call::Written),
            Event::Refused => spawn_local(async move { self.follow().await }),
            Event::WantsToWrite => spawn_local(async move { self.ask_to_write().await }),
        }
    }

    fn kept_file(&self) -> Rc<KeptFile> {
        self.kept_file.clone()
    }
}

impl Windows {
    /// Another window calls.
    fn hear(self: Rc<Self>, call: Call) {
        match call {
            Call::Written => spawn_local(async move { self.read().await }),
            Call::Please if !self.app.follows() => {
                spawn_local(async move { self.hand_over().await });
            }
            Call::Please => {}
            Call::Yours => self.handed_over.set(true),
        }
    }

    fn call(&self, call: Call) {
        if let Some(line) = &*self.line.borrow() {
            line.call(call);
        }
    }

    /// The pen is here: reads what is new, and then nobody else can write.
    async fn take_up(&self) {
        let turn = match self.app.catch_up(self.app.follows()).await {
            Ok(_) => Turn::Writes,
            Err(error) => Turn::Stuck(error),
        };
        let writes = turn == Turn::Writes;
        self.app.turn(turn);
        if writes {
            self.kept_file.clone().begin().await;
        }
    }

    /// Another window writes.
    async fn follow(&self) {
        self.app.turn(Turn::Follows);
        self.read().await;
    }

    /// Reads what is new, once at a time. Where something is, somebody else writes.
    async fn read(&self) {
        self.more.set(true);
        if self.reading.replace(true) {
            return;
        }
        while self.more.replace(false) {
            match self.app.catch_up(false).await {
                Ok(false) | Err(VaultError::NoVault) => {}
                Ok(true) => self.app.turn(Turn::Follows),
                Err(error) => self.app.turn(Turn::Stuck(error)),
            }
        }
        self.reading.set(false);
    }

    /// Lets the other window write, once everything typed here is stored.
    async fn hand_over(&self) {
        // Nothing more is typed from now on, and what was typed is still stored.
        self.app.show_turn(Turn::Follows);
        for _ in 0..PATIENCE {
            if self.app.is_idle() {
                break;
            }
            next_frame().await;
        }
        self.app.turn(Turn::Follows);
        self.call(Call::Yours);
    }

    /// Asks the window that writes for the pen, and takes it where none answers.
    async fn ask_to_write(&self) {
        self.handed_over.set(false);
        self.call(Call::Please);
        for _ in 0..PATIENCE {
            if self.handed_over.get() {
                break;
            }
            next_frame().await;
        }
        if let Some(pen) = &*self.pen.borrow() {
            pen.take();
        }
    }
}
