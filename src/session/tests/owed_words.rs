//! What was typed in a window, until it is safe: it showed as stored, was finished, or was typed over
//! by whoever saw it.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::world::{Window, joint};
use crate::session::{SaveState, SessionError, Subscription};
use trivsel::register::{ChildId, Fact, Register};

/// What will come of something that was begun.
pub(super) type Outcome = Rc<RefCell<Option<Result<(), SessionError>>>>;

/// What a draft showed when it was finished.
type Shown = Rc<Cell<Option<u64>>>;

/// Words, which are numbers, about children.
type Numbers = BTreeSet<(ChildId, u64)>;

#[derive(Default)]
struct Words {
    owed: Numbers,
    stored: Numbers,
}

/// The words of one window.
pub(super) struct OwedWords {
    words: Rc<RefCell<Words>>,
    finishing: RefCell<Vec<(ChildId, Shown, Outcome)>>,
    _heard: Subscription,
}

fn typed(window: &Window, child: ChildId) -> Option<u64> {
    window.typed(joint(child))?.parse().ok()
}

impl OwedWords {
    /// Listens to what a window says of these children.
    pub(super) fn of(window: &Window, children: [ChildId; 2]) -> Self {
        let words = Rc::<RefCell<Words>>::default();
        let (there, session) = (words.clone(), window.session.clone());
        let heard = window.session.subscribe(move || {
            for child in children {
                let stored = matches!(session.save_state(joint(child)), SaveState::Stored(_));
                let payload = session.draft(joint(child)).filter(|_| stored);
                let text = payload.and_then(|it| String::from_utf8(it).ok());
                if let Some(number) = text.and_then(|it| it.parse().ok()) {
                    let mut words = there.borrow_mut();
                    words.owed.remove(&(child, number));
                    words.stored.insert((child, number));
                }
            }
        });
        Self {
            words,
            finishing: RefCell::default(),
            _heard: heard,
        }
    }

    /// Types it, over what the window shows.
    pub(super) fn type_number(&self, window: &Window, child: ChildId, number: u64) {
        let before = typed(window, child);
        // Owed from the first instant: what is said of it comes afterwards.
        self.words.borrow_mut().owed.insert((child, number));
        window.type_text(joint(child), &number.to_string());
        let mut words = self.words.borrow_mut();
        match typed(window, child) == Some(number) {
            true => drop(before.map(|it| words.owed.remove(&(child, it)))),
            // A locked window takes nothing, and shows nothing.
            false => drop(words.owed.remove(&(child, number))),
        }
    }

    /// What stands there is finished with this fact.
    pub(super) fn finish(&self, window: &Window, child: ChildId, fact: Fact) -> Outcome {
        let (session, shown) = (window.session.clone(), Shown::default());
        let there = shown.clone();
        let outcome = window.world.begin(async move {
            // As it is when the session is asked for it.
            let payload = session.draft(joint(child)).unwrap_or_default();
            there.set(str::from_utf8(&payload).unwrap().parse().ok());
            session.record(None, vec![fact], &[joint(child)]).await
        });
        let finishing = (child, shown, outcome.clone());
        self.finishing.borrow_mut().push(finishing);
        outcome
    }

    fn finished(&self) -> Numbers {
        let all = self.finishing.borrow();
        let done = all.iter().filter(|(.., it)| *it.borrow() == Some(Ok(())));
        done.filter_map(|(child, number, _)| Some((*child, number.get()?)))
            .collect()
    }

    /// Whether this number, or a later one in its place, was finished.
    pub(super) fn has_finished(&self, child: ChildId, number: u64) -> bool {
        let finished = self.finished();
        let mut later = finished.range((child, number)..);
        later.next().is_some_and(|it| it.0 == child)
    }

    /// What is not safe yet.
    pub(super) fn left(&self) -> Numbers {
        let finished = self.finished();
        let words = self.words.borrow();
        words.owed.difference(&finished).copied().collect()
    }

    /// What showed as stored and was not finished.
    pub(super) fn showed_as_stored(&self) -> Numbers {
        let finished = self.finished();
        let words = self.words.borrow();
        words.stored.difference(&finished).copied().collect()
    }
}

/// What a window keeps aside, all of it looked at and thrown away.
pub(super) fn taken_from_aside(window: &Window) -> Numbers {
    let mut all = BTreeSet::new();
    for (key, count) in window.session.aside() {
        let child = ChildId(key.name().child.unwrap());
        for _ in 0..count {
            let before = typed(window, child);
            window.session.swap_aside(key, &Register::default());
            all.extend(typed(window, child).map(|number| (child, number)));
            if before.is_some() {
                window.session.drop_aside(key);
            }
        }
    }
    all
}

/// Whatever is said to be recorded is there.
pub(super) fn recorded(all: &[(ChildId, u64, Outcome)]) -> BTreeMap<u64, ChildId> {
    let said = all.iter().filter(|(.., it)| *it.borrow() == Some(Ok(())));
    said.map(|(child, number, _)| (*number, *child)).collect()
}
