//! Aktindsigt: everything on record about one child.

use std::borrow::Cow;

use self::one_home::{OneHome, UntoldMeetings};
use crate::{
    register::{ChildId, Entry, EntryId, Fact, PaperKind, Withheld, entries_in_order},
    vocabulary::NotificationWay,
};

/// One entry about a child, as its parents get it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnRecord<'a> {
    /// As it was written; a position without the answer to "Skal vi underrette?" where that waits.
    pub entry: Cow<'a, Entry>,
    /// Why it is kept out of the copy for parents, where a leader keeps it out.
    pub withheld: Option<&'a str>,
    /// It is kept out as a later version of something that a leader keeps out, and none has said
    /// anything of it yet.
    pub waits: bool,
}

/// Everything on record about a child, the earliest first, and nothing about any
/// other. Corrected and replaced versions are among it; a version of something that a leader keeps out
/// is kept out with it until a leader says otherwise: whoever corrects it would bring it in again. Marks for leaders
/// ([`marks_left_out`]), what is said of notifying ([`notifications_left_out`]) and meetings with one of
/// two homes ([`meetings_left_out`]) are left out, with whatever is said of them.
#[must_use]
pub fn on_record(entries: &[Entry], child: ChildId) -> Vec<OnRecord<'_>> {
    let own = own(entries, child);
    let left_out = left_out(&own, child);
    let waits = |entry: EntryId, notify: bool| {
        let mut left_out = left_out.iter();
        left_out.any(|(_, _, it)| it.entry == entry && it.notify == notify)
    };
    let stays = |entry: &&Entry| match &entry.fact {
        Fact::WithheldSet(it) => !waits(it.entry, it.notify),
        _ => !waits(entry.id, false),
    };
    let in_copy = own.iter().copied().filter(stays);
    let kept_out = kept_out(&own);
    let out_of_meetings = left_out.iter().filter(|it| it.0 == LeftOutKind::Meeting);
    let of_one_home = UntoldMeetings::of(out_of_meetings.map(|it| it.1));
    let on_record = in_copy.map(|entry| {
        let said = said(&own, entry.id, false);
        let anew = || kept_out.iter().rev().find(|(it, _)| entry.is_anew(it));
        let (withheld, waits_too) = match said {
            None => (anew().map(|(_, reason)| *reason), true),
            said => (said.filter(|reason| !reason.is_empty()), false),
        };
        OnRecord {
            entry: of_one_home.untold(match waits(entry.id, true) {
                true => Cow::Owned(without_the_answer(entry)),
                false => Cow::Borrowed(entry),
            }),
            withheld,
            waits: waits_too && withheld.is_some(),
        }
    });
    on_record.collect()
}

/// What a leader keeps out, each with the reason.
fn kept_out<'a>(in_order: &[&'a Entry]) -> Vec<(&'a Entry, &'a str)> {
    let withheld = in_order.iter().filter_map(|entry| {
        let reason = said(in_order, entry.id, false)?;
        (!reason.is_empty()).then_some((*entry, reason))
    });
    withheld.collect()
}

/// The marks for leaders on a child, that the copy for its parents leaves out, wholly: a heading and
/// a day would tell of them. A leader has said of none of them that it is to be in it. Each is given as
/// what takes it along.
#[must_use]
pub fn marks_left_out(entries: &[Entry], child: ChildId) -> Vec<Withheld> {
    which(LeftOutKind::Mark, entries, child)
}

/// What the copy leaves out of notifying in the same way: notifications, that a writing sheet was
/// printed, and of every position the answer to "Skal vi underrette?". Where parents must not be told
/// first of one, every one waits: one that was noted with another answer by mistake tells of the same.
/// An answer waits whatever it is, or a copy without one would tell which.
#[must_use]
pub fn notifications_left_out(entries: &[Entry], child: ChildId) -> Vec<Withheld> {
    which(LeftOutKind::Notifying, entries, child)
}

/// What the copy leaves out of meetings with one of two homes, where the other must not know of them: the
/// copy may be for either. The plan, what became of it and the minutes, and that papers for a meeting were
/// printed. While they wait, a position does not tell of the meeting, nor a follow-up of what was agreed
/// there.
#[must_use]
pub fn meetings_left_out(entries: &[Entry], child: ChildId) -> Vec<Withheld> {
    which(LeftOutKind::Meeting, entries, child)
}

/// What is left out by itself until a leader takes it along.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LeftOutKind {
    Mark,
    Notifying,
    Meeting,
}

