//! What could not be stored when the lock came: sealed then, and taken up at the next unlocking.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    DraftKey, Session, aside_drafts::is_sheet, open_vault::OpenVault,
    sealed_unsaved::SealedUnsaved, unsaved_drafts::UnsavedDrafts,
};
use exchange::merging::drafts_to_take;
use trivsel::{
    insight::notifications,
    register::{ChildId, Register},
};
use vault::DraftName;

impl Session {
    /// Seals what is not stored, with the keys that are about to go. Where all is stored, what was
    /// sealed of this vault before is let go of.
    pub(super) fn seal_unsaved(&self, vault: &Rc<OpenVault>) {
        let Ok(sealed) = vault.journal.sealed() else {
            return;
        };
        let refused = vault.refused.entries();
        let unsaved = UnsavedDrafts {
            done: vault.refused.done(),
            ..vault.drafts.unsaved()
        };
        if unsaved.is_empty() && refused.is_empty() {
            let of_it = |held: &mut SealedUnsaved| held.vault == sealed.id();
            self.0.unsaved.borrow_mut().take_if(of_it);
        } else if let Ok(held) =
            SealedUnsaved::seal(sealed, &refused, &unsaved, vault.stored_clock.get())
        {
            self.0.unsaved.replace(Some(held));
        }
    }

    /// Whether this window holds something that could not be stored before the last lock.
    pub(crate) fn holds_unsaved(&self) -> bool {
        self.0.unsaved.borrow().is_some()
    }

    /// Whether that does not open any more, with the vault that it is from open.
    pub(crate) fn has_lost_unsaved(&self) -> bool {
        let held = self.0.unsaved.borrow();
        self.vault().is_ok() && held.as_ref().is_some_and(|held| held.lost)
    }

    /// Takes up what could not be stored before the last lock, so that it is tried again. It opens
    /// with the keys of the vault, also where they were changed since, whoever unlocks. A draft that
    /// somebody has stored in another way or finished since is kept aside; one about a child that is
    /// not there any more goes.
    pub(super) fn take_up_unsaved(&self, vault: &OpenVault, register: &Register) {
        let Ok(sealed) = vault.journal.sealed() else {
            return;
        };
        let mut unsaved = self.0.unsaved.borrow_mut();
        let Some(held) = unsaved.as_mut().filter(|held| held.vault == sealed.id()) else {
            return;
        };
        let Some((refused, mut drafts)) = held.open(sealed) else {
            held.lost = true;
            return;
        };
        let wanted = drafts_to_take(register, &BTreeMap::new(), drafts.typed.clone());
        let wanted: BTreeSet<_> = wanted.into_iter().map(|(name, _)| name).collect();
        // A writing sheet comes back from no file, but it was never stored in one.
        let done = std::mem::take(&mut drafts.done);
        // But once somebody has noted the notification since, it is gone there too. What was noted here
        // and not stored takes along what it was made from, and nothing else.
        let clock = held.clock;
        let is_noted = |name: &DraftName, child: ChildId| {
            is_sheet(name) && !done.contains_key(name) && noted_since(register, child, clock)
        };
        let known = |name: &DraftName| {
            let child = name.child.map(ChildId);
            let is_here = |child: &ChildId| register.child(*child).is_some();
            let of_child = child.filter(is_here);
            let of_group = matches!(
                DraftKey::of(name),
                Some(DraftKey::GroupFollowUp { .. } | DraftKey::GroupFocus { .. })
            );
            of_group || of_child.is_some_and(|child| !is_noted(name, child))
        };
        // A change to a focus point comes from no file, where nobody knows whether it was kept. Here it is
        // what this window has typed, which goes with the entry when it is kept.
        let is_point = |name: &DraftName| match DraftKey::of(name) {
            Some(DraftKey::Focus { .. }) => true,
            Some(DraftKey::GroupFocus { group, .. }) => register.group(group).is_some(),
            _ => false,
        };
        vault.drafts.take_up(drafts, known, |name| {
            wanted.contains(name) || is_sheet(name) || is_point(name)
        });
        vault.refused.take_up(refused, done);
        // What was too long to be sealed is told of until the next lock.
        held.files.clear();
        unsaved.take_if(|held| !held.lost);
    }
}

/// Whether a notification about this child was noted later than that.
fn noted_since(register: &Register, child: ChildId, clock: u64) -> bool {
    let all = notifications(register, child);
    all.iter().any(|it| it.first.stamp.clock > clock)
}
