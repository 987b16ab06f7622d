//! Aktindsigt: everything on record about one child.

use std::collections::BTreeSet;

use crate::{
    register::{ChildId, Entry, EntryId, Fact, PaperKind, entries_in_order},
    vocabulary::NotificationWay,
};

/// One entry about a child, as its parents get it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnRecord<'a> {
    pub entry: &'a Entry,
    /// Why it is kept out of the copy for parents, where a leader keeps it out.
    pub withheld: Option<&'a str>,
}

/// Everything on record about a child, the earliest first, and nothing about any
/// other. Corrected and replaced versions are among it. Marks for leaders
/// ([`marks_left_out`]) and notifications that wait ([`notifications_left_out`]) are left out, with
/// whatever is said of them.
#[must_use]
pub fn on_record(entries: &[Entry], child: ChildId) -> Vec<OnRecord<'_>> {
    let own = own(entries, child);
    let left_out: BTreeSet<_> = left_out(&own).iter().map(|entry| entry.id).collect();
    let stays = |entry: &&Entry| match &entry.fact {
        Fact::WithheldSet(withheld) => !left_out.contains(&withheld.entry),
        _ => !left_out.contains(&entry.id),
    };
    let on_record = |entry| OnRecord {
        entry,
        withheld: withheld(&own, entry.id).filter(|reason| !reason.is_empty()),
    };
    let in_copy = own.iter().copied().filter(stays);
    in_copy.map(on_record).collect()
}

/// The marks for leaders on a child, that the copy for its parents leaves out, wholly: a heading and
/// a day would tell of them. A leader has said of none of them that it is to be in it.
#[must_use]
pub fn marks_left_out(entries: &[Entry], child: ChildId) -> Vec<EntryId> {
    let left_out = left_out(&own(entries, child)).into_iter();
    let marks = left_out.filter(|entry| matches!(entry.fact, Fact::HoldSet(_)));
    marks.map(|entry| entry.id).collect()
}

/// The notifications that the copy leaves out in the same way, and that a writing sheet was printed.
/// Where parents must not be told first of one, every one waits: one that was noted with another
/// answer by mistake tells of the same.
#[must_use]
pub fn notifications_left_out(entries: &[Entry], child: ChildId) -> Vec<EntryId> {
    let left_out = left_out(&own(entries, child)).into_iter();
    let rest = left_out.filter(|entry| !matches!(entry.fact, Fact::HoldSet(_)));
    rest.map(|entry| entry.id).collect()
}

fn own(entries: &[Entry], child: ChildId) -> Vec<&Entry> {
    let own = entries.iter().filter(|it| is_about(&it.fact, child));
    let mut own = entries_in_order(own);
    own.dedup_by_key(|entry| entry.id);
    own
}

fn left_out<'a>(in_order: &[&'a Entry]) -> Vec<&'a Entry> {
    let not_first = |entry: &&Entry| match &entry.fact {
        Fact::NotificationNoted(it) => it.way == NotificationWay::ParentsNotFirst,
        _ => false,
    };
    let all_wait = in_order.iter().any(not_first);
    let left_out = |entry: &&&Entry| {
        let for_leaders = match &entry.fact {
            Fact::HoldSet(hold) => hold.why.is_for_leaders(),
            Fact::NotificationNoted(_) => all_wait,
            Fact::Printed(it) => it.paper == PaperKind::NotificationSheet,
            _ => false,
        };
        for_leaders && withheld(in_order, entry.id) != Some("")
    };
    in_order.iter().filter(left_out).copied().collect()
}

fn is_about(fact: &Fact, child: ChildId) -> bool {
    let copied = matches!(fact, Fact::Exported { child: Some(whose), .. } if *whose == child);
    copied || fact.child() == Some(child)
}

/// The reason that was given last for keeping an entry out; empty where that was taken back, and
/// none where nobody has said anything of it.
fn withheld<'a>(in_order: &[&'a Entry], entry: EntryId) -> Option<&'a str> {
    in_order.iter().rev().find_map(|other| match &other.fact {
        Fact::WithheldSet(withheld) if withheld.entry == entry => Some(withheld.reason.as_str()),
        _ => None,
    })
}

