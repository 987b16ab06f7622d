//! Erasing: everything about a child, for whom nothing is running.

use std::rc::Rc;

use super::{
    Event, Session, SessionAction, SessionError, gate::Reauthenticated, open_vault::OpenVault,
};
use trivsel::register::{AdultId, ChildId, Entry, Fact};
use vault::Holder;

impl Session {
    /// Erases everything about these children, and writes down that it was done. Where a leader has a
    /// passphrase of their own, it takes that. A child for whom
    /// something is running is left as it is, and what is stored says so: a mark may have been set
    /// since the screen was drawn. Gives how many are erased.
    ///
    /// # Errors
    /// When it takes a leader's passphrase and another was typed, or it could not be stored; then
    /// nothing is erased.
    pub(crate) async fn erase(
        &self,
        adult: Option<AdultId>,
        proof: Reauthenticated,
        children: &[ChildId],
    ) -> Result<usize, SessionError> {
        let vault = self.to_write()?;
        let whose = self.spend(proof)?;
        let _at_work = vault.begin_work();
        let adult = Self::author(whose, adult);
        let says = |free: &[ChildId]| {
            let erased = |child: &ChildId| Fact::ChildErased { child: *child };
            let facts = free.iter().map(erased).collect();
            vault.entries(self.environment(), adult, facts)
        };
        let (erased, entries) = self.erase_free(&vault, whose, children, says).await?;
        if !erased.is_empty() {
            self.show(&vault, SessionAction::Applied(entries));
            self.0.listeners.call();
        }
        Ok(erased.len())
    }

    /// Erases those of these children for whom nothing is running in the instant that it is stored, and
    /// stores what `says` gives of them. Which they were, and what was stored.
    pub(super) async fn erase_free(
        &self,
        vault: &Rc<OpenVault>,
        whose: Option<Holder>,
        children: &[ChildId],
        says: impl Fn(&[ChildId]) -> Result<Vec<Entry>, SessionError>,
    ) -> Result<(Vec<ChildId>, Vec<Entry>), SessionError> {
        loop {
            let sealed = vault.journal.sealed().ok();
            let read = sealed.and_then(|it| it.revision());
            let register = vault.journal.read_again().await?.register();
            self.check_still_open(vault)?;
            self.of_leader(&register, whose)?;
            let free = children.iter().copied();
            let free: Vec<_> = free.filter(|it| register.holds(*it).is_empty()).collect();
            if free.is_empty() {
                return Ok((free, Vec::new()));
            }
            let entries = says(&free)?;
            let stored = vault.journal.erase(&free, &entries, read.as_deref());
            // Where something was written meanwhile, a mark may be among it.
            if self.announce(vault, stored.await)? {
                self.notify(Event::Erased);
                vault.drafts.erase(&free);
                vault.refused.erase(&free);
                return Ok((free, entries));
            }
        }
    }
}
