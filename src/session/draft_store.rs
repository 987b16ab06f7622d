//! Drafts: what is being typed, and whether it is stored. The one place that knows.

use super::{
    SessionError,
    aside_drafts::{AsideDrafts, is_sheet},
    closing_draft::ClosingDraft,
    save_state::SaveState,
    unsaved_drafts::{NamedDrafts, UnsavedDrafts},
};
use std::{cell::RefCell, collections::BTreeMap};

use trivsel::{
    register::{ChildId, Moment},
    vocabulary::Id,
};
use vault::DraftName;

/// All drafts of an open vault, as they were last typed. It does no input or output: the session
/// asks it what to store next, and tells it what came of that.
#[derive(Default)]
pub(crate) struct DraftStore {
    drafts: RefCell<Drafts>,
}

#[derive(Default)]
struct Drafts {
    by_name: BTreeMap<DraftName, CachedDraft>,
    /// What was typed here and never stored, where another window has stored or finished the same
    /// draft since: what is stored stands, and this is kept until somebody has chosen.
    aside: AsideDrafts,
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
    /// What lies in the storage under its name, as far as is known here.
    stored: Option<Vec<u8>>,
    /// What is on its way there.
    on_its_way: Option<Vec<u8>>,
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

impl CachedDraft {
    const fn is_unsaved(&self) -> bool {
        matches!(self.state, SaveState::Saving | SaveState::Failed(_))
    }

    /// Whether somebody would miss it.
    const fn is_missed(&self) -> bool {
        self.is_unsaved() && !self.optional
    }
}

impl Drafts {
    /// Another window has stored or finished this draft: what was typed in it here is kept aside.
    fn put_aside(&mut self, name: DraftName, draft: CachedDraft) {
        if draft.is_missed() && draft.stored.as_ref() != Some(&draft.payload) {
            self.aside.add(name, draft.payload);
        }
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
        all.any(CachedDraft::is_missed)
    }

    /// What is not stored (yet), but for what nobody misses, and what lies there in its place.
    pub(crate) fn unsaved(&self) -> UnsavedDrafts {
        let drafts = self.drafts.borrow();
        let mut unsaved = UnsavedDrafts {
            aside: drafts.aside.layers(),
            ..UnsavedDrafts::default()
        };
        for (name, draft) in drafts.by_name.iter().filter(|(_, it)| it.is_missed()) {
            let keep = |place: &mut NamedDrafts, payload: &Option<Vec<u8>>| {
                place.extend(payload.clone().map(|it| (name.clone(), it)));
            };
            keep(&mut unsaved.stored, &draft.stored);
            keep(&mut unsaved.on_its_way, &draft.on_its_way);
            unsaved.typed.insert(name.clone(), draft.payload.clone());
        }
        unsaved
    }

    /// Takes up what was sealed over a lock, of drafts that are `known` and, of those, is `wanted`
    /// still: as typed where nobody has stored another since, and aside where somebody has.
    pub(crate) fn take_up(
        &self,
        sealed: UnsavedDrafts,
        known: impl Fn(&DraftName) -> bool,
        wanted: impl Fn(&DraftName) -> bool,
    ) {
        let UnsavedDrafts { typed, aside, .. } = &sealed;
        for (name, payload) in typed.iter().filter(|(name, _)| known(name)) {
            let there = self.payload(name);
            if there.as_ref() == Some(payload) {
                continue;
            }
            if wanted(name) && sealed.lay_under(name, there.as_ref()) {
                self.put(name.clone(), payload.clone(), false);
            } else {
                let mut drafts = self.drafts.borrow_mut();
                drafts.aside.add(name.clone(), payload.clone());
            }
        }
        let aside = aside.iter().flatten().filter(|(name, _)| known(name));
        for (name, payload) in aside {
            let mut drafts = self.drafts.borrow_mut();
            drafts.aside.add(name.clone(), payload.clone());
        }
    }

    /// The drafts that were typed here in another way than they are stored, and how many others of
    /// each there are.
    pub(crate) fn aside(&self) -> Vec<(DraftName, usize)> {
        let drafts = self.drafts.borrow();
        let all = drafts.aside.counts();
        all.map(|(name, count)| (name.clone(), count)).collect()
    }

    /// Puts what was kept aside of this draft in the place of what lies there, and keeps that aside.
    /// The place is another draft's where no screen asks for this one any more.
    pub(crate) fn swap_aside(&self, name: &DraftName, place: DraftName) {
        let payload = self.drafts.borrow_mut().aside.take(name);
        if let Some(payload) = payload {
            self.lay_over(place, payload);
        }
    }

