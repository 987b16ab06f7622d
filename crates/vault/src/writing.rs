//! Writing to an open vault.

use super::{
    Batch, Draft, DraftName, NewRecord, RemoteWrites, Storage, Vault, VaultError,
    change_plan::ChangePlan, planned_state::PlannedState,
};

/// Puts into a plan what is to be done.
pub(crate) type FillPlan<'a> = dyn FnMut(&mut ChangePlan<'_>) -> Result<(), VaultError> + 'a;

impl<S: Storage> Vault<S> {
    /// Stores these entries, in this order, and deletes the drafts they were
    /// made from: all of it or nothing. It is safe once this returns.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`], [`VaultError::Erased`], [`VaultError::DamagedHead`], or what the
    /// storage says. [`VaultError::ChangedElsewhere`] also where their turn comes only when
    /// [`Vault::catch_up`] has read what another window has written: whoever asked did not know it.
    pub async fn append(
        &self,
        records: &[NewRecord],
        drafts_done: &[DraftName],
    ) -> Result<(), VaultError> {
        self.check_told()?;
        let known = self.state.borrow().followed;
        self.write(&mut |plan| {
            if plan.state.followed != known {
                return Err(VaultError::ChangedElsewhere);
            }
            drafts_done.iter().for_each(|key| plan.drop_draft(key));
            records.iter().try_for_each(|record| plan.add(record))
        })
        .await
    }

    /// Stores a draft in place of what it was before.
    ///
    /// # Errors
    /// As [`Vault::append`]; [`VaultError::ChangedElsewhere`] also where its turn comes only when
    /// [`Vault::catch_up`] has read that another window has stored or finished the same draft.
    pub async fn put_draft(&self, name: DraftName, payload: Vec<u8>) -> Result<(), VaultError> {
        let draft = Draft { name, payload };
        self.check_told()?;
        let known = self.state.borrow().followed;
        self.write(&mut |plan| {
            if plan.state.is_news(&draft.name, known) {
                return Err(VaultError::ChangedElsewhere);
            }
            plan.put_draft(&draft)
        })
        .await
    }

    /// Deletes a draft, if there is one.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub async fn drop_draft(&self, name: DraftName) -> Result<(), VaultError> {
        self.append(&[], &[name]).await
    }

    /// Lets writing go on, as a new device with a stream of its own, when it is not known
    /// where the journal ends or the header is an older one. The damaged mark is kept aside and
    /// told of on every opening from then on. Does nothing in a vault with a sound head.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub async fn continue_after_damage(&self) -> Result<(), VaultError> {
        let _ticket = self.queue.enter().await;
        if self.state.borrow().head_sound {
            return Ok(());
        }
        self.commit(&mut |plan| plan.quarantine_head()).await?;
        self.state.borrow_mut().head_sound = true;
        Ok(())
    }

    pub(crate) async fn write(&self, fill: &mut FillPlan<'_>) -> Result<(), VaultError> {
        let _ticket = self.queue.enter().await;
        if !self.state.borrow().head_sound {
            return Err(VaultError::DamagedHead);
        }
        self.commit(fill).await
    }

    /// Stores the head anew, so that another window that writes is refused. The
    /// caller stands first in the queue.
    pub(crate) async fn renew_head(&self) -> Result<(), VaultError> {
        self.store(&mut |plan| plan.seal_head()).await
    }

    /// Plans a change, stores it, and only then remembers it. The caller stands
    /// first in the queue.
    pub(crate) async fn commit(&self, fill: &mut FillPlan<'_>) -> Result<(), VaultError> {
        self.check_told()?;
        self.store(fill).await
    }

    /// Refuses while others' writes were read that nobody was told of yet: whoever asks for
    /// something now does not know them.
    fn check_told(&self) -> Result<(), VaultError> {
        if *self.untold.borrow() == RemoteWrites::default() {
            Ok(())
        } else {
            Err(VaultError::ChangedElsewhere)
        }
    }

    async fn store(&self, fill: &mut FillPlan<'_>) -> Result<(), VaultError> {
        let Some((batch, planned)) = self.plan(fill)? else {
            return Ok(());
        };
        let head_bytes = batch.head.clone();
        self.storage.commit(batch).await?;
        self.state.borrow_mut().apply(planned, head_bytes);
        Ok(())
    }

    fn plan(&self, fill: &mut FillPlan<'_>) -> Result<Option<(Batch, PlannedState)>, VaultError> {
        let state = self.state.borrow();
        let mut random = self.random.borrow_mut();
        let mut plan = ChangePlan::new(&state, &mut *random);
        fill(&mut plan)?;
        plan.finish()
    }
}
