//! Two homes, of which one must not know of meetings with the other.

use std::collections::BTreeSet;

use crate::register::{ChildId, Fact, MeetingId, Register, Stamp};

/// What one of a child's homes must not know of, until somebody says, with that in view, that both may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomesApart {
    /// A paper was printed without meetings, so any meeting may be one of which a home must not know.
    printed_without: bool,
    /// The meetings that were planned with one home alone.
    of_one_home: BTreeSet<MeetingId>,
}

impl HomesApart {
    #[must_use]
    pub fn of(register: &Register, child: ChildId) -> Self {
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
        let of_one_home = register.meetings(child).map(|it| it.id).filter(|id| {
            let said = register.one_home_since(child, *id);
            said.is_some_and(|said| !is_lifted(said))
        });
        Self {
            printed_without: !without.iter().all(is_lifted),
            of_one_home: of_one_home.collect(),
        }
    }

    /// The meetings with one home alone.
    pub(super) fn into_meetings(self) -> BTreeSet<MeetingId> {
        self.of_one_home
    }

    /// Whether there is anything of which a home must not know: then no paper tells parents of a meeting
    /// before somebody has chosen so.
    #[must_use]
    pub fn is_so(&self) -> bool {
        self.printed_without || !self.of_one_home.is_empty()
    }

    /// Whether parents may see what belongs to a meeting at a screen that was turned to them from the page
    /// of this one, or from the child's. What was planned with one home alone is seen from its own page only;
    /// of any other nobody knows whose it is once a paper was printed without meetings.
    #[must_use]
    pub fn may_show(&self, meeting: MeetingId, opened_from: Option<MeetingId>) -> bool {
        match self.of_one_home.contains(&meeting) {
            true => opened_from == Some(meeting),
            false => !self.printed_without,
        }
    }
}

/// Whether one of a child's homes must not know of meetings with the other.
#[must_use]
pub fn homes_apart(register: &Register, child: ChildId) -> bool {
    HomesApart::of(register, child).is_so()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{Entry, Meeting, PaperKind, Printed},
        vocabulary::{Day, Id},
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
        assert!(homes_apart(&register(&facts), ALMA));
        facts.push(both_know(ALMA));
        assert!(!homes_apart(&register(&facts), ALMA));
        facts.push(printed(ALMA, false));
        assert!(!homes_apart(&register(&facts), ALMA));
        facts.push(printed(ALMA, true));
        assert!(homes_apart(&register(&facts), ALMA));
    }

    #[test]
    fn once_without_the_meeting_it_is_remembered_for_that_child() {
        let facts = [
            printed(ALMA, true),
            printed(ALMA, false),
            printed(BO, false),
        ];
        let register = register(&facts);
        assert!(homes_apart(&register, ALMA));
        assert!(!homes_apart(&register, BO));
    }

    /// Whether homes are apart, and whether what belongs to the mother's meeting and to one with both may
    /// be seen from the mother's page, from the other, and from the child's.
    fn seen(facts: &[Fact]) -> (bool, [[bool; 3]; 2]) {
        let homes = HomesApart::of(&register(facts), ALMA);
        let from = [Some(MOTHERS), Some(BOTHS), None];
        let seen = |of| from.map(|from| homes.may_show(of, from));
        (homes.is_so(), [seen(MOTHERS), seen(BOTHS)])
    }

    const MOTHERS: MeetingId = MeetingId(Id::from_bytes([7; 16]));
    const BOTHS: MeetingId = MeetingId(Id::from_bytes([8; 16]));

    fn meeting(id: MeetingId, one_home: bool) -> Meeting {
        let day: Day = "2026-12-09".parse().unwrap();
        Meeting {
            one_home,
            ..Meeting::new(id, ALMA, day, day)
        }
    }

    #[test]
    fn what_was_planned_with_one_home_is_seen_from_its_own_page_alone_until_both_may_know() {
        let mothers = meeting(MOTHERS, true);
        let planned = |it: &Meeting| Fact::meeting_changed(None, it);
        let mut facts = vec![planned(&meeting(BOTHS, false))];
        assert_eq!(seen(&facts), (false, [[true; 3]; 2]));
        facts.push(planned(&mothers));
        let own = [true, false, false];
        assert_eq!(seen(&facts), (true, [own, [true; 3]]));
        // A paper without meetings: of which of the others it was, nobody knows.
        let without = [&facts[..], &[printed(ALMA, true)]].concat();
        assert_eq!(seen(&without), (true, [own, [false; 3]]));
        // Another word in the plan says nothing of homes.
        let elsewhere = Meeting {
            place: "Lokale 12".to_owned(),
            ..mothers.clone()
        };
        facts.push(Fact::meeting_changed(Some(&mothers), &elsewhere));
        assert_eq!(seen(&facts), (true, [own, [true; 3]]));
        let lifted = [&facts[..], &[both_know(ALMA)]].concat();
        assert_eq!(seen(&lifted), (false, [[true; 3]; 2]));
        let taken_back = Meeting {
            one_home: false,
            ..elsewhere.clone()
        };
        let back = Fact::meeting_changed(Some(&elsewhere), &taken_back);
        let again = Fact::meeting_changed(Some(&taken_back), &elsewhere);
        facts.push(back);
        assert_eq!(seen(&facts), (false, [[true; 3]; 2]));
        facts.push(again);
        assert_eq!(seen(&facts), (true, [own, [true; 3]]));
    }
}