    /// Puts words in the place of what lies there, and keeps that aside.
    pub(crate) fn lay_over(&self, place: DraftName, payload: Vec<u8>) {
        let there = self.payload(&place).filter(|there| *there != payload);
        if let Some(there) = there {
            let mut drafts = self.drafts.borrow_mut();
            drafts.aside.add_first(place.clone(), there);
        }
        self.put(place, payload, false);
    }

    /// Throws away what was kept aside and is like that.
    pub(crate) fn drop_aside_where(&self, is_gone: impl Fn(&DraftName, &[u8]) -> bool) {
        self.drafts.borrow_mut().aside.remove_where(is_gone);
    }

    /// Throws away what was kept aside, of several the one that is shown next.
    pub(crate) fn drop_aside(&self, name: &DraftName) {
        self.drafts.borrow_mut().aside.take(name);
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

    /// It is being stored.
    pub(crate) fn writes(&self, next: &NextDraft) {
        if let Some(draft) = self.drafts.borrow_mut().by_name.get_mut(&next.name) {
            draft.on_its_way = Some(next.payload.clone());
        }
    }

    /// Whether what another window has stored has taken its place meanwhile.
    pub(crate) fn is_replaced(&self, written: &NextDraft) -> bool {
        let drafts = self.drafts.borrow();
        let draft = drafts.by_name.get(&written.name);
        draft.is_none_or(|draft| draft.version < written.version)
    }

    /// It was stored, or not. What was typed meanwhile still waits.
    pub(crate) fn wrote(&self, written: &NextDraft, stored: Result<Moment, SessionError>) {
        let mut drafts = self.drafts.borrow_mut();
        let mut draft = drafts.by_name.get_mut(&written.name);
        if let Some(draft) = draft.as_mut().filter(|it| it.version >= written.version) {
            draft.on_its_way = None;
            if stored.is_ok() {
                draft.stored = Some(written.payload.clone());
            }
        }
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
            ClosingDraft::new(name.clone(), payload)
        };
        names.iter().map(close).collect()
    }

    /// An entry is made from them once more, of those that say what they said then.
    pub(crate) fn close_again(&self, before: &[ClosingDraft]) -> Vec<ClosingDraft> {
        let same = |it: &&ClosingDraft| it.payload() == self.payload(it.name()).as_ref();
        let names = before.iter().filter(same).map(|it| it.name().clone());
        self.close(&names.collect::<Vec<_>>())
    }

    /// Whether an entry is being made from it.
    pub(crate) fn is_closing(&self, name: &DraftName) -> bool {
        self.drafts.borrow().closing.contains(name)
    }

    /// The entries are stored, and with that the drafts gone, or not. What was typed meanwhile is
    /// in no entry: it stays, and is stored as a draft again.
    pub(crate) fn closed(&self, closing: &[ClosingDraft], stored: bool) {
        let mut drafts = self.drafts.borrow_mut();
        for it in closing {
            let name = it.name();
            if let Some(at) = drafts.closing.iter().position(|it| it == name) {
                drafts.closing.remove(at);
            }
            // What was set aside of a writing sheet goes with it: nobody asks for it again.
            if stored && is_sheet(name) {
                drafts.aside.remove(name);
            }
            let Some(draft) = drafts.by_name.get_mut(name).filter(|_| stored) else {
                continue;
            };
            draft.stored = None;
            if it.payload() == Some(&draft.payload) {
                drafts.by_name.remove(name);
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
        drafts.aside.erase(of_them);
    }

    /// Another window has stored these drafts and let go of those. What is stored goes before what
    /// is only typed, and that is kept aside.
    pub(crate) fn follow(
        &self,
        stored: impl IntoIterator<Item = (DraftName, Vec<u8>)>,
        gone: &[DraftName],
    ) {
        let mut drafts = self.drafts.borrow_mut();
        for name in gone {
            if is_sheet(name) {
                drafts.aside.remove(name);
            }
            if let Some(draft) = drafts.by_name.remove(name) {
                drafts.put_aside(name.clone(), draft);
            }
        }
        for (name, payload) in stored {
            let draft = CachedDraft {
                stored: Some(payload.clone()),
                payload: payload.clone(),
                ..CachedDraft::default()
            };
            let before = drafts.by_name.insert(name.clone(), draft);
            if let Some(before) = before.filter(|before| before.payload != payload) {
                drafts.put_aside(name, before);
            }
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
