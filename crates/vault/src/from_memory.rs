//! A backup of what is in memory, for when the storage cannot be read any more.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Draft, NewRecord, Storage, Stored, Vault, VaultError, backup::pack, change_plan::ChangePlan,
    child_key::KeyRing, head::Head, random::random_id, stream::StreamEnds, vault_state::VaultState,
};

impl<S: Storage> Vault<S> {
    /// A backup that holds these entries and drafts and nothing else, made
    /// without asking the storage. It opens with this vault's passphrase. The
    /// journal in it is a new one, written by a device of its own, and every
    /// child has a new key.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`].
    pub fn pack_from_memory(
        &self,
        records: &[NewRecord],
        drafts: &[Draft],
    ) -> Result<Vec<u8>, VaultError> {
        let state = self.state.borrow();
        let mut random = self.random.borrow_mut();
        let empty = VaultState {
            vault: state.vault,
            header: state.header.clone(),
            keys: KeyRing::new(state.keys.vault_key().clone()),
            header_bytes: state.header_bytes.clone(),
            head: Head {
                device: random_id(&mut *random),
                streams: StreamEnds::default(),
                ..state.head.clone()
            },
            head_bytes: None,
            head_sound: true,
            drafts: Vec::new(),
            index: None,
            erased: BTreeSet::new(),
            followed: 0,
            news_of_drafts: BTreeMap::new(),
        };
        let mut plan = ChangePlan::new(&empty, &mut *random);
        records.iter().try_for_each(|record| plan.add(record))?;
        drafts.iter().try_for_each(|draft| plan.put_draft(draft))?;
        plan.seal_head()?;
        let batch = plan.finish()?.map(|(batch, _)| batch).unwrap_or_default();
        Ok(pack(&Stored {
            header: Some(empty.header_bytes.clone()),
            child_keys: batch.new_child_keys.into_iter().collect(),
            records: batch.new_records.into_iter().collect(),
            head: batch.head,
            drafts: batch.drafts.into_iter().collect(),
            ..Stored::default()
        }))
    }
}
