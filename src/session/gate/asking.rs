//! What the gate asks, and what it gives.

use std::{
    cell::Cell,
    rc::{Rc, Weak},
};

use super::wrong_tries::WrongTries;
use crate::session::{error::SessionError, journal::Journal};
use trivsel::register::{AdultId, Moment};
use vault::{Holder, KeySlot};

/// A proof is good for so long, in milliseconds: for the act it was given for, and not for whoever
/// comes to the screen next.
const PROOF_MS: u64 = 2 * 60 * 1_000;

/// Proof that whoever acts knows a passphrase of the vault. It cannot be copied, and the verb that
/// takes it uses it up. It is good for a short while, and no longer than the page is seen.
#[must_use]
pub(crate) struct Reauthenticated {
    journal: Weak<dyn Journal>,
    whose: Option<Holder>,
    given: Moment,
    /// How often the page was hidden, and how often when this was given.
    hidden: Rc<Cell<u64>>,
    hidden_then: u64,
}

impl Reauthenticated {
    /// Uses it up for one act on this vault, and tells whose passphrase it was.
    ///
    /// # Errors
    /// [`SessionError::NotOpen`] where it was given for another vault, or before this one was locked;
    /// [`SessionError::ProofOld`] where too much time has gone by, or the page was hidden since.
    pub(crate) fn spend(
        self,
        journal: &Rc<dyn Journal>,
        now: Moment,
    ) -> Result<Option<Holder>, SessionError> {
        match self.journal.upgrade() {
            Some(its) if Rc::ptr_eq(&its, journal) => {}
            _ => return Err(SessionError::NotOpen),
        }
        match self.is_good(now) {
            true => Ok(self.whose),
            false => Err(SessionError::ProofOld),
        }
    }

    /// The adult whose passphrase it was, where it was one's own.
    pub(crate) fn adult(&self) -> Option<AdultId> {
        match self.whose {
            Some(Holder::Adult(id)) => Some(AdultId(id)),
            _ => None,
        }
    }

    /// Whether it is young enough, and the page was seen since. A clock that was set back makes none
    /// younger than it can be.
    pub(crate) fn is_good(&self, now: Moment) -> bool {
        now.0.abs_diff(self.given.0) <= PROOF_MS && self.hidden.get() == self.hidden_then
    }
}

/// What comes of asking.
#[must_use]
pub(crate) enum Asked {
    /// It is the passphrase.
    Proved(Reauthenticated),
    /// It is not.
    Wrong,
    /// It was wrong too often: not tried, and not before so many seconds.
    Wait(u64),
}

/// The gate of one open vault.
#[derive(Default)]
pub(crate) struct Gate {
    wrong: Cell<WrongTries>,
    /// How often the page was hidden.
    hidden: Rc<Cell<u64>>,
}

impl Gate {
    /// Whether this passphrase, or the recovery key, opens one of these slots. The sample, which
    /// nothing protects, lets everybody through.
    ///
    /// # Errors
    /// When there is too little memory for it.
    pub(crate) async fn ask(
        &self,
        journal: &Rc<dyn Journal>,
        passphrase: &str,
        among: &[KeySlot],
        now: Moment,
    ) -> Result<Asked, SessionError> {
        // What is proved while the page is hidden is worth nothing either.
        let proof = self.proof(journal, now);
        let Ok(vault) = journal.sealed() else {
            return Ok(Asked::Proved(proof));
        };
        let before = self.wrong.get();
        if let Some(seconds) = before.seconds_left(now) {
            return Ok(Asked::Wait(seconds));
        }
        // Counted before it is known, so that many at once are not free.
        self.wrong.set(before.one_more(now));
        match vault.verify_passphrase(passphrase, among).await {
            Ok(Some(slot)) => {
                self.wrong.take();
                let whose = slot.holder;
                Ok(Asked::Proved(Reauthenticated { whose, ..proof }))
            }
            Ok(None) => Ok(Asked::Wrong),
            Err(error) => {
                self.wrong.set(before);
                Err(error)
            }
        }
    }

    /// For whoever has just made the vault with this passphrase, and so typed it a moment ago.
    pub(crate) fn made(&self, journal: &Rc<dyn Journal>, now: Moment) -> Reauthenticated {
        self.proof(journal, now)
    }

    /// No proof that was given so far is good any more.
    pub(crate) fn forget_proofs(&self) {
        self.hidden.set(self.hidden.get() + 1);
    }

    fn proof(&self, journal: &Rc<dyn Journal>, given: Moment) -> Reauthenticated {
        Reauthenticated {
            journal: Rc::downgrade(journal),
            whose: None,
            given,
            hidden: self.hidden.clone(),
            hidden_then: self.hidden.get(),
        }
    }
}
