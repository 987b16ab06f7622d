//! What is for a leader, and what proves one.

use crate::session::{Session, SessionError};
use trivsel::{
    register::{AdultId, Authority, Fact, Register},
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
    /// a leader, and where it gives somebody who is known another name or role: what they did, and
    /// whose passphrase is whose, is told by the name.
    pub(crate) fn asks(&self, register: &Register, fact: &Fact) -> bool {
        fact.authority().asks() || says_another(register, fact)
    }

    /// Whether it takes a leader to say this of an adult: who leads, has left or is back, and that one
    /// who leads with a passphrase of their own leads no more.
    pub(crate) fn asks_leader_of(&self, register: &Register, fact: &Fact) -> bool {
        let Fact::AdultChanged { adult, changes } = fact else {
            return fact.authority() == Authority::Leader;
        };
        let leads_no_more = changes.role.is_some_and(|role| role != Role::Leader);
        let own = Some(Holder::Adult(adult.0));
        let leads = || {
            let leaders = self.slots_of_leaders(register);
            leaders.iter().any(|it| it.holder == own)
        };
        fact.authority() == Authority::Leader || leads_no_more && leads()
    }

    /// What is said of an adult: what takes a leader takes one, or the recovery key; another name or
    /// role of one with a passphrase of their own takes that, or a leader's.
    ///
    /// # Errors
    /// As a wrong passphrase.
    pub(in crate::session) fn of_adult(
        &self,
        register: &Register,
        whose: Option<Holder>,
        fact: &Fact,
    ) -> Result<(), SessionError> {
        if self.asks_leader_of(register, fact) {
            self.of_leader_or_recovery(register, whose)?;
        }
        let Fact::AdultChanged { adult, .. } = fact else {
            return Ok(());
        };
        let own = Holder::Adult(adult.0);
        let leaders = self.slots_of_leaders(register);
        let may = whose == Some(own)
            || whose == Some(Holder::Recovery)
            || leaders.iter().any(|slot| slot.holder == whose);
        if says_another(register, fact) && self.has_slot(own) && !may {
            return Err(SessionError::Vault(VaultError::WrongPassphrase));
        }
        Ok(())
    }

    /// Whether these changes are for a leader: all but a passphrase of one's own, by whoever typed the
    /// one that it replaces. A first one is for a leader too: it is another way in, which stays when
    /// whoever chose it is let go.
    pub(crate) fn asks_leader(&self, whose: Option<Holder>, changes: &KeyChanges<'_>) -> bool {
        let [(holder @ Holder::Adult(_), _)] = changes.replace else {
            return true;
        };
        let own = self.has_slot(*holder) && whose == Some(*holder);
        !own || !changes.remove.is_empty()
    }

    /// Whether another adult's own passphrase is no proof for a first one, as no leader has one: they
    /// would choose it, and nobody could tell whose it is.
    pub(crate) fn is_first_of_another(
        &self,
        register: &Register,
        whose: Option<Holder>,
        holder: Holder,
    ) -> bool {
        let of_adult = |holder| matches!(holder, Holder::Adult(_));
        let anothers = whose.is_some_and(|whose| of_adult(whose) && whose != holder);
        let first = of_adult(holder) && !self.has_slot(holder);
        anothers && first && self.slots_of_leaders(register).is_empty()
    }

    /// Refuses a first passphrase that another adult would choose.
    ///
    /// # Errors
    /// [`SessionError::AnothersPassphrase`].
    pub(in crate::session) fn refuse_firsts_of_others(
        &self,
        register: &Register,
        whose: Option<Holder>,
        changes: &KeyChanges<'_>,
    ) -> Result<(), SessionError> {
        let mut given = changes.replace.iter().map(|(holder, _)| *holder);
        match given.any(|holder| self.is_first_of_another(register, whose, holder)) {
            true => Err(SessionError::AnothersPassphrase),
            false => Ok(()),
        }
    }

    /// Whether there is a slot of this holder.
    fn has_slot(&self, holder: Holder) -> bool {
        self.slots().iter().any(|slot| slot.holder == Some(holder))
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

/// Whether somebody who is known gets another name or role by it.
fn says_another(register: &Register, fact: &Fact) -> bool {
    match fact {
        Fact::AdultChanged { adult, changes } => {
            let known = register.adult(*adult);
            known.is_some_and(|known| changes.say_another(known))
        }
        _ => false,
    }
}
