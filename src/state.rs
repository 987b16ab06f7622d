//! What the app knows while it runs, and how it changes. No input or output.

use std::rc::Rc;

use yew::Reducible;

use super::parts::Part;
use trivsel::{
    register::{AdultId, Entry, Register},
    vocabulary::Language,
};
use vault::{Damage, VaultError};

/// The state of the whole app.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The language on screen.
    pub language: Language,
    /// The language that was chosen. It comes on screen when its texts are here.
    chosen: Language,
    /// The texts of a language that was chosen could not be fetched.
    pub lacks_texts: bool,
    /// Which of the later parts of the program could not be fetched.
    pub lacking: [bool; Part::ALL.len()],
    /// How the vault was opened; `None` while it is locked.
    pub open: Option<Opening>,
    /// Whether this window writes or follows another.
    pub turn: Turn,
    /// How often something came from another window: entries, and drafts.
    pub news: [usize; 2],
    /// What is known; empty while the vault is locked.
    pub register: Register,
    /// The adult at the screen, once chosen.
    pub adult: Option<AdultId>,
    version: u64,
}

/// Whether this window writes, or another does.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Turn {
    /// This one does.
    #[default]
    Writes,
    /// Another one does, and this one shows what it stores.
    Follows,
    /// Another one does, and what it has stored cannot be read here.
    Stuck(VaultError),
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
    /// A part of the program is being fetched.
    FetchingPart(Part),
    /// It has come, or could not be fetched.
    FetchedPart(Part, bool),
    /// The vault was opened.
    Open(Opening, Box<Register>),
    /// The vault was locked.
    Lock,
    /// Entries were acknowledged by the journal.
    Apply(Vec<Entry>),
    /// This window writes or follows from now on.
    Turn(Turn),
    /// Another window wrote these entries, or drafts.
    News(Vec<Entry>, bool),
    /// An adult sat down at the screen.
    SitDown(AdultId),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        // Where nothing changes, nothing is drawn.
        match action {
            Action::Fetching if !self.lacks_texts => return self,
            Action::FetchingPart(part) if !self.lacking[part as usize] => return self,
            _ => {}
        }
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
            Action::FetchingPart(part) => next.lacking[part as usize] = false,
            Action::FetchedPart(part, came) => next.lacking[part as usize] = !came,
            Action::Open(opening, register) => {
                next.register = *register;
                // Nobody sits at a locked vault; whoever sits at an open one that is
                // read anew stays there.
                next.open = Some(opening);
                next.turn = Turn::Writes;
            }
            Action::Lock => {
                next = Self {
                    language: self.language,
                    chosen: self.chosen,
                    lacking: next.lacking,
                    version: self.version + 1,
                    ..Self::default()
                }
            }
            Action::Apply(entries) => next.apply(entries),
            Action::Turn(turn) => next.turn = turn,
            Action::News(entries, drafts) => {
                next.news[0] += entries.len();
                next.news[1] += usize::from(drafts);
                next.apply(entries);
            }
            Action::SitDown(adult) => next.adult = Some(adult),
        }
        if next.chosen.is_here() {
            next.language = next.chosen;
        }
        Rc::new(next)
    }
}

impl State {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_is_missing_stays_so_until_it_is_fetched_itself() {
        let lacks = |state: &Rc<State>| Part::ALL.map(|part| state.lacking[part as usize]);
        let [missing, other, _] = Part::ALL;
        let state = Rc::new(State::default());
        let state = state.reduce(Action::FetchedPart(missing, false));
        for action in [
            Action::FetchingPart(other),
            Action::FetchedPart(other, true),
            Action::Lock,
        ] {
            let state = state.clone().reduce(action);
            assert_eq!(lacks(&state), [true, false, false]);
        }
        let state = state.reduce(Action::FetchingPart(missing));
        assert_eq!(lacks(&state), [false; 3]);
    }
}
