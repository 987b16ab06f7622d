//! Erasing children.

use super::{NewRecord, Storage, Vault, VaultError, writing::FillPlan};
use trivsel::vocabulary::Id;

impl<S: Storage> Vault<S> {
    /// Erases everything about these children and writes down these entries, in
    /// one transaction: all of their keys and drafts are destroyed, and a tombstone
    /// without personal data takes the place of each of their records. Whoever
    /// holds every key that is left finds nothing of them in what is stored.
    ///
    /// From then on nothing about these children is stored as long as the vault is open
    /// ([`VaultError::Erased`]), so the entries must not be about them by their key. Copies taken
    /// before still hold the children.
    ///
    /// # Errors
    /// As [`Vault::append`]; nothing is erased then.
    pub async fn erase(&self, children: &[Id], records: &[NewRecord]) -> Result<(), VaultError> {
        self.erase_at(None, children, records).await.map(drop)
    }

    /// The same, unless something was written since this [`Vault::revision`]: then nothing is done, and
    /// it gives false. Whoever chose the children by what they read may have to choose anew.
    ///
    /// # Errors
    /// As [`Vault::append`]; nothing is erased then.
    pub async fn erase_at(
        &self,
        revision: Option<&[u8]>,
        children: &[Id],
        records: &[NewRecord],
    ) -> Result<bool, VaultError> {
        let _ticket = self.queue.enter().await;
        if !self.state.borrow().head_sound {
            return Err(VaultError::DamagedHead);
        }
        if revision.is_some_and(|it| self.state.borrow().head_bytes.as_deref() != Some(it)) {
            return Ok(false);
        }
        // Whoever writes between the reading and the transaction changes the head,
        // which the transaction then refuses.
        let stored = self.storage.read_all().await?;
        let fill: &mut FillPlan<'_> = &mut |plan| {
            plan.erase(children, &stored)?;
            records.iter().try_for_each(|record| plan.add(record))
        };
        self.commit(fill).await?;
        Ok(true)
    }

    /// These children are known to be erased, which only entries tell that were read from the
    /// vault: nothing about them is stored from now on.
    pub fn note_erased(&self, children: impl IntoIterator<Item = Id>) {
        self.state.borrow_mut().erased.extend(children);
    }

    /// Whether this child was erased while the vault was open, here or in a window that this one
    /// has caught up with, or is known to be erased from before.
    pub fn is_erased(&self, child: Id) -> bool {
        self.state.borrow().erased.contains(&child)
    }
}
