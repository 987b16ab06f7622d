//! Entries that could not be stored. A form keeps its own on screen, and asks for them to be stored
//! again with its button; once the form is left they are tried again by themselves, like drafts.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use super::{SessionError, closing_draft::ClosingDraft, unsaved_drafts::NamedDrafts};
use trivsel::register::{ChildId, Entry, EntryId};

/// What a form was refused, for as long as the form is there.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct FormHold {
    pub(super) held: Rc<Cell<Option<EntryId>>>,
    /// The form is there no more.
    pub(super) left: Rc<Cell<bool>>,
}

impl FormHold {
    /// Whether something of it could not be stored.
    pub(crate) fn is_held(&self) -> bool {
        self.held.get().is_some()
    }
}

/// All that was refused in an open vault, in the order in which it was.
#[derive(Default)]
pub(super) struct RefusedStore(RefCell<Vec<RefusedEntries>>);

struct RefusedEntries {
    /// Its first entry, by which it is known.
    id: EntryId,
    entries: Vec<Entry>,
    /// The drafts that go with them, as they were then.
    done: Vec<ClosingDraft>,
    why: SessionError,
    /// The form that it was written in still shows it.
    in_form: bool,
    /// It is to be tried now.
    due: bool,
    /// It was sealed over a lock, and much may have been written meanwhile.
    over_lock: bool,
    /// Nothing was refused yet: it is on its way, and a lock that comes before the answer seals it.
    on_its_way: bool,
}

impl RefusedStore {
    /// Keeps entries that could not be stored, and gives what they are known by.
    pub(super) fn put(
        &self,
        entries: Vec<Entry>,
        done: Vec<ClosingDraft>,
        why: SessionError,
        in_form: bool,
    ) -> Option<EntryId> {
        let id = entries.first()?.id;
        self.0.borrow_mut().push(RefusedEntries {
            id,
            entries,
            done,
            why,
            in_form,
            due: !in_form,
            over_lock: false,
            on_its_way: false,
        });
        Some(id)
    }

    /// They are being stored. What comes of it is told with [`RefusedStore::forget`], and where it
    /// is a refusal they are put anew.
    pub(super) fn put_on_its_way(
        &self,
        entries: Vec<Entry>,
        done: Vec<ClosingDraft>,
    ) -> Option<EntryId> {
        let id = self.put(entries, done, SessionError::NotOpen, false)?;
        if let Some(last) = self.0.borrow_mut().last_mut() {
            (last.due, last.on_its_way) = (false, true);
        }
        Some(id)
    }

    /// What was sealed over a lock is there again.
    pub(super) fn take_up(&self, entries: Vec<Entry>, done: NamedDrafts) {
        let done = done
            .into_iter()
            .map(|(name, payload)| ClosingDraft::new(name, Some(payload)));
        let taken = self.put(entries, done.collect(), SessionError::NotOpen, false);
        if let (Some(_), Some(last)) = (taken, self.0.borrow_mut().last_mut()) {
            last.over_lock = true;
        }
    }

    /// They are stored, or thrown away.
    pub(super) fn forget(&self, id: EntryId) {
        self.0.borrow_mut().retain(|it| it.id != id);
    }

    /// No form shows them any more: these, or all.
    pub(super) fn release(&self, which: Option<EntryId>) {
        for refused in self.0.borrow_mut().iter_mut() {
            if refused.in_form && which.is_none_or(|which| which == refused.id) {
                (refused.in_form, refused.due) = (false, true);
            }
        }
    }

    /// What no form shows is to be tried again.
    pub(super) fn retry(&self) {
        for refused in self.0.borrow_mut().iter_mut() {
            refused.due = !refused.in_form && !refused.on_its_way;
        }
    }

    /// What is to be tried next, the drafts that go with it, and whether it was sealed over a lock.
    pub(super) fn next(&self) -> Option<(EntryId, Vec<Entry>, Vec<ClosingDraft>, bool)> {
        let all = self.0.borrow();
        let RefusedEntries {
            id,
            entries,
            done,
            over_lock,
            ..
        } = all.iter().find(|refused| refused.due)?;
        Some((*id, entries.clone(), done.clone(), *over_lock))
    }

    /// It was tried, and not stored.
    pub(super) fn failed(&self, id: EntryId, why: SessionError) {
        let mut all = self.0.borrow_mut();
        if let Some(refused) = all.iter_mut().find(|it| it.id == id) {
            (refused.why, refused.due) = (why, false);
        }
    }

    /// Every entry that is not stored.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let all = self.0.borrow();
        all.iter().flat_map(|it| it.entries.clone()).collect()
    }

    /// Every draft that goes with them.
    pub(super) fn done(&self) -> NamedDrafts {
        let all = self.0.borrow();
        let done = all.iter().flat_map(|it| &it.done);
        done.filter_map(ClosingDraft::named).collect()
    }

    /// Whether a form shows something of it.
    pub(super) fn in_form(&self) -> bool {
        self.0.borrow().iter().any(|refused| refused.in_form)
    }

    /// Whether anything waits that no form shows.
    pub(super) fn waits(&self) -> bool {
        let all = self.0.borrow();
        all.iter().any(|it| !it.in_form && !it.on_its_way)
    }

    /// Why what no form shows is not stored, if anything is not.
    pub(super) fn trouble(&self) -> Option<SessionError> {
        let all = self.0.borrow();
        let mut left = all
            .iter()
            .filter(|it| !it.in_form && !it.due && !it.on_its_way);
        left.next().map(|refused| refused.why.clone())
    }

    /// The children that it is about.
    pub(super) fn children(&self) -> Vec<ChildId> {
        let all = self.0.borrow();
        let entries = all.iter().filter(|it| !it.on_its_way);
        let entries = entries.flat_map(|it| &it.entries);
        entries.filter_map(|entry| entry.fact.child()).collect()
    }

    /// Everything about these children goes.
    pub(super) fn erase(&self, children: &[ChildId]) {
        let of_them = |entry: &Entry| entry.fact.child().is_some_and(|it| children.contains(&it));
        self.0.borrow_mut().retain_mut(|refused| {
            refused.entries.retain(|entry| !of_them(entry));
            !refused.entries.is_empty()
        });
    }
}
