//! Underretninger: what is asked about one, when, and of whom.

use std::collections::BTreeSet;

use crate::{
    register::{
        Adult, Child, ChildId, Notification, NotificationId, Recorded, Register, notification_now,
    },
    vocabulary::{Day, NotificationWay, Role},
};

/// The municipality confirms within so many weekdays that it got a notification.
const RECEIPT_WEEKDAYS: usize = 6;

/// The municipality looks within 24 hours whether it is urgent: the day itself, and the next.
const URGENT_DAYS: i64 = 1;

/// A notification is to be filed on the same day. After so many nobody has thought of it.
const LONG_UNFILED_DAYS: i64 = 30;

/// Once it is filed, so many days on it is asked for the receipt: the municipality has it then, and what
/// has not come in a month is not coming. A question that nobody can end is answered with a day that never was.
const RECEIPT_ASKED_DAYS: i64 = 30;

/// So many days after it was filed nothing sends anybody to parents who must not be told first: four
/// months, within which the municipality is to end its investigation (barnets lov § 20, stk. 3). The
/// receipt comes within days and says nothing of what the parents may know, so it ends nothing.
const PARENTS_NOT_YET_DAYS: i64 = 124;

/// One notification: as it was first written down, and as it reads now.
#[derive(Clone, Debug)]
pub struct NotificationFile<'a> {
    pub first: &'a Recorded<Notification>,
    pub now: Notification,
    /// Whoever said that it was a mistake, and had not read all of it: so it stands.
    pub taken_back_unread: Option<&'a Notification>,
}

impl NotificationFile<'_> {
    /// Who notified: whoever wrote it down first, whoever writes the receipt down. The duty is theirs.
    #[must_use]
    pub fn notified_by(&self) -> &str {
        &self.first.value.who
    }
}

/// What a notification asks on *I dag*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotificationAsks {
    /// "Kommunen vurderer inden 24 timer, om det haster."
    WithinADay,
    /// "Er kvitteringen kommet?"
    Receipt,
    /// "Er det lagt i kommunens sagssystem?"
    Filed,
}

/// The notifications about a child in the order in which they were written down, those too that were
/// taken back.
#[must_use]
pub fn notifications(register: &Register, child: ChildId) -> Vec<NotificationFile<'_>> {
    let all = register.notifications(child);
    let mut known = BTreeSet::<NotificationId>::new();
    let firsts = all.iter().filter(move |it| known.insert(it.value.id));
    let files = firsts.filter_map(|first| {
        let of_it = all.iter().filter(|it| it.value.id == first.value.id);
        let now = notification_now(of_it.clone())?;
        let mut back = of_it.map(|it| &it.value).filter(|it| it.taken_back);
        let unread = back.next_back().filter(|_| !now.taken_back);
        Some(NotificationFile {
            first,
            now,
            taken_back_unread: unread,
        })
    });
    files.collect()
}

/// What the notifications about all children ask of an adult on a day, the oldest first: of whoever
/// wrote one down, and of every leader.
#[must_use]
pub fn notifications_asking<'a>(
    register: &'a Register,
    adult: &Adult,
    today: Day,
) -> Vec<(&'a Child, NotificationAsks)> {
    let leads = adult.role == Role::Leader;
    let all = register.all_children().flat_map(|child| {
        let files = notifications(register, child.id).into_iter();
        files.map(move |file| (child, file))
    });
    // Of a child that has left, what is filed asks nothing any more; what is not still holds erasure.
    let all = all
        .filter(|(child, file)| file.now.is_open() || child.left.is_none_or(|left| today <= left));
    let own = all.filter(|(_, file)| leads || file.first.by == Some(adult.id));
    let asking =
        own.filter_map(|(child, file)| Some((child, file.now.made, asks(&file.now, today)?)));
    let mut asking: Vec<_> = asking.collect();
    asking.sort_by_key(|(child, made, _)| (*made, child.id));
    let asking = asking.into_iter();
    asking.map(|(child, _, asks)| (child, asks)).collect()
}

/// Whether parents must not be told first of a notification about a child, or were not to be when it was
/// noted: then nobody who passes by reads either that there is one.
#[must_use]
pub fn parents_not_first(register: &Register, child: ChildId) -> bool {
    let noted = register.notifications(child).iter();
    noted
        .map(|it| it.value.way)
        .any(|way| way == NotificationWay::ParentsNotFirst)
}

/// Whether nothing may send anybody to a child's parents: they must not be told first of a notification
/// that stands, or were not to be when it was noted. It ends months after it was filed, and for one that is
/// not filed never; out of the parents' copy it stays for good. One that was a mistake keeps nobody from
/// them.
#[must_use]
pub fn parents_not_yet(register: &Register, child: ChildId, today: Day) -> bool {
    let versions = register.notifications(child);
    let not_first = |id: NotificationId| {
        let mut of_it = versions.iter().filter(|it| it.value.id == id);
        of_it.any(|it| it.value.way == NotificationWay::ParentsNotFirst)
    };
    let stand = notifications(register, child).into_iter();
    let ends = |filed: Day| filed.plus_days(PARENTS_NOT_YET_DAYS);
    let lasts = |it: &Notification| it.filed.is_none_or(|filed| today <= ends(filed));
    let mut stand = stand.filter(|it| !it.now.taken_back && lasts(&it.now));
    stand.any(|it| not_first(it.now.id))
}

/// How many notifications were made so long ago that they have long been to lie in the municipality's
/// own system, and do not.
#[must_use]
pub fn long_unfiled(register: &Register, today: Day) -> usize {
    let all = register
        .all_children()
        .flat_map(|child| notifications(register, child.id));
    let long = |it: &NotificationFile<'_>| {
        it.now.is_open() && it.now.made.plus_days(LONG_UNFILED_DAYS) < today
    };
    all.filter(long).count()
}

/// What one notification asks on a day: from the sixth weekday on whether the receipt has come, until it
/// has; filing it here brings no receipt, and a month after it nobody is asked any more. Otherwise from the first weekday on whether it was filed, until
/// it is. On a day on which somebody rang, the rest of that day and every closed day after it are left in
/// peace.
#[must_use]
pub fn asks(it: &Notification, today: Day) -> Option<NotificationAsks> {
    if it.taken_back || today < it.made {
        return None;
    }
    if it.is_open() && today <= it.made.plus_days(URGENT_DAYS) {
        return Some(NotificationAsks::WithinADay);
    }
    let rests = it.rang.is_some_and(|rang| today < weekday_after(rang));
    if rests || today < weekday_after(it.made) {
        return None;
    }
    let may_come = |filed: Day| today <= filed.plus_days(RECEIPT_ASKED_DAYS);
    let lacks_receipt =
        it.receipt.is_none() && today >= receipt_day(it.made) && it.filed.is_none_or(may_come);
    match lacks_receipt {
        true => Some(NotificationAsks::Receipt),
        false => it.is_open().then_some(NotificationAsks::Filed),
    }
}

/// The day by which the receipt is to have come: the sixth weekday after a notification, in which
/// nobody counts a weekend or a holiday.
#[must_use]
pub fn receipt_day(made: Day) -> Day {
    (0..RECEIPT_WEEKDAYS).fold(made, |day, _| weekday_after(day))
}

/// The next day on which people are at work.
fn weekday_after(day: Day) -> Day {
    let mut next = day.plus_days(1);
    while next.is_closed() {
        next = next.plus_days(1);
    }
    next
}

#[cfg(test)]
mod tests;
