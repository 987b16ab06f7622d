//! What is done with everything at once: reading all of it again, erasing a
//! child, and taking in what a backup of this vault holds.
//!
//! Only screens of the rest of the program call these verbs.

use super::App;
use crate::{
    platform::Held,
    state::{Action, Opening},
};
use exchange::merging::{Merge, drafts_to_take};
use trivsel::register::{ChildId, DeviceId, Fact, Register};
use vault::VaultError;

/// How many entries are stored in one transaction. Between two of them the page
/// can be closed, and the merging done again.
const AT_ONCE: usize = 200;

impl App {
    /// The device that writes here; none while the vault is locked.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        Some(self.journal().ok()?.device())
    }

    /// Everything that is stored, read once more.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn everything(&self) -> Result<Held, VaultError> {
        self.journal()?.read_again().await
    }

    /// What a backup of this vault holds; none where it is of another one.
    ///
    /// # Errors
    /// When the file or the passphrase is not right.
    pub async fn read_backup(
        &self,
        file: &[u8],
        passphrase: &str,
    ) -> Result<Option<Held>, VaultError> {
        let journal = self.journal()?;
        journal.sealed()?.read_backup(file, passphrase).await
    }

    /// Erases everything about these children, and writes down that it was done. A
    /// child for whom something is running is left as it is, and what is stored says
    /// so: a mark may have been set since the screen was drawn. Gives how many are
    /// erased.
    ///
    /// # Errors
    /// When it could not be stored; then nothing is erased.
    pub async fn erase(&self, children: &[ChildId]) -> Result<usize, VaultError> {
        let journal = self.to_write()?;
        let register = Register::fold(self.everything().await?.entries);
        let free = children.iter().copied();
        let free = free.filter(|child| register.holds(*child).is_empty());
        let children: &[ChildId] = &free.collect::<Vec<_>>();
        if children.is_empty() {
            return Ok(0);
        }
        let erased = |child: &ChildId| Fact::ChildErased { child: *child };
        let facts = children.iter().map(erased).collect();
        let entries = self.entries(&*journal, self.state.adult, facts);
        self.wrote(journal.erase(children, &entries).await)?;
        let of_them = |child| children.iter().any(|erased| erased.0 == child);
        let mut drafts = self.desk.0.drafts.borrow_mut();
        drafts.retain(|key, _| !of_them(key.child));
        drop(drafts);
        self.state.dispatch(Action::Apply(entries));
        Ok(children.len())
    }

    /// Takes in what a backup holds and this vault lacks. What is erased in either
    /// is erased here first. It can be interrupted anywhere and done again: what has
    /// come already is not taken twice.
    ///
    /// # Errors
    /// When something could not be stored; what came before is there.
    pub async fn merge(&self, backup: Held) -> Result<usize, VaultError> {
        let journal = self.to_write()?;
        let here = self.everything().await?;
        let merge = Merge::plan(&here.entries, backup.entries);
        let count = merge.count();
        if !merge.erasures.is_empty() {
            journal.erase(&merge.erased, &merge.erasures).await?;
        }
        for some in merge.new.chunks(AT_ONCE) {
            journal.append(some, &[]).await?;
        }
        let register = self.read_anew().await?;
        for (key, payload) in drafts_to_take(&register, &here.drafts, backup.drafts) {
            self.keep_draft(key, payload).await?;
        }
        self.record(vec![Fact::BackupMerged { entries: count }], &[])
            .await?;
        Ok(count)
    }

    /// Draws from what is stored once more; whoever sits at the screen stays there.
    async fn read_anew(&self) -> Result<Register, VaultError> {
        let Held {
            entries,
            drafts,
            damage,
            not_understood,
        } = self.everything().await?;
        let register = Register::fold(entries);
        self.desk.0.clock.set(register.next_clock() - 1);
        self.desk.0.drafts.replace(drafts);
        let opening = Opening {
            sample: self.opening().is_some_and(|opening| opening.sample),
            damage: damage.into(),
            not_understood,
        };
        self.state
            .dispatch(Action::Open(opening, Box::new(register.clone())));
        Ok(register)
    }
}
