//! What was printed before, where it matters for what is printed next.

use crate::register::{ChildId, Fact, Register, Stamp};

/// Whether a paper about this child was printed without the next meeting: one home is not to know of
/// it, and whoever prints the next one must not forget that. Nobody has said since, with that in view,
/// that both may know.
#[must_use]
pub fn was_printed_without_meeting(register: &Register, child: ChildId) -> bool {
    let log = register.logbook();
    let (mut without, mut lifted) = (Vec::new(), Vec::new());
    for entry in &log {
        match &entry.fact {
            Fact::Printed(it) if it.child == Some(child) && it.without_meeting => {
                without.push(entry.stamp());
            }
            Fact::Printed(it) if it.child == Some(child) && it.both_homes_know => {
                lifted.push(entry.stamp());
            }
            _ => {}
        }
    }
    let is_lifted = |of: &Stamp| lifted.iter().any(|it| it.had_seen(of));
    !without.iter().all(is_lifted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{Entry, PaperKind, Printed},
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
            both_homes_know: false,
        })
    }

    fn both_know(child: ChildId) -> Fact {
        let Fact::Printed(it) = printed(child, false) else {
            unreachable!();
        };
        Fact::Printed(Printed {
            both_homes_know: true,
            ..it
        })
    }

    fn register(facts: &[Fact]) -> Register {
        let entry = |(number, fact): (u8, &Fact)| Entry::made_up(number, None, fact.clone());
        Register::fold((1u8..).zip(facts).map(entry))
    }

    /// A slip of the finger, or a home that knows by now, is not for ever.
    #[test]
    fn somebody_can_say_that_both_homes_may_know_until_it_is_kept_off_again() {
        let mut facts = vec![printed(ALMA, true), both_know(BO)];
        assert!(was_printed_without_meeting(&register(&facts), ALMA));
        facts.push(both_know(ALMA));
        assert!(!was_printed_without_meeting(&register(&facts), ALMA));
        facts.push(printed(ALMA, false));
        assert!(!was_printed_without_meeting(&register(&facts), ALMA));
        facts.push(printed(ALMA, true));
        assert!(was_printed_without_meeting(&register(&facts), ALMA));
    }

    #[test]
    fn once_without_the_meeting_it_is_remembered_for_that_child() {
        let facts = [
            printed(ALMA, true),
            printed(ALMA, false),
            printed(BO, false),
        ];
        let register = register(&facts);
        assert!(was_printed_without_meeting(&register, ALMA));
        assert!(!was_printed_without_meeting(&register, BO));
    }
}
