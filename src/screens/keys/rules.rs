//! Who may do what with keys. It is an agreement that the screen keeps to: whoever
//! has the vault open holds its key, and no rule can take that from them.

use trivsel::{
    register::{Adult, AdultId},
    vocabulary::Role,
};
use vault::{Holder, KeySlot};

/// What the rules look at.
pub struct Rules<'a> {
    pub adults: &'a [&'a Adult],
    pub slots: &'a [KeySlot],
    /// The adult at the screen.
    pub me: AdultId,
}

impl Rules<'_> {
    /// Whether nobody has the role of a leader yet.
    pub fn nobody_leads(&self) -> bool {
        !self.adults.iter().any(|it| it.role == Role::Leader)
    }

    /// Whether the adult at the screen may give, reset and take away others' keys,
    /// and change the vault's.
    pub fn may_lead(&self) -> bool {
        self.leads(self.me)
    }

    /// Whether they may change what is everybody's: the shared passphrase, the
    /// recovery key, and the list of adults. Anybody may while there is no leader.
    pub fn may_change_shared(&self) -> bool {
        self.may_lead() || self.nobody_leads()
    }

    /// The slot of a holder.
    pub fn slot_of(&self, holder: Holder) -> Option<&KeySlot> {
        self.slots.iter().find(|slot| slot.holder == Some(holder))
    }

    /// Whether a slot must stay: it is the only one that a leader has. The shared
    /// passphrase stays until a leader has one of their own.
    pub fn must_stay(&self, slot: &KeySlot) -> bool {
        let by_leaders = self.slots.iter().filter(|slot| match slot.holder {
            Some(Holder::Adult(id)) => self.leads(AdultId(id)),
            _ => false,
        });
        let mut others = by_leaders.filter(|other| other.id != slot.id);
        let own = match slot.holder {
            Some(Holder::Adult(id)) => self.leads(AdultId(id)),
            Some(Holder::Shared) => true,
            _ => false,
        };
        own && others.next().is_none()
    }

    fn leads(&self, id: AdultId) -> bool {
        let mut adults = self.adults.iter();
        adults.any(|it| it.id == id && it.role == Role::Leader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::Id;

    fn adult(byte: u8, role: Role) -> Adult {
        Adult {
            id: AdultId(Id::from_bytes([byte; 16])),
            name: byte.to_string(),
            role,
            gone: false,
        }
    }

    fn slot(byte: u8, holder: Holder) -> KeySlot {
        KeySlot {
            id: Id::from_bytes([byte; 16]),
            holder: Some(holder),
            opened_with: false,
        }
    }

    #[test]
    fn the_last_leader_stays_and_so_does_the_shared_one_before_a_leader_has_a_key() {
        let (lise, omar) = (adult(1, Role::Leader), adult(2, Role::Leader));
        let rikke = adult(3, Role::Pedagogue);
        let adults = [&lise, &omar, &rikke];
        let of = |adult: &Adult, at| slot(at, Holder::Adult(adult.id.0));
        let stay = |slots: &[KeySlot]| -> Vec<bool> {
            let me = lise.id;
            let rules = Rules {
                adults: &adults,
                slots,
                me,
            };
            slots.iter().map(|slot| rules.must_stay(slot)).collect()
        };
        let (shared, recovery) = (slot(9, Holder::Shared), slot(8, Holder::Recovery));
        assert_eq!(stay(&[shared, recovery]), [true, false]);
        assert_eq!(stay(&[shared, of(&rikke, 3)]), [true, false]);
        assert_eq!(
            stay(&[shared, of(&lise, 1), of(&rikke, 3)]),
            [false, true, false]
        );
        assert_eq!(stay(&[shared, of(&lise, 1), of(&omar, 2)]), [false; 3]);
    }

    #[test]
    fn only_a_leader_does_others_keys() {
        let (lise, rikke) = (adult(1, Role::Leader), adult(3, Role::Pedagogue));
        let may = |adults: &[&Adult], me: &Adult| {
            let rules = Rules {
                adults,
                slots: &[],
                me: me.id,
            };
            (
                rules.may_lead(),
                rules.may_change_shared(),
                rules.nobody_leads(),
            )
        };
        assert_eq!(may(&[&lise, &rikke], &lise), (true, true, false));
        assert_eq!(may(&[&lise, &rikke], &rikke), (false, false, false));
        assert_eq!(may(&[&rikke], &rikke), (false, true, true));
    }
}
