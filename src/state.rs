//! What the app knows while it runs, and how it changes. No input or output.

use std::rc::Rc;

use yew::Reducible;

use super::{
    conversation::Conversation,
    session::{Opening, SessionAction, WriterRole},
};
use trivsel::{
    register::{AdultId, Entry, Register},
    vocabulary::{Language, PaperLanguage},
};

/// The state of the whole app.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The language on screen.
    pub language: Language,
    /// The language that was chosen. It comes on screen when its texts are here.
    chosen: Language,
    /// The language that was chosen and whose texts could not be fetched.
    pub lacks_texts: Option<PaperLanguage>,
    /// How the vault was opened; `None` while it is locked.
    pub open: Option<Opening>,
    /// The vault was locked, and what was on its way is being stored.
    pub locking: bool,
    /// Whether this window writes or follows another.
    pub role: WriterRole,
    /// How often something came from another window: entries, and drafts.
    pub revision: [usize; 2],
    /// What is known; empty while the vault is locked.
    pub register: Register,
    /// The adult at the screen, once chosen.
    pub adult: Option<AdultId>,
    /// The parents of a child are at the screen: nothing else is shown meanwhile.
    pub conversation: Option<Conversation>,
    version: u64,
}

/// What can happen to the state.
#[derive(Debug)]
pub enum Action {
    /// Somebody chose a language.
    Speak(Language),
    /// The texts of a language are being fetched.
    Fetching,
    /// They have come; or those of this language could not be fetched.
    Fetched(Option<PaperLanguage>),
    /// Something happened to the session.
    Session(SessionAction),
    /// The vault is locked, and the page was not loaded anew.
    Emptied,
    /// Something changed that the state does not hold.
    Redraw,
    /// An adult sat down at the screen; or whoever sat there gave it on.
    SitDown(Option<AdultId>),
    /// The parents of a child have come to the screen, or the conversation has ended.
    Converse(Option<Conversation>),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        // Where nothing changes, nothing is drawn.
        match action {
            Action::Fetching if self.lacks_texts.is_none() => return self,
            _ => {}
        }
        let mut next = Self {
            version: self.version + 1,
            ..(*self).clone()
        };
        match action {
            Action::Speak(language) => {
                next.chosen = language;
                next.lacks_texts = None;
            }
            Action::Fetching => next.lacks_texts = None,
            Action::Fetched(lacks) => {
                next.lacks_texts = lacks;
                if lacks.is_some() {
                    next.chosen = self.language;
                }
            }
            Action::Session(SessionAction::Locked) => {
                next = Self {
                    language: self.language,
                    chosen: self.chosen,
                    version: self.version + 1,
                    locking: self.open.as_ref().is_some_and(|opening| !opening.sample),
                    ..Self::default()
                }
            }
            Action::Session(SessionAction::Opened(opening, register)) => {
                next.adult = None;
                next.conversation = None;
                next.revision = Default::default();
                next.locking = false;
                next.role = WriterRole::Writes;
                next.open = Some(opening);
                next.register = *register;
            }
            // The session tells nothing of a locked vault; nor would it be shown.
            Action::Session(_) | Action::SitDown(_) | Action::Converse(_)
                if self.open.is_none() =>
            {
                return self;
            }
            Action::Session(action) => next.session(action),
            Action::SitDown(adult) => next.adult = adult,
            Action::Converse(with) => next.conversation = with,
            Action::Emptied => next.locking = false,
            Action::Redraw => {}
        }
        if next.chosen.is_here() {
            next.language = next.chosen;
        }
        Rc::new(next)
    }
}

impl State {
    /// What happened to an open vault.
    fn session(&mut self, action: SessionAction) {
        match action {
            SessionAction::ReadAnew(opening, register) => {
                self.open = Some(opening);
                self.register = *register;
            }
            SessionAction::Applied(entries) => self.apply(entries),
            SessionAction::RoleChanged(role) => self.role = role,
            SessionAction::Followed {
                entries,
                newer,
                drafts,
            } => {
                self.count(entries.len(), drafts);
                self.apply(entries);
                newer
                    .into_iter()
                    .for_each(|newer| self.register.apply_newer(newer));
            }
            SessionAction::Opened(..)
            | SessionAction::Locked
            | SessionAction::LockFinished { .. } => {}
        }
    }

    fn count(&mut self, entries: usize, drafts: bool) {
        self.revision[0] += entries;
        self.revision[1] += usize::from(drafts);
    }

    fn apply(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            self.register.apply(entry);
        }
    }
}

/// Two states of one app are the same when nothing happened between them.
impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version
    }
}
