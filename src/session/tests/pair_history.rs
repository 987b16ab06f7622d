//! What is known of two windows and another device while verbs meet in them, and what must hold.

use std::{cell::RefCell, collections::BTreeSet, rc::Rc};

use proptest::prelude::*;

use super::{
    forged_copy::{adult, record},
    of_leaders::LISE,
    owed_words::Outcome,
    shared_keys::{SHARED, proved_with_any, unlock_with_any},
    world::{ALMA, BO, PASSPHRASE, Window, World, added},
};
use crate::session::{DraftKey, FormHold, FormSays, Generation, Session, SessionError, WriterRole};
use exchange::merging::Provenance;
use trivsel::{
    register::{ChildId, Fact, FactName, Hold, HoldReason, Register},
    vocabulary::Role,
};
use vault::unpack;

/// A file that may be there.
pub(super) type FileThere = Rc<RefCell<Option<Vec<u8>>>>;

/// What another device wrote.
#[derive(Clone)]
pub(super) struct Theirs {
    pub file: Vec<u8>,
    /// Whom it is about; nobody where it is about the house.
    pub child: Option<ChildId>,
    pub mark: String,
}

/// Something that was written down, and what came of it.
struct Said {
    child: ChildId,
    mark: String,
    outcome: Outcome,
}

/// A writing sheet that is done with, as it read then.
type DoneSheet = Rc<RefCell<Option<Vec<u8>>>>;

pub(super) struct PairHistory {
    pub world: World,
    pub windows: [Window; 2],
    pub writes: usize,
    pub count: u64,
    said: Vec<Said>,
    done: Vec<(ChildId, String, DoneSheet)>,
    /// For whom somebody said that something runs, and what came of it; and for whom that it runs no more.
    running: Vec<(ChildId, Outcome)>,
    ended: BTreeSet<ChildId>,
    pub copy: FileThere,
    pub theirs: Option<Theirs>,
    /// What was read in with the keys of now, in whatever state that ended.
    of_now: Rc<RefCell<BTreeSet<String>>>,
    pub kept: FileThere,
    /// Who is talked about in each window, and since when.
    pub talks: [Option<(ChildId, Generation)>; 2],
}

pub(super) fn sheet(child: ChildId) -> DraftKey {
    DraftKey::Notification { child }
}

/// A window on another device, which begins with this copy.
pub(super) fn begun_with(file: &[u8]) -> Option<Window> {
    let there = || World::holding(unpack(file).unwrap());
    let opens = |phrase: &&&str| there().open_with(phrase).is_ok();
    let phrase = SHARED.iter().find(opens)?;
    World::restored(file, phrase).open_with(phrase).ok()
}

/// The file is written, as `kept_file` does it.
pub(super) async fn keep(session: Session, kept: FileThere) -> Result<(), SessionError> {
    if session.follows() {
        return Ok(());
    }
    let new = session.backup().await?;
    let there = kept.borrow().clone();
    if let Some(there) = there {
        let journal = session.journal()?;
        let may = journal.sealed()?.may_replace(&there, &new);
        if may.is_err() {
            return Ok(());
        }
    }
    session.environment().pause(200).await;
    kept.replace(Some(new));
    Ok(())
}

impl PairHistory {
    pub(super) fn new() -> Self {
        let world = World::new();
        let first = world.open();
        first.record(added(ALMA), &[]).unwrap();
        first.record(added(BO), &[]).unwrap();
        record(&first, PASSPHRASE, vec![adult(LISE, "Lise", Role::Leader)]);
        let windows = [first, world.open()];
        windows[1].session.set_role(WriterRole::Follows);
        Self {
            world,
            windows,
            writes: 0,
            count: 0,
            said: Vec::new(),
            done: Vec::new(),
            running: Vec::new(),
            ended: BTreeSet::new(),
            copy: FileThere::default(),
            theirs: None,
            of_now: Rc::default(),
            kept: FileThere::default(),
            talks: [None, None],
        }
    }

    pub(super) fn mark(&mut self) -> String {
        self.count += 1;
        format!("<{}>", self.count)
    }

    /// Written down with the passphrase typed again, in a form that is then left.
    pub(super) fn note(&mut self, fact: FactName, child: ChildId, done: Vec<DraftKey>) {
        let mark = self.mark();
        let fact = Fact::made_up(fact, child, &mark);
        let session = self.windows[self.writes].session.clone();
        let sheet = DoneSheet::default();
        if let Some(key) = done.first() {
            self.done.push((child, mark.clone(), sheet.clone()));
            assert_eq!(*key, self::sheet(child));
        }
        let outcome = self.world.begin(async move {
            let (proof, _) = proved_with_any(&session).await?;
            if let Some(key) = done.first() {
                sheet.replace(session.draft(*key));
            }
            let form = FormHold::default();
            let facts = vec![fact];
            let says = FormSays { facts, done };
            let stored = session.record_form(None, Some(proof), says, &form).await;
            session.leave_form(Some(&form));
            stored
        });
        self.said.push(Said {
            child,
            mark,
            outcome,
        });
    }

    pub(super) fn mark_running(&mut self, child: ChildId, running: bool) {
        let session = self.windows[self.writes].session.clone();
        let why = HoldReason::AccessRequest;
        let outcome = self.world.begin(async move {
            let (proof, _) = proved_with_any(&session).await?;
            let fact = Fact::HoldSet(Hold {
                child,
                why,
                running,
            });
            session.record_proved(None, proof, vec![fact]).await
        });
        match running {
            true => self.running.push((child, outcome)),
            false => drop(self.ended.insert(child)),
        }
    }

