//! Writing to an open vault.

use super::{
    Batch, Draft, DraftKey, Storage, Vault, VaultError,
    plan::{Change, Plan},
};
use trivsel::vocabulary::Id;

/// An entry to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecord {
    /// The child it concerns; its key then seals the entry.
    pub child: Option<Id>,
    /// The entry, as bytes. At most [`MAX_CONTENT`](super::MAX_CONTENT) of them.
    pub payload: Vec<u8>,
}

/// Puts into a plan what is to be done.
pub(super) type Fill<'a> = dyn FnMut(&mut Plan<'_>) -> Result<(), VaultError> + 'a;

impl<S: Storage> Vault<S> {
    /// Stores these entries, in this order, and deletes the drafts they were
    /// made from: all of it or nothing. It is safe once this returns.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`], [`VaultError::ChangedElsewhere`],
    /// [`VaultError::DamagedHead`], or what the storage says.
    pub async fn append(
        &self,
        records: &[NewRecord],
        drafts_done: &[DraftKey],
    ) -> Result<(), VaultError> {
        self.write(&mut |plan| {
            drafts_done.iter().for_each(|key| plan.drop_draft(*key));
            records.iter().try_for_each(|record| plan.add(record))
        })
        .await
    }

    /// Stores a draft in place of what it was before.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub async fn put_draft(&self, key: DraftKey, payload: Vec<u8>) -> Result<(), VaultError> {
        let draft = Draft { key, payload };
        self.write(&mut |plan| plan.put_draft(&draft)).await
    }

    /// Deletes a draft, if there is one.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub async fn drop_draft(&self, key: DraftKey) -> Result<(), VaultError> {
        self.append(&[], &[key]).await
    }

    /// Lets writing go on after the last readable record when it is not known
    /// where the journal ends. The damaged mark is kept aside and told of on
    /// every opening from then on. Does nothing in a vault with a sound head.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub async fn continue_after_damage(&self) -> Result<(), VaultError> {
        let _place = self.queue.enter().await;
        if self.state.borrow().head_sound {
            return Ok(());
        }
        self.carry_out(&mut |plan| {
            plan.set_head_aside();
            Ok(())
        })
        .await?;
        self.state.borrow_mut().head_sound = true;
        Ok(())
    }

    pub(super) async fn write(&self, fill: &mut Fill<'_>) -> Result<(), VaultError> {
        let _place = self.queue.enter().await;
        if !self.state.borrow().head_sound {
            return Err(VaultError::DamagedHead);
        }
        self.carry_out(fill).await
    }

    /// Stores the head anew, so that another window that writes is refused. The
    /// caller stands first in the queue.
    pub(super) async fn renew_head(&self) -> Result<(), VaultError> {
        self.carry_out(&mut |plan| {
            plan.seal_head();
            Ok(())
        })
        .await
    }

    /// Plans a change, stores it, and only then remembers it. The caller stands
    /// first in the queue.
    pub(super) async fn carry_out(&self, fill: &mut Fill<'_>) -> Result<(), VaultError> {
        let Some((batch, change)) = self.plan(fill)? else {
            return Ok(());
        };
        let head_bytes = batch.head.clone();
        self.storage.commit(batch).await?;
        self.state.borrow_mut().apply(change, head_bytes);
        Ok(())
    }

    fn plan(&self, fill: &mut Fill<'_>) -> Result<Option<(Batch, Change)>, VaultError> {
        let state = self.state.borrow();
        let mut random = self.random.borrow_mut();
        let mut plan = Plan::new(&state, &mut *random);
        fill(&mut plan)?;
        Ok(plan.finish())
    }
}
