//! Which meetings stand, whatever was begun since.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::{
        promises,
        tests::{ANNE, CHILD, ROUND, alma, day, group, id, position, register},
    },
    register::{
        AdultId, Agreement, AgreementId, Fact, JointPosition, MeetingPerson, PlannedMeeting, Round,
        RoundId,
    },
    vocabulary::Step,
};

const EARLIER: RoundId = RoundId(id(5));

fn agreed(round: RoundId, meeting: Option<i64>) -> (AdultId, Fact) {
    let next_meeting = meeting.map(|days| PlannedMeeting {
        id: MeetingId(id(0xb)),
        on: day().plus_days(days),
        time: String::new(),
        place: String::new(),
        people: String::new(),
        contact: String::new(),
    });
    let position = JointPosition {
        next_meeting,
        ..position(round, Step::Yellow)
    };
    (ANNE, Fact::PositionAgreed(position))
}

fn left(days: i64) -> (AdultId, Fact) {
    let gone = Child {
        left: Some(day().plus_days(days)),
        ..alma()
    };
    (ANNE, Fact::child_changed(Some(&alma()), &gone))
}

/// The days of the meetings, counted from today.
fn days(register: &Register) -> Vec<i64> {
    let meetings = next_meetings(register, day());
    let from_today = |(it, _): (MeetingFile<'_>, _)| it.meeting.on.days_since(day());
    meetings.into_iter().map(from_today).collect()
}

#[test]
fn a_new_round_hides_no_meeting_that_is_still_to_come() {
    for (facts, expected) in [
        (vec![agreed(EARLIER, Some(0))], vec![0]),
        (vec![agreed(EARLIER, Some(39))], vec![39]),
        (
            vec![agreed(EARLIER, Some(39)), agreed(ROUND, None)],
            vec![39],
        ),
        (
            vec![agreed(EARLIER, Some(39)), agreed(ROUND, Some(7))],
            vec![7],
        ),
        (
            vec![agreed(ROUND, Some(7)), agreed(EARLIER, Some(39))],
            vec![7],
        ),
        // What is corrected away is not agreed any more.
        (
            vec![agreed(EARLIER, Some(39)), agreed(EARLIER, None)],
            vec![],
        ),
        // A day that is past belongs to its round.
        (vec![agreed(EARLIER, Some(-1))], vec![]),
        (vec![agreed(ROUND, Some(-1))], vec![-1]),
        // Whoever has left meets nobody afterwards.
        (vec![agreed(EARLIER, Some(39)), left(38)], vec![]),
        (vec![agreed(EARLIER, Some(39)), left(39)], vec![39]),
        (vec![agreed(ROUND, Some(-1)), left(39)], vec![]),
        (
            vec![
                agreed(ROUND, Some(7)),
                (ANNE, Fact::ChildErased { child: CHILD }),
            ],
            vec![],
        ),
    ] {
        assert_eq!(days(&register(facts.clone())), expected, "{facts:?}");
    }
}

/// A meeting of its own, planned for this day.
pub(in crate::insight) fn plan(number: u8, on: i64) -> Meeting {
    let agreed = day().plus_days(-30);
    let on = day().plus_days(on);
    Meeting {
        people: vec![MeetingPerson {
            name: "Sofie, mor".to_owned(),
            part: MeetingPart::Parent,
            consent: None,
        }],
        ..Meeting::new(MeetingId(id(number)), CHILD, agreed, on)
    }
}

fn planned(number: u8, on: i64) -> Fact {
    Fact::meeting_changed(None, &plan(number, on))
}

/// What a device writes that moves a meeting, or cancels it.
pub(in crate::insight) fn moves(number: u8, from: i64, to: Option<i64>) -> Vec<Fact> {
    let moved = Fact::MeetingMoved(MeetingMove {
        child: CHILD,
        meeting: MeetingId(id(number)),
        on: day(),
        who: String::new(),
        from: day().plus_days(from),
        to: to.map(|to| day().plus_days(to)),
        why: "sygdom".to_owned(),
        parents_know: true,
    });
    let changed = to.map(|to| Fact::meeting_changed(Some(&plan(number, from)), &plan(number, to)));
    changed.into_iter().chain([moved]).collect()
}

/// A meeting was held on a day, and these agreements were made.
pub(in crate::insight) fn held(number: u8, on: i64, agreements: &[u8]) -> Fact {
    let agreement = |number: &u8| Agreement {
        id: AgreementId(id(*number)),
        who: "Anne".to_owned(),
        what: number.to_string(),
        by: None,
        sign: String::new(),
    };
    Fact::MeetingHeld(Minutes {
        child: CHILD,
        meeting: MeetingId(id(number)),
        on: day().plus_days(on),
        who: String::new(),
        came: vec!["Sofie, mor".to_owned()],
        good: String::new(),
        wonder: String::new(),
        hopes: String::new(),
        agreements: agreements.iter().map(agreement).collect(),
        read_aloud: false,
        copies_to: String::new(),
    })
}

fn told(facts: impl IntoIterator<Item = Fact>) -> Register {
    register(facts.into_iter().map(|fact| (ANNE, fact)))
}

/// The state of the meeting with this number, and the agreements that are open.
fn stands(register: &Register, number: u8) -> (MeetingState, Vec<String>) {
    let file = meeting(register, CHILD, MeetingId(id(number))).unwrap();
    let open = promises(register, CHILD).open.into_iter();
    (file.state, open.map(|it| it.what.clone()).collect())
}

#[test]
fn a_meeting_is_held_moved_or_cancelled_and_stands_until_then() {
    use MeetingState::{Cancelled, Held, Moved, Planned};
    let one = || vec![planned(1, -9)];
    let and = |more: Vec<Fact>| [one(), more].concat();
    for (facts, state, open, agreed) in [
        // Its day has passed, in an earlier round too: it waits for an answer.
        (one(), Planned, vec![-9], vec![]),
        (and(moves(1, -9, Some(12))), Moved, vec![12], vec![]),
        (and(moves(1, -9, None)), Cancelled, vec![], vec![]),
        (and(vec![held(1, -9, &[7])]), Held, vec![], vec!["7"]),
        // Cancelled, and a day was found all the same.
        (
            and([moves(1, -9, None), moves(1, -9, Some(5))].concat()),
            Moved,
            vec![5],
            vec![],
        ),
        // Somebody said that it was held, and it was not.
        (
            and([vec![held(1, -9, &[7])], moves(1, -9, None)].concat()),
            Cancelled,
            vec![],
            vec![],
        ),
        (
            and([moves(1, -9, None), vec![held(1, -9, &[7])]].concat()),
            Held,
            vec![],
            vec!["7"],
        ),
        // What is written again takes the place of what stood there.
        (
            and(vec![held(1, -9, &[7, 8]), held(1, -9, &[8, 9])]),
            Held,
            vec![],
            vec!["8", "9"],
        ),
    ] {
        let register = told(facts.clone());
        let expected = (state, agreed.into_iter().map(str::to_owned).collect());
        assert_eq!(stands(&register, 1), expected, "{facts:?}");
        assert_eq!(days(&register), open, "{facts:?}");
    }
}

#[test]
fn what_a_position_promises_is_a_meeting_until_it_has_a_plan_of_its_own() {
    let promised = || agreed(ROUND, Some(7)).1;
    let register = told([promised()]);
    let file = meeting(&register, CHILD, MeetingId(id(0xb))).unwrap();
    assert_eq!(file.meeting.on, day().plus_days(7));
    assert_eq!(file.state, MeetingState::Planned);
    assert_eq!(meetings(&register, CHILD), []);
    let own = told([promised(), planned(0xb, 9)]);
    assert_eq!(days(&own), [9], "once");
    assert_eq!(meetings(&own, CHILD).len(), 1);
    let over = told([promised(), planned(0xb, 7), held(0xb, 7, &[])]);
    assert_eq!(days(&over), [] as [i64; 0]);
    // Who has left is not asked about a day that has passed.
    let gone = |days| left(days).1;
    assert_eq!(days(&told([planned(1, -9), gone(-1)])), [] as [i64; 0]);
    assert_eq!(days(&told([planned(1, -9), gone(0)])), [-9]);
    assert_eq!(days(&told([planned(1, 3), gone(2)])), [] as [i64; 0]);
}

#[test]
fn of_one_day_the_earlier_comes_first() {
    let at = |number, time: &str| {
        let meeting = Meeting {
            time: time.to_owned(),
            ..plan(number, 4)
        };
        Fact::meeting_changed(None, &meeting)
    };
    let register = told([at(1, "15.30–16.15"), at(2, "9.00"), planned(3, 2)]);
    let all = next_meetings(&register, day());
    let order: Vec<_> = all.iter().map(|(it, _)| it.meeting.id).collect();
    assert_eq!(order, [3, 2, 1].map(|number| MeetingId(id(number))));
}

#[test]
fn parents_were_met_where_one_came() {
    let met = |facts: Vec<Fact>, since| met_parents(&told(facts), CHILD, day().plus_days(since)..);
    let nobody = || {
        let Fact::MeetingHeld(minutes) = held(1, -9, &[]) else {
            panic!("no minutes");
        };
        Fact::MeetingHeld(Minutes {
            came: vec!["Anne".to_owned()],
            ..minutes
        })
    };
    let held = || held(1, -9, &[]);
    assert!(met(vec![planned(1, -9), held()], -9));
    assert!(!met(vec![planned(1, -9), held()], -8));
    assert!(!met(vec![planned(1, -9)], -9));
    assert!(!met(vec![planned(1, -9), nobody()], -9));
    let cancelled = [vec![planned(1, -9), held()], moves(1, -9, None)].concat();
    assert!(!met(cancelled, -9));
}

proptest! {
    /// Rounds begin anew, any number of them: the meeting stands.
    #[test]
    fn whatever_rounds_begin_the_meeting_stands(
        ahead in 0i64..300,
        begun in prop::collection::vec((-100i64..300, any::<bool>()), 0..6),
    ) {
        let rounds = (0x20u8..).zip(begun).map(|(number, (days, visit))| {
            let round = Round {
                id: RoundId(id(number)),
                name: String::new(),
                groups: [group().id].into(),
                child: visit.then_some(CHILD),
                opened: day().plus_days(days),
                until: None,
            };
            (ANNE, Fact::round_changed(None, &round))
        });
        let facts = std::iter::once(agreed(EARLIER, Some(ahead))).chain(rounds);
        prop_assert_eq!(days(&register(facts)), [ahead]);
    }
}
