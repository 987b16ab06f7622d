//! What was printed before, where it matters for what is printed next.

use crate::register::{ChildId, Fact, Register};

/// Whether a paper about this child was ever printed without the next meeting: one home is not to
/// know of it, and whoever prints the next one must not forget that.
#[must_use]
pub fn was_printed_without_meeting(register: &Register, child: ChildId) -> bool {
    let log = register.logbook();
    log.iter().any(|entry| match &entry.fact {
        Fact::Printed(it) => it.child == Some(child) && it.without_meeting,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{DeviceId, Entry, EntryId, Moment, PaperKind, Printed},
        vocabulary::Id,
    };

    const ALMA: ChildId = ChildId(Id::from_bytes([1; 16]));
    const BO: ChildId = ChildId(Id::from_bytes([2; 16]));

    fn printed(child: ChildId, without_meeting: bool) -> Fact {
        Fact::Printed(Printed {
            paper: PaperKind::ParentsSheet,
            child: Some(child),
            group: None,
            without_meeting,
        })
    }

    #[test]
    fn once_without_the_meeting_it_is_remembered_for_that_child() {
        let facts = [
            printed(ALMA, true),
            printed(ALMA, false),
            printed(BO, false),
        ];
        let entry = |(number, fact): (u8, Fact)| Entry {
            id: EntryId(Id::from_bytes([number; 16])),
            device: DeviceId(Id::from_bytes([7; 16])),
            adult: None,
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact,
        };
        let register = Register::fold((1u8..).zip(facts).map(entry));
        assert!(was_printed_without_meeting(&register, ALMA));
        assert!(!was_printed_without_meeting(&register, BO));
    }
}
