//! Which days are proposed, by what the handleguide and a house say.

use super::*;
use crate::{
    insight::{
        promises,
        promises::tests::{agreed, by_anne},
        tests::{CHILD, ROUND, register},
    },
    register::Fact,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn usual() -> ProposedDays {
    ProposedDays::default()
}

#[test]
fn six_weeks_after_yellow_and_four_after_red_on_a_working_day() {
    for (step, from, to) in [
        (Step::Yellow, "2026-11-27", "2027-01-08"),
        // Boxing days and the two before it are closed.
        (Step::Red, "2026-11-27", "2026-12-23"),
        (Step::Yellow, "2026-11-14", "2026-12-23"),
    ] {
        assert_eq!(usual().first(step, day(from)).on, day(to), "{from}");
    }
    assert_eq!(usual().next(day("2027-01-12")).on, day("2027-02-23"));
    for (from, today, to) in [
        ("2027-01-08", "2027-01-06", "2027-01-15"),
        // One that is late is moved from today on.
        ("2027-01-08", "2027-01-20", "2027-01-27"),
        // A week later is Christmas.
        ("2026-12-18", "2026-12-17", "2026-12-23"),
    ] {
        let moved = usual().moved(Some(day(from)), day(today));
        assert_eq!(moved, day(to), "{from} {today}");
    }
}

#[test]
fn each_pause_is_longer_than_the_one_before() {
    let today = day("2026-11-25");
    for (before, weeks) in [
        (14, 4),
        (28, 6),
        (26, 6),
        (42, 13),
        (40, 13),
        (91, 13),
        (200, 13),
    ] {
        let next = usual().tapered(today.plus_days(-before), today);
        let expected = today.plus_days(7 * weeks).working_day_before();
        assert_eq!(next, expected, "{before}");
    }
}

/// Summer 2027: week 28 is 12 to 18 July, week 29 to 30 reach 1 August.
#[test]
fn a_day_in_the_holidays_moves_to_the_last_day_at_work_before_them() {
    let house = Institution {
        closed_weeks: vec![28, 29, 30, 42],
        closed_at_new_year: true,
        weeks_red: Some(2),
        ..Institution::default()
    };
    let house = ProposedDays::of(&house);
    for (step, from, to) in [
        (Step::Yellow, "2027-06-10", "2027-07-09"),
        (Step::Red, "2027-06-30", "2027-07-09"),
        (Step::Red, "2027-07-12", "2027-08-02"),
        (Step::Red, "2026-12-16", "2026-12-23"),
        (Step::Yellow, "2027-09-08", "2027-10-15"),
    ] {
        assert_eq!(house.first(step, day(from)).on, day(to), "{from}");
    }
    assert_eq!(
        usual().first(Step::Yellow, day("2027-06-10")).on,
        day("2027-07-22")
    );
    // Every day of the fortnight is closed, so it is the first day after it.
    assert_eq!(house.weeks_after(2, day("2027-07-11")), day("2027-08-02"));
}

/// A school is closed in the weeks 27 to 32; in 2026 that is from 29 June to 9 August.
#[test]
fn before_a_long_summer_nobody_is_asked_to_look_again_tomorrow() {
    let school = Institution {
        closed_weeks: (27..=32).collect(),
        ..Institution::default()
    };
    let school = ProposedDays::of(&school);
    for (step, from, on, latest) in [
        // Four weeks on is week 30, and so are six of a fortnight before.
        (Step::Red, "2026-06-25", "2026-08-10", "2026-08-10"),
        (Step::Yellow, "2026-06-11", "2026-08-10", "2026-08-10"),
        // The last day at school is in the second half of the weeks; the rule's own day is in July.
        (Step::Red, "2026-06-10", "2026-06-26", "2026-07-08"),
        (Step::Red, "2026-06-17", "2026-08-10", "2026-08-10"),
        (Step::Yellow, "2026-08-12", "2026-09-23", "2026-09-23"),
    ] {
        let [on, latest] = [on, latest].map(day);
        let expected = ProposedDay { on, latest };
        assert_eq!(school.first(step, day(from)), expected, "{from}");
    }
    // What is moved is put later, also past the holidays.
    let moved = school.moved(Some(day("2026-06-26")), day("2026-05-20"));
    assert_eq!(moved, day("2026-08-10"));
    // A plan of three times four weeks that meets the holidays takes its weeks after them.
    for (from, until) in [
        ("2026-05-28", ["2026-06-25", "2026-08-10", "2026-09-07"]),
        ("2026-06-18", ["2026-08-10", "2026-09-07", "2026-10-05"]),
        ("2026-08-13", ["2026-09-10", "2026-10-08", "2026-11-05"]),
    ] {
        assert_eq!(
            school.parts([4, 8, 12], day(from)),
            until.map(day),
            "{from}"
        );
    }
}

#[test]
fn after_half_a_year_the_team_is_asked_whether_it_is_still_right() {
    let since = day("2026-06-01");
    let sooner = Institution {
        weeks_think_again: Some(12),
        ..Institution::default()
    };
    for (days, weeks) in [(181, None), (182, Some(26)), (190, Some(27))] {
        let asks = usual().think_again(since, since.plus_days(days));
        assert_eq!(asks, weeks, "{days}");
    }
    let asks = ProposedDays::of(&sooner).think_again(since, since.plus_days(84));
    assert_eq!(asks, Some(12));
}

/// Two leaders set one each, or a file is forged.
#[test]
fn what_cannot_be_is_not_proposed() {
    let two = Institution {
        weeks_yellow: Some(8),
        weeks_at_most: Some(5),
        weeks_then: Some(0),
        weeks_think_again: Some(200),
        closed_weeks: (0..=255).collect(),
        ..Institution::default()
    };
    let days = ProposedDays::of(&two);
    let weeks = Pause::ALL.iter().map(|it| days.weeks(*it));
    assert_eq!(weeks.collect::<Vec<_>>(), [5, 4, 5, 5, 26]);
    let next = days.first(Step::Red, day("2026-11-27")).on;
    assert_eq!(next, day("2026-12-23"));
}

/// Whoever was told a day can rely on it.
#[test]
fn what_was_planned_stays_when_the_house_sets_other_weeks() {
    let planned = agreed(ROUND, -50, &[], Some(14));
    let before = register(by_anne(vec![planned.clone()]));
    let house = Institution {
        weeks_yellow: Some(1),
        weeks_at_most: Some(2),
        closed_weeks: (1..=20).chain(45..=53).collect(),
        closed_at_new_year: true,
        ..Institution::default()
    };
    let changed = Fact::institution_changed(&Institution::default(), &house);
    let after = register(by_anne(vec![planned, changed]));
    let next = |register| promises(register, CHILD).plan.and_then(|it| it.on);
    assert!(next(&before).is_some());
    assert_eq!(next(&before), next(&after));
}
