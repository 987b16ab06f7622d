//! What the app knows while it runs, and how it changes. No input or output.

use std::rc::Rc;

use yew::Reducible;

use super::second_part::{NotFetched, SecondPart};
use crate::{
    register::{AdultId, Entry, Register},
    vault::Damage,
    vocabulary::Language,
};

/// The state of the whole app.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The language on screen.
    pub language: Language,
    /// The language that was chosen. It comes on screen when its texts are here.
    chosen: Language,
    /// The texts of a language that was chosen could not be fetched.
    pub lacks_texts: bool,
    /// The second part of the program, once it is here.
    pub second_part: Option<&'static SecondPart>,
    /// It could not be fetched.
    pub lacks_second_part: bool,
    /// How the vault was opened; `None` while it is locked.
    pub open: Option<Opening>,
    /// What is known; empty while the vault is locked.
    pub register: Register,
    /// The adult at the screen, once chosen.
    pub adult: Option<AdultId>,
    version: u64,
}

/// How the vault was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opening {
    /// Sample data: nothing is stored.
    pub sample: bool,
    /// What could not be read.
    pub damage: Rc<[Damage]>,
    /// How many entries could be opened but not understood.
    pub not_understood: usize,
}

/// What can happen to the state.
#[derive(Debug)]
pub enum Action {
    /// Somebody chose a language.
    Speak(Language),
    /// The texts of a language are being fetched.
    Fetching,
    /// They have come, or could not be fetched.
    Fetched(bool),
    /// The second part of the program is being fetched.
    FetchingSecondPart,
    /// It has come, or could not be fetched.
    SecondPart(Result<&'static SecondPart, NotFetched>),
    /// The vault was opened.
    Open(Opening, Box<Register>),
    /// The vault was locked.
    Lock,
    /// Entries were acknowledged by the journal.
    Apply(Vec<Entry>),
    /// An adult sat down at the screen.
    SitDown(AdultId),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Self {
            version: self.version + 1,
            ..(*self).clone()
        };
        match action {
            Action::Speak(language) => {
                next.chosen = language;
                next.lacks_texts = false;
            }
            Action::Fetching => next.lacks_texts = false,
            Action::Fetched(came) => {
                next.lacks_texts = !came;
                if !came {
                    next.chosen = self.language;
                }
            }
            Action::FetchingSecondPart => next.lacks_second_part = false,
            Action::SecondPart(fetched) => {
                next.lacks_second_part = fetched.is_err();
                next.second_part = fetched.ok();
            }
            Action::Open(opening, register) => {
                next.register = *register;
                // Nobody sits at a locked vault; whoever sits at an open one that is
                // read anew stays there.
                next.open = Some(opening);
            }
            Action::Lock => {
                next = Self {
                    language: self.language,
                    chosen: self.chosen,
                    second_part: self.second_part,
                    version: self.version + 1,
                    ..Self::default()
                }
            }
            Action::Apply(entries) => {
                entries
                    .into_iter()
                    .for_each(|entry| next.register.apply(entry));
            }
            Action::SitDown(adult) => next.adult = Some(adult),
        }
        if next.chosen.is_here() {
            next.language = next.chosen;
        }
        Rc::new(next)
    }
}

/// Two states of one app are the same when nothing happened between them.
impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version
    }
}