    pub(super) fn merge(&self) {
        let Some(theirs) = self.theirs.clone() else {
            return;
        };
        let session = self.windows[self.writes].session.clone();
        let of_now = self.of_now.clone();
        drop(self.world.begin(async move {
            let (proof, _) = proved_with_any(&session).await?;
            let mut read = Err(SessionError::NotOpen);
            for phrase in SHARED {
                read = session.read_backup(&theirs.file, phrase).await;
                if read.is_ok() {
                    break;
                }
            }
            let backup = read?.ok_or(SessionError::NotOpen)?;
            if backup.provenance == Provenance::Current {
                of_now.borrow_mut().insert(theirs.mark);
            }
            let erase: Vec<_> = theirs.child.into_iter().collect();
            session
                .merge(Some(LISE), proof, backup, &erase, false)
                .await
        }));
    }

    /// What is locked shows nothing; a conversation goes on until it is ended or locked, whatever else
    /// is done.
    pub(super) fn check(&self) -> Result<(), TestCaseError> {
        for (window, talks) in self.windows.iter().zip(&self.talks) {
            let shown = window.state.borrow().clone();
            if window.session.journal().is_err() {
                prop_assert!(shown.open.is_none());
                prop_assert_eq!(&shown.register, &Register::default());
            }
            let now = window.session.generation();
            let talks = talks.filter(|(_, since)| *since == now);
            let shown = shown.conversation.map(|it| it.child);
            prop_assert_eq!(shown, talks.map(|(child, _)| child));
        }
        Ok(())
    }

    /// Everything answers, and the window that writes goes on with the keys of now.
    fn settle(&self) -> Result<&Window, TestCaseError> {
        self.world.hold(false);
        self.world.fill(false);
        self.world.settle();
        self.world.pass(12_000);
        let writer = &self.windows[self.writes];
        for window in [&self.windows[1 - self.writes], writer] {
            window.session.lock_here();
            self.world.pass(12_000);
            self.world.wait(unlock_with_any(window)).unwrap();
            prop_assert!(!window.session.has_lost_unsaved());
            self.world.wait(window.session.catch_up(true)).unwrap();
            window.session.set_role(WriterRole::Writes);
            self.world.pass(12_000);
            prop_assert!(!window.session.is_unsaved());
            window.session.set_role(WriterRole::Follows);
        }
        self.world.wait(writer.session.catch_up(true)).unwrap();
        writer.session.set_role(WriterRole::Writes);
        self.world.pass(12_000);
        Ok(writer)
    }

    pub(super) fn check_at_the_end(&self) -> Result<(), TestCaseError> {
        let writer = self.settle()?;
        let stored = self.world.stored_with(&SHARED);
        let register = Register::fold(stored.entries.iter().cloned());
        let ids: BTreeSet<_> = stored.entries.iter().map(|it| it.id).collect();
        prop_assert_eq!(ids.len(), stored.entries.len(), "nothing is stored twice");
        let texts: Vec<_> = stored.entries.iter().map(|it| format!("{it:?}")).collect();
        let there = |mark: &str| texts.iter().any(|text| text.contains(mark));
        for Said {
            child,
            mark,
            outcome,
        } in &self.said
        {
            let stored = *outcome.borrow() == Some(Ok(()));
            prop_assert!(
                !stored || there(mark) || register.is_erased(*child),
                "{mark} is gone"
            );
        }
        for (child, outcome) in &self.running {
            let runs = *outcome.borrow() == Some(Ok(())) && !self.ended.contains(child);
            prop_assert!(
                !runs || !register.is_erased(*child),
                "something runs for {child}"
            );
        }
        if let Some(theirs) = &self.theirs {
            let of_now = self.of_now.borrow().contains(&theirs.mark);
            prop_assert!(of_now || !there(&theirs.mark), "of keys of before");
            let erased = theirs.child.is_some_and(|it| register.is_erased(it));
            prop_assert!(!erased || !there(&theirs.mark));
        }
        for child in [ALMA, BO].into_iter().filter(|it| register.is_erased(*it)) {
            let mut entries = stored.entries.iter();
            prop_assert!(!entries.any(|it| it.fact.child() == Some(child)));
            prop_assert!(stored.drafts.keys().all(|it| it.child != Some(child.0)));
        }
        for (child, mark, typed) in &self.done {
            let left = stored.drafts.get(&sheet(*child).name());
            let done = typed.borrow();
            let again = there(mark) && left.is_some() && left == done.as_ref();
            prop_assert!(!again, "a writing sheet that is done with is there: {mark}");
        }
        // The kept file is what the vault is, as soon as it is written once more.
        let keeps = keep(writer.session.clone(), self.kept.clone());
        let kept = self.world.begin(keeps);
        self.world.pass(1000);
        prop_assert_eq!(&*kept.borrow(), &Some(Ok(())));
        let kept = self.kept.borrow().clone().unwrap();
        let there = World::holding(unpack(&kept).unwrap()).stored_with(&SHARED);
        prop_assert_eq!(there.entries.len(), stored.entries.len());
        prop_assert_eq!(&there.drafts, &stored.drafts);
        let keys = |file: &[u8]| unpack(file).unwrap().child_keys.len();
        prop_assert_eq!(
            keys(&kept),
            self.world.storage.memory.stored().child_keys.len()
        );
        Ok(())
    }
}
