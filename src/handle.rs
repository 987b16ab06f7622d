//! The app as its screens see it: the session, what is shown of it, and the language.

mod device;
mod forms;
mod maintenance;
mod question;
mod sampling;
mod verbs;

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use yew::{platform::spawn_local, prelude::*};

pub use question::Question;

use super::{
    conversation::Conversation,
    kept_file::KeptFile,
    platform::{Browser, fetch_texts, reload_if_it_comes_back},
    session::{Opening, Reauthenticated, Session, SessionAction, WriterRole},
    state::{Action, State},
    windows::Windows,
};
use trivsel::{
    register::{Adult, AdultId, Register},
    vocabulary::{Language, PaperLanguage},
};

/// A handle on the whole app. Cheap to copy; equal while nothing happened.
#[derive(Clone, PartialEq)]
pub struct App {
    state: UseReducerHandle<State>,
    services: SharedServices,
}

/// What lasts as long as the page and is no part of what a view shows.
#[derive(Clone)]
struct SharedServices(Rc<AppServices>);

struct AppServices {
    session: Session,
    /// This window among the others, while a vault is open.
    windows: Rc<RefCell<Option<Rc<Windows>>>>,
    /// The texts of a language are on their way.
    fetching: Cell<bool>,
    /// Whose texts come after those.
    wanted: RefCell<BTreeSet<PaperLanguage>>,
    /// What the page asks.
    question: Rc<RefCell<Option<Question>>>,
}

impl PartialEq for SharedServices {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl AppServices {
    fn new(show: UseReducerDispatcher<State>) -> Self {
        let windows: Rc<RefCell<Option<Rc<Windows>>>> = Rc::default();
        let question: Rc<RefCell<Option<Question>>> = Rc::default();
        let (beside, asked) = (windows.clone(), question.clone());
        let session = Session::new(Browser, move |action| {
            if matches!(action, SessionAction::Locked) {
                asked.take();
                // Dropped once they have been told.
                let left = beside.borrow_mut().take();
                spawn_local(async move { drop(left) });
            }
            if let SessionAction::LockFinished {
                sample: false,
                unsaved,
            } = action
            {
                let show = show.clone();
                spawn_local(async move {
                    // So that no key stays in memory. What could not be stored would go with it.
                    if unsaved || !reload_if_it_comes_back().await {
                        show.dispatch(Action::Emptied);
                    }
                });
            }
            show.dispatch(Action::Session(action));
        });
        Self {
            session,
            windows,
            fetching: Cell::default(),
            wanted: RefCell::default(),
            question,
        }
    }
}

/// Makes the app; for the root alone. Everything below asks `use_app`.
#[hook]
pub fn use_new_app() -> App {
    let state = use_reducer(State::default);
    let show = state.dispatcher();
    let services = use_memo((), |()| SharedServices(Rc::new(AppServices::new(show))));
    App {
        state,
        services: (*services).clone(),
    }
}

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

    /// Whether what is written is kept: a vault is open, and it is not the sample.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.opening().is_some_and(|opening| !opening.sample)
    }

    /// The adult at the screen.
    #[must_use]
    pub fn adult(&self) -> Option<&Adult> {
        self.state.register.adult(self.state.adult?)
    }

    /// Whether this window writes or follows another.
    #[must_use]
    pub fn role(&self) -> &WriterRole {
        &self.state.role
    }

    /// How often another window brought something new: entries, and drafts. What is typed in this window
    /// changes neither; where somebody has chosen between two drafts, the count of drafts does.
    #[must_use]
    pub fn revision(&self) -> [usize; 2] {
        self.state.revision
    }

    /// The session: the open vault and its verbs.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.services.0.session
    }

    /// Whether the vault has just been locked, and the page may be loaded anew in a moment.
    #[must_use]
    pub fn is_locking(&self) -> bool {
        self.state.locking
    }

    /// The adult at the screen, by id.
    #[must_use]
    pub(super) fn seated(&self) -> Option<AdultId> {
        self.state.adult
    }

    /// Speaks another language, as soon as its texts are here.
    pub fn speak(&self, language: Language) {
        self.state.dispatch(Action::Speak(language));
        self.bring(language);
    }

    /// Brings the texts of a language, where they are not here yet, one after the other. The screen
    /// is drawn again when they have come, and says so when they cannot be fetched.
    pub fn bring(&self, language: impl Into<PaperLanguage>) {
        let language = language.into();
        if language.is_here() {
            return;
        }
        if self.services.0.fetching.replace(true) {
            self.services.0.wanted.borrow_mut().insert(language);
            return;
        }
        self.state.dispatch(Action::Fetching);
        let this = self.clone();
        spawn_local(async move {
            let fetched = fetch_texts(language).await;
            this.services.0.fetching.set(false);
            this.state
                .dispatch(Action::Fetched(fetched.is_err().then_some(language)));
            let next = this.services.0.wanted.borrow_mut().pop_first();
            if let Some(next) = next {
                this.bring(next);
            }
        });
    }

    /// This language where its texts are here, and else the one on screen.
    #[must_use]
    pub fn can_speak(&self, language: PaperLanguage) -> PaperLanguage {
        if language.is_here() {
            language
        } else {
            self.language().into()
        }
    }

    /// The language that was chosen and whose texts could not be fetched.
    #[must_use]
    pub fn lacks_texts(&self) -> Option<PaperLanguage> {
        self.state.lacks_texts
    }

    /// An adult sits down at the screen.
    pub fn sit_down(&self, adult: AdultId) {
        self.state.dispatch(Action::SitDown(Some(adult)));
    }

    /// Whoever sits at the screen gives it on: it asks who is next, and stays where it is.
    pub fn stand_up(&self) {
        self.state.dispatch(Action::SitDown(None));
    }

    /// Whose parents are at the screen. Nothing else is shown until it ends.
    #[must_use]
    pub fn conversation(&self) -> Option<Conversation> {
        self.state.conversation
    }

    /// Shows nothing but what is for the parents of this child, and locks the other windows.
    pub fn begin_conversation(&self, with: Conversation) {
        if let Some(windows) = &*self.services.0.windows.borrow() {
            windows.lock_others();
        }
        self.state.dispatch(Action::Converse(Some(with)));
    }

    /// Shows everything again, to whoever has typed the passphrase.
    pub fn end_conversation(&self, proof: Reauthenticated) {
        if self.session().spend(proof).is_ok() {
            self.state.dispatch(Action::Converse(None));
        }
    }

    /// The file that is kept up to date; none while the vault is locked, or where it
    /// does not lie on this device.
    #[must_use]
    pub fn kept_file(&self) -> Option<Rc<KeptFile>> {
        let windows = self.services.0.windows.borrow();
        windows.as_ref().map(|windows| windows.kept_file())
    }

    /// Draws the screen again, after something that the state does not hold.
    pub(super) fn redraw(&self) -> Callback<()> {
        let show = self.state.dispatcher();
        Callback::from(move |()| show.dispatch(Action::Redraw))
    }
}
