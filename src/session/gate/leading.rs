//! What is for a leader, and what proves one.

use crate::session::{Session, SessionError};
use trivsel::{
    register::{AdultId, Fact, Register},
    vocabulary::Role,
};
use vault::{Holder, KeyChanges, KeySlot, VaultError};

impl Session {
    /// The slots of leaders who have a passphrase of their own. Where there are none, what only a
    /// leader may do is an agreement alone.
    pub(crate) fn slots_of_leaders(&self, register: &Register) -> Vec<KeySlot> {
        let mut slots = self.slots();
        slots.retain(|slot| match slot.holder {
            Some(Holder::Adult(id)) => {
                let adult = register.adult(AdultId(id));
                adult.is_some_and(|adult| adult.role == Role::Leader && !adult.gone)
            }
            _ => false,
        });
        slots
    }

    /// Whether a passphrase is asked for before this is written. Of an adult: where it makes somebody
    /// a leader, and where it takes that from one who has a passphrase of their own.
    pub(crate) fn asks(&self, register: &Register, fact: &Fact) -> bool {
        let Fact::AdultChanged { adult, changes } = fact else {
            return fact.authority().asks();
        };
        let leads_no_more =
            changes.gone == Some(true) || changes.role.is_some_and(|role| role != Role::Leader);
        let own = Some(Holder::Adult(adult.0));
        let leads = || {
            self.slots_of_leaders(register)
                .iter()
                .any(|it| it.holder == own)
        };
        fact.authority().asks() || leads_no_more && leads()
    }

    /// Whether these changes are for a leader: all but one's own passphrase, by whoever typed the
    /// one that it replaces or has none and leads nobody.
    pub(crate) fn asks_leader(
        &self,
        register: &Register,
        whose: Option<Holder>,
        changes: &KeyChanges<'_>,
    ) -> bool {
        let [(holder @ Holder::Adult(id), _)] = changes.replace else {
            return true;
        };
        let has_one = self.slots().iter().any(|slot| slot.holder == Some(*holder));
        let leads = register
            .adult(AdultId(*id))
            .is_none_or(|it| it.role == Role::Leader);
        let own = if has_one {
            whose == Some(*holder)
        } else {
            !leads
        };
        !own || !changes.remove.is_empty()
    }

    /// The adult who does what takes a leader: whoever's own passphrase was typed, whatever name was
    /// chosen before.
    pub(in crate::session) fn author(
        whose: Option<Holder>,
        chosen: Option<AdultId>,
    ) -> Option<AdultId> {
        match whose {
            Some(Holder::Adult(id)) => Some(AdultId(id)),
            _ => chosen,
        }
    }

    /// Who leads, and with what, may be set right with the recovery key too.
    ///
    /// # Errors
    /// As a wrong passphrase.
    pub(in crate::session) fn of_leader_or_recovery(
        &self,
        register: &Register,
        whose: Option<Holder>,
    ) -> Result<(), SessionError> {
        match whose {
            Some(Holder::Recovery) => Ok(()),
            whose => self.of_leader(register, whose),
        }
    }

    /// What takes a leader: refused where one has a passphrase of their own, and another was typed.
    ///
    /// # Errors
    /// As a wrong passphrase.
    pub(in crate::session) fn of_leader(
        &self,
        register: &Register,
        whose: Option<Holder>,
    ) -> Result<(), SessionError> {
        let leaders = self.slots_of_leaders(register);
        if leaders.is_empty() || leaders.iter().any(|slot| slot.holder == whose) {
            Ok(())
        } else {
            Err(SessionError::Vault(VaultError::WrongPassphrase))
        }
    }
}
