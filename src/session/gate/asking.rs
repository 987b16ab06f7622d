//! What the gate asks, and what it gives.

use std::{
    cell::Cell,
    rc::{Rc, Weak},
};

use super::wrong_tries::WrongTries;
use crate::session::{Journal, SessionError};
use trivsel::register::Moment;
use vault::{Holder, KeySlot};

/// Proof that whoever acts knows a passphrase of the vault. It cannot be copied, and the verb that
/// takes it uses it up.
#[must_use]
pub(crate) struct Reauthenticated {
    journal: Weak<dyn Journal>,
    whose: Option<Holder>,
}

impl Reauthenticated {
    /// Uses it up for one act on this vault, and tells whose passphrase it was.
    ///
    /// # Errors
    /// [`SessionError::NotOpen`] where it was given for another vault, or before this one was locked.
    pub(crate) fn spend(self, journal: &Rc<dyn Journal>) -> Result<Option<Holder>, SessionError> {
        match self.journal.upgrade() {
            Some(its) if Rc::ptr_eq(&its, journal) => Ok(self.whose),
            _ => Err(SessionError::NotOpen),
        }
    }

    fn of(journal: &Rc<dyn Journal>, whose: Option<Holder>) -> Self {
        Self {
            journal: Rc::downgrade(journal),
            whose,
        }
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
        let Ok(vault) = journal.sealed() else {
            return Ok(Asked::Proved(Reauthenticated::of(journal, None)));
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
                Ok(Asked::Proved(Reauthenticated::of(journal, slot.holder)))
            }
            Ok(None) => Ok(Asked::Wrong),
            Err(error) => {
                self.wrong.set(before);
                Err(error)
            }
        }
    }

    /// For whoever has just made the vault with this passphrase, and so typed it a moment ago.
    pub(crate) fn made(journal: &Rc<dyn Journal>) -> Reauthenticated {
        Reauthenticated::of(journal, None)
    }
}
