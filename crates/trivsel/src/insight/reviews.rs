//! Kvartalsblik: how long ago a leader and the team looked at how a child is followed.

use super::{followed::FollowedChild, promises::versions::unread_of_each};
use crate::{
    register::{Child, ChildId, Recorded, Register, Review, ReviewId},
    vocabulary::{Day, Month, ReviewKind},
};

/// So many days may pass without a look: 13 weeks, after Herning's every third month.
const REVIEW_EVERY_DAYS: i64 = 7 * 13;

/// Each look as it was written last, in the order of their days. Of what two put right apart both stand.
#[must_use]
pub fn reviews(register: &Register, child: ChildId) -> Vec<&Recorded<Review>> {
    let mut latest = unread_of_each(register.reviews(child), |it| it.id);
    latest.sort_by_key(|it| it.value.on);
    latest
}

/// The last look of a month at a child for this reason.
pub(super) fn review_in(
    register: &Register,
    child: ChildId,
    kind: ReviewKind,
    month: Month,
) -> Option<&Review> {
    let reviews = reviews(register, child).into_iter().map(|it| &it.value);
    let mut of_month = reviews.filter(|it| it.kind == kind && month.has(it.on));
    of_month.next_back()
}

/// The last look at a child for this reason.
#[must_use]
pub fn newest_review(register: &Register, child: ChildId, kind: ReviewKind) -> Option<ReviewId> {
    let mut reviews = reviews(register, child).into_iter();
    let last = reviews.rfind(|it| it.value.kind == kind);
    last.map(|it| it.value.id)
}

/// Every kvartalsblik in the quarter that a day lies in, the earliest first.
#[must_use]
pub fn quarter_reviews(register: &Register, today: Day) -> Vec<(&Child, &Review)> {
    let quarter = quarter_end(today);
    let of_quarter = |it: &&Review| {
        it.kind == ReviewKind::Quarter && it.on <= today && quarter_end(it.on) == quarter
    };
    let of_child = |child| {
        let reviews = reviews(register, child).into_iter().map(|it| &it.value);
        reviews.filter(of_quarter)
    };
    let children = register.all_children();
    let all = children.flat_map(|child| of_child(child.id).map(move |it| (child, it)));
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(child, it)| (it.on, child.id));
    all
}

/// Whether a child that is followed closely since a day is to be looked at before the quarter of
/// another day is over: 13 weeks after the last look, or after it began to be followed.
pub(super) fn review_is_due(register: &Register, child: ChildId, since: Day, on: Day) -> bool {
    let reviews = reviews(register, child).into_iter();
    let looked = reviews.map(|it| it.value.on).filter(|it| *it <= on);
    let last = looked.fold(since, Day::max);
    last.plus_days(REVIEW_EVERY_DAYS) <= quarter_end(on)
}

/// The children of these, of those who are here, whom the team is to look at before the quarter is over, in their order.
#[must_use]
pub fn reviews_due<'a, 'b>(
    register: &Register,
    followed: &'b [FollowedChild<'a>],
    today: Day,
) -> Vec<&'b FollowedChild<'a>> {
    let due = |it: &&FollowedChild<'_>| {
        it.left.is_none() && review_is_due(register, it.child.id, it.since, today)
    };
    followed.iter().filter(due).collect()
}

/// The last day of the quarter of the year that a day lies in.
#[must_use]
pub fn quarter_end(day: Day) -> Day {
    let mut month = Month::of(day);
    while !month.first_day().month().is_multiple_of(3) {
        month = month.next();
    }
    month.last_day()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{
            all_followed,
            promises::tests::{agreed, by_anne},
            promises::tests_apart::{on_two_devices, written},
            tests::{CHILD, ROUND, day, id, register},
        },
        register::{Entry, Fact},
    };

    fn looked(number: u8, on: i64, kind: ReviewKind) -> Fact {
        Fact::ReviewHeld(Review {
            child: CHILD,
            id: ReviewId(id(number)),
            on: day().plus_days(on),
            who: "Lis".to_owned(),
            kind,
            answers: Default::default(),
            seen_by: String::new(),
            need: String::new(),
        })
    }

    /// Day 0 is 22 November 2026; the quarter ends 39 days later.
    #[test]
    fn a_look_is_due_thirteen_weeks_after_the_last_one_or_after_the_beginning() {
        for (begun, looks, due) in [
            (-52, vec![], true),
            (-51, vec![], false),
            (-300, vec![], true),
            (-300, vec![-52], true),
            (-300, vec![-51], false),
            (-300, vec![-200, -10], false),
        ] {
            let first = agreed(ROUND, begun, &[1], Some(20));
            let looks = looks.iter().zip(0x41u8..);
            let looks = looks.map(|(on, number)| looked(number, *on, ReviewKind::Quarter));
            let register = register(by_anne(std::iter::once(first).chain(looks).collect()));
            let followed = all_followed(&register, day());
            let found = reviews_due(&register, &followed, day());
            assert_eq!(found.len(), usize::from(due), "{begun}");
        }
    }

    #[test]
    fn a_look_is_read_as_it_was_written_last() {
        let facts = vec![
            looked(0x41, -3, ReviewKind::Quarter),
            looked(0x42, -9, ReviewKind::Drawn),
            looked(0x41, -5, ReviewKind::Quarter),
        ];
        let register = register(by_anne(facts));
        let days = reviews(&register, CHILD).into_iter();
        let days: Vec<_> = days.map(|it| it.value.on.days_since(day())).collect();
        assert_eq!(days, [-9, -5]);
        let month = Month::of(day());
        let found = |kind| review_in(&register, CHILD, kind, month);
        let quarter = found(ReviewKind::Quarter).map(|it| it.on);
        assert_eq!(quarter, Some(day().plus_days(-5)));
        let before = review_in(&register, CHILD, ReviewKind::Drawn, month.before());
        assert_eq!(before, None);
    }

    /// Neither hides what the other has written, until somebody who read both puts it right.
    #[test]
    fn what_two_put_right_apart_is_read_in_both_ways() {
        let look = |need: &str| match looked(0x41, -3, ReviewKind::Quarter) {
            Fact::ReviewHeld(it) => Fact::ReviewHeld(Review {
                need: need.to_owned(),
                ..it
            }),
            other => other,
        };
        let read = |all: &[Entry]| {
            let register = Register::fold(all.to_vec());
            let all = reviews(&register, CHILD).into_iter();
            all.map(|it| it.value.need.clone()).collect::<Vec<_>>()
        };
        let mut all = on_two_devices(vec![look("a"), look("b")], vec![look("c")]);
        assert_eq!(read(&all), ["c", "b"]);
        let settled = written(3, 0x70, &all, look("d"));
        all.push(settled);
        assert_eq!(read(&all), ["d"]);
    }

    #[test]
    fn a_quarter_ends_with_its_third_month() {
        for (of, end) in [
            ("2026-10-01", "2026-12-31"),
            ("2026-12-31", "2026-12-31"),
            ("2027-01-01", "2027-03-31"),
            ("2027-05-02", "2027-06-30"),
        ] {
            let of: Day = of.parse().unwrap();
            assert_eq!(quarter_end(of).to_string(), end);
        }
    }
}
