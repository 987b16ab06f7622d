//! Drafts: what is being typed, and whether it is stored. The one place that knows.

use super::SessionError;
use std::{cell::RefCell, collections::BTreeMap};

use trivsel::{
    register::{ChildId, Moment},
    vocabulary::Id,
};
use vault::DraftName;

/// How safe a draft is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum SaveState {
    /// Nothing was typed since the vault was opened.
    #[default]
    Untouched,
    /// Being stored, or waiting for its turn.
    Saving,
    /// Stored at this moment, all of it.
    Stored(Moment),
    /// Not stored. It is in memory, and tried again.
    Failed(SessionError),
}

/// All drafts of an open vault, as they were last typed. It does no input or output: the session
/// asks it what to store next, and tells it what came of that.
#[derive(Default)]
pub(crate) struct DraftStore {
    drafts: RefCell<Drafts>,
}

#[derive(Default)]
struct Drafts {
    by_name: BTreeMap<DraftName, CachedDraft>,
    /// How often something was put.
    version: u64,
    /// Those that entries are being made from, once for each. They are not stored meanwhile, for
    /// they must not come back after their entry.
    closing: Vec<DraftName>,
}

#[derive(Clone, Debug, Default)]
struct CachedDraft {
    payload: Vec<u8>,
    state: SaveState,
    /// Of what was put last, from one on; whatever is older comes first to be stored. Of what was
    /// read, zero.
    version: u64,
    /// Nobody misses it where it could not be stored.
    optional: bool,
}

/// What is to be stored next.
pub(crate) struct NextDraft {
    pub name: DraftName,
    pub payload: Vec<u8>,
    version: u64,
}

/// A draft that an entry is being made from, as it was then.
pub(crate) struct ClosingDraft {
    name: DraftName,
    payload: Option<Vec<u8>>,
}

impl CachedDraft {
    const fn is_unsaved(&self) -> bool {
        matches!(self.state, SaveState::Saving | SaveState::Failed(_))
    }
}

impl DraftStore {
    /// The drafts that a vault held when it was opened.
    pub(crate) fn opened(stored: BTreeMap<DraftName, Vec<u8>>) -> Self {
        let this = Self::default();
        this.follow(stored, &[]);
        this
    }

    /// What was last typed.
    pub(crate) fn payload(&self, name: &DraftName) -> Option<Vec<u8>> {
        let drafts = self.drafts.borrow();
        Some(drafts.by_name.get(name)?.payload.clone())
    }

    /// What every draft is known by.
    pub(crate) fn names(&self) -> Vec<DraftName> {
        self.drafts.borrow().by_name.keys().cloned().collect()
    }

    /// The same of those about this child.
    pub(crate) fn names_of(&self, child: ChildId) -> Vec<DraftName> {
        let drafts = self.drafts.borrow();
        let names = drafts.by_name.keys();
        let about = |name: &&DraftName| name.child == Some(child.0);
        names.filter(about).cloned().collect()
    }

    /// Every draft.
    pub(crate) fn all(&self) -> BTreeMap<DraftName, Vec<u8>> {
        let drafts = self.drafts.borrow();
        let all = drafts.by_name.iter();
        all.map(|(name, draft)| (name.clone(), draft.payload.clone()))
            .collect()
    }

    /// How safe a draft is.
    pub(crate) fn state(&self, name: &DraftName) -> SaveState {
        let drafts = self.drafts.borrow();
        let draft = drafts.by_name.get(name);
        draft.map(|draft| draft.state.clone()).unwrap_or_default()
    }

    /// Whether anything is not stored (yet).
    pub(crate) fn is_unsaved(&self) -> bool {
        let drafts = self.drafts.borrow();
        let mut all = drafts.by_name.values();
        all.any(|draft| draft.is_unsaved() && !draft.optional)
    }

    /// What is not stored (yet), but for what nobody misses.
    pub(crate) fn unsaved(&self) -> BTreeMap<DraftName, Vec<u8>> {
        let drafts = self.drafts.borrow();
        let all = drafts.by_name.iter();
        all.filter(|(_, draft)| draft.is_unsaved() && !draft.optional)
            .map(|(name, draft)| (name.clone(), draft.payload.clone()))
            .collect()
    }

    /// Whether anything waits for its turn to be stored.
    pub(crate) fn is_saving(&self) -> bool {
        let drafts = self.drafts.borrow();
        let mut all = drafts.by_name.values();
        all.any(|draft| draft.state == SaveState::Saving)
    }

    /// The drafts that could not be stored, and why.
    pub(crate) fn failed(&self) -> Vec<(DraftName, SessionError)> {
        let drafts = self.drafts.borrow();
        let all = drafts.by_name.iter();
        all.filter_map(|(name, draft)| match &draft.state {
            SaveState::Failed(why) => Some((name.clone(), why.clone())),
            _ => None,
        })
        .collect()
    }