#[cfg(test)]
mod tests_in_order;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{
            DeviceId, FactName, Hold, HoldReason, Moment, Notification, NotificationId, Printed,
            Withheld,
        },
        vocabulary::Id,
    };

    const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));

    fn entry_id(number: u8) -> EntryId {
        EntryId(Id::from_bytes([number; 16]))
    }

    fn entries(facts: &[Fact]) -> Vec<Entry> {
        let entry = |(number, fact): (u8, &Fact)| Entry {
            id: entry_id(number),
            device: DeviceId(Id::from_bytes([7; 16])),
            adult: None,
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact: fact.clone(),
        };
        (1u8..).zip(facts).map(entry).collect()
    }

    fn hold(why: HoldReason, running: bool) -> Fact {
        Fact::HoldSet(Hold {
            child: CHILD,
            why,
            running,
        })
    }

    fn said_of(number: u8, reason: &str) -> Fact {
        Fact::WithheldSet(Withheld {
            child: CHILD,
            entry: entry_id(number),
            reason: reason.to_owned(),
        })
    }

    /// Which of these are in the copy, by their numbers.
    #[track_caller]
    fn check(facts: &[Fact], expected: &[u8], left_out: &[u8]) {
        let entries = entries(facts);
        let ids = |numbers: &[u8]| -> Vec<_> { numbers.iter().map(|it| entry_id(*it)).collect() };
        let shown = on_record(&entries, CHILD).into_iter();
        assert_eq!(
            shown.map(|it| it.entry.id).collect::<Vec<_>>(),
            ids(expected)
        );
        let mut out = marks_left_out(&entries, CHILD);
        out.extend(notifications_left_out(&entries, CHILD));
        out.sort_unstable();
        assert_eq!(out, ids(left_out));
    }

    /// Parents may be the ones whom a notification is about: neither that it was set nor that it
    /// was lifted stands there, and nothing that was said of it.
    #[test]
    fn a_leaders_mark_is_in_the_copy_only_where_a_leader_chose_so() {
        let [asked, notified, other] = HoldReason::ALL;
        let marks = [
            hold(asked, true),
            hold(notified, true),
            hold(notified, false),
            hold(other, true),
        ];
        check(&marks, &[1], &[2, 3, 4]);
        let taken_along = [&marks[..], &[said_of(2, "")]].concat();
        check(&taken_along, &[1, 2, 5], &[3, 4]);
        let kept_out = [&taken_along[..], &[said_of(2, "alligevel ikke")]].concat();
        check(&kept_out, &[1], &[2, 3, 4]);
    }

    /// It waits until a leader has asked the municipality, and with it every other of the child: the
    /// same may have been noted with another answer by mistake. Where there is none of that kind, a
    /// notification is in the copy at once.
    #[test]
    fn a_notification_of_which_parents_must_not_be_told_first_waits_for_a_leader() {
        let noted = |number, way| {
            let mark = FactName::NotificationNoted;
            let Fact::NotificationNoted(it) = Fact::made_up(mark, CHILD, "mærke") else {
                panic!("no notification");
            };
            let id = NotificationId(Id::from_bytes([number; 16]));
            Fact::NotificationNoted(Notification { id, way, ..it })
        };
        let told = [
            noted(0x71, NotificationWay::Together),
            noted(0x72, NotificationWay::Urgent),
            noted(0x73, NotificationWay::ParentsNotFirst),
        ];
        check(&told[..2], &[1, 2], &[]);
        check(&told, &[], &[1, 2, 3]);
        let taken_along = [&told[..], &[said_of(3, "")]].concat();
        check(&taken_along, &[3, 4], &[1, 2]);
    }

    /// That a writing sheet was printed would tell of the notification.
    #[test]
    fn a_printed_writing_sheet_waits_too() {
        let printed = |paper| {
            let Fact::Printed(it) = Fact::made_up(FactName::Printed, CHILD, "mærke") else {
                panic!("no paper");
            };
            Fact::Printed(Printed { paper, ..it })
        };
        let told = [
            printed(PaperKind::ParentsSheet),
            printed(PaperKind::NotificationSheet),
        ];
        check(&told, &[1], &[2]);
    }

    #[test]
    fn what_everybody_knows_is_withheld_with_its_reason_alone() {
        let marks = [hold(HoldReason::AccessRequest, true), said_of(1, "derfor")];
        check(&marks, &[1, 2], &[]);
        assert_eq!(
            on_record(&entries(&marks), CHILD)[0].withheld,
            Some("derfor")
        );
    }
}
