//! What is done with everything at once: reading all of it again, erasing a child, and taking in
//! what a backup of this vault holds.

use std::rc::Rc;

use super::{
    JournalContents, Opening, Session, SessionAction, SessionError, StoredEntry,
    environment::TURN_MS, gate::Reauthenticated, open_vault::OpenVault,
};
use exchange::merging::{Merge, Provenance, drafts_to_take};
use trivsel::{
    register::{AdultId, ChildId, Entry, Fact, Register, encode},
    vocabulary::Role,
};
use vault::VaultError;

/// How many entries of a backup are stored in one transaction. Between two of them the page can be
/// closed, and the merging done again.
const MERGE_BATCH_ENTRIES: usize = 200;

impl Session {
    /// Everything that is stored, read once more.
    ///
    /// # Errors
    /// When the storage cannot be read, or it was locked meanwhile.
    pub(crate) async fn everything(&self) -> Result<JournalContents, SessionError> {
        let vault = self.vault()?;
        let everything = vault.journal.read_again().await?;
        self.check_still_open(&vault)?;
        Ok(everything)
    }

    /// What a backup of this vault holds; none where it is of another one.
    ///
    /// # Errors
    /// When the file or the passphrase is not right.
    pub(crate) async fn read_backup(
        &self,
        file: &[u8],
        passphrase: &str,
    ) -> Result<Option<JournalContents>, SessionError> {
        let vault = self.vault()?;
        let read = vault
            .journal
            .sealed()?
            .read_backup(file, passphrase)
            .await?;
        self.check_still_open(&vault)?;
        Ok(read)
    }

    /// Takes in what a backup holds and this vault lacks. Of the children that it says are erased,
    /// those in `erase` are erased here first, where a leader sits at the screen and nothing is
    /// running for them; no other. What in it is for a leader (who leads, is here, and is called what;
    /// what stops erasing; what is withheld; months that were closed) is taken only where `of_leaders`
    /// asks for it; a file is no leader. Where a leader has a passphrase of their own, both take that;
    /// where none has, nothing is left. It can be interrupted anywhere, by locking too, and done again:
    /// what has come already is not taken twice.
    ///
    /// # Errors
    /// When it takes a leader's passphrase and another was typed; nothing has changed then. When
    /// something could not be stored; what came before is there.
    pub(crate) async fn merge(
        &self,
        adult: Option<AdultId>,
        proof: Reauthenticated,
        mut backup: JournalContents,
        erase: &[ChildId],
        of_leaders: bool,
    ) -> Result<usize, SessionError> {
        let vault = self.to_write()?;
        let whose = self.spend(proof)?;
        let _at_work = vault.begin_work();
        // What another one brings is here then, and not taken twice.
        let _alone = loop {
            if let Some(alone) = vault.begin_merge() {
                break alone;
            }
            self.environment().pause(TURN_MS).await;
            self.check_still_open(&vault)?;
        };
        let keys = vault.keys_settled(self.environment()).await;
        self.check_still_open(&vault)?;
        // Somebody may have been let go since the file was read.
        let now = vault.journal.sealed()?.generation();
        if backup.read_with.is_some_and(|then| then != now) {
            backup.provenance = Provenance::Earlier;
        }
        let here = vault.journal.read_again().await?;
        self.check_still_open(&vault)?;
        let register = here.register();
        let leave_to_leaders = !of_leaders && !self.slots_of_leaders(&register).is_empty();
        if leave_to_leaders {
            backup.leave_newer_to_leaders(vault.journal.device());
        }
        let newer = here.newer_to_take(&backup);
        let mut merge = Merge::plan(&here.entries, backup.entries, backup.provenance);
        let seated = adult.and_then(|adult| register.adult(adult));
        let leads = seated.is_some_and(|adult| adult.role == Role::Leader);
        let erase = if leads { erase } else { &[] };
        if !erase.is_empty() || of_leaders {
            self.of_leader(&register, whose)?;
        }
        if leave_to_leaders {
            drop(merge.leave_to_leaders(&register, vault.journal.device()));
        }
        let adult = Self::author(whose, adult);
        let (mut erased, mut erasures) = merge.take_chosen(&register, erase);
        let count = merge.new.len() + erasures.len() + newer.len();
        // It goes with the first that is stored: a lock in between leaves nothing of which nobody is told
        // who brought it in.
        let merged = vec![Fact::BackupMerged { entries: count }];
        let merged = vault.entries(self.environment(), adult, merged)?;
        if !erased.is_empty() {
            // The file names whoever erased there; it was chosen here.
            let child_erased = |child: &ChildId| Fact::ChildErased { child: *child };
            let facts = erased.iter().map(child_erased).collect();
            erasures.extend(vault.entries(self.environment(), adult, facts)?);
            erasures.extend(merged.iter().cloned());
            let says = |free: &[ChildId]| {
                let is_free =
                    |entry: &&Entry| entry.fact.child().is_none_or(|it| free.contains(&it));
                Ok(erasures.iter().filter(is_free).cloned().collect())
            };
            (erased, _) = self.erase_free(&vault, whose, &erased, says).await?;
        }
        // What the backup says of an entry goes along whole, known here or not.
        let as_stored = |entry: &Entry| StoredEntry {
            child: entry.fact.child(),
            payload: (backup.payloads.get(&entry.id)).map_or_else(|| encode(entry), Vec::clone),
        };
        let told = merged.iter().filter(|_| erased.is_empty());
        let all = told.chain(&merge.new).map(as_stored).chain(newer);
        let stored: Vec<_> = all.collect();
        for some in stored.chunks(MERGE_BATCH_ENTRIES) {
            self.check_still_open(&vault)?;
            if vault.keys_changed_since(keys) {
                // What is left was made with keys of before by now: the passphrase is asked for anew.
                return Err(SessionError::ProofOld);
            }
            self.store_of_backup(&vault, some.to_vec()).await?;
        }
        let register = self.read_anew(&vault).await?;
        // Whatever is being typed here goes before what the backup holds.
        let typed = vault.drafts.all();
        for (name, payload) in drafts_to_take(&register, &typed, backup.drafts) {
            vault.drafts.put(name, payload, false);
        }
        self.write_drafts(&vault);
        Ok(count)
    }