    /// Something was typed; or something is to be kept that nobody misses.
    pub(crate) fn put(&self, name: DraftName, payload: Vec<u8>, optional: bool) {
        let mut drafts = self.drafts.borrow_mut();
        drafts.version += 1;
        let version = drafts.version;
        let draft = drafts.by_name.entry(name).or_default();
        draft.payload = payload;
        draft.state = SaveState::Saving;
        draft.version = version;
        draft.optional = optional;
    }

    /// What could not be stored is to be tried again.
    pub(crate) fn retry(&self) {
        for draft in self.drafts.borrow_mut().by_name.values_mut() {
            if matches!(draft.state, SaveState::Failed(_)) {
                draft.state = SaveState::Saving;
            }
        }
    }

    /// What was typed longest ago and is not stored.
    pub(crate) fn next(&self) -> Option<NextDraft> {
        let drafts = self.drafts.borrow();
        let saving = drafts.by_name.iter();
        let saving = saving.filter(|(_, draft)| draft.state == SaveState::Saving);
        let all = saving.filter(|(name, _)| !drafts.closing.contains(name));
        let (name, draft) = all.min_by_key(|(_, draft)| draft.version)?;
        Some(NextDraft {
            name: name.clone(),
            payload: draft.payload.clone(),
            version: draft.version,
        })
    }

    /// It was stored, or not. What was typed meanwhile still waits.
    pub(crate) fn wrote(&self, written: &NextDraft, stored: Result<Moment, SessionError>) {
        let mut drafts = self.drafts.borrow_mut();
        let draft = drafts.by_name.get_mut(&written.name);
        if let Some(draft) = draft.filter(|draft| draft.version == written.version) {
            draft.state = match stored {
                Ok(at) => SaveState::Stored(at),
                Err(_) if draft.optional => SaveState::Untouched,
                Err(why) => SaveState::Failed(why),
            };
        }
    }

    /// Entries are being made from these drafts.
    pub(crate) fn close(&self, names: &[DraftName]) -> Vec<ClosingDraft> {
        let mut drafts = self.drafts.borrow_mut();
        drafts.closing.extend_from_slice(names);
        let close = |name: &DraftName| {
            let draft = drafts.by_name.get(name);
            let payload = draft.map(|draft| draft.payload.clone());
            let name = name.clone();
            ClosingDraft { name, payload }
        };
        names.iter().map(close).collect()
    }

    /// Whether an entry is being made from it.
    pub(crate) fn is_closing(&self, name: &DraftName) -> bool {
        self.drafts.borrow().closing.contains(name)
    }

    /// The entries are stored, and with that the drafts gone, or not. What was typed meanwhile is
    /// in no entry: it stays, and is stored as a draft again.
    pub(crate) fn closed(&self, closing: Vec<ClosingDraft>, stored: bool) {
        let mut drafts = self.drafts.borrow_mut();
        for ClosingDraft { name, payload } in closing {
            if let Some(at) = drafts.closing.iter().position(|it| *it == name) {
                drafts.closing.remove(at);
            }
            let Some(draft) = drafts.by_name.get_mut(&name).filter(|_| stored) else {
                continue;
            };
            if payload.as_ref() == Some(&draft.payload) {
                drafts.by_name.remove(&name);
            } else {
                draft.state = SaveState::Saving;
            }
        }
    }

    /// Everything about these children goes.
    pub(crate) fn erase(&self, children: &[ChildId]) {
        let of_them = |child: Id| children.iter().any(|erased| erased.0 == child);
        let mut drafts = self.drafts.borrow_mut();
        drafts
            .by_name
            .retain(|name, _| !name.child.is_some_and(of_them));
    }

    /// Another window has stored these drafts and let go of those. What is stored goes before what
    /// is only typed.
    pub(crate) fn follow(
        &self,
        stored: impl IntoIterator<Item = (DraftName, Vec<u8>)>,
        gone: &[DraftName],
    ) {
        let mut drafts = self.drafts.borrow_mut();
        drafts.by_name.retain(|name, _| !gone.contains(name));
        for (name, payload) in stored {
            let draft = CachedDraft {
                payload,
                ..CachedDraft::default()
            };
            drafts.by_name.insert(name, draft);
        }
    }

    /// All drafts were read anew. What is not stored yet stays as it was typed.
    pub(crate) fn read_anew(&self, stored: BTreeMap<DraftName, Vec<u8>>) {
        let mut kept = {
            let mut drafts = self.drafts.borrow_mut();
            drafts.by_name.retain(|_, draft| draft.is_unsaved());
            std::mem::take(&mut drafts.by_name)
        };
        self.follow(stored, &[]);
        self.drafts.borrow_mut().by_name.append(&mut kept);
    }
}
