//! What was typed here and stored in another way elsewhere: kept until somebody has chosen.

use std::collections::{BTreeMap, VecDeque};

use super::unsaved_drafts::NamedDrafts;
use exchange::DraftKey;
use trivsel::vocabulary::Id;
use vault::DraftName;

/// Whether it is the writing sheet of a notification.
pub(super) fn is_sheet(name: &DraftName) -> bool {
    matches!(DraftKey::of(name), Some(DraftKey::Notification { .. }))
}

/// Words that were set aside, of each draft those that are shown first at the front. Whatever is set
/// aside later stands behind: nothing takes another's place, and nothing goes without a press.
#[derive(Clone, Debug, Default)]
pub(super) struct AsideDrafts(BTreeMap<DraftName, VecDeque<Vec<u8>>>);

impl AsideDrafts {
    /// Sets something aside, behind all others of this draft.
    pub(super) fn add(&mut self, name: DraftName, payload: Vec<u8>) {
        let of_draft = self.0.entry(name).or_default();
        if !of_draft.contains(&payload) {
            of_draft.push_back(payload);
        }
    }

    /// Sets it aside as what is shown next.
    pub(super) fn add_first(&mut self, name: DraftName, payload: Vec<u8>) {
        let of_draft = self.0.entry(name).or_default();
        of_draft.retain(|it| *it != payload);
        of_draft.push_front(payload);
    }

    /// Takes out what is shown next.
    pub(super) fn take(&mut self, name: &DraftName) -> Option<Vec<u8>> {
        let of_draft = self.0.get_mut(name)?;
        let payload = of_draft.pop_front();
        if of_draft.is_empty() {
            self.0.remove(name);
        }
        payload
    }

    /// Every draft of which something is set aside, and how many.
    pub(super) fn counts(&self) -> impl Iterator<Item = (&DraftName, usize)> {
        self.0.iter().map(|(name, all)| (name, all.len()))
    }

    /// All of it, in layers in which there is one of each draft.
    pub(super) fn layers(&self) -> Vec<NamedDrafts> {
        let deepest = self.0.values().map(VecDeque::len).max().unwrap_or_default();
        let layer = |at| {
            let all = self.0.iter();
            all.filter_map(|(name, of_draft)| Some((name.clone(), of_draft.get(at)?.clone())))
                .collect()
        };
        (0..deepest).map(layer).collect()
    }

    /// All that was set aside of this draft goes.
    pub(super) fn remove(&mut self, name: &DraftName) {
        self.0.remove(name);
    }

    /// What is like that goes.
    pub(super) fn remove_where(&mut self, is_gone: impl Fn(&DraftName, &[u8]) -> bool) {
        for (name, of_draft) in &mut self.0 {
            of_draft.retain(|payload| !is_gone(name, payload));
        }
        self.0.retain(|_, of_draft| !of_draft.is_empty());
    }

    /// Everything about these children goes.
    pub(super) fn erase(&mut self, of_them: impl Fn(Id) -> bool) {
        self.0.retain(|name, _| !name.child.is_some_and(&of_them));
    }
}