    /// Stores entries of a backup, but for those about children that were erased meanwhile.
    async fn store_of_backup(
        &self,
        vault: &Rc<OpenVault>,
        mut some: Vec<StoredEntry>,
    ) -> Result<(), SessionError> {
        loop {
            some.retain(|it| !it.child.is_some_and(|it| vault.journal.is_erased(it)));
            let stored = vault.journal.append_stored(some.clone()).await;
            if some.is_empty() || stored != Err(SessionError::Vault(VaultError::Erased)) {
                return self.announce(vault, stored);
            }
        }
    }

    /// Lets writing go on where damage has stopped it, and stores what waited. It is people who
    /// say so: entries may be missing, or passphrases of before open the vault again.
    ///
    /// # Errors
    /// When it could not be stored; then nothing has changed.
    pub(crate) async fn continue_after_damage(
        &self,
        proof: Reauthenticated,
    ) -> Result<(), SessionError> {
        let vault = self.to_write()?;
        self.spend(proof)?;
        let _at_work = vault.begin_work();
        let stored = vault.journal.sealed()?.continue_after_damage().await;
        self.announce(&vault, stored)?;
        self.read_anew(&vault).await?;
        vault.drafts.retry();
        self.write_drafts(&vault);
        Ok(())
    }

    /// Shows what is stored, read once more; whoever sits at the screen stays there.
    async fn read_anew(&self, vault: &Rc<OpenVault>) -> Result<Register, SessionError> {
        let contents = vault.journal.read_again().await?;
        self.check_still_open(vault)?;
        let register = contents.register();
        vault.clock.borrow_mut().join(register.logical_clock());
        vault.drafts.read_anew(contents.drafts);
        let elsewhere = contents.key_streams;
        let elsewhere = elsewhere.not_done_here(vault.journal.device());
        vault.keys_changed_elsewhere.replace(elsewhere);
        let opening = Opening {
            sample: vault.sample,
            damage: contents.damage.into(),
            newer: contents.newer.len(),
            broken: contents.broken.into(),
        };
        let shown = Box::new(register.clone());
        self.show(vault, SessionAction::ReadAnew(opening, shown));
        Ok(register)
    }
}