fn which(what: LeftOutKind, entries: &[Entry], child: ChildId) -> Vec<Withheld> {
    let left_out = left_out(&own(entries, child), child).into_iter();
    let these = left_out.filter(|it| it.0 == what);
    these.map(|(_, _, let_in)| let_in).collect()
}

fn own(entries: &[Entry], child: ChildId) -> Vec<&Entry> {
    let own = entries.iter().filter(|it| is_about(&it.fact, child));
    let mut own = entries_in_order(own);
    own.dedup_by_key(|entry| entry.id);
    own
}

/// What is left out by itself, each with what takes it along.
fn left_out<'a>(in_order: &[&'a Entry], child: ChildId) -> Vec<(LeftOutKind, &'a Entry, Withheld)> {
    let not_first = |entry: &&Entry| match &entry.fact {
        Fact::NotificationNoted(it) => it.way == NotificationWay::ParentsNotFirst,
        _ => false,
    };
    let all_wait = in_order.iter().any(not_first);
    let one_home = OneHome::of(in_order, child);
    let left_out = |entry: &&'a Entry| {
        let answered = matches!(&entry.fact, Fact::PositionAgreed(it) if it.notify.is_some());
        let what = match &entry.fact {
            Fact::HoldSet(hold) => hold.why.is_for_leaders().then_some(LeftOutKind::Mark),
            Fact::NotificationNoted(_) => all_wait.then_some(LeftOutKind::Notifying),
            Fact::Printed(it) if it.paper == PaperKind::NotificationSheet => {
                Some(LeftOutKind::Notifying)
            }
            fact if one_home.tells(fact) => Some(LeftOutKind::Meeting),
            _ => answered.then_some(LeftOutKind::Notifying),
        };
        let let_in = Withheld {
            child,
            entry: entry.id,
            reason: String::new(),
            notify: answered,
        };
        let waits = said(in_order, entry.id, answered) != Some("");
        Some((what.filter(|_| waits)?, *entry, let_in))
    };
    in_order.iter().filter_map(left_out).collect()
}

/// A position as it would read if nobody had been asked.
fn without_the_answer(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    if let Fact::PositionAgreed(position) = &mut entry.fact {
        position.notify = None;
    }
    entry
}

fn is_about(fact: &Fact, child: ChildId) -> bool {
    let copied = matches!(fact, Fact::Exported { child: Some(whose), .. } if *whose == child);
    copied || fact.child() == Some(child)
}

/// The reason that was given last for keeping an entry out, or only the answer in it; empty where that
/// was taken back, and none where nobody has said anything of it.
fn said<'a>(in_order: &[&'a Entry], entry: EntryId, notify: bool) -> Option<&'a str> {
    in_order.iter().rev().find_map(|other| match &other.fact {
        Fact::WithheldSet(it) if it.entry == entry && it.notify == notify => Some(&*it.reason),
        _ => None,
    })
}

mod one_home;

#[cfg(test)]
mod tests_in_order;
#[cfg(test)]
mod tests_of_one_home;

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
            notify: false,
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
        let mut out: Vec<_> = out.into_iter().map(|it| it.entry).collect();
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

    /// Yes or no: were only a Yes kept back, a red position without an answer would tell of it. To let
    /// in the whole position, which somebody kept out, takes no answer along.
    #[test]
    fn an_answer_whether_to_notify_waits_whatever_it_is() {
        let agreed = |yes| {
            let mut fact = Fact::made_up(FactName::PositionAgreed, CHILD, "mærke");
            if let Fact::PositionAgreed(it) = &mut fact
                && let Some(notify) = &mut it.notify
            {
                notify.yes = yes;
            }
            fact
        };
        let answers = |facts: &[Fact]| -> Vec<bool> {
            let entries = entries(facts);
            let shown = on_record(&entries, CHILD).into_iter();
            let answer = |it: OnRecord<'_>| match &it.entry.fact {
                Fact::PositionAgreed(it) => Some(it.notify.is_some()),
                _ => None,
            };
            shown.filter_map(answer).collect()
        };
        let told = [agreed(true), agreed(false)];
        check(&told, &[1, 2], &[1, 2]);
        assert_eq!(answers(&told), [false, false]);
        let whole = [&told[..], &[said_of(1, "derfor"), said_of(1, "")]].concat();
        assert_eq!(answers(&whole), [false, false]);
        let waits = notifications_left_out(&entries(&told), CHILD);
        let chosen = [&told[..], &[Fact::WithheldSet(waits[1].clone())]].concat();
        check(&chosen, &[1, 2, 3], &[1]);
        assert_eq!(answers(&chosen), [false, true]);
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
