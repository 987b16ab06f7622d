//! What is around the children, counted in its month.

use super::{month_counts, month_reckoned, tests::counted};
use crate::{
    insight::{
        promises::tests::{agreed, by_anne},
        tests::{CHILD, day, group, id, register, said},
    },
    register::{
        Fact, FactName, FocusEnd, FocusPoint, FocusPointId, Meeting, MeetingId, MonthFigure,
        RoundId,
    },
    vocabulary::{Month, Rung, VoiceOf, WhyFocusEnded},
};
use MonthFigure::*;

const EARLIER: RoundId = RoundId(id(5));

/// Of what is around the children each is counted in its month.
#[test]
fn steps_meetings_and_what_is_tried_are_counted() {
    let month = |facts: Vec<Fact>, asked: &[MonthFigure]| -> Vec<u32> {
        let counts = counted(facts);
        asked.iter().map(|it| counts.of(*it)).collect()
    };
    let made = |name: FactName| Fact::made_up(name, CHILD, "x");
    // The made-up day lies in this month or not, as each is moved to it.
    let step = |on: i64, from: Rung, to: Rung| {
        let Fact::RungChanged(mut it) = made(FactName::RungChanged) else {
            panic!("no step");
        };
        (it.on, it.from, it.to) = (day().plus_days(on), from, to);
        Fact::RungChanged(it)
    };
    let followed = || agreed(EARLIER, -60, &[1], Some(30));
    let asked = [
        SteppedUp,
        SteppedDown,
        RungEveryday,
        RungAdvice,
        RungOpenHelp,
    ];
    let (everyday, advice, open) = (Rung::Everyday, Rung::Advice, Rung::OpenHelp);
    assert_eq!(month(vec![followed()], &asked), [0, 0, 1, 0, 0]);
    let up = |on| step(on, everyday, advice);
    assert_eq!(month(vec![followed(), up(-5)], &asked), [1, 0, 0, 1, 0]);
    assert_eq!(month(vec![followed(), up(-40)], &asked), [0, 0, 0, 1, 0]);
    assert_eq!(month(vec![followed(), up(20)], &asked), [0, 0, 1, 0, 0]);
    let down = vec![
        followed(),
        step(-40, everyday, open),
        step(-3, open, advice),
    ];
    assert_eq!(month(down, &asked), [0, 1, 0, 1, 0]);
    // Nobody follows the child closely: the step is counted, and no place on the ladder.
    assert_eq!(month(vec![up(-5)], &asked), [1, 0, 0, 0, 0]);

    let point = |ended: Option<i64>| {
        let mut point = FocusPoint::new(FocusPointId(id(0xf1)), None, group().id);
        point.end = ended.map(|on| FocusEnd {
            on: day().plus_days(on),
            why: WhyFocusEnded::Reached,
            words: String::new(),
        });
        Fact::focus_point_changed(None, &point)
    };
    let looked = |on: i64| {
        let Fact::GroupFollowedUp(mut it) = made(FactName::GroupFollowedUp) else {
            panic!("no follow-up");
        };
        it.on = day().plus_days(on);
        Fact::GroupFollowedUp(it)
    };
    let asked = [GroupTries, GroupTriesSeen];
    for (facts, expected) in [
        (vec![point(None)], [1, 0]),
        (vec![point(None), looked(-2)], [1, 1]),
        (vec![point(None), looked(-40)], [1, 0]),
        (vec![point(Some(-2)), looked(-2)], [0, 0]),
        (vec![point(Some(20))], [1, 0]),
    ] {
        assert_eq!(month(facts, &asked), expected);
    }

    let plan = |on: i64| {
        let meeting = MeetingId(id(0x33));
        Meeting::new(meeting, CHILD, day().plus_days(-30), day().plus_days(on))
    };
    let met = |on: i64| {
        let Fact::MeetingHeld(mut it) = made(FactName::MeetingHeld) else {
            panic!("no meeting");
        };
        (it.meeting, it.on) = (plan(on).id, day().plus_days(on));
        vec![
            Fact::meeting_changed(None, &plan(on)),
            Fact::MeetingHeld(it),
        ]
    };
    let asked = [
        MeetingsHeld,
        MeetingDialogues,
        MeetingTalks,
        MeetingsParents,
        MeetingsChild,
    ];
    let with = |on: i64, more: Vec<Fact>| month([met(on), more].concat(), &asked);
    let mother = |on| said(0x44, on, VoiceOf::Mother, "…");
    assert_eq!(with(-5, vec![]), [1, 1, 0, 0, 0]);
    assert_eq!(with(-40, vec![]), [0; 5]);
    assert_eq!(with(-5, vec![mother(-19)]), [1, 1, 0, 1, 0]);
    assert_eq!(with(-5, vec![mother(-20)]), [1, 1, 0, 0, 0]);
    assert_eq!(with(-5, vec![mother(2)]), [1, 1, 0, 1, 0]);
    assert_eq!(with(-5, vec![mother(3)]), [1, 1, 0, 0, 0]);
    let child = said(0x45, -5, VoiceOf::Child, "…");
    assert_eq!(with(-5, vec![child]), [1, 1, 0, 0, 1]);
}

/// Notifications are told of half a year, on the paper of its last month alone.
#[test]
fn notifications_are_told_of_half_a_year_alone() {
    let notified = |made_on: i64, receipt: Option<i64>| {
        let Fact::NotificationNoted(mut it) =
            Fact::made_up(FactName::NotificationNoted, CHILD, "x")
        else {
            panic!("no notification");
        };
        it.made = day().plus_days(made_on);
        it.receipt = receipt.map(|on| day().plus_days(on));
        it.taken_back = false;
        Fact::NotificationNoted(it)
    };
    let asked = [Notified, NotifiedReceipt];
    for (made_on, receipt, expected) in [
        (-9, Some(-6), [1, 1]),
        (-9, Some(5), [1, 0]),
        (-9, None, [1, 0]),
        // The receipt of 23 June is to come on 1 July, that of 20 December on the 30th: what is made
        // later is told of the next half, when it is known whether one came.
        (-152, None, [1, 0]),
        (-153, None, [0, 0]),
        (28, None, [1, 0]),
        (28, Some(37), [1, 1]),
        (29, None, [0, 0]),
        (29, Some(30), [0, 0]),
    ] {
        let mut facts = vec![notified(made_on, receipt)];
        let of = |facts: &[Fact], months: u32| {
            let register = register(by_anne(facts.to_vec()));
            let month = (0..months).fold(Month::of(day()), |month, _| month.next());
            let counts = month_counts(&register, month);
            asked.map(|it| counts.of(it))
        };
        assert_eq!(of(&facts, 1), expected, "{made_on}");
        // Each is told of in one half of a year.
        let halves = [of(&facts, 1)[0], of(&facts, 7)[0]];
        let before = u32::from(made_on == -153);
        assert_eq!(halves.iter().sum::<u32>() + before, 1, "{made_on}");
        let Fact::NotificationNoted(mut mistake) = facts[0].clone() else {
            panic!("no notification");
        };
        mistake.taken_back = true;
        facts.push(Fact::NotificationNoted(mistake));
        assert_eq!(of(&facts, 1), [0, 0], "{made_on}");
        // In the middle of it nothing is told, not even that there are none.
        let register = register(by_anne(facts));
        let november = month_reckoned(&register, Month::of(day()));
        assert!(asked.iter().all(|it| !november.contains_key(it)));
    }
}
