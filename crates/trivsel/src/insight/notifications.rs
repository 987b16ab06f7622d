//! Underretninger: what is asked about one, when, and of whom.

use crate::{
    register::{Adult, Child, ChildId, Notification, NotificationId, Recorded, Register},
    vocabulary::{Day, Role},
};

/// The municipality confirms within so many weekdays that it got a notification.
const RECEIPT_WEEKDAYS: usize = 6;

/// The municipality looks within 24 hours whether it is urgent: the day itself, and the next.
const URGENT_DAYS: i64 = 1;

/// One notification: as it was first written down, and as it reads now.
#[derive(Clone, Copy, Debug)]
pub struct NotificationFile<'a> {
    pub first: &'a Recorded<Notification>,
    pub now: &'a Notification,
}

/// What a notification asks on *I dag*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotificationAsks {
    /// "Kommunen vurderer inden 24 timer, om det haster."
    WithinADay,
    /// "Er kvitteringen kommet?"
    Receipt,
}

/// The notifications about a child in the order in which they were written down, without those that
/// were taken back.
#[must_use]
pub fn notifications(register: &Register, child: ChildId) -> Vec<NotificationFile<'_>> {
    let mut files: Vec<NotificationFile<'_>> = Vec::new();
    for it in register.notifications(child) {
        let (first, now) = (it, &it.value);
        let id: NotificationId = now.id;
        match files.iter_mut().find(|known| known.now.id == id) {
            Some(known) => known.now = now,
            None => files.push(NotificationFile { first, now }),
        }
    }
    files.retain(|it| !it.now.taken_back);
    files
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
    let own = all.filter(|(_, file)| leads || file.first.by == Some(adult.id));
    let asking =
        own.filter_map(|(child, file)| Some((child, file.now.made, asks(file.now, today)?)));
    let mut asking: Vec<_> = asking.collect();
    asking.sort_by_key(|(child, made, _)| (*made, child.id));
    let asking = asking.into_iter();
    asking.map(|(child, _, asks)| (child, asks)).collect()
}

/// What one notification asks on a day; nothing between the first two days and the sixth weekday, and
/// nothing more once a receipt has come or it is closed. On a day on which somebody rang, the rest of
/// that day and every closed day after it are left in peace.
#[must_use]
pub fn asks(it: &Notification, today: Day) -> Option<NotificationAsks> {
    if !it.is_open() || it.receipt.is_some() || today < it.made {
        return None;
    }
    if today <= it.made.plus_days(URGENT_DAYS) {
        return Some(NotificationAsks::WithinADay);
    }
    let rests = it.rang.is_some_and(|rang| today < weekday_after(rang));
    (today >= receipt_day(it.made) && !rests).then_some(NotificationAsks::Receipt)
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
